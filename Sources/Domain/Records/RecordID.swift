/// The identity of a record for good: its kind and eight characters, such as `vol:0JX4K2M7`.
package struct RecordID: Hashable, Comparable, Sendable {
  package let text: String
  /// Made from the text once, since thousands of identities are looked up for each answer.
  private let number: UInt64

  package init(_ text: String) {
    self.text = text
    number = RecordID.number(of: text)
  }

  // FNV-1a, whose numbers are the same for the same bytes only by rare chance for others.
  private static func number(of text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  /// The prefix of the record's kind, `vol` in `vol:0JX4K2M7`.
  package var prefix: Substring { text.prefix { $0 != ":" } }

  package static func == (left: RecordID, right: RecordID) -> Bool {
    left.number == right.number && left.text == right.text
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(number) }

  package static func < (left: RecordID, right: RecordID) -> Bool { left.text < right.text }
}

extension RecordID: ListedValue {
  /// Nil where the text has not the shape of an identity; whether it exists is another question.
  package init?(stored: String) {
    guard let colon = stored.utf8.firstIndex(of: UInt8(ascii: ":")), colon != stored.startIndex,
      stored.utf8.index(after: colon) != stored.utf8.endIndex
    else { return nil }
    self.init(stored)
  }

  package var stored: String { text }
}
