import Domain
import Terminal
import Workspace

/// Who interprets from which language into which, how, where and with how many hours left.
final class InterpreterScreen: Screen {
  static let title = Text(de: "Sprachmittlung nach Sprachpaar", en: "Interpreters by language pair")

  private enum Line {
    case heading(InterpreterPool.Row)
    case person(InterpreterPool.Interpreter)
  }

  private var lines: [Line] = []
  private var people = 0
  private var focus = 0
  private var top = 0
  private var height = 1
  private var shown: State?
  /// Words that the rows must have.
  private var wanted = ""

  private struct State: Equatable {
    let tables: TableState
    let wanted: String
  }

  init(_ app: App) { refresh(app) }

  var contexts: Set<Context> { [.anywhere, .interpreters] }

  var focused: InterpreterPool.Interpreter? {
    guard lines.indices.contains(focus), case .person(let person) = lines[focus] else {
      return nil
    }
    return person
  }

  var selected: [RecordID] { focused.map { [$0.volunteer.id] } ?? [] }

  private var stops: [Int] {
    lines.indices.filter { if case .person = lines[$0] { true } else { false } }
  }

  private func refresh(_ app: App) {
    let tables = app.workspace.state(of: [
      Volunteer.kind, LanguagePair.kind, Placement.kind, Absence.kind, OfficeTerm.kind,
    ])
    let state = State(tables: tables, wanted: wanted)
    guard state != shown else { return }
    shown = state
    let needles = Folding.fold(wanted).split(separator: " ")
    let words = InterpreterWords(app)
    let rows = InterpreterPool(app.workspace.office).rows.compactMap { row in
      let heading = Folding.fold(words.direction(row.direction))
      return row.only { person in
        let text = heading + " " + Folding.fold(words.all(person))
        return needles.allSatisfy { text.contains($0) }
      }
    }
    people = Set(rows.flatMap { $0.interpreters.map(\.volunteer.id) }).count
    let before = place(of: focus)
    lines = rows.flatMap { row in
      [.heading(row)] + row.interpreters.map { Line.person($0) }
    }
    let stops = stops
    // The same person in the same direction, else anywhere, else whoever stands there now.
    focus =
      stops.first { place(of: $0) == before }
      ?? stops.first { place(of: $0)?.person == before?.person }
      ?? stops.first { $0 >= focus } ?? stops.last ?? 0
  }

  private struct Place: Equatable {
    let person: RecordID
    let direction: InterpreterPool.Direction?
  }

  /// Who stands in a line, below which heading; nil where nobody does.
  private func place(of line: Int) -> Place? {
    guard lines.indices.contains(line), case .person(let person) = lines[line] else { return nil }
    let heading = lines[..<line].last { if case .heading = $0 { true } else { false } }
    guard case .heading(let row) = heading else { return nil }
    return Place(person: person.volunteer.id, direction: row.direction)
  }

  private func move(by rows: Int) {
    let stops = stops
    guard let place = stops.firstIndex(of: focus) else { return }
    focus = stops[min(max(0, place + rows), stops.count - 1)]
  }

  func handle(_ input: Input, _ app: App) -> Bool {
    refresh(app)
    if case .key(.escape) = input, !wanted.isEmpty {
      wanted = ""
      refresh(app)
      return true
    }
    guard let step = RowStep.of(input, page: height, count: lines.count) else {
      return false
    }
    move(by: step)
    return true
  }

  func follow(_: Set<RecordID>, _ app: App) { refresh(app) }

  /// Asks for words that the rows must have; nothing typed shows all.
  func askWords(_ app: App) {
    let title = Text(
      de: "Nur Zeilen mit (z. B. Dari Behörden; leer: alle):",
      en: "Only rows with (for example Dari authorities; empty: all):"
    )
    app.push(
      LinePrompt(title: title, text: wanted) { [weak self] app, typed in
        self?.wanted = typed
        self?.refresh(app)
      }
    )
  }

  func draw(_ frame: inout Frame, _ app: App) {
    refresh(app)
    let area = Chrome.body(frame)
    let filter = wanted.isEmpty ? "" : " · \(wanted)"
    frame.put(
      "\(InterpreterScreen.title[app.language]) · \(people)\(filter)",
      x: 0,
      y: area.y,
      role: .title,
      width: area.width,
      ellipsis: true
    )
    frame.cursor = (0, area.y)
    guard !lines.isEmpty else {
      let none =
        wanted.isEmpty
        ? Text(
          de:
            "Noch niemand: Sprachpaare stehen auf der Seite der Freiwilligen (Reiter Sprachpaare).",
          en: "Nobody yet: language pairs are entered on a volunteer’s page (tab Language pairs)."
        ) : Text(de: "Keine Zeile hat das; Esc zeigt alle.", en: "No row has that; Esc shows all.")
      for (offset, line) in Cells.lines(wrapping: none[app.language], width: area.width - 4)
        .enumerated()
      {
        frame.put(line, x: 2, y: area.y + 2 + offset, role: .dim)
      }
      return
    }
    height = max(1, area.height - 1)
    let first = stops.first == focus ? 0 : focus
    if first < top { top = first }
    if focus >= top + height { top = focus - height + 1 }
    top = max(0, min(top, lines.count - height))
    for (offset, line) in lines.dropFirst(top).prefix(height).enumerated() {
      let isFocused = top + offset == focus
      draw(line, isFocused: isFocused, &frame, y: area.y + 1 + offset, app)
    }
  }

  private func draw(
    _ line: Line,
    isFocused: Bool,
    _ frame: inout Frame,
    y: Int,
    _ app: App
  ) {
    let words = InterpreterWords(app)
    switch line {
    case .heading(let row):
      let there = row.interpreters.count { $0.isThere }
      let text = Text(
        de: "\(words.direction(row.direction)) · \(there) von \(row.interpreters.count) einsetzbar",
        en: "\(words.direction(row.direction)) · \(there) of \(row.interpreters.count) ready"
      )
      let title = text[app.language]
      frame.put(title, x: 0, y: y, role: .listHeader, width: frame.width, ellipsis: true)
    case .person(let person):
      frame.put(isFocused ? ">" : " ", x: 0, y: y, role: .list)
      let name = frame.width < 60 ? 15 : 24
      let hours = 3 + name
      frame.put(
        person.volunteer.record.label(app.workspace.reading),
        x: 2,
        y: y,
        role: isFocused ? .listSelected : person.isThere ? .list : .listArchived,
        width: name,
        ellipsis: true
      )
      frame.put(words.left(person), x: hours, y: y, role: .list, width: 12, ellipsis: true)
      frame.put(
        words.besides(person),
        x: hours + 13,
        y: y,
        role: .dim,
        width: max(0, frame.width - hours - 13),
        ellipsis: true
      )
      if isFocused { frame.cursor = (0, y) }
    }
  }
}
