import Domain
import Store

/// What a change did to cases that are put aside, as people say it.
extension Workspace {
  /// One value that a change wrote or took back.
  struct ChangedValue {
    let field: String
    let before: String?
    let after: String?
  }

  typealias SnoozeChange = (id: RecordID, changes: [ChangedValue])

  /// The changes of each case, in the order in which they come first.
  func snoozes(_ changes: [(record: String, value: ChangedValue)]) -> [SnoozeChange] {
    var known: Set<String> = []
    let order = changes.map(\.record).filter { known.insert($0).inserted }
    let values = Dictionary(grouping: changes, by: \.record)
    return order.map { record in (RecordID(record), (values[record] ?? []).map(\.value)) }
  }

  func isSnooze(_ id: RecordID) -> Bool { id.prefix == WarningSnooze.kind.prefix }

  /// What holds of a case after the change; its fields are no words for people.
  func snoozeSentence(_ id: RecordID, _ changes: [ChangedValue]) -> Text {
    let changed = changes.compactMap { one in (one.after ?? one.before).map { (one.field, $0) } }
    let values = (values(of: id) ?? [:]).merging(changed) { _, last in last }
    let snooze = WarningSnooze(values: values)
    let rule = snooze.warning.flatMap(Warnings.rule)
    func words(_ language: Language) -> String {
      let name = [rule?.sign ?? "", rule?.title[language] ?? ""].filter { !$0.isEmpty }
      return name.joined(separator: " ")
    }
    let note = snooze.note.isEmpty ? "" : " – \(snooze.note)"
    guard Self.isAside(after: changes) else {
      return Text(
        de: "Nicht mehr zurückgestellt: \(words(.german))\(note)",
        en: "No longer put aside: \(words(.english))\(note)"
      )
    }
    let until = snooze.until.map {
      Text(de: " bis \($0.written(.german))", en: " until \($0.written(.english))")
    }
    return Text(
      de: "Zurückgestellt\(until?.de ?? ""): \(words(.german))\(note)",
      en: "Put aside\(until?.en ?? ""): \(words(.english))\(note)"
    )
  }

  /// What holds of several cases after the change.
  func snoozeTitle(_ changes: [SnoozeChange]) -> Text {
    if changes.count == 1, let one = changes.first { return snoozeSentence(one.id, one.changes) }
    let aside = changes.count { Self.isAside(after: $0.changes) }
    let awake = changes.count - aside
    if awake > aside {
      return Text(
        de: "Nicht mehr zurückgestellt: \(awake) Hinweise",
        en: "No longer put aside: \(awake) warnings"
      )
    }
    return Text(de: "Zurückgestellt: \(aside) Hinweise", en: "Put aside: \(aside) warnings")
  }

  private static func isAside(after changes: [ChangedValue]) -> Bool {
    if let archived = changes.first(where: { $0.field == "archived" }) {
      return (archived.after ?? "").isEmpty
    }
    return changes.contains { !($0.after ?? "").isEmpty }
  }
}
