import Domain
import Terminal
import Workspace

/// Where nobody is responsible, where several are, and what is settled.
final class FindingsScreen: Screen {
  private let day: Day?
  private var lines: [FindingLine] = []
  private var focus = 0
  private var focused: FindingLine.Finding?
  private var top = 0
  private var height = 1
  private var shown: TableState?
  private var shownWords = ""
  /// Words that the rows must have.
  private var wanted = ""

  /// `day` is the one that is asked for; nil for today.
  init(_ day: Day?, _ app: App) {
    self.day = day
    refresh(app)
  }

  var contexts: Set<Context> { [.anywhere, .findings] }

  var isEmpty: Bool { focused == nil }

  var focusedOverlap: ResponsibilityOverlaps.Overlap? { focused?.overlap }

  private var stops: [Int] {
    lines.indices.filter { if case .finding = lines[$0] { true } else { false } }
  }

  private func refresh(_ app: App) {
    let state = app.workspace.state(of: [
      Responsibility.kind, Partner.kind, Agreement.kind, Tandem.kind, OfficeSettings.kind,
      OfficeTerm.kind,
    ])
    guard state != shown || wanted != shownWords else { return }
    shown = state
    shownWords = wanted
    let office = app.workspace.office
    lines = FindingLine.all(office, on: day ?? app.workspace.today, app.language, having: wanted)
    let place = stops.first { index in
      if case .finding(let finding) = lines[index] { finding == focused } else { false }
    }
    go(to: place ?? stops.first { $0 >= focus } ?? stops.last ?? 0)
  }

  private func go(to line: Int) {
    focus = line
    guard lines.indices.contains(line), case .finding(let finding) = lines[line] else {
      focused = nil
      return
    }
    focused = finding
  }

  private func move(by rows: Int) {
    let stops = stops
    guard let place = stops.firstIndex(of: focus) else { return }
    go(to: stops[min(max(0, place + rows), stops.count - 1)])
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

  /// Goes to the cell that the finding is about, or to the record.
  func open(_ app: App) {
    switch focused?.goal {
    case nil: return
    case .record(let id): app.open(id)
    case .cell(let task, let partner, let day):
      // The list stays below, so that whoever looked returns to the same row.
      let matrix = MatrixScreen(app, .init(day: day == app.workspace.today ? nil : day))
      app.push(matrix)
      matrix.focus(task, partner, app)
    }
  }

  /// Edits the responsibility that the focused row is about, one of several, or a new one.
  func edit(_ app: App) {
    app.follow()
    if let overlap = focused?.overlap {
      let entries = overlap.responsibilities.map { id in
        PickerSource.Entry(key: id.text, label: app.workspace.label(id) ?? id.text)
      }
      let title = Text(de: "Welche Zuständigkeit bearbeiten?", en: "Edit which responsibility?")
      return app.push(
        PickerScreen(title: title, source: .fixed(entries)) { chosen, app in
          guard let key = chosen.first, let draft = app.workspace.draft(of: RecordID(key)) else {
            return
          }
          app.push(FormScreen(draft, app))
        }
      )
    }
    switch focused?.goal {
    case nil: return
    case .record(let id):
      if let draft = app.workspace.draft(of: id) { app.push(FormScreen(draft, app)) }
    case .cell(let task, _, let day):
      let type = RecordType(Responsibility.self)
      let values = ["task": task.key, "start": day.stored]
      let draft = Draft(new: type, id: app.workspace.newID(type), values: values)
      app.push(FormScreen(draft, app))
    }
  }

  /// Asks for words that the rows must have; nothing typed shows all.
  func askWords(_ app: App) {
    app.push(
      LinePrompt(
        title: Text(de: "Nur Zeilen mit (leer: alle):", en: "Only rows with (empty: all):"),
        text: wanted
      ) { [weak self] app, typed in
        self?.wanted = typed
        self?.refresh(app)
      }
    )
  }

  func draw(_ frame: inout Frame, _ app: App) {
    refresh(app)
    let area = Chrome.body(frame)
    let title = Text(de: "Lücken und Überschneidungen", en: "Gaps and overlaps")[app.language]
    let when = day.map { " · \($0.written(app.language))" } ?? ""
    let filter = wanted.isEmpty ? "" : " · \(wanted)"
    frame.put(
      title + when + filter,
      x: 0,
      y: area.y,
      role: .title,
      width: area.width,
      ellipsis: true
    )
    guard !lines.isEmpty else {
      let text =
        wanted.isEmpty
        ? FindingsScreen.nothing
        : Text(de: "Keine Zeile hat das; Esc zeigt alle.", en: "No row has that; Esc shows all.")
      let role: Role = wanted.isEmpty ? .success : .dim
      frame.put(text[app.language], x: 2, y: area.y + 2, role: role)
      frame.cursor = (0, area.y + 2)
      return
    }
    let detail = area.height < 10 ? 2 : 3
    height = max(1, area.height - 1 - detail)
    scroll()
    for (offset, line) in lines.dropFirst(top).prefix(height).enumerated() {
      draw(line, isFocused: top + offset == focus, &frame, area.y + 1 + offset, app)
    }
    guard let focused else { return }
    let y = area.bottom - detail
    let words = Cells.lines(wrapping: "\(focused.title): \(focused.words)", width: area.width - 2)
    for (offset, words) in words.prefix(detail).enumerated() {
      frame.put(words, x: 2, y: y + offset, role: .detailValue)
    }
  }

  private static let nothing = Text(
    de: "Für jede Aufgabe ist genau eine Stelle zuständig.",
    en: "For each task exactly one office is responsible."
  )

  /// Keeps the focus in sight, with the heading above it where it is the first.
  private func scroll() {
    let first = focus > 0 && stops.first == focus ? 0 : focus
    if first < top { top = first }
    if focus >= top + height { top = focus - height + 1 }
    top = max(0, min(top, lines.count - height))
  }

  private func draw(
    _ line: FindingLine,
    isFocused: Bool,
    _ frame: inout Frame,
    _ y: Int,
    _ app: App
  ) {
    switch line {
    case .gap: break
    case .heading(let text):
      frame.put(text[app.language], x: 0, y: y, role: .listHeader, width: frame.width)
    case .finding(let finding):
      frame.put(isFocused ? ">" : " ", x: 0, y: y, role: .list)
      frame.put(finding.sign, x: 1, y: y, role: finding.isOpen ? .warning : .list)
      let width = frame.width < 60 ? 16 : frame.width < 100 ? 26 : 38
      let role: Role = isFocused ? .listSelected : .list
      frame.put(finding.title, x: 3, y: y, role: role, width: width, ellipsis: true)
      let x = 4 + width
      frame.put(finding.short, x: x, y: y, role: .list, width: frame.width - x, ellipsis: true)
      if isFocused { frame.cursor = (0, y) }
    }
  }
}

extension App {
  /// Opens the list of gaps and overlaps, of the day that the matrix shows.
  func openFindings() {
    // Back to the list from which the matrix was opened.
    if let place = stack.lastIndex(where: { $0 is FindingsScreen }) {
      while stack.count > place + 1 { pop() }
      return
    }
    let day = (top as? MatrixScreen)?.question.day
    push(FindingsScreen(day, self))
  }

  /// Opens the matrix of today, everywhere, at a task, and at an office where it is told.
  func openMatrix(at task: Term, _ partner: RecordID?) {
    openMatrix()
    (top as? MatrixScreen)?.focus(task, partner, self)
  }

  /// Opens the matrix; one that is open already closes.
  func openMatrix() {
    close { $0 is MatrixScreen }
    push(MatrixScreen(self))
  }
}
