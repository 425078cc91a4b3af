/// The identity of a record for good: its kind and eight characters, such as `vol:0JX4K2M7`.
package struct RecordID: Hashable, Comparable, Sendable {
  package let text: String

  package init(_ text: String) {
    self.text = text
  }

  /// The prefix of the record's kind, `vol` in `vol:0JX4K2M7`.
  package var prefix: Substring { text.prefix { $0 != ":" } }

  package static func < (left: RecordID, right: RecordID) -> Bool { left.text < right.text }
}

extension RecordID: ListedValue {
  /// Nil where the text has not the shape of an identity; whether it exists is another question.
  package init?(stored: String) {
    guard let colon = stored.utf8.firstIndex(of: UInt8(ascii: ":")), colon != stored.startIndex,
      stored.utf8.index(after: colon) != stored.utf8.endIndex
    else { return nil }
    text = stored
  }

  package var stored: String { text }
}
