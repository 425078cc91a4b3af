import Domain
import Terminal
import Workspace

/// The certificates of good conduct: of whom, since when, and when their data has to go.
final class CertificateScreen: Screen {
  private struct Row {
    let check: Entry<BackgroundCheck>
    let renewal: Day?
    let deletion: BackgroundCheckRules.Deletion?
    let isDue: Bool
  }

  private let view = ListView(nil)
  private var rows: [Row] = []
  private var shown: Int?

  init(_ app: App) { refresh(app) }

  func newDraft(_ app: App) -> Draft? {
    app.workspace.newDraft(RecordType(BackgroundCheck.self))
  }

  var contexts: Set<Context> { [.anywhere, .list, .record, .page, .certificates] }

  var list: ListView? { view }

  /// Those whose data has to go by today.
  var due: [RecordID] { rows.filter(\.isDue).map(\.check.id) }

  /// The same; where some are marked, only those of them.
  var chosenDue: [RecordID] {
    view.marked.isEmpty ? due : due.filter(view.isMarked)
  }

  func follow(_: Set<RecordID>, _ app: App) { refresh(app) }

  private func refresh(_ app: App) {
    let version = app.workspace.warningVersion
    guard version != shown else { return }
    shown = version
    let office = app.workspace.office
    let rules = BackgroundCheckRules(office)
    rows = rules.all.map { check, deletion in
      Row(
        check: check,
        renewal: rules.renewal(of: check.record),
        deletion: deletion,
        isDue: deletion.map { $0.day <= office.today } ?? false
      )
    }
    view.take(rows.map(\.check.id))
  }

  func draw(_ frame: inout Frame, _ app: App) {
    refresh(app)
    let body = Chrome.body(frame)
    let title = "\(BackgroundCheck.title[app.language]) \(rows.count)"
    frame.put(title, x: 0, y: body.y, role: .title, width: body.width, ellipsis: true)
    let count = chosenDue.count
    let key = Commands.key(of: "erase-certificates", app.language)
    let hint =
      count == 0
      ? Text(de: "nichts zu löschen", en: "nothing to erase")
      : Text(de: "\(key) löscht \(count) fällige", en: "\(key) erases \(count) due")
    let hintWidth = Cells.width(of: hint[app.language])
    if body.width >= hintWidth + Cells.width(of: title) + 2 {
      let role: Role = count == 0 ? .dim : .warning
      frame.put(hint[app.language], x: body.width - hintWidth, y: body.y, role: role)
    }
    let columns = Columns(width: body.width)
    for (text, x, width) in columns.headings where width > 0 {
      frame.put(text[app.language], x: x, y: body.y + 1, role: .listHeader, width: width)
    }
    guard !rows.isEmpty else {
      let none = Text(
        de: "Noch kein Führungszeugnis vermerkt. n vermerkt eines.",
        en: "No certificate noted yet. n notes one."
      )
      frame.put(none[app.language], x: 2, y: body.y + 2, role: .dim, width: body.width - 2)
      frame.cursor = (0, body.y + 2)
      return
    }
    let height = max(1, body.height - 2)
    let first = view.firstRow(height: height)
    for (offset, row) in rows.dropFirst(first).prefix(height).enumerated() {
      let isFocused = first + offset == view.focus
      draw(row, isFocused, columns, &frame, y: body.y + 2 + offset, app)
    }
  }

  /// Where the columns stand; those behind have no room in a small window.
  private struct Columns {
    let name = 2
    let nameWidth: Int
    let dates: [Int]
    let reason: Int
    let headings: [(Text, Int, Int)]

    init(width: Int) {
      // What has to go by when is told first of all days.
      let count = width >= 76 ? 3 : width >= 60 ? 2 : 1
      let room = width - 2 - count * 12
      nameWidth = max(8, width >= 100 ? min(36, room / 2) : room - 1)
      let start = 2 + nameWidth + 1
      dates = (0..<count).map { start + $0 * 12 }
      reason = width >= 100 ? start + count * 12 : width
      let titles = [
        Text(de: "Löschen bis", en: "Erase by"), Text(de: "Zeugnis vom", en: "Dated"),
        Text(de: "Erneuern", en: "Renew by"),
      ]
      headings =
        [(Volunteer.singular, name, nameWidth)] + zip(titles, dates).map { ($0, $1, 11) }
        + [(Text(de: "Warum", en: "Why"), reason, max(0, width - reason))]
    }
  }

  private func draw(
    _ row: Row,
    _ isFocused: Bool,
    _ columns: Columns,
    _ frame: inout Frame,
    y: Int,
    _ app: App
  ) {
    let id = row.check.id
    let isMarked = view.isMarked(id)
    frame.put(isFocused ? ">" : " ", x: 0, y: y, role: .list)
    // That it is due is told by the colour of its day too.
    let sign = isMarked ? "*" : row.isDue ? OverviewRow.sign : " "
    frame.put(sign, x: 1, y: y, role: isMarked ? .listMarked : .warning)
    let chosen: Role = isMarked ? .listSelectedMarked : .listSelected
    let name = row.check.record.volunteer.flatMap { app.workspace.label($0) } ?? "–"
    frame.put(
      name,
      x: columns.name,
      y: y,
      role: isFocused ? chosen : isMarked ? .listMarked : .list,
      width: columns.nameWidth,
      ellipsis: true
    )
    let serving = Text(de: "im Einsatz", en: "serving")[app.language]
    let days = [
      row.deletion?.day.written(app.language) ?? serving,
      row.check.record.date?.written(app.language) ?? "",
      row.deletion == nil ? row.renewal?.written(app.language) ?? "" : "–",
    ]
    for (place, (text, x)) in zip(days, columns.dates).enumerated() {
      let isLate = place == 0 && row.isDue
      let isOld =
        place == 2 && row.deletion == nil
        && row.renewal.map { $0 <= app.workspace.today } ?? false
      frame.put(text, x: x, y: y, role: isLate || isOld ? .warning : .list, width: 11)
    }
    let room = frame.width - columns.reason
    if room > 0, let reason = row.deletion?.reason {
      frame.put(
        reason.words[app.language],
        x: columns.reason,
        y: y,
        role: .dim,
        width: room,
        ellipsis: true
      )
    }
    if isFocused { frame.cursor = (0, y) }
  }
}

extension App {
  /// Asks once, then erases the certificates that are due.
  func askToEraseCertificates(_ ids: [RecordID]) {
    let count = ids.count
    let names = ids.prefix(3).compactMap { id in
      workspace.values(of: id)?["volunteer"].flatMap { workspace.label(RecordID($0)) }
    }
    let list = names.joined(separator: "; ") + (count > names.count ? "; …" : "")
    let question =
      (count == 1
        ? Text(
          de: "1 Führungszeugnis unwiderruflich löschen?\n",
          en: "Erase 1 certificate for good?\n"
        )
        : Text(
          de: "\(count) Führungszeugnisse unwiderruflich löschen?\n",
          en: "Erase \(count) certificates for good?\n"
        )) + Text(list)
    let answers = [
      QuestionScreen.Answer(
        key: Text("n"),
        Text(de: "Nein, nichts löschen", en: "No, erase nothing")
      ) { _ in },
      QuestionScreen.Answer(
        key: Text(de: "l", en: "e"),
        Text(de: "Ja, auch aus Verlauf und Sicherungen", en: "Yes, from history and backups too")
      ) { $0.eraseCertificates(ids) },
    ]
    let keys = Text(de: "Esc: zurück", en: "Esc: back")
    push(QuestionScreen(question, answers, about: ids, keys: keys))
  }

  private func eraseCertificates(_ ids: [RecordID]) {
    attempt {
      follow()
      let report = try workspace.eraseCertificates(ids)
      close(Set(ids))
      follow()
      let done =
        ids.count == 1
        ? Text(de: "1 Führungszeugnis gelöscht.", en: "1 certificate erased.")
        : Text(
          de: "\(ids.count) Führungszeugnisse gelöscht.",
          en: "\(ids.count) certificates erased."
        )
      let lines = ([done] + report.remaining).map { $0[language] }
      let title = Text(de: "Gelöscht", en: "Erased")
      push(MessageScreen(title: title, lines: lines, closing: .usual))
    }
  }
}
