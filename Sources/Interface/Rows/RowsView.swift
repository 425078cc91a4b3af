import Domain
import Terminal
import Workspace

/// Rows that a rule chose, with headings among them: each row is about a record.
final class RowsView {
  enum Line: Equatable {
    case heading(Text)
    case record(RecordID)
  }

  /// The records in order, which one is focused, and which are marked.
  let list = ListView(nil)
  private let columns: [RowColumn]
  private var lines: [Line] = []
  private var top = 0

  init(_ columns: [RowColumn]) {
    self.columns = columns
  }

  /// Takes the rows as they are now; the focused record stays focused.
  func take(_ new: [Line]) {
    lines = new
    list.take(
      new.compactMap { line in if case .record(let id) = line { id } else { nil } }
    )
  }

  /// Draws the titles of the columns and as many rows as there is room for.
  ///
  /// `cells` are asked for the rows that are seen only, one for each column.
  func draw(
    _ frame: inout Frame,
    _ area: Rect,
    nothing: Text,
    _ app: App,
    cells: (RecordID) -> [RowCell]
  ) {
    let places = RowColumn.places(columns, width: area.width)
    for place in places {
      let column = columns[place.index]
      let title = Cells.cut(column.title[app.language], to: place.width, ellipsis: true)
      let x = column.isRight ? place.x + place.width - Cells.width(of: title) : place.x
      frame.put(title, x: x, y: area.y, role: .listHeader, width: place.width)
    }
    let rows = Rect(x: area.x, y: area.y + 1, width: area.width, height: area.height - 1)
    guard !list.rows.isEmpty else {
      let words = Cells.lines(wrapping: nothing[app.language], width: area.width - 4)
      for (offset, line) in words.prefix(max(0, rows.height)).enumerated() {
        frame.put(line, x: area.x + 2, y: rows.y + offset, role: .dim)
      }
      frame.cursor = (area.x, rows.y)
      return
    }
    guard rows.height > 0 else { return }
    scroll(height: rows.height)
    for (offset, line) in lines.dropFirst(top).prefix(rows.height).enumerated() {
      let y = rows.y + offset
      switch line {
      case .heading(let text):
        frame.put(
          text[app.language],
          x: area.x,
          y: y,
          role: .listHeader,
          width: area.width,
          ellipsis: true
        )
      case .record(let id): draw(id, cells(id), places, &frame, y: y)
      }
    }
  }

  private func draw(
    _ id: RecordID,
    _ cells: [RowCell],
    _ places: [(index: Int, x: Int, width: Int)],
    _ frame: inout Frame,
    y: Int
  ) {
    let isFocused = id == list.focused
    let isMarked = list.isMarked(id)
    frame.put(isFocused ? ">" : " ", x: 0, y: y, role: .list)
    frame.put(isMarked ? "*" : " ", x: 1, y: y, role: isMarked ? .listMarked : .list)
    let name = columns.firstIndex(where: \.isName) ?? 0
    for place in places where cells.indices.contains(place.index) {
      let cell = cells[place.index]
      let chosen: Role = isMarked ? .listSelectedMarked : .listSelected
      let plain: Role = isMarked && cell.role == .list ? .listMarked : cell.role
      let text = Cells.cut(cell.text, to: place.width, ellipsis: true)
      let spare = columns[place.index].isRight ? place.width - Cells.width(of: text) : 0
      // Only one column carries the focus, so that little is sent with each step.
      frame.put(
        text,
        x: place.x + max(0, spare),
        y: y,
        role: isFocused && place.index == name ? chosen : plain,
        width: place.width
      )
    }
    if isFocused { frame.cursor = (0, y) }
  }

  /// Keeps the focus in sight, with the heading above it.
  private func scroll(height: Int) {
    _ = list.firstRow(height: height)
    let place = lines.firstIndex { $0 == list.focused.map { .record($0) } } ?? 0
    var first = place
    if first > 0, case .heading = lines[first - 1], height > 1 { first -= 1 }
    if first < top { top = first }
    if place >= top + height { top = place - height + 1 }
    top = max(0, min(top, lines.count - height))
  }
}
