/// What one or two cells show: a base scalar with up to two combining marks.
///
/// Two marks are what the living orthographies need; more would only paint over other rows.
struct Glyph: Hashable {
  private var packed: UInt64
  private let columns: UInt8

  var width: Int { Int(columns) }

  static let blank = Glyph(ascii: 0x20)
  /// The right half of a wide glyph.
  static let continuation = Glyph(packed: 0, width: 0)
  static let ellipsis = Glyph("…", width: 1)
  /// Stands for what must not or cannot be shown.
  static let sign = Glyph("\u{FFFD}", width: 1)
  static let newline = Glyph("⏎", width: 1)
  /// Carries a mark that has no letter.
  static let dottedCircle = Glyph("\u{25CC}", width: 1)

  init(_ base: Unicode.Scalar, width: Int) {
    self.init(packed: UInt64(base.value), width: width)
  }

  init(ascii byte: UInt8) {
    self.init(packed: UInt64(byte), width: 1)
  }

  private init(packed: UInt64, width: Int) {
    self.packed = packed
    columns = UInt8(clamping: width)
  }

  var isContinuation: Bool { packed == 0 }

  var base: Unicode.Scalar { scalar(at: 0) ?? " " }

  mutating func add(mark: Unicode.Scalar) {
    if packed >> 21 == 0 {
      packed |= UInt64(mark.value) << 21
    } else if packed >> 42 == 0 {
      packed |= UInt64(mark.value) << 42
    }
  }

  func append(to text: inout String) {
    for index in 0..<3 {
      if let scalar = scalar(at: index) { text.unicodeScalars.append(scalar) }
    }
  }

  func append(to bytes: inout [CChar]) {
    if packed < 0x80 {
      if packed != 0 { bytes.append(CChar(packed)) }
      return
    }
    for index in 0..<3 {
      guard let scalar = scalar(at: index) else { continue }
      for byte in UTF8.encode(scalar) ?? .init() { bytes.append(CChar(bitPattern: byte)) }
    }
  }

  private func scalar(at index: Int) -> Unicode.Scalar? {
    let value = UInt32(truncatingIfNeeded: packed >> (21 * UInt64(index)) & 0x1F_FFFF)
    return value == 0 ? nil : Unicode.Scalar(value)
  }
}
