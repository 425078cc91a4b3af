import Domain
import Terminal
import Workspace

/// Who has time on a day, and fits otherwise.
final class FreeScreen: Screen {
  static let title = Text(de: "Wer hat Zeit?", en: "Who has time?")

  private(set) var question: FreeQuestion
  private(set) var found = FreeVolunteers(
    FreeQuestion(day: Day(number: 0), from: 0, until: 0, isWhole: false),
    in: Office(today: Day(number: 0))
  )
  private var focus = 0
  private var focused: RecordID?
  private var top = 0
  private var height = 1
  private var shown: State?

  private struct State: Equatable {
    let tables: TableState
    let question: FreeQuestion
  }

  init(_ app: App) {
    question = FreeScreen.blank(app.workspace.today)
    refresh(app)
  }

  /// Today, at any time, whoever it is.
  static func blank(_ today: Day) -> FreeQuestion {
    var question = FreeQuestion(day: today, from: 0, until: 1440, isWhole: false)
    _ = question.takeTime("")
    return question
  }

  var contexts: Set<Context> { [.anywhere, .free] }

  var selected: [RecordID] { focusedAnswer.map { [$0.volunteer.id] } ?? [] }

  var focusedAnswer: FreeVolunteers.Answer? {
    found.answers.indices.contains(focus) ? found.answers[focus] : nil
  }

  private func refresh(_ app: App) {
    let tables = app.workspace.state(of: [
      Volunteer.kind, Placement.kind, Absence.kind, OfficeTerm.kind,
    ])
    let state = State(tables: tables, question: question)
    guard state != shown else { return }
    shown = state
    found = FreeVolunteers(question, in: app.workspace.office)
    if let focused, let place = found.answers.firstIndex(where: { $0.volunteer.id == focused }) {
      focus = place
    }
    clamp()
  }

  private func clamp() {
    focus = min(max(0, focus), max(0, found.answers.count - 1))
    focused = focusedAnswer?.volunteer.id ?? focused
  }

  /// Asks otherwise, and shows at once who answers to that.
  func ask(_ app: App, _ change: (inout FreeQuestion) -> Void) {
    change(&question)
    refresh(app)
  }

  func handle(_ input: Input, _ app: App) -> Bool {
    refresh(app)
    guard case .key(let key) = input else { return false }
    switch key {
    case .down, .character("j"): focus += 1
    case .up, .character("k"): focus -= 1
    case .pageDown, .control("f"): focus += max(1, height - 1)
    case .pageUp, .control("b"): focus -= max(1, height - 1)
    case .home, .character("g"): focus = 0
    case .end, .character("G"): focus = found.answers.count
    default: return false
    }
    clamp()
    return true
  }

  func follow(_: Set<RecordID>, _ app: App) { refresh(app) }

  func draw(_ frame: inout Frame, _ app: App) {
    refresh(app)
    let area = Chrome.body(frame)
    let title = "\(FreeScreen.title[app.language]) \(found.answers.count)"
    frame.put(title, x: 0, y: area.y, role: .title, width: area.width, ellipsis: true)
    let asked = Cells.lines(wrapping: FreeWords(app).asked(question), width: area.width)
    let lines = asked.prefix(area.height < 12 ? 1 : 2)
    for (offset, line) in lines.enumerated() {
      frame.put(line, x: 0, y: area.y + 1 + offset, role: .match)
    }
    let y = area.y + 1 + lines.count
    let places = Places(width: area.width)
    for (text, x) in places.headings {
      frame.put(text[app.language], x: x, y: y, role: .listHeader)
    }
    let detail = area.height < 12 ? 2 : 4
    height = max(1, area.bottom - y - 1 - detail)
    if focus < top { top = focus }
    if focus >= top + height { top = focus - height + 1 }
    top = max(0, min(top, found.answers.count - height))
    for (offset, answer) in found.answers.dropFirst(top).prefix(height).enumerated() {
      draw(answer, isFocused: top + offset == focus, &frame, y: y + 1 + offset, places, app)
    }
    if found.answers.isEmpty {
      let none = Text(de: "Da hat niemand Zeit.", en: "Nobody has time then.")
      frame.put(none[app.language], x: 2, y: y + 1, role: .dim)
      frame.cursor = (0, y + 1)
    }
    drawDetail(
      &frame,
      Rect(x: 0, y: area.bottom - detail, width: area.width, height: detail),
      app
    )
  }

  /// Where the columns stand.
  private struct Places {
    let name = 2
    let nameWidth: Int
    let times: Int
    let left: Int
    let besides: Int

    init(width: Int) {
      nameWidth = width < 60 ? 15 : width < 100 ? 22 : 28
      times = 2 + nameWidth + 1
      left = times + (width < 60 ? 14 : 20)
      besides = left + 8
    }

    var headings: [(Text, Int)] {
      [
        (Text(de: "Name", en: "Name"), name), (Text(de: "Frei", en: "Free"), times),
        (Text(de: "Übrig", en: "Left"), left),
        (Text(de: "Sprachen · Stadtteile", en: "Languages · districts"), besides),
      ]
    }
  }

  private func draw(
    _ answer: FreeVolunteers.Answer,
    isFocused: Bool,
    _ frame: inout Frame,
    y: Int,
    _ places: Places,
    _ app: App
  ) {
    let record = answer.volunteer.record
    let words = FreeWords(app)
    frame.put(isFocused ? ">" : " ", x: 0, y: y, role: .list)
    frame.put(
      record.label(app.workspace.reading),
      x: places.name,
      y: y,
      role: isFocused ? .listSelected : .list,
      width: places.nameWidth,
      ellipsis: true
    )
    frame.put(
      words.times(answer.times),
      x: places.times,
      y: y,
      role: .list,
      width: places.left - places.times - 1,
      ellipsis: true
    )
    let left = answer.left.map { LoadWords(language: app.language).hours($0) } ?? "?"
    frame.put(left, x: places.left, y: y, role: .list, width: 7)
    let room = frame.width - places.besides
    if room > 5 {
      let text = words.brings(record)
      frame.put(text, x: places.besides, y: y, role: .dim, width: room, ellipsis: true)
    }
    if isFocused { frame.cursor = (0, y) }
  }

  private func drawDetail(_ frame: inout Frame, _ area: Rect, _ app: App) {
    let words = FreeWords(app)
    var lines: [(text: String, role: Role)] = []
    if let focusedAnswer {
      let reasons = words.reasons(focusedAnswer, question)
      lines = Cells.lines(wrapping: reasons, width: area.width - 2).map { ($0, .detailValue) }
    }
    if let note = words.unasked(found.unasked.count) {
      lines = lines.prefix(area.height - 1) + [(note, .dim)]
    }
    for (offset, line) in lines.prefix(area.height).enumerated() {
      frame.put(
        line.text,
        x: 2,
        y: area.y + offset,
        role: line.role,
        width: area.width - 2,
        ellipsis: true
      )
    }
  }
}
