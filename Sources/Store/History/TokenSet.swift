internal import Glibc

/// Texts that the bytes of a journal are looked up in without making strings of them.
struct TokenSet {
  // As they are written, without quotes.
  private var texts: [[UInt8]] = []
  private var table: [Int32]
  private let mask: Int

  init(_ texts: some Collection<ExactText>) {
    var size = 16
    while size < texts.count * 4 { size *= 2 }
    table = Array(repeating: -1, count: size)
    mask = size - 1
    for text in texts { insert(JSONText.token(text.text)) }
  }

  private mutating func insert(_ quoted: [UInt8]) {
    let place = quoted.withUnsafeBufferPointer { (bytes) -> Int? in
      guard let start = bytes.baseAddress else { return nil }
      return self.place(of: start + 1, count: bytes.count - 2)
    }
    guard let place, table[place] < 0 else { return }
    table[place] = Int32(truncatingIfNeeded: texts.count)
    texts.append(Array(quoted.dropFirst().dropLast()))
  }

  /// The place of the text in the order of the beginning, `nil` when it is not one of them.
  func index(of text: UnsafePointer<UInt8>, count: Int) -> Int? {
    let found = table[place(of: text, count: count)]
    return found < 0 ? nil : Int(found)
  }

  // Where the text is in the table, or where it would be.
  private func place(of text: UnsafePointer<UInt8>, count: Int) -> Int {
    var place = Int(truncatingIfNeeded: ByteHash.hash(text, count: count)) & mask
    while table[place] >= 0 {
      let known = texts[Int(table[place])]
      if known.count == count, memcmp(known, text, count) == 0 { return place }
      place = (place + 1) & mask
    }
    return place
  }
}
