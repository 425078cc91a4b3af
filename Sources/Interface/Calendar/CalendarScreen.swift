import Domain
import Terminal
import Workspace

/// The calendar of the office: a month, a week, or what comes day by day.
final class CalendarScreen: Screen {
  static let title = Text(de: "Kalender", en: "Calendar")

  private(set) var mode = CalendarMode.month
  /// The focused day.
  private(set) var day: Day
  /// Which entry of the day is focused; nil while the focus is on the day itself.
  private(set) var place: Int? {
    didSet { held = place.flatMap { dayEntries.indices.contains($0) ? dayEntries[$0] : nil } }
  }
  /// The entry in the focus, to be found again when others came or went.
  private var held: CalendarEntry?
  /// What is left out.
  private(set) var hidden: Set<CalendarCategory> = []
  private(set) var entries: [Day: [CalendarEntry]] = [:]
  /// The days with entries, in order.
  private(set) var busyDays: [Day] = []
  /// The day around which the list shows what there is.
  private var anchor: Day
  private var shown: Shown?
  /// The first line that is drawn, where lines scroll.
  var top = 0

  /// What the entries were looked up for.
  private struct Shown: Equatable {
    let version: Int
    let span: CalendarSpan
    let hidden: Set<CalendarCategory>
  }

  init(_ app: App) {
    day = app.workspace.today
    anchor = day
    refresh(app)
  }

  var contexts: Set<Context> { [.anywhere, .calendar] }

  var span: CalendarSpan { CalendarSpan(mode, around: mode == .agenda ? anchor : day) }

  func entries(on day: Day) -> [CalendarEntry] { entries[day] ?? [] }

  var dayEntries: [CalendarEntry] { entries(on: day) }

  /// The entry that Enter opens; a day with a single one needs no step into it.
  var focused: CalendarEntry? {
    let all = dayEntries
    if let place { return all.indices.contains(place) ? all[place] : nil }
    return all.count == 1 ? all.first : nil
  }

  /// Only what is seen to be in the focus is changed by a key.
  var selected: [RecordID] { place == nil ? [] : focused.map { [$0.id] } ?? [] }

  func follow(_: Set<RecordID>, _ app: App) { refresh(app) }

  /// Looks up the days that are shown, where something changed since.
  func refresh(_ app: App) {
    let now = Shown(version: app.workspace.officeVersion, span: span, hidden: hidden)
    guard now != shown else { return }
    shown = now
    let found = OfficeCalendar.entries(
      in: app.workspace.office,
      from: now.span.from,
      until: now.span.until,
      of: Set(CalendarCategory.allCases).subtracting(hidden)
    )
    entries = OfficeCalendar.byDay(found, from: now.span.from, until: now.span.until)
    busyDays = entries.keys.sorted()
    settle()
  }

  /// Keeps the focus on its entry; without it the day has the focus, never another entry.
  private func settle() {
    let all = dayEntries
    place = held.flatMap { held in
      all.firstIndex(of: held)
        ?? all.firstIndex { $0.id == held.id && $0.category == held.category }
    }
  }

  func go(to day: Day, _ app: App) {
    self.day = day
    place = nil
    refresh(app)
  }

  /// The same, with the day at the top of a list.
  func begin(at day: Day, _ app: App) {
    top = .max
    anchor = day
    go(to: day, app)
  }

  func move(days: Int, _ app: App) { go(to: day.adding(days: days), app) }

  /// A week on in the view of a week, else a month.
  func turn(by step: Int, _ app: App) {
    begin(at: mode == .week ? day.adding(days: 7 * step) : day.adding(months: step), app)
  }

  func show(_ mode: CalendarMode, _ app: App) {
    self.mode = mode
    begin(at: day, app)
  }

  func hide(_ categories: Set<CalendarCategory>, _ app: App) {
    hidden = categories
    begin(at: day, app)
  }

  /// Into the entries of the day; false where there are none.
  func stepIn() -> Bool {
    guard !dayEntries.isEmpty else { return false }
    place = 0
    return true
  }

  func handle(_ input: Input, _ app: App) -> Bool {
    refresh(app)
    guard case .key(let key) = input else { return false }
    if mode == .agenda { return handleList(key, app) }
    return place == nil ? handleDays(key, app) : handleEntries(key)
  }

  private func handleDays(_ key: Key, _ app: App) -> Bool {
    let week = mode == .month ? 7 : 1
    switch key {
    case .right, .character("l"): move(days: 1, app)
    case .left, .character("h"): move(days: -1, app)
    case .down, .character("j"): move(days: week, app)
    case .up, .character("k"): move(days: -week, app)
    case .home: go(to: day.monday, app)
    case .end: go(to: day.monday.adding(days: 6), app)
    case .tab: if !stepIn() { CalendarWords.sayNothing(app) }
    default: return false
    }
    return true
  }

  private func handleEntries(_ key: Key) -> Bool {
    guard let place else { return false }
    switch key {
    case .down, .character("j"): self.place = min(place + 1, dayEntries.count - 1)
    case .up, .character("k"): self.place = place == 0 ? nil : place - 1
    case .home: self.place = 0
    case .end: self.place = dayEntries.count - 1
    case .tab, .backTab, .escape, .character("q"), .left, .character("h"): self.place = nil
    default: return false
    }
    return true
  }

  /// In the agenda the focus goes from entry to entry, over the days that have some.
  private func handleList(_ key: Key, _ app: App) -> Bool {
    switch key {
    case .down, .character("j"): step(by: 1, app)
    case .up, .character("k"): step(by: -1, app)
    case .right, .character("l"): jump(by: 1, app)
    case .left, .character("h"): jump(by: -1, app)
    default: return false
    }
    return true
  }

  private func step(by step: Int, _ app: App) {
    let next = place.map { $0 + step } ?? (step > 0 ? 0 : -1)
    if dayEntries.indices.contains(next) {
      place = next
    } else {
      jump(by: step, app)
      if step < 0, dayEntries.count > 1 { place = dayEntries.count - 1 }
    }
  }

  /// To the next day that has entries, or the one before, also beyond the days that are shown.
  private func jump(by step: Int, _ app: App) {
    let before = anchor
    var next = neighbour(by: step)
    if next == nil {
      anchor = anchor.adding(months: CalendarSpan.months * step)
      refresh(app)
      next = neighbour(by: step)
      if next == nil { anchor = before }
    }
    go(to: next ?? day, app)
    place = dayEntries.isEmpty ? nil : 0
  }

  private func neighbour(by step: Int) -> Day? {
    step > 0 ? busyDays.first { $0 > day } : busyDays.last { $0 < day }
  }

  func newDraft(_ app: App) -> Draft? {
    app.workspace.newDraft(RecordType(Meeting.self), ["day": day.stored])
  }

  func draw(_ frame: inout Frame, _ app: App) {
    refresh(app)
    CalendarDrawing(calendar: self, body: Chrome.body(frame), app: app).draw(&frame)
  }
}
