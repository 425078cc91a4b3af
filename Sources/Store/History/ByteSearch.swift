internal import Glibc

/// A search for the same bytes in many places (Horspool): it mostly steps by the needle's length.
struct ByteSearch {
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
    let length = needle.count
    guard let last = needle.last else { return true }
    return steps.withUnsafeBufferPointer { steps in
      var position = start + length - 1
      while position < end {
        let byte = base[position]
        if byte == last, memcmp(base + (position - length + 1), needle, length) == 0 { return true }
        position += steps[Int(byte)]
      }
      return false
    }
  }
}
