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

  /// A person whose record belongs to the one that goes, and who may stay without it.
  package struct Dependant: Hashable, Sendable {
    package let item: Item
    /// Whether the person goes too; otherwise only the link does.
    package let isChosen: Bool
  }

  /// The record itself, then those that belong to it.
  package let records: [Item]
  package let dependants: [Dependant]
  package var mentions: [Mention]
  /// Remarks in the history that speak of the person.
  package let remarks: [Remark]
  /// Other records with the same address or number.
  package let twins: [Item]
  /// Whether the record is about a person or an organisation, for which erasing is meant.
  package let isPerson: Bool
  /// The fields in which those who stay name what goes.
  let unlinked: [Change]

  /// The changes in the history that go.
  package var changes: Int { records.reduce(0) { $0 + $1.changes } }

  /// Chooses all hits, or those that are certain.
  package mutating func choose(from least: PersonMentions.Certainty) {
    for index in mentions.indices { mentions[index].choose(from: least) }
  }

  /// What takes the place of the texts that were chosen.
  var cleaned: [Change] {
    let chosen = Set(mentions.filter(\.isChosen).map(\.place))
    var changes: [[String]: Change] = [:]
    for mention in mentions where chosen.contains(mention.place) {
      // What stands there now counts, whatever is chosen of earlier versions.
      guard changes[mention.place] == nil || mention.isCurrent else { continue }
      changes[mention.place] = Change(
        record: mention.id.text,
        field: mention.field,
        value: mention.cleaned,
        base: .write(mention.base)
      )
    }
    return changes.values.sorted { ($0.record, $0.field) < ($1.record, $1.field) }
  }
}
