import Exchange

/// One JSON value in one line.
///
/// Besides what JSON demands, everything is escaped by which text could steer a terminal or turn
/// its direction; what is read back is exact.
struct JSONLine {
  /// UTF-8.
  private(set) var bytes: [UInt8] = []
  private var needsComma = false

  mutating func object(_ body: (inout JSONLine) throws -> Void) rethrows {
    try enclosed("{", "}", body)
  }

  mutating func array(_ body: (inout JSONLine) throws -> Void) rethrows {
    try enclosed("[", "]", body)
  }

  mutating func key(_ name: String) {
    separate()
    JSONText.append(name, to: &bytes)
    append(":")
    needsComma = false
  }

  mutating func string(_ value: String) {
    separate()
    JSONText.append(value, to: &bytes)
  }

  /// A text, or `null` where there is none.
  mutating func string(orNull value: String?) {
    if let value, !value.isEmpty { string(value) } else { bare("null") }
  }

  mutating func number(_ value: Int?) { bare(value.map { String($0) } ?? "null") }

  mutating func flag(_ value: Bool) { bare(value ? "true" : "false") }

  mutating func strings(_ values: [String]) {
    array { array in
      for value in values { array.string(value) }
    }
  }

  private mutating func bare(_ word: String) {
    separate()
    append(word)
  }

  private mutating func separate() {
    if needsComma { append(",") }
    needsComma = true
  }

  private mutating func enclosed(
    _ opening: String,
    _ closing: String,
    _ body: (inout JSONLine) throws -> Void
  ) rethrows {
    separate()
    append(opening)
    needsComma = false
    try body(&self)
    append(closing)
    needsComma = true
  }

  private mutating func append(_ word: String) { bytes.append(contentsOf: word.utf8) }
}
