import Domain
import Terminal
import Workspace

/// The columns of a history: when, who, from where, which record, what.
struct HistoryColumns {
  private static let titles = [
    Text(de: "Wann", en: "When"), Text(de: "Wer", en: "Who"), Text(de: "Von", en: "From"),
    Text(de: "Eintrag", en: "Record"), Text(de: "Was", en: "What"),
  ]

  /// The cells of each column; those without any are left out.
  private let widths: [Int]

  /// Where a change comes from is told only where there are several offices.
  init(width: Int, hasPlaces: Bool) {
    let place = hasPlaces ? 10 : 0
    var widths =
      switch width {
      case ..<60: [10, 8, 0, 0]
      case ..<100: [16, 9, place, 18]
      case ..<160: [16, 12, place, 30]
      default: [16, 16, place, 44]
      }
    let taken = widths.reduce(2) { $0 + ($1 > 0 ? $1 + 1 : 0) }
    widths.append(max(1, width - taken))
    self.widths = widths
  }

  func drawHeadings(_ frame: inout Frame, _ y: Int, _ language: Language) {
    var x = 2
    for (title, width) in zip(Self.titles, widths) where width > 0 {
      frame.put(title[language], x: x, y: y, role: .listHeader, width: width, ellipsis: true)
      x += width + 1
    }
  }

  func draw(_ frame: inout Frame, _ y: Int, _ line: HistoryLine, isFocused: Bool, _ app: App) {
    let role: Role = line.isLive ? .list : .listArchived
    frame.put(isFocused ? ">" : " ", x: 0, y: y, role: role)
    var x = 2
    let cells = [
      when(line, app), line.user, line.place[app.language], record(line, app), what(line, app),
    ]
    for (place, (text, width)) in zip(cells, widths).enumerated() where width > 0 {
      // Only the first column carries the focus: a bar over the whole row would be sent twice for
      // each step.
      let ink: Role = isFocused && place == 0 ? .listSelected : role
      frame.put(text, x: x, y: y, role: ink, width: width, ellipsis: true)
      x += width + 1
    }
  }

  private func when(_ line: HistoryLine, _ app: App) -> String {
    let moment = LocalClock.moment(at: line.time)
    // Where there is little room, the day says more than the minute.
    guard widths[0] < 16, moment.day != app.workspace.today else { return app.clock(line.time) }
    return moment.day.written(app.language)
  }

  private func record(_ line: HistoryLine, _ app: App) -> String {
    let ids = Set(line.records)
    guard ids.count < 2 else {
      return Text(de: "\(ids.count) Einträge", en: "\(ids.count) records")[app.language]
    }
    return line.records.first.map { app.workspace.label($0) ?? $0.text } ?? ""
  }

  private func what(_ line: HistoryLine, _ app: App) -> String {
    var words = line.action[app.language]
    if !line.isLive { words += Text(de: " (gilt nicht)", en: " (does not count)")[app.language] }
    if widths[3] == 0 { words = "\(record(line, app)): \(words)" }
    let details = line.details.joined(separator: "; ")
    let note = line.note.isEmpty ? "" : " – \(line.note)"
    return "\(words)\(note)  \(details)"
  }
}
