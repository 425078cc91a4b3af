internal import Glibc

/// A search for the same bytes in many places (Horspool): it mostly steps by the needle's length.
struct ByteSearch: Sendable {
  private let needle: [UInt8]
  private let steps: [Int32]

  init(_ needle: [UInt8]) {
    self.needle = needle
    var steps = [Int32](repeating: Int32(max(1, needle.count)), count: 256)
    for (index, byte) in needle.dropLast().enumerated() {
      steps[Int(byte)] = Int32(needle.count - 1 - index)
    }
    self.steps = steps
  }

  /// Where the bytes first stand between the places.
  func first(in base: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Int? {
    let length = needle.count
    guard length > 1 else { return start < end ? start : nil }
    return needle.withUnsafeBufferPointer { (needle) -> Int? in
      guard let bytes = needle.baseAddress else { return nil }
      return steps.withUnsafeBufferPointer { steps in
        let last = needle[length - 1]
        let before = needle[length - 2]
        var position = start + length - 1
        while position < end {
          let byte = base[position]
          // Most needles end in a quote, which is everywhere: the byte before it says more.
          if byte == last, base[position - 1] == before,
            memcmp(base + (position - length + 1), bytes, length) == 0
          {
            return position - length + 1
          }
          position += Int(steps[Int(byte)])
        }
        return nil
      }
    }
  }

  func isFound(in base: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Bool {
    first(in: base, from: start, to: end) != nil
  }
}
