/// What saving minutes does to the decisions and tasks that their lines tell of.
///
/// Each record keeps the line that it was made from. So a second saving makes nothing twice, and what
/// somebody changed in a record stays when its line is edited.
package struct MinutesEntries: Sendable {
  /// A record to be made, with its values by field.
  package struct New: Hashable, Sendable {
    package let kind: RecordKind
    package let values: [String: String]
  }

  /// A field of a record to be set.
  package struct Edit: Hashable, Sendable {
    package let record: RecordID
    package let field: String
    package let value: String
  }

  package private(set) var new: [New] = []
  package private(set) var edits: [Edit] = []
  /// Records in use whose lines are gone from the text.
  package private(set) var vanishedDecisions: [RecordID] = []
  package private(set) var vanishedTasks: [RecordID] = []

  package var vanished: [RecordID] { vanishedDecisions + vanishedTasks }

  /// A record that has a line, as it is stored.
  package struct Known: Sendable {
    let id: RecordID
    let values: [String: String]

    package init(_ id: RecordID, _ values: [String: String]) {
      self.id = id
      self.values = values
    }

    var line: String { values["line"] ?? "" }
    var isInUse: Bool { values["archived"] == nil }
    /// Whether something is still to come of it, so that an edited line may change it.
    var isOpen: Bool {
      isInUse
        && !["done", "dropped", "replaced", "withdrawn"].contains(values["state"] ?? "")
    }
  }

  /// `decisions` and `tasks` are those of the meeting, archived or not; `reading` reads a line as it
  /// was read when the text was typed.
  package init(
    _ text: MinutesText,
    decisions: [Known],
    tasks: [Known],
    reading: (String) -> MinutesLine
  ) {
    vanishedDecisions = reconcile(
      text.lines.filter { $0.decision != nil },
      with: decisions.filter { !$0.line.isEmpty },
      Decision.kind,
      reading
    ) { $0.decision?.values ?? [:] }
    vanishedTasks = reconcile(
      text.lines.filter { $0.task != nil },
      with: tasks.filter { !$0.line.isEmpty },
      ActionItem.kind,
      reading
    ) { $0.task?.values ?? [:] }
  }

  /// Returns the records in use without a line.
  private mutating func reconcile(
    _ lines: [MinutesLine],
    with known: [Known],
    _ kind: RecordKind,
    _ reading: (String) -> MinutesLine,
    values: (MinutesLine) -> [String: String]
  ) -> [RecordID] {
    let pairing = LinePairing(
      lines.map { LinePairing.Line($0) },
      with: known.map { LinePairing.Line(reading($0.line), isOpen: $0.isOpen) }
    )
    for (index, line) in lines.enumerated() {
      let typed = LinePairing.plain(line.text)
      guard let place = pairing.partners[index] else {
        new.append(New(kind: kind, values: values(line).merging(["line": typed]) { $1 }))
        continue
      }
      let record = known[place]
      guard record.line != typed else { continue }
      let before = values(reading(record.line))
      let after = values(line)
      for field in Set(before.keys).union(after.keys).sorted() {
        let (old, now) = (before[field] ?? "", after[field] ?? "")
        // What somebody changed in the record stays.
        guard old != now, (record.values[field] ?? "") == old else { continue }
        edits.append(Edit(record: record.id, field: field, value: now))
      }
      edits.append(Edit(record: record.id, field: "line", value: typed))
    }
    let kept = Set(pairing.partners.compactMap { $0 })
    return known.indices.filter { !kept.contains($0) && known[$0].isInUse }.map { known[$0].id }
  }
}

extension DecisionLine {
  /// The values of a record, as stored; empty ones are left out.
  package var values: [String: String] {
    [
      "text": text, "method": method.key, "for": votesFor.map(String.init) ?? "",
      "against": votesAgainst.map(String.init) ?? "",
      "abstained": abstained.map(String.init) ?? "",
      "represented": represented.joined(separator: "; "),
    ].filter { !$0.value.isEmpty }
  }
}

extension TaskLine {
  /// The values of a record, as stored; empty ones are left out.
  package var values: [String: String] {
    [
      "title": title, "responsible": responsible, "due": due?.stored ?? "",
      "contact": people.lazy.compactMap(\.contact).first?.text ?? "",
    ].filter { !$0.value.isEmpty }
  }
}
