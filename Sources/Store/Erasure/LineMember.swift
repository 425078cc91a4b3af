/// Members of a line that only few lines have.
enum LineMember {
  /// The bytes of a member's value, strings with their quotes.
  static func value(_ name: String, of line: JournalLine) -> Token? {
    var scanner = JSONScanner(line.source.base, from: line.start, to: line.end)
    let wanted = TextBytes(name)
    guard scanner.take(UInt8(ascii: "{")) else { return nil }
    repeat {
      guard let key = scanner.string(), scanner.take(UInt8(ascii: ":")),
        let value = scanner.value()
      else { return nil }
      if wanted.equals(line.source.base, key) { return value }
    } while scanner.take(UInt8(ascii: ","))
    return nil
  }

  /// The texts of a member that is a list of them; `nil` when it is missing or something else.
  static func texts(_ name: String, of line: JournalLine) -> [String]? {
    guard let value = value(name, of: line) else { return nil }
    var scanner = JSONScanner(line.source.base, from: value.start, to: value.end)
    return texts(&scanner)
  }

  static func texts(_ scanner: inout JSONScanner) -> [String]? {
    var texts: [String] = []
    guard scanner.take(UInt8(ascii: "[")) else { return nil }
    if scanner.take(UInt8(ascii: "]")) { return texts }
    repeat {
      guard let text = scanner.string() else { return nil }
      texts.append(JSONText.string(scanner.base, text))
    } while scanner.take(UInt8(ascii: ","))
    return scanner.take(UInt8(ascii: "]")) ? texts : nil
  }

  /// Writes a list of texts.
  static func append(_ texts: [String], to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "["))
    for (index, text) in texts.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      JSONText.append(text, to: &bytes)
    }
    bytes.append(UInt8(ascii: "]"))
  }
}
