import Domain
import Terminal

extension SectionScreen {
  private enum Line {
    case gap
    case heading(Text, count: Int?)
    /// The place among the rows.
    case row(Int)
  }

  private var lines: [Line] {
    var lines: [Line] = []
    var place = 0
    for section in content.sections where !section.rows.isEmpty {
      if !lines.isEmpty { lines.append(.gap) }
      lines.append(.heading(section.title, count: section.isCounted ? section.rows.count : nil))
      lines += section.rows.indices.map { .row(place + $0) }
      place += section.rows.count
    }
    return lines
  }

  /// Where the columns stand.
  private struct Place {
    let column: Int
    let x: Int
    let width: Int
  }

  private func places(width: Int) -> [Place] {
    guard let first = content.columns.first else { return [] }
    var used = 2 + first.width
    var shown = 1
    for column in content.columns.dropFirst() {
      guard used + 1 + column.width <= width else { break }
      used += 1 + column.width
      shown += 1
    }
    let spare = max(0, width - used)
    var x = 2
    return content.columns.prefix(shown).enumerated().map { index, column in
      // What is left goes to the first column, and to the last where that holds words.
      let isLast = index == shown - 1 && shown > 1 && !column.isNumeric
      let hasTwo = shown > 1 && !(content.columns[shown - 1].isNumeric)
      let share = index == 0 ? (hasTwo ? spare / 2 : spare) : isLast ? spare - spare / 2 : 0
      let place = Place(
        column: index,
        x: x,
        width: min(column.width + share, max(1, width - x))
      )
      x += place.width + 1
      return place
    }
  }

  func draw(_ frame: inout Frame, _ app: App) {
    refresh(app)
    let body = Chrome.body(frame)
    var title = content.title
    if !marked.isEmpty {
      let count = marked.count
      title += Text(de: " · \(count) markiert", en: " · \(count) marked")[app.language]
    }
    frame.put(title, x: 0, y: body.y, role: .title, width: body.width, ellipsis: true)
    var y = body.y + 1
    // A small window keeps at least the rows; what the head tells stands on the record's page too.
    let head = body.height >= 12 ? content.head : Array(content.head.prefix(1))
    for line in head {
      let role: Role = line.isAlert ? .warning : .detailValue
      let wrapped = Cells.lines(wrapping: line.text, width: body.width - 2)
      for text in body.height >= 12 ? wrapped : [line.text] {
        frame.put(text, x: 2, y: y, role: role, width: body.width - 2, ellipsis: true)
        y += 1
      }
    }
    let places = places(width: body.width)
    for place in places {
      let column = content.columns[place.column]
      put(column.title[app.language], place, column, .listHeader, y: y, &frame)
    }
    y += 1
    let area = Rect(x: 0, y: y, width: body.width, height: max(1, body.bottom - y))
    pageHeight = area.height
    let lines = lines
    guard !lines.isEmpty else {
      let words = Cells.lines(wrapping: content.nothing[app.language], width: area.width - 4)
      for (row, line) in words.prefix(area.height).enumerated() {
        frame.put(line, x: 2, y: area.y + row, role: .dim)
      }
      frame.cursor = (0, area.y)
      return
    }
    scroll(lines, height: area.height)
    let rows = rows
    for (offset, line) in lines.dropFirst(top).prefix(area.height).enumerated() {
      let y = area.y + offset
      switch line {
      case .gap: break
      case .heading(let text, let count):
        let words = text[app.language] + (count.map { " \($0)" } ?? "")
        frame.put(words, x: 0, y: y, role: .listHeaderSorted, width: area.width, ellipsis: true)
      case .row(let place):
        draw(rows[place], isFocused: place == focus, &frame, places, y: y)
      }
    }
  }

  /// Keeps the focused row in sight, with the heading above it where it is the first.
  private func scroll(_ lines: [Line], height: Int) {
    let place =
      lines.firstIndex {
        if case .row(focus) = $0 { true } else { false }
      } ?? 0
    var first = place
    if first > 0, height > 1, case .heading = lines[first - 1] { first -= 1 }
    if first < top { top = first }
    if place >= top + height { top = place - height + 1 }
    top = min(top, max(0, lines.count - height))
  }

  private func draw(
    _ row: SectionContent.Row,
    isFocused: Bool,
    _ frame: inout Frame,
    _ places: [Place],
    y: Int
  ) {
    let isMarked = row.id.map(marked.contains) ?? false
    let plain: Role = isMarked ? .listMarked : .list
    let chosen: Role = isMarked ? .listSelectedMarked : .listSelected
    frame.put(isFocused ? ">" : " ", x: 0, y: y, role: plain)
    let sign = isMarked ? "*" : row.isAlert ? OverviewRow.sign : " "
    frame.put(sign, x: 1, y: y, role: row.isAlert && !isMarked ? .warning : plain)
    for place in places where row.cells.indices.contains(place.column) {
      let column = content.columns[place.column]
      let role = isFocused && place.column == 0 ? chosen : plain
      put(row.cells[place.column], place, column, role, y: y, &frame)
    }
    if isFocused { frame.cursor = (0, y) }
  }

  private func put(
    _ text: String,
    _ place: Place,
    _ column: SectionContent.Column,
    _ role: Role,
    y: Int,
    _ frame: inout Frame
  ) {
    let indent = column.isNumeric ? max(0, place.width - Cells.width(of: text)) : 0
    let width = place.width - indent
    frame.put(text, x: place.x + indent, y: y, role: role, width: width, ellipsis: true)
  }
}
