internal import Glibc

/// A set of written texts, without quotes, that bytes are looked up in without making strings.
struct TokenSet {
  private var table: [Int32]
  private var texts: [[UInt8]] = []
  private let mask: Int

  init(_ texts: some Collection<[UInt8]>) {
    var size = 16
    while size < texts.count * 4 { size *= 2 }
    table = Array(repeating: -1, count: size)
    mask = size - 1
    for text in texts { insert(text) }
  }

  private mutating func insert(_ text: [UInt8]) {
    let place = text.withUnsafeBufferPointer { (bytes) -> Int? in
      guard let start = bytes.baseAddress else { return nil }
      return self.place(of: start, count: bytes.count)
    }
    guard let place, table[place] < 0 else { return }
    table[place] = Int32(truncatingIfNeeded: texts.count)
    texts.append(text)
  }

  func contains(_ text: UnsafePointer<UInt8>, count: Int) -> Bool {
    table[place(of: text, count: count)] >= 0
  }

  // Where the text is, or where it would be.
  private func place(of text: UnsafePointer<UInt8>, count: Int) -> Int {
    var place = Int(truncatingIfNeeded: Self.hash(text, count: count)) & mask
    while table[place] >= 0 {
      let known = texts[Int(table[place])]
      if known.count == count, memcmp(known, text, count) == 0 { return place }
      place = (place + 1) & mask
    }
    return place
  }

  private static func hash(_ text: UnsafePointer<UInt8>, count: Int) -> UInt64 {
    var hash = UInt64(truncatingIfNeeded: count) &* 0x9e37_79b9_7f4a_7c15
    var rest = count
    let raw = UnsafeRawPointer(text)
    while rest >= 8 {
      rest -= 8
      hash ^= raw.loadUnaligned(fromByteOffset: rest, as: UInt64.self)
      hash = (hash ^ hash >> 32) &* 0xff51_afd7_ed55_8ccd
    }
    while rest > 0 {
      rest -= 1
      hash = (hash ^ UInt64(text[rest])) &* 0x0000_0100_0000_01b3
    }
    return hash ^ hash >> 29
  }
}
