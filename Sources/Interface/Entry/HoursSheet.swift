import Domain
import Workspace

extension EntrySheet {
  /// Time that volunteers gave, as lists of a month bring it (requirement 146).
  static let hours = EntrySheet(
    name: "enter-hours",
    type: RecordType(HoursEntry.self),
    title: Text(de: "Stunden erfassen", en: "Enter hours"),
    columns: [
      Column(
        field: "volunteer",
        title: Text(de: "Freiwillige/r", en: "Volunteer"),
        width: 18,
        spare: 10,
        isCarried: true
      ),
      Column(field: "day", title: Text(de: "Tag", en: "Day"), width: 10, isCarried: true),
      Column(field: "length", title: Text(de: "Dauer", en: "Length"), width: 7, isNumber: true),
      Column(
        field: "activity",
        title: Text(de: "Tätigkeit", en: "Activity"),
        width: 18,
        spare: 20,
        isCarried: true
      ),
      Column(
        field: "placement",
        title: Text(de: "Einsatz", en: "Placement"),
        width: 20,
        spare: 40
      ),
    ],
    propose: { field, values, workspace in
      field == "placement" ? workspace.runningPlacement(of: values)?.id.text ?? "" : ""
    },
    notice: { draft, workspace in
      HoursNotice(draft, workspace).sentence
    },
    sum: { rows in
      let minutes = rows.reduce(0) { $0 + (Minutes(stored: $1["length"] ?? "")?.count ?? 0) }
      let sum = Minutes(minutes)
      return counts(rows)
        + Text(de: " · \(sum.written(.german))", en: " · \(sum.written(.english))")
    }
  )
}

/// What is worth knowing about hours that can be saved.
struct HoursNotice {
  let sentence: Text?

  init(_ draft: Draft, _ workspace: Workspace) {
    let entry = HoursEntry(values: draft.values)
    guard let day = entry.day, let length = entry.length else {
      sentence = nil
      return
    }
    let same = workspace.inUse(HoursEntry.self, naming: draft["volunteer"], in: "volunteer").filter
    { $0.id != draft.id && $0.record.day == day }
    let placement = entry.placement.flatMap { workspace.entry($0, of: Placement.self) }
    let total = same.reduce(length.count) { $0 + ($1.record.length?.count ?? 0) }
    sentence =
      if day > workspace.today {
        Text(de: "Der Tag liegt in der Zukunft.", en: "The day is in the future.")
      } else if total > 24 * 60 {
        Text(
          de: "Das wären \(Minutes(total).written(.german)) an einem Tag.",
          en: "That would be \(Minutes(total).written(.english)) in one day."
        )
      } else if let before = same.first(where: { $0.record.length == length }) {
        Text(
          de: "An diesem Tag stehen schon \(length.written(.german)) da: \(before.record.activity)",
          en: "This day has \(length.written(.english)) already: \(before.record.activity)"
        )
      } else if let placement, !placement.record.period.contains(day) {
        Text(
          de: "Der Einsatz lief an diesem Tag nicht.",
          en: "The placement did not run on that day."
        )
      } else {
        nil
      }
  }
}
