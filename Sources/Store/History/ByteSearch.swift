internal import Glibc

/// A search for the same bytes in many places (Horspool): it mostly steps by the needle's length.
struct ByteSearch: Sendable {
  private let needle: [UInt8]
  private let steps: [Int]

  init(_ needle: [UInt8]) {
    self.needle = needle
    var steps = [Int](repeating: max(1, needle.count), count: 256)
    for (index, byte) in needle.dropLast().enumerated() {
      steps[Int(byte)] = needle.count - 1 - index
    }
    self.steps = steps
  }

  func isFound(in base: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Bool {
    first(in: base, from: start, to: end) != nil
  }

  /// Where the bytes stand for the first time.
  func first(in base: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Int? {
    let length = needle.count
    guard let last = needle.last else { return start }
    return steps.withUnsafeBufferPointer { steps in
      var position = start + length - 1
      while position < end {
        let byte = base[position]
        let first = position - length + 1
        if byte == last, memcmp(base + first, needle, length) == 0 { return first }
        position += steps[Int(byte)]
      }
      return nil
    }
  }
}
