internal import Glibc

/// A growing block of bytes, for tens of megabytes that are written piece by piece.
final class ByteWriter {
  private var memory: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0
  private var isOwner = true

  init(capacity: Int) {
    self.capacity = max(64, capacity)
    memory = Self.resized(nil, self.capacity)
  }

  deinit {
    if isOwner { free(memory) }
  }

  func append(_ bytes: UnsafeRawPointer, _ length: Int) {
    reserve(length)
    memcpy(memory + count, bytes, length)
    count += length
  }

  func append(_ byte: UInt8) {
    reserve(1)
    memory[count] = byte
    count += 1
  }

  func append(_ text: StaticString) { append(text.utf8Start, text.utf8CodeUnitCount) }

  func append(_ bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBufferPointer { source in
      if let base = source.baseAddress { append(base, source.count) }
    }
  }

  func append(decimal value: UInt64) {
    var rest = value
    var digits = 1
    while rest >= 10 {
      rest /= 10
      digits += 1
    }
    reserve(digits)
    rest = value
    for place in stride(from: count + digits - 1, through: count, by: -1) {
      memory[place] = UInt8(0x30 + rest % 10)
      rest /= 10
    }
    count += digits
  }

  func append(hexadecimal value: UInt64, digits: Int) {
    reserve(digits)
    var rest = value
    for place in stride(from: count + digits - 1, through: count, by: -1) {
      memory[place] = Hexadecimal.digit(UInt8(truncatingIfNeeded: rest) & 15)
      rest >>= 4
    }
    count += digits
  }

  /// Adds a number that takes the less bytes the smaller it is.
  func append(variable value: Int) {
    var rest = UInt(bitPattern: value)
    while rest > 0x7f {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(truncatingIfNeeded: rest))
  }

  func append(fixed value: UInt32) {
    withUnsafeBytes(of: value) { bytes in
      if let base = bytes.baseAddress { append(base, bytes.count) }
    }
  }

  /// Reads a number that was added as variable and steps behind it.
  func variable(at place: inout Int) -> Int {
    var value: UInt = 0
    var shift: UInt = 0
    while memory[place] > 0x7f {
      value |= UInt(memory[place] & 0x7f) << shift
      shift += 7
      place += 1
    }
    value |= UInt(memory[place]) << shift
    place += 1
    return Int(bitPattern: value)
  }

  func fixed(at place: Int) -> UInt32 {
    UnsafeRawPointer(memory + place).loadUnaligned(as: UInt32.self)
  }

  func bytes(at place: Int) -> UnsafePointer<UInt8> { UnsafePointer(memory + place) }

  /// Ends the line that began at `start` and returns its checksum.
  @discardableResult
  func closeLine(from start: Int) -> UInt32 {
    let content = UnsafeRawBufferPointer(start: memory + start, count: count - start)
    let checksum = CRC32C.checksum(content)
    append(",\"c\":\"")
    append(hexadecimal: UInt64(checksum), digits: 8)
    append("\"}\n")
    return checksum
  }

  func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    body(UnsafeRawBufferPointer(start: memory, count: count))
  }

  /// Empties the block and keeps its room.
  func removeAll() { count = 0 }

  /// Gives the bytes away; the writer is not used afterwards.
  func finish() -> FileBytes {
    isOwner = false
    return .adopting(Self.resized(memory, max(1, count)), count: count)
  }

  private func reserve(_ length: Int) {
    guard count + length > capacity else { return }
    capacity = max(capacity * 3 / 2, count + length)
    memory = Self.resized(memory, capacity)
  }

  private static func resized(
    _ memory: UnsafeMutablePointer<UInt8>?,
    _ capacity: Int
  ) -> UnsafeMutablePointer<UInt8> {
    guard let memory = realloc(memory, capacity) else {
      preconditionFailure("There is no memory left for \(capacity) bytes.")
    }
    return memory.assumingMemoryBound(to: UInt8.self)
  }
}
