import Domain
import Terminal
import Workspace

/// Allowances and expenses of a year, by person, project or fund, with how far limits are used.
final class MoneyScreen: Screen {
  typealias Grouping = ExpenseGroups.Grouping

  private(set) var grouping = Grouping.person
  private(set) var year: Int
  private var rows: [MoneyRow] = []
  private var seen: (grouping: Grouping, year: Int, state: TableState)?
  private var focus = RowFocus()

  static let title = Text(de: "Pauschalen und Auslagen", en: "Allowances and expenses")

  init(_ app: App) {
    year = app.workspace.today.year
  }

  var contexts: Set<Context> { [.anywhere, .sums] }

  var selected: [RecordID] {
    rows.indices.contains(focus.index) ? [rows[focus.index].id].compactMap { $0 } : []
  }

  func handle(_ input: Input, _ app: App) -> Bool {
    refresh(app)
    return focus.handle(input, count: rows.count)
  }

  func turn() {
    let all = Grouping.allCases
    grouping = all[((all.firstIndex(of: grouping) ?? 0) + 1) % all.count]
    focus = RowFocus()
  }

  func go(by years: Int) {
    year = min(max(year + years, 1), 9999)
    focus = RowFocus()
  }

  /// The expenses of the focused row as a list.
  func openEntries(_ app: App) {
    refresh(app)
    guard rows.indices.contains(focus.index) else { return }
    let row = rows[focus.index]
    let type = RecordType(Expense.self)
    let ids = Set(row.expenses)
    let listing = Listing(type) { table, place in ids.contains(table.ids[place]) }
    app.openList(
      "expenses-\(year)",
      ListView(listing, title: Text("\(row.name), \(year)"))
    )
  }

  private static let kinds = [
    Expense.kind, AllowanceDeclaration.kind, DeploymentFund.kind, DatedValue.kind, Placement.kind,
    Volunteer.kind, Project.kind, OfficeSettings.kind,
  ]

  private func refresh(_ app: App) {
    let state = app.workspace.state(of: Self.kinds)
    if let seen, seen == (grouping, year, state) { return }
    seen = (grouping, year, state)
    rows = MoneyRow.all(by: grouping, in: year, app)
    focus.go(to: focus.index, count: rows.count)
  }

  private var groupTitle: Text {
    switch grouping {
    case .person: Text(de: "nach Person", en: "by person")
    case .project: Text(de: "nach Projekt", en: "by project")
    case .fund: Text(de: "nach Mitteln", en: "by fund")
    }
  }

  private var columns: TermColumns {
    let name: Text =
      switch grouping {
      case .person: Text(de: "Freiwillige/r", en: "Volunteer")
      case .project: Text(de: "Projekt", en: "Project")
      case .fund: Text(de: "Einsatzmittel", en: "Fund")
      }
    let limit: Text =
      switch grouping {
      case .person: Text(de: "Pauschalen, Teil der Grenze", en: "Allowances, share of limit")
      case .project: Text(de: "davon Pauschalen", en: "allowances in it")
      case .fund: Text(de: "Verbraucht", en: "Used")
      }
    return TermColumns([
      .init(name, width: 18, spare: 8),
      .init(Text(de: "Summe", en: "Sum"), width: 11, isNumber: true),
      .init(limit, width: 28),
      .init(Text(de: "Offen", en: "Open"), width: 11, isNumber: true),
      .init(Text(de: "Bezahlt", en: "Paid"), width: 11, isNumber: true),
      .init(Text(de: "Grenze/Mittel", en: "Limit/fund"), width: 13, isNumber: true),
      .init(Text(de: "Anderswo", en: "Elsewhere"), width: 11, isNumber: true),
    ])
  }

  func draw(_ frame: inout Frame, _ app: App) {
    refresh(app)
    let body = Chrome.body(frame)
    let title = MoneyScreen.title + Text(" \(year) ") + groupTitle
    frame.put(title[app.language], x: 0, y: body.y, role: .title, width: body.width, ellipsis: true)
    let all = columns
    let columns = all.placed(in: body.width)
    columns.drawHeadings(&frame, body.y + 1, app.language)
    if rows.isEmpty {
      let nothing = Text(
        de: "In diesem Jahr ist nichts eingetragen. ← → wechselt das Jahr.",
        en: "Nothing is entered for this year. ← → changes the year."
      )
      frame.put(nothing[app.language], x: 2, y: body.y + 2, role: .dim, width: body.width - 2)
      frame.cursor = (0, body.y + 2)
    }
    let hasFoot = body.width < all.fullWidth && body.height >= 7 && !rows.isEmpty
    let height = body.height - (hasFoot ? 4 : 3)
    let visible = focus.visible(height: height, count: rows.count)
    for (offset, index) in visible.enumerated() {
      let row = rows[index]
      columns.draw(
        &frame,
        body.y + 2 + offset,
        row.cells(app.language),
        isFocused: index == focus.index,
        sign: row.sign,
        role: row.state == .within ? .list : .warning
      )
    }
    if hasFoot {
      let words = rows[focus.index].rest(app.language)
      let y = body.bottom - 2
      frame.put(words, x: 2, y: y, role: .detailValue, width: body.width - 2, ellipsis: true)
    }
    drawSum(&frame, body, app)
  }

  private func drawSum(_ frame: inout Frame, _ body: Rect, _ app: App) {
    let sum = Money.sum(rows.map(\.sum)).written(app.language)
    let open = Money.sum(rows.map(\.open)).written(app.language)
    let words = Text(
      de: "Zusammen \(sum), davon noch nicht bezahlt \(open)",
      en: "Together \(sum), not paid yet \(open)"
    )
    frame.put(
      words[app.language],
      x: 0,
      y: body.bottom - 1,
      role: .title,
      width: body.width,
      ellipsis: true
    )
  }
}
