import Domain
import Terminal
import Workspace

/// Rates and limits: what holds today with its source, and below what held before or will hold.
final class RatesScreen: Screen {
  private var amounts: [DatedAmount] = []
  /// How many of them hold today.
  private var holding = 0
  private var version: Int?
  private var focus = RowFocus()

  static let title = Text(de: "Sätze und Grenzen", en: "Rates and limits")

  var contexts: Set<Context> { [.anywhere, .rates, .page] }

  func focused(_ app: App) -> DatedAmount? {
    refresh(app)
    return amounts.indices.contains(focus.index) ? amounts[focus.index] : nil
  }

  var selected: [RecordID] {
    amounts.indices.contains(focus.index) ? [amounts[focus.index].record].compactMap { $0 } : []
  }

  func handle(_ input: Input, _ app: App) -> Bool {
    refresh(app)
    return focus.handle(input, count: amounts.count)
  }

  /// The form of the office's own record, made of a starting value where there is none yet.
  func openForm(_ app: App) {
    guard let amount = focused(app) else { return }
    if let id = amount.record {
      app.follow()
      guard let draft = app.workspace.draft(of: id) else { return }
      let form = FormScreen(draft, app)
      form.focus("amount")
      return app.push(form)
    }
    var values = amount.values
    values["checked"] = app.workspace.today.stored
    let draft = app.workspace.newDraft(RecordType(DatedValue.self), values)
    let form = FormScreen(draft, app)
    form.title = DatedValue.singular
    form.focus("amount")
    app.push(form)
  }

  private func refresh(_ app: App) {
    let new = app.workspace.table(RecordType(DatedValue.self)).version
    guard new != version else { return }
    version = new
    let values = app.workspace.datedValues
    let inForce = values.inForce(on: app.workspace.today)
    holding = inForce.count
    amounts = inForce + values.others(on: app.workspace.today)
  }

  private static let columns = TermColumns([
    .init(Text(de: "Wofür", en: "What for"), width: 26, spare: 6),
    .init(Text(de: "Betrag", en: "Amount"), width: 10, isNumber: true),
    .init(Text(de: "Gilt ab", en: "From"), width: 10),
    .init(Text(de: "Gilt bis", en: "Until"), width: 10),
    .init(Text(de: "Geprüft", en: "Checked"), width: 10),
    .init(Text(de: "Herkunft", en: "Origin"), width: 9),
    .init(Text(de: "Quelle", en: "Source"), width: 20, spare: 20),
  ])

  func draw(_ frame: inout Frame, _ app: App) {
    refresh(app)
    let body = Chrome.body(frame)
    let title = RatesScreen.title
    frame.put(title[app.language], x: 0, y: body.y, role: .title, width: body.width)
    let columns = Self.columns.placed(in: body.width)
    columns.drawHeadings(&frame, body.y + 1, app.language)
    // A row between the two parts, and the source of the focused amount at the bottom.
    let visible = focus.visible(height: body.height - 4, count: amounts.count)
    var y = body.y + 2
    for index in visible {
      if index == holding {
        let former = Text(de: "Früher, später oder ersetzt", en: "Earlier, later or replaced")
        frame.put(former[app.language], x: 0, y: y, role: .listHeader, width: body.width)
        y += 1
      }
      draw(index, columns, &frame, y, app)
      y += 1
    }
    drawSource(&frame, body, app)
  }

  private func draw(
    _ index: Int,
    _ columns: TermColumns,
    _ frame: inout Frame,
    _ y: Int,
    _ app: App
  ) {
    let amount = amounts[index]
    let origin =
      amount.record == nil
      ? Text(de: "Startwert", en: "built in") : Text(de: "eigener", en: "own")
    columns.draw(
      &frame,
      y,
      [
        app.workspace.reading.word(amount.type.key, of: .datedValueKinds),
        amount.amount.written(app.language), amount.from?.written(app.language) ?? "",
        amount.until?.written(app.language) ?? "", amount.checked?.written(app.language) ?? "–",
        origin[app.language], amount.source,
      ],
      isFocused: index == focus.index,
      role: index < holding ? .list : .listArchived
    )
  }

  /// On a narrow screen the source has no column, so it is told of the focused amount.
  private func drawSource(_ frame: inout Frame, _ body: Rect, _ app: App) {
    guard amounts.indices.contains(focus.index) else { return }
    let amount = amounts[focus.index]
    let checked =
      amount.checked.map {
        Text(de: "geprüft am \($0.written(.german))", en: "checked on \($0.written(.english))")
      } ?? Text(de: "noch nicht geprüft", en: "not checked yet")
    let source =
      amount.source.isEmpty ? Text(de: "ohne Quelle", en: "no source") : Text(amount.source)
    let words = source + Text(", ") + checked
    frame.put(
      words[app.language],
      x: 0,
      y: body.bottom - 1,
      role: .dim,
      width: body.width,
      ellipsis: true
    )
  }
}
