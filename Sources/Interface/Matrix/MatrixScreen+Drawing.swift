import Domain
import Terminal
import Workspace

extension MatrixScreen {
  func draw(_ frame: inout Frame, _ app: App) {
    refresh(app)
    let area = Chrome.body(frame)
    let legend = MatrixSigns.legend(app.language, width: area.width)
    let tasks = matrix.rows.map { office.words($0.task, of: .taskAreas)[app.language] }
    let longest = tasks.map { Cells.width(of: $0) }.max() ?? 0
    let layout = MatrixLayout(
      area,
      longestName: max(12, longest),
      columns: columns.count,
      legend: legend.count
    )
    scroll(layout)
    drawTitle(&frame, area, app)
    drawHeadings(&frame, area.y + 1, layout, app)
    let y = area.y + 2
    for (offset, name) in tasks.dropFirst(top).prefix(layout.rows).enumerated() {
      drawRow(&frame, y + offset, top + offset, name, layout, app)
    }
    var bottom = area.bottom - layout.legend
    for (offset, line) in legend.prefix(layout.legend).enumerated() {
      frame.put(line, x: 0, y: bottom + offset, role: .dim)
    }
    bottom -= layout.detail
    drawDetail(&frame, Rect(x: 0, y: bottom, width: area.width, height: layout.detail), app)
    if layout.hasTotals {
      drawTotals(&frame, min(bottom - 1, y + matrix.rows.count - top), layout, app)
    }
  }

  private func scroll(_ layout: MatrixLayout) {
    pageHeight = layout.rows
    pageWidth = layout.columns
    if row < top { top = row }
    if row >= top + layout.rows { top = row - layout.rows + 1 }
    top = max(0, min(top, matrix.rows.count - layout.rows))
    if column < left { left = column }
    if column >= left + layout.columns { left = column - layout.columns + 1 }
    left = max(0, min(left, columns.count - layout.columns))
  }

  private func drawTitle(_ frame: inout Frame, _ area: Rect, _ app: App) {
    let title = Text(de: "Wer macht was", en: "Who does what")[app.language]
    var x = frame.put(title, x: 0, y: area.y, role: .title)
    for (index, part) in titleParts(app).enumerated() where x + 4 < area.width {
      let role: Role = index > 0 && isNarrowed ? .match : .text
      x += frame.put(" · ", x: x, y: area.y, role: .dim)
      x += frame.put(part, x: x, y: area.y, role: role, width: area.width - x, ellipsis: true)
    }
  }

  private func drawHeadings(_ frame: inout Frame, _ y: Int, _ layout: MatrixLayout, _ app: App) {
    let task = Text(de: "Aufgabe", en: "Task")[app.language]
    frame.put(task, x: MatrixLayout.nameX, y: y, role: .listHeader, width: layout.nameWidth)
    if layout.totalWidth > 0 {
      let letter = MatrixSigns.letters[0].letter[app.language]
      let title = Cells.padded("\(letter)/Σ", to: layout.totalWidth, alignment: .trailing)
      frame.put(title, x: MatrixLayout.nameX + layout.nameWidth, y: y, role: .listHeader)
    }
    if left > 0 { frame.put("‹", x: layout.columnX - 1, y: y, role: .match) }
    for (offset, column) in columns.dropFirst(left).prefix(layout.columns).enumerated() {
      let isFocused = left + offset == self.column
      frame.put(
        names[column.partner] ?? "",
        x: layout.x(offset),
        y: y,
        role: isFocused ? .listHeaderSorted : column.counts ? .listHeader : .listArchived,
        width: layout.cellWidth - 1
      )
    }
    if left + layout.columns < columns.count {
      frame.put("›", x: frame.width - 1, y: y, role: .match)
    }
  }

  private func drawRow(
    _ frame: inout Frame,
    _ y: Int,
    _ index: Int,
    _ name: String,
    _ layout: MatrixLayout,
    _ app: App
  ) {
    let line = matrix.rows[index]
    let isFocused = index == row
    frame.put(isFocused ? ">" : " ", x: 0, y: y, role: .list)
    frame.put(MatrixSigns.sign(line.gap), x: 1, y: y, role: .warning)
    let overlap = line.overlap
    frame.put(MatrixSigns.sign(overlap), x: 2, y: y, role: overlap == .open ? .warning : .list)
    frame.put(
      name,
      x: MatrixLayout.nameX,
      y: y,
      role: isFocused ? .title : .list,
      width: layout.nameWidth,
      ellipsis: true
    )
    if layout.totalWidth > 0 {
      let total = line.offices == 0 ? "–" : "\(line.responsible)/\(line.offices)"
      let text = Cells.padded(total, to: layout.totalWidth, alignment: .trailing)
      frame.put(text, x: MatrixLayout.nameX + layout.nameWidth, y: y, role: .list)
    }
    for (offset, column) in columns.dropFirst(left).prefix(layout.columns).enumerated() {
      let isHere = isFocused && left + offset == self.column
      let cell = matrix.cell(line.task, column.partner)
      let x = layout.x(offset)
      let width = layout.cellWidth - 1
      if isHere { frame.fill(x: x, y: y, width: width, height: 1, role: .listSelected) }
      let sign = cell.map { MatrixSigns.text($0, app.language) } ?? MatrixSigns.empty
      let text = sign + (isPending(line.task, column.partner) ? MatrixSigns.pending : "")
      frame.put(text, x: x, y: y, role: isHere ? .listSelected : role(cell, column), width: width)
      if isHere { frame.cursor = (x, y) }
    }
    if isFocused, columns.isEmpty { frame.cursor = (0, y) }
  }

  private func role(
    _ cell: ResponsibilityMatrix.Cell?,
    _ column: ResponsibilityMatrix.Column
  ) -> Role {
    guard let cell else { return .dim }
    if !column.counts { return .listArchived }
    if cell.overlap == .open { return .warning }
    return cell.role == .responsible ? .listMarked : .list
  }

  private func drawTotals(_ frame: inout Frame, _ y: Int, _ layout: MatrixLayout, _ app: App) {
    let letter = MatrixSigns.letters[0].letter[app.language]
    let title = Text(de: "Aufgaben \(letter)/Σ", en: "Tasks \(letter)/Σ")[app.language]
    frame.put(title, x: MatrixLayout.nameX, y: y, role: .detailLabel, width: layout.nameWidth)
    let gaps = matrix.rows.count { $0.gap != nil }
    let open = matrix.rows.count { $0.overlap == .open }
    if layout.totalWidth > 0, !columns.isEmpty {
      let counts = "\(MatrixSigns.nobody)\(gaps) \(MatrixSigns.overlap)\(open)"
      let text = Cells.padded(counts, to: layout.totalWidth + 4, alignment: .trailing)
      let end = MatrixLayout.nameX + layout.nameWidth + layout.totalWidth
      frame.put(text, x: end - layout.totalWidth - 4, y: y, role: .warning)
    }
    for (offset, column) in columns.dropFirst(left).prefix(layout.columns).enumerated() {
      let text = column.tasks == 0 ? "–" : "\(column.responsible)/\(column.tasks)"
      let x = layout.x(offset)
      frame.put(text, x: x, y: y, role: .detailLabel, width: layout.cellWidth - 1)
    }
  }

  private func drawDetail(_ frame: inout Frame, _ area: Rect, _ app: App) {
    frame.put(
      heading(app.language),
      x: area.x,
      y: area.y,
      role: .title,
      width: area.width,
      ellipsis: true
    )
    if columns.isEmpty {
      let text = Text(
        de: "Noch keine Stelle. n nimmt eine Stelle aus den Partnern auf.",
        en: "No office yet. n takes one of the partners in."
      )
      frame.put(text[app.language], x: 0, y: area.y + 1, role: .dim, width: area.width)
      return
    }
    let room = area.height - 1
    let all = sentences(app.language)
    // In one line the finding still says more than a sign that something follows.
    let joined = [(all.map(\.text).joined(separator: " "), false)]
    let lines = (room > 1 ? all : joined).flatMap { sentence in
      Cells.lines(wrapping: sentence.0, width: area.width - 2).map { ($0, sentence.1) }
    }
    for (offset, (line, isWarning)) in lines.prefix(room).enumerated() {
      let isCut = offset == room - 1 && lines.count > room
      frame.put(
        isCut ? "\(line) …" : line,
        x: area.x + 2,
        y: area.y + 1 + offset,
        role: isWarning ? .warning : .detailValue,
        width: area.width - 2,
        ellipsis: true
      )
    }
  }
}
