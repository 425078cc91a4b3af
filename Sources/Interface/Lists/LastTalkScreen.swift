import Domain
import Terminal
import Workspace

/// The partners by how long ago somebody talked to them, over the whole screen.
final class LastTalkScreen: Screen {
  static let title = Text(de: "Lange nicht gesprochen", en: "Not talked to for long")

  private let view = ListView(nil)
  private var rows: [LastTalk] = []
  private var shown: TableState?

  init(_ app: App) { refresh(app) }

  var contexts: Set<Context> { [.anywhere, .list, .record, .page] }

  var list: ListView? { view }

  func follow(_: Set<RecordID>, _ app: App) { refresh(app) }

  private func refresh(_ app: App) {
    let workspace = app.workspace
    let state = workspace.state(of: [Partner.kind, Conversation.kind, OfficeSettings.kind])
    guard state != shown else { return }
    shown = state
    rows = LastTalk.all(
      partners: workspace.records(Partner.self),
      talks: workspace.records(Conversation.self),
      own: Set(workspace.settings.record.own),
      today: workspace.today
    )
    view.take(rows.map(\.partner))
  }

  func draw(_ frame: inout Frame, _ app: App) {
    refresh(app)
    let body = Chrome.body(frame)
    let title = "\(LastTalkScreen.title[app.language]) \(rows.count)"
    frame.put(title, x: 0, y: body.y, role: .title, width: body.width, ellipsis: true)
    let hint = Text(de: "r: Gespräch festhalten", en: "r: record a conversation")[app.language]
    if body.width >= 70 {
      frame.put(hint, x: body.width - Cells.width(of: hint), y: body.y, role: .dim)
    }
    let columns = Places(width: body.width)
    let headings = [
      (Text(de: "Zuletzt", en: "Last talk"), columns.day, 10),
      (Text(de: "Vor", en: "Ago"), columns.ago, 9),
      (Partner.singular, columns.name, columns.nameWidth),
      (Text(de: "Anlass", en: "Subject"), columns.subject, max(0, body.width - columns.subject)),
    ]
    for (text, x, width) in headings where width > 5 {
      frame.put(text[app.language], x: x, y: body.y + 1, role: .listHeader, width: width)
    }
    guard !rows.isEmpty else {
      let none = Text(de: "Noch keine Partner.", en: "No partners yet.")
      frame.put(none[app.language], x: 2, y: body.y + 2, role: .dim)
      frame.cursor = (0, body.y + 2)
      return
    }
    let height = max(1, body.height - 2)
    let first = view.firstRow(height: height)
    for (offset, row) in rows.dropFirst(first).prefix(height).enumerated() {
      let isFocused = first + offset == view.focus
      draw(row, isFocused: isFocused, &frame, columns, y: body.y + 2 + offset, app)
    }
  }

  /// Where the columns stand.
  private struct Places {
    let day = 2
    let ago = 13
    let name = 23
    let nameWidth: Int
    let subject: Int

    init(width: Int) {
      let room = max(0, width - 23)
      nameWidth = room < 40 ? room : room * 3 / 5
      subject = 23 + nameWidth + 1
    }
  }

  private func draw(
    _ row: LastTalk,
    isFocused: Bool,
    _ frame: inout Frame,
    _ columns: Places,
    y: Int,
    _ app: App
  ) {
    let isMarked = view.isMarked(row.partner)
    frame.put(isFocused ? ">" : " ", x: 0, y: y, role: .list)
    frame.put(isMarked ? "*" : " ", x: 1, y: y, role: .list)
    let never = Text(de: "nie", en: "never")[app.language]
    let day = row.talk?.day?.written(app.language) ?? never
    frame.put(day, x: columns.day, y: y, role: row.talk == nil ? .warning : .list, width: 10)
    frame.put(ago(row, app), x: columns.ago, y: y, role: .list, width: 9)
    frame.put(
      row.name,
      x: columns.name,
      y: y,
      role: isFocused ? .listSelected : .list,
      width: columns.nameWidth,
      ellipsis: true
    )
    let room = frame.width - columns.subject
    if room > 5 {
      let subject = row.talk?.subject ?? ""
      frame.put(subject, x: columns.subject, y: y, role: .dim, width: room, ellipsis: true)
    }
    if isFocused { frame.cursor = (0, y) }
  }

  /// Days up to a month, then weeks, then months.
  private func ago(_ row: LastTalk, _ app: App) -> String {
    guard let days = row.days(until: app.workspace.today) else { return "" }
    let text =
      if days == 0 {
        Text(de: "heute", en: "today")
      } else if days < 31 {
        Text(de: "\(days) Tg.", en: "\(days) d")
      } else if days < 92 {
        Text(de: "\(days / 7) Wo.", en: "\(days / 7) wk")
      } else {
        Text(de: "\(days * 12 / 365) Mon.", en: "\(days * 12 / 365) mo")
      }
    return text[app.language]
  }
}
