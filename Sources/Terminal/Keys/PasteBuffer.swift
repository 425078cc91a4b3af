/// The text between the marks of a bracketed paste.
struct PasteBuffer {
  private var kept: [UInt8] = []

  /// More than anybody pastes by intent; the rest is swallowed, not typed.
  private static let limit = 4 << 20
  private static let end = Array("\u{1b}[201~".utf8)

  /// Takes what belongs to the paste and tells whether its end was among it.
  mutating func take(from bytes: inout ArraySlice<UInt8>) -> Bool {
    while let escape = bytes.firstIndex(of: 0x1b) {
      keep(bytes[..<escape])
      let rest = bytes[escape...]
      if rest.starts(with: Self.end) {
        bytes = rest.dropFirst(Self.end.count)
        return true
      }
      if Self.end.starts(with: rest) {
        bytes = rest
        return false
      }
      keep(rest.prefix(1))
      bytes = rest.dropFirst()
    }
    keep(bytes)
    bytes = []
    return false
  }

  /// The text, with the line ends of terminals made newlines.
  func text(isUTF8: Bool) -> String {
    let text = isUTF8 ? String(decoding: kept, as: UTF8.self) : latin1
    return String(text.map { $0 == "\r\n" || $0 == "\r" ? "\n" : $0 })
  }

  private var latin1: String {
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: kept.lazy.map { Unicode.Scalar($0) })
    return String(scalars)
  }

  private mutating func keep(_ more: ArraySlice<UInt8>) {
    kept.append(contentsOf: more.prefix(max(0, Self.limit - kept.count)))
  }
}
