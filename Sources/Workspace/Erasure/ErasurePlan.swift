package import Domain
package import Store

/// Everything that an erasure would take, for a person to look through before it happens.
package struct ErasurePlan: Hashable, Sendable {
  /// A record that goes, or that may be the same person's.
  package struct Item: Hashable, Sendable {
    package let id: RecordID
    package let kind: Text
    package let label: String
    /// How many changes the history holds of it.
    package let changes: Int
  }

  /// A text of another record that speaks of the person.
  package struct Mention: Hashable, Sendable {
    package let id: RecordID
    package let field: String
    /// The kind of the record and its words.
    package let record: String
    package let title: Text
    /// The words around what was found.
    package let excerpt: String
    /// Whether it stands there now, or only in earlier versions.
    package let isCurrent: Bool
    package let certainty: PersonMentions.Certainty
    /// What will stand there; `nil` for an empty field.
    let cleaned: String?
    let base: OperationID?
    /// Whether it goes too.
    package var isChosen: Bool

    /// Which text it is, whatever stands there by now.
    var place: [String] { [id.text, field] }
  }

  /// The record itself, then those that belong to it.
  package let records: [Item]
  package var mentions: [Mention]
  /// Remarks in the history that speak of the person.
  package let remarks: [Remark]
  /// Other records with the same address or number.
  package let twins: [Item]

  /// The changes in the history that go.
  package var changes: Int { records.reduce(0) { $0 + $1.changes } }
}
