internal import Glibc

/// A search for the same bytes in many places.
struct ByteSearch: Sendable {
  private let needle: [UInt8]
  private let steps: [Int32]
  private let rare: Int?

  /// `rare` is the place of a byte of the needle that hardly occurs elsewhere: looking for it alone
  /// is quicker.
  init(_ needle: [UInt8], rare: Int? = nil) {
    self.needle = needle
    self.rare = rare.flatMap { needle.indices.contains($0) ? $0 : nil }
    var steps = [Int32](repeating: Int32(max(1, needle.count)), count: 256)
    for (index, byte) in needle.dropLast().enumerated() {
      steps[Int(byte)] = Int32(needle.count - 1 - index)
    }
    self.steps = steps
  }

  /// Where the bytes first stand between the places.
  func first(in base: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Int? {
    guard needle.count > 1 else { return start < end ? start : nil }
    return needle.withUnsafeBufferPointer { (needle) -> Int? in
      guard let bytes = needle.baseAddress else { return nil }
      if let rare { return first(bytes, rare, in: base, from: start, to: end) }
      return steps.withUnsafeBufferPointer { steps in
        first(bytes, steps, in: base, from: start, to: end)
      }
    }
  }

  // Horspool: mostly steps by the needle's length.
  private func first(
    _ bytes: UnsafePointer<UInt8>,
    _ steps: UnsafeBufferPointer<Int32>,
    in base: UnsafePointer<UInt8>,
    from start: Int,
    to end: Int
  ) -> Int? {
    let length = needle.count
    let (last, before) = (bytes[length - 1], bytes[length - 2])
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

  private func first(
    _ bytes: UnsafePointer<UInt8>,
    _ rare: Int,
    in base: UnsafePointer<UInt8>,
    from start: Int,
    to end: Int
  ) -> Int? {
    let last = end - needle.count + rare
    var position = start + rare
    while position <= last,
      let found = memchr(base + position, Int32(bytes[rare]), last - position + 1)
    {
      let place = UnsafeRawPointer(found) - UnsafeRawPointer(base)
      if memcmp(base + (place - rare), bytes, needle.count) == 0 { return place - rare }
      position = place + 1
    }
    return nil
  }

  func isFound(in base: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Bool {
    first(in: base, from: start, to: end) != nil
  }
}
