import Domain
import Terminal
import Workspace

extension EntryScreen {
  /// A column on the screen.
  private struct Place {
    let column: Int
    let x: Int
    var width: Int
  }

  func draw(_ frame: inout Frame, _ app: App) {
    let body = Chrome.body(frame)
    frame.put(sheet.title[app.language], x: 0, y: body.y, role: .title, width: body.width)
    let places = places(in: body.width)
    for place in places {
      let title = sheet.columns[place.column].title[app.language]
      put(&frame, title, place, body.y + 1, .listHeader)
    }
    if let first = places.first?.column, first > 0 {
      frame.put("<", x: 0, y: body.y + 1, role: .listHeader)
    }
    let height = max(1, body.height - 4)
    top = min(max(top, row - height + 1), row)
    for (offset, index) in (top..<min(rows.count, top + height)).enumerated() {
      draw(index, places, &frame, body.y + 2 + offset, app)
    }
    drawFoot(&frame, body, app)
  }

  /// The columns around the focused one that have room, widened by what is left.
  private func places(in width: Int) -> [Place] {
    var first = 0
    var shown = columns(from: first, in: width)
    while first < column, !shown.contains(column) {
      first += 1
      shown = columns(from: first, in: width)
    }
    let used = shown.reduce(1) { $0 + sheet.columns[$1].width + 1 }
    var left = max(0, width - used)
    var x = 2
    return shown.map { index in
      let share = min(left, sheet.columns[index].spare)
      left -= share
      let place = Place(column: index, x: x, width: sheet.columns[index].width + share)
      x += place.width + 1
      return place
    }
  }

  private func columns(from first: Int, in width: Int) -> [Int] {
    var used = 2
    return sheet.columns.indices.dropFirst(first).prefix { index in
      used += sheet.columns[index].width
      defer { used += 1 }
      return used <= width || index == first
    }
  }

  private func draw(
    _ index: Int,
    _ places: [Place],
    _ frame: inout Frame,
    _ y: Int,
    _ app: App
  ) {
    let isFocused = index == row
    let line = rows[index]
    frame.put(isFocused ? ">" : " ", x: 0, y: y, role: .list)
    let sign = !line.problems.isEmpty ? "!" : line.isOpen ? "*" : " "
    frame.put(sign, x: 1, y: y, role: line.problems.isEmpty ? .list : .formError)
    for place in places {
      if isFocused, place.column == column {
        drawFocused(place, &frame, y, app)
        continue
      }
      let (text, isProposed) = text(index, place.column, app)
      let isWrong = line.problems[place.column] != nil
      put(&frame, text, place, y, isWrong ? .formError : isProposed ? .dim : .list)
    }
  }

  private func drawFocused(_ place: Place, _ frame: inout Frame, _ y: Int, _ app: App) {
    let typed = rows[row].typed[column]
    let editor = typed ?? LineEditor(editable(app))
    let used = editor.draw(&frame, x: place.x, y: y, width: place.width, role: .formFocus)
    guard used == 0 else { return }
    // What Enter would take stands dimmed behind the cursor.
    let cursor = frame.cursor
    let (text, _) = text(row, column, app)
    frame.put(text, x: place.x + 1, y: y, role: .dim, width: place.width - 1, ellipsis: true)
    frame.cursor = cursor
  }

  /// What stands in a cell, and whether it is only proposed.
  private func text(_ index: Int, _ column: Int, _ app: App) -> (String, Bool) {
    if let typed = rows[index].typed[column] { return (typed.text, false) }
    let definition = sheet.definition(column)
    let value = rows[index].draft[definition.key]
    // Below the focused row nothing is proposed: what it will be is still being typed.
    let proposed = value.isEmpty && index == row ? proposal(index, column, app) : ""
    var words = app.workspace.shown(value.isEmpty ? proposed : value, definition)
    if definition.kind.target == Placement.kind.prefix {
      // The person stands in the row already.
      let person = app.workspace.label(RecordID(rows[index].draft["volunteer"])) ?? ""
      if words.hasPrefix("\(person) · ") { words = String(words.dropFirst(person.count + 3)) }
    }
    return (words, value.isEmpty)
  }

  private func put(
    _ frame: inout Frame,
    _ text: String,
    _ place: Place,
    _ y: Int,
    _ role: Role
  ) {
    let isNumber = sheet.columns[place.column].isNumber
    let indent = isNumber ? max(0, place.width - Cells.width(of: text)) : 0
    frame.put(
      text,
      x: place.x + indent,
      y: y,
      role: role,
      width: place.width - indent,
      ellipsis: true
    )
  }

  /// The sentence about the row, and below it what the saved rows come to.
  private func drawFoot(_ frame: inout Frame, _ body: Rect, _ app: App) {
    let (sentence, role) = sentence(app)
    let y = body.bottom - 2
    frame.put(sentence[app.language], x: 0, y: y, role: role, width: body.width, ellipsis: true)
    let sum = Text(de: "Erfasst: ", en: "Entered: ") + sheet.sum(saved.map(\.draft.values))
    frame.put(sum[app.language], x: 0, y: y + 1, role: .title, width: body.width, ellipsis: true)
  }

  private func sentence(_ app: App) -> (Text, Role) {
    if let problem = rows[row].problems[column] { return (problem, .formError) }
    let definition = sheet.definition(column)
    if let text = rows[row].typed[column]?.text, !text.isEmpty {
      if definition.kind.target != nil { return (words(for: text, app), .formHint) }
      if definition.kind.name == .day,
        let entry = try? DayEntry.parse(text, today: app.workspace.today)
      {
        return (Text("= \(entry.day.writtenWithWeekday(app.language))"), .formHint)
      }
    }
    if let notice = notice(app) { return (notice, .warning) }
    let hint = definition.kind.hint
    let keys = Text(
      de: "Leer: wie vorgeschlagen · -: bleibt leer · \": wie oben",
      en: "Empty: as proposed · -: stays empty · \": as above"
    )
    return (hint.de.isEmpty ? keys : hint + Text(" · ") + keys, .formHint)
  }

  /// Whom the typed letters may mean.
  private func words(for text: String, _ app: App) -> Text {
    guard text != "-", text != "\"" else { return Text("") }
    let found = candidates(text, column, app)
    guard let first = found.first else {
      return Text(de: "Niemand und nichts heißt so.", en: "Nobody and nothing is called so.")
    }
    if found.count == 1 { return Text("= \(first.label)") }
    let names = found.prefix(4).map(\.label).joined(separator: "; ")
    let more = found.count > 4 ? " …" : ""
    return Text(
      de: "\(found.count) passen: \(names)\(more)",
      en: "\(found.count) fit: \(names)\(more)"
    )
  }
}
