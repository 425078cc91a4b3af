internal import Glibc

/// Byte strings that are met again and again, each with a number.
struct InternTable {
  private var arena: [UInt8] = []
  private var ends: [Int] = [0]
  private var hashes: [UInt32] = []
  private var slots = [Int32](repeating: -1, count: 64)

  var count: Int { hashes.count }

  func bytes(_ number: Int) -> ArraySlice<UInt8> { arena[ends[number]..<ends[number + 1]] }

  /// The text that the bytes are, escaped as JSON is.
  func text(_ number: Int) -> String {
    Array(bytes(number)).withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { JSONText.string($0, Token(start: 0, end: bytes.count)) } ?? ""
    }
  }

  /// The number of bytes that were met before.
  func known(_ bytes: UnsafePointer<UInt8>, count: Int) -> Int? {
    let hash = Self.hash(bytes, count)
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if hashes[number] == hash, isEqual(number, bytes, count) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private static func hash(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt32 {
    UInt32(truncatingIfNeeded: ByteHash.hash(bytes, count: count))
  }

  mutating func number(_ bytes: UnsafePointer<UInt8>, count: Int) -> Int {
    let hash = Self.hash(bytes, count)
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if hashes[number] == hash, isEqual(number, bytes, count) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    let number = hashes.count
    slots[slot] = Int32(truncatingIfNeeded: number)
    hashes.append(hash)
    arena.append(contentsOf: UnsafeBufferPointer(start: bytes, count: count))
    ends.append(arena.count)
    if hashes.count * 2 > slots.count { grow() }
    return number
  }

  private func isEqual(_ number: Int, _ bytes: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    let start = ends[number]
    guard ends[number + 1] - start == count else { return false }
    return arena.withUnsafeBufferPointer { stored in
      count == 0 || stored.baseAddress.map { memcmp($0 + start, bytes, count) == 0 } == true
    }
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (number, hash) in hashes.enumerated() {
      var slot = Int(hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(truncatingIfNeeded: number)
    }
  }
}
