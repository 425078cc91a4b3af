import Charts
import Domain
import Terminal

extension ReportScreen {
  /// How far the work is that comes before a report of a large office; Esc leaves it.
  func drawProgress(_ frame: inout Frame, _ app: App) {
    let body = Chrome.body(frame)
    let (done, all) = progress ?? (0, 1)
    let words = Text(
      de: "Bericht wird erstellt … \(done) von \(all)",
      en: "The report is being made … \(done) of \(all)"
    )
    frame.put(words[app.language], x: 2, y: body.y + 1, role: .text)
    let (sign, rest) = app.signs == .full ? ("█", "░") : ("#", ".")
    let cells = min(40, body.width - 4)
    let bar = Bar.text(done, of: all, cells: cells, sign: sign, rest: rest)
    frame.put(bar, x: 2, y: body.y + 2, role: .match)
    frame.cursor = (0, body.y)
  }

  func drawLine(_ line: ReportPage.Line, _ frame: inout Frame, y: Int, _ app: App) {
    switch line {
    case .blank: break
    case .section(let text):
      frame.put(text, x: 0, y: y, role: .title, width: frame.width, ellipsis: true)
    case .heading(let text):
      frame.put(text, x: 0, y: y, role: .detailLabel, width: frame.width, ellipsis: true)
    case .text(let text, let role): frame.put(text, x: 2, y: y, role: role)
    case .chart(let row): drawChart(row, &frame, y: y)
    case .columns(let table): drawHeadings(table, &frame, y: y, app)
    case .row(let table, let place): drawRow(table, place, &frame, y: y)
    case .spot(let spot, let text, let role):
      let isFocused = spot == focus
      frame.put(isFocused ? ">" : " ", x: 0, y: y)
      if isFocused { frame.cursor = (0, y) }
      frame.put(
        text,
        x: 2,
        y: y,
        role: isFocused ? .listSelected : role,
        width: frame.width - 2,
        ellipsis: true
      )
    }
  }

  private func drawChart(_ row: ChartRow, _ frame: inout Frame, y: Int) {
    var x = 0
    for run in row.runs {
      x += frame.put(run.text, x: x, y: y, role: role(of: run.tone))
    }
  }

  private func role(of tone: ChartRow.Tone) -> Role {
    switch tone {
    case .title: .detailLabel
    case .label: .text
    case .value: .detailValue
    case .mark: .match
    case .axis: .mapLine
    case .dim: .dim
    }
  }

  /// The columns of a table that are seen: those around the focus.
  private func shown(_ table: TableLayout) -> Range<Int> {
    guard case .figure(let place) = focus, place.table == table.table.key else {
      return table.shown(with: 0)
    }
    return table.shown(with: place.column)
  }

  private func drawHeadings(_ table: TableLayout, _ frame: inout Frame, y: Int, _ app: App) {
    let title = table.table.rowTitle[app.language]
    frame.put(title, x: 2, y: y, role: .listHeader, width: table.name, ellipsis: true)
    let shown = shown(table)
    var x = table.name + 2
    for column in shown {
      let width = table.widths[column]
      let text = Cells.padded(
        table.titles[column],
        to: width - 1,
        alignment: .trailing,
        ellipsis: true
      )
      frame.put(text, x: x + 1, y: y, role: .listHeader)
      x += width + 1
    }
    if shown.lowerBound > 0 { frame.put("‹", x: table.name + 2, y: y, role: .match) }
    if shown.upperBound < table.widths.count {
      frame.put("›", x: frame.width - 1, y: y, role: .match)
    }
  }

  private func drawRow(_ table: TableLayout, _ place: Int, _ frame: inout Frame, y: Int) {
    let row = table.rows[place]
    let focused: Int? =
      if case .figure(let spot) = focus, spot.table == table.table.key,
        spot.row == (row.isTotal ? nil : place)
      { spot.column } else { nil }
    frame.put(focused == nil ? " " : ">", x: 0, y: y)
    let role: Role = row.isTotal ? .detailLabel : .text
    frame.put(row.name, x: 2, y: y, role: role, width: table.name, ellipsis: true)
    var x = table.name + 2
    for column in shown(table) {
      let (words, isKept) = row.cells[column]
      let width = table.widths[column]
      let text = Cells.padded(words, to: width - 1, alignment: .trailing)
      let isHere = column == focused
      if isHere { frame.cursor = (x + 1, y) }
      let role: Role = isHere ? .listSelected : isKept ? .warning : .detailValue
      frame.put(text + (isKept ? "*" : isHere ? " " : ""), x: x + 1, y: y, role: role)
      x += width + 1
    }
  }
}
