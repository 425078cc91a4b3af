import Domain
import Terminal
import Workspace

/// The row over a history: how much is shown of what, and what is searched.
enum HistoryTitle {
  static func isNeeded(_ list: HistoryList) -> Bool {
    list.isNarrowed || list.isFiltered
  }

  static func draw(_ frame: inout Frame, _ area: Rect, _ list: HistoryList, _ app: App) {
    let isFiltered = list.isFiltered
    let count = isFiltered ? "\(list.rows.count)/\(list.searched)" : "\(list.loaded)"
    let older = list.frontier == nil ? "" : "+"
    var words = [Text(de: "Verlauf \(count)\(older)", en: "History \(count)\(older)")]
    words += conditions(list, app)
    if !list.filter.isEmpty || list.editor?.text.isEmpty == false, let line = list.frontier {
      let day = LocalClock.moment(at: line.time).day
      words.append(
        Text(
          de: "durchsucht bis \(day.written(.german)), G: weiter",
          en: "searched back to \(day.written(.english)), G: go on"
        )
      )
    }
    let title = words.map { $0[app.language] }.joined(separator: " · ")
    var x = area.x
    let width = isFiltered ? max(12, area.width - 16) : area.width
    x += frame.put(title, x: x, y: area.y, role: .title, width: width, ellipsis: true) + 2
    guard isFiltered, x < area.x + area.width - 2 else { return }
    x += frame.put("/", x: x, y: area.y, role: .match)
    let room = max(1, area.width - x - 1)
    if let editor = list.editor {
      editor.draw(&frame, x: x, y: area.y, width: room, role: .match)
    } else {
      frame.put(list.filter, x: x, y: area.y, role: .match, width: room, ellipsis: true)
    }
  }

  /// The words for what the changes are limited to.
  private static func conditions(_ list: HistoryList, _ app: App) -> [Text] {
    var all: [Text] = []
    let request = list.request
    if let kind = request.kind, let type = RecordTypes.type(prefix: kind) { all.append(type.title) }
    if let user = request.user { all.append(Text(de: "von \(user)", en: "by \(user)")) }
    func written(_ entry: DayEntry) -> String {
      entry.time == nil
        ? entry.day.written(app.language)
        : Moment(day: entry.day, time: entry.time).written(app.language)
    }
    switch (request.first.map(written), request.last.map(written)) {
    case (let from?, let to?) where from == to: all.append(Text(from))
    case (let from?, let to?): all.append(Text("\(from) – \(to)"))
    case (let from?, nil): all.append(Text(de: "ab \(from)", en: "from \(from)"))
    case (nil, let to?): all.append(Text(de: "bis \(to)", en: "up to \(to)"))
    case (nil, nil): break
    }
    return all
  }

  static func drawNothing(_ frame: inout Frame, _ area: Rect, _ list: HistoryList, _ app: App) {
    let isSearching = list.isFiltered && list.frontier != nil
    let text =
      isSearching
      ? Text(de: "Bisher nichts gefunden …", en: "Nothing found so far …")
      : isNeeded(list)
        ? Text(de: "Nichts gefunden. Esc zeigt wieder alles.", en: "Nothing found. Esc shows all.")
        : Text(de: "Noch keine Änderung.", en: "No change yet.")
    frame.put(text[app.language], x: area.x + 2, y: area.y, role: .dim)
    if list.editor == nil { frame.cursor = (area.x, area.y) }
  }
}
