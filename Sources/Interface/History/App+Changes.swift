import Domain
import Terminal
import Workspace

/// What is done with a change.
extension App {
  /// Shows all fields of a change in a box.
  func show(_ line: HistoryLine) {
    let whole = workspace.historyLine(line.id) ?? line
    let names = words(for: Array(Set(whole.records)))
    let title = "\(clock(whole.time))  \(whole.user)  \(whole.action[language])  \(names)"
    let from = Text(de: "Von: \(whole.place.de)", en: "From: \(whole.place.en)")
    var lines = [from[language]]
    if !whole.note.isEmpty {
      lines.append(Text(de: "Anmerkung: \(whole.note)", en: "Note: \(whole.note)")[language])
    }
    if !whole.isLive {
      lines.append(Text(de: "Gilt nicht mehr.", en: "Does not count any more.")[language])
    }
    push(MessageScreen(title: Text(title), lines: lines + whole.details, about: whole.records))
  }

  /// Opens the record of a change; of several they are asked for.
  func openChanged(_ line: HistoryLine) {
    var ids: [RecordID] = []
    for id in line.records where !ids.contains(id) && workspace.exists(id) { ids.append(id) }
    guard let first = ids.first else {
      return say(
        Text(de: "Diesen Eintrag gibt es nicht mehr.", en: "This record is gone."),
        .warning
      )
    }
    guard ids.count > 1 else { return open(first) }
    let entries = ids.map {
      PickerSource.Entry(key: $0.text, label: workspace.label($0) ?? $0.text)
    }
    push(
      PickerScreen(
        title: Text(de: "Eintrag öffnen", en: "Open a record"),
        source: .fixed(entries)
      ) { chosen, app in
        if let id = chosen.first { app.open(RecordID(id)) }
      }
    )
  }

  /// Shows the record of a change as it was after it.
  func openPast(_ line: HistoryLine) throws {
    guard let id = top.changes?.record ?? line.records.first else { return }
    let when = LocalClock.moment(at: line.time).written(language)
    try openPast(id, at: line.time, when: when)
  }
}
