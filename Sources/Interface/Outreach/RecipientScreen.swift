import Domain
import Terminal
import Workspace

/// Who gets a circular, who is left out, and why (requirement 204).
final class RecipientScreen: Screen {
  private static let columns = [
    RowColumn(title: Text(de: "Name", en: "Name"), width: 24, isName: true),
    RowColumn(title: Text(de: "Art", en: "Kind"), width: 13, from: 66),
    RowColumn(title: Text(de: "E-Mail, oder warum nicht", en: "E-mail, or why not"), width: 0),
  ]

  let circular: RecordID
  private let view = RowsView(RecipientScreen.columns)
  private var rows: [RecordID: (email: String, reason: CircularExclusion?)] = [:]
  private var counts = (mailed: 0, posted: 0, excluded: 0)
  private var isSent = false
  private var isGone = false
  private var shown: TableState?

  init(_ circular: RecordID, _ app: App) {
    self.circular = circular
    refresh(app)
  }

  var contexts: Set<Context> { [.anywhere, .list, .page, .recipients] }
  var list: ListView? { view.list }
  var subjects: [RecordID] { [circular] }
  var mainCommand: String? { "write-circular" }

  func follow(_: Set<RecordID>, _ app: App) { refresh(app) }

  /// Keys that were typed ahead are for the rows as they are by then.
  func handle(_: Input, _ app: App) -> Bool {
    refresh(app)
    return false
  }

  private func refresh(_ app: App) {
    let state = app.workspace.state(of: Office.types.map { $0.kind } + [OfficeSettings.kind])
    guard state != shown else { return }
    shown = state
    let record = app.workspace.entry(circular, of: Circular.self)?.record
    isGone = record == nil
    guard let record else {
      (rows, counts) = ([:], (0, 0, 0))
      return view.take([])
    }
    isSent = record.state == Term("sent")
    if isSent { takeSent(record) } else { take(CircularRecipients(record, app.workspace.office)) }
  }

  private func takeSent(_ record: Circular) {
    let all = record.volunteers + record.contacts
    rows = [:]
    counts = (all.count, 0, 0)
    view.take(lines(Text(de: "Erhalten haben ihn", en: "It was sent to"), all))
  }

  private func take(_ recipients: CircularRecipients) {
    let (mailed, posted, excluded) = (recipients.mailed, recipients.posted, recipients.excluded)
    counts = (mailed.count, posted.count, excluded.count)
    let written = recipients.all.map { ($0.id, (email: $0.email, reason: CircularExclusion?.none)) }
    let left = excluded.map { ($0.person.id, (email: $0.person.email, reason: $0.reason as _?)) }
    rows = Dictionary(written + left) { first, _ in first }
    view.take(
      lines(Text(de: "Per E-Mail", en: "By e-mail"), mailed.map(\.id))
        + lines(Text(de: "Per Post, ohne E-Mail", en: "By post, without e-mail"), posted.map(\.id))
        + lines(Text(de: "Ausgeschlossen", en: "Left out"), excluded.map(\.person.id))
    )
  }

  private func lines(_ title: Text, _ ids: [RecordID]) -> [RowsView.Line] {
    ids.isEmpty ? [] : [.heading(title + Text(" (\(ids.count))"))] + ids.map { .record($0) }
  }

  func draw(_ frame: inout Frame, _ app: App) {
    refresh(app)
    let body = Chrome.body(frame)
    let name = app.workspace.label(circular) ?? circular.text
    let title = Text(de: "Rundbrief „\(name)“", en: "Circular “\(name)”")
    Chrome.drawTitle(&frame, title[app.language], summary[app.language])
    let words = Cells.lines(wrapping: Self.rule[app.language], width: body.width - 2)
    let room = isSent || isGone || body.height < 12 + words.count ? 0 : words.count + 1
    let area = Rect(x: 0, y: body.y + 1, width: body.width, height: body.height - 1 - room)
    view.draw(&frame, area, nothing: isGone ? Self.gone : Self.nothing, app) { cells($0, app) }
    guard room > 0 else { return }
    frame.put(
      String(repeating: "─", count: body.width),
      x: 0,
      y: area.bottom,
      role: .dialogBorder
    )
    for (row, line) in words.enumerated() {
      frame.put(line, x: 1, y: area.bottom + 1 + row, role: .dim)
    }
  }

  private var summary: Text {
    isSent
      ? Text(de: "erhalten: \(counts.mailed)", en: "sent to \(counts.mailed)")
      : Text(
        de: "E-Mail \(counts.mailed) · Post \(counts.posted) · nicht \(counts.excluded)",
        en: "e-mail \(counts.mailed) · post \(counts.posted) · not \(counts.excluded)"
      )
  }

  private func cells(_ id: RecordID, _ app: App) -> [RowCell] {
    let row = rows[id]
    return [
      RowCell(app.workspace.label(id) ?? id.text),
      RowCell(app.workspace.type(of: id)?.singular[app.language] ?? "", .dim),
      row?.reason.map { RowCell($0.words[app.language], .warning) } ?? RowCell(row?.email ?? ""),
    ]
  }

  private static let nothing = Text(
    de: "Für niemanden: Die Filter des Rundbriefs (b) treffen auf niemanden zu.",
    en: "For nobody: the filters of the circular (b) fit nobody."
  )

  private static let gone = Text(
    de: "Diesen Rundbrief gibt es nicht mehr.",
    en: "This circular does not exist any more."
  )

  private static let rule = Text(
    de:
      "Freiwillige nur mit Einwilligung „Rundbrief“ (O). Kontakte bei Partnern in ihrer Funktion per E-Mail, solange sie nicht widerrufen haben; per Post nur mit Einwilligung. Filter nach Sprache und Stand gelten nur für Freiwillige.",
    en:
      "Volunteers only with the consent “circular” (O). Contacts at partners by e-mail in their function while they have not withdrawn; by post only with consent. Filters by language and state are for volunteers only."
  )
}
