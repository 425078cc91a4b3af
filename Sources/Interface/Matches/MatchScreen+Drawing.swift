import Domain
import Terminal
import Workspace

extension MatchScreen {
  func draw(_ frame: inout Frame, _ app: App) {
    refresh(app)
    let body = Chrome.body(frame)
    frame.put(
      title(app)[app.language],
      x: 0,
      y: body.y,
      role: .title,
      width: body.width,
      ellipsis: true
    )
    let lines = heading(app).prefix(body.height < 14 ? 1 : 3)
    for (row, (text, role)) in lines.enumerated() {
      let y = body.y + 1 + row
      frame.put(text[app.language], x: 2, y: y, role: role, width: body.width - 2, ellipsis: true)
    }
    let detail = body.height < 12 ? 2 : body.height < 26 ? 6 : 9
    let top = body.y + 1 + lines.count
    let height = max(1, body.bottom - top - detail)
    let area = Rect(x: 0, y: top, width: body.width, height: height)
    view.draw(&frame, area, nothing: nothing, app) { cells($0, app) }
    let box = Rect(x: 0, y: area.bottom, width: body.width, height: body.bottom - area.bottom)
    drawDetail(&frame, box, app)
  }

  private func title(_ app: App) -> Text {
    let name = app.workspace.label(subject) ?? subject.text
    let words =
      isOfRequest
      ? Text(de: "Passende Freiwillige", en: "Matching volunteers")
      : Text(de: "Passende Anfragen", en: "Matching requests")
    let marked = view.list.marked.count
    let marks = Text(de: " · \(marked) markiert", en: " · \(marked) marked")
    return words + Text(" \(counts.fitting): \(name)") + (marked > 0 ? marks : Text(""))
  }

  /// What is to be known before, a line each: where they come from, who is hidden, what is missing.
  private func heading(_ app: App) -> [(Text, Role)] {
    let request = app.workspace.entry(subject, of: DeploymentRequest.self)
    let reach = request.map { request -> (Text, Role) in
      let reach = app.workspace.matchBook.reach(of: request)
      return (reach.words(app.workspace.office), reach.extent == .own ? .dim : .warning)
    }
    return [reach, hidden, request.flatMap { gaps($0.record.completeness) }].compactMap { $0 }
  }

  private var hidden: (Text, Role)? {
    let count = counts.excluded
    guard count > 0 else { return nil }
    let words =
      showsExcluded
      ? Text(de: "x verbirgt \(count) Ausgeschlossene", en: "x hides \(count) excluded")
      : Text(de: "\(count) ausgeschlossen; x zeigt sie", en: "\(count) excluded; x shows them")
    return (words, .dim)
  }

  private func gaps(_ completeness: RequestCompleteness) -> (Text, Role)? {
    guard !completeness.isComplete else { return nil }
    let (percent, missing) = (completeness.percent, completeness.missingWords)
    let words = Text(
      de: "Unvollständig (\(percent) %): \(missing.de)",
      en: "Incomplete (\(percent) %): \(missing.en)"
    )
    return (words, .warning)
  }

  private var nothing: Text {
    isOfRequest
      ? Text(
        de: "Zurzeit passt niemand. x zeigt, wer warum ausgeschlossen ist.",
        en: "Nobody fits at the moment. x shows who is excluded and why."
      )
      : Text(
        de: "Zurzeit passt keine offene Anfrage. x zeigt, was ausgeschlossen ist.",
        en: "No open request fits at the moment. x shows what is excluded."
      )
  }

  private func cells(_ id: RecordID, _ app: App) -> [RowCell] {
    guard let match = matches[id] else { return [] }
    let isExcluded = match.excludedBy != nil
    let reason = isExcluded ? match.exclusion : match.reasons.first
    let (districts, minutes) = place(of: id, app)
    let office = app.workspace.office
    let names = districts.map { office.words($0, of: .districts)[app.language] }
    return [
      RowCell(MatchScreen.bar(match.score), isExcluded ? .dim : .list),
      RowCell(app.workspace.label(id) ?? id.text, isExcluded ? .dim : .list),
      RowCell(names.joined(separator: ", "), isExcluded ? .dim : .list),
      RowCell(
        minutes.map { MatchScreen.hours($0, app.language) } ?? "–",
        isExcluded ? .dim : (minutes ?? 1) <= 0 && isOfRequest ? .warning : .list
      ),
      RowCell(reason?[app.language] ?? "", .dim),
    ]
  }

  /// Where somebody lives and what is left of the hours, or where a request is and what it takes.
  private func place(of id: RecordID, _ app: App) -> (districts: [Term], minutes: Int?) {
    if isOfRequest {
      let book = app.workspace.matchBook
      let home = book.volunteer(id)?.homeDistrict ?? .none
      return (home == .none ? book.volunteer(id)?.districts ?? [] : [home], matches[id]?.free)
    }
    let request = app.workspace.entry(id, of: DeploymentRequest.self)?.record
    return (request?.districts ?? [], request?.hoursPerWeek?.count)
  }

  /// `87 ████░`: the score as a number and as a bar of five cells.
  static func bar(_ score: Int) -> String {
    let full = min(5, max(0, (score + 10) / 20))
    let number = String(repeating: " ", count: max(0, 3 - String(score).count)) + String(score)
    return number + " " + String(repeating: "█", count: full)
      + String(repeating: "░", count: 5 - full)
  }

  /// Minutes as hours with at most one decimal.
  static func hours(_ minutes: Int, _ language: Language) -> String {
    let tenths = (abs(minutes) * 10 + 30) / 60
    let point = language == .german ? "," : "."
    let number = tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10)\(point)\(tenths % 10)"
    return (minutes < 0 ? "-" : "") + number + " h"
  }

  /// Why the row in the focus fits, what is missing, or why it is excluded.
  private func drawDetail(_ frame: inout Frame, _ area: Rect, _ app: App) {
    guard area.height > 1, let match = focused else { return }
    frame.put(String(repeating: "─", count: area.width), x: 0, y: area.y, role: .dialogBorder)
    var rows: [(sign: String, text: Text, role: Role)] = []
    if let exclusion = match.exclusion {
      let words = Text(de: "Ausgeschlossen: ", en: "Excluded: ") + exclusion
      rows.append(("!", words, .warning))
    }
    rows.append(("+", MatchScreen.list(match.reasons), .detailValue))
    rows.append(("–", MatchScreen.list(match.missing), .detailLabel))
    var y = area.y + 1
    for row in rows where !row.text.de.isEmpty {
      for (index, line) in Cells.lines(wrapping: row.text[app.language], width: area.width - 5)
        .enumerated() where y < area.bottom
      {
        if index == 0 { frame.put(row.sign, x: 2, y: y, role: row.role) }
        frame.put(line, x: 4, y: y, role: row.role, width: area.width - 4)
        y += 1
      }
    }
  }

  private static func list(_ texts: [Text]) -> Text {
    Text(
      de: texts.map(\.de).joined(separator: " · "),
      en: texts.map(\.en).joined(separator: " · ")
    )
  }
}
