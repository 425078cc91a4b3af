import Domain
import Terminal
import Workspace

/// Which rooms are taken when: a week, by rooms and days.
final class RoomPlanScreen: Screen {
  static let title = Text(de: "Raumbelegung", en: "Rooms by week")

  private(set) var rooms: [Entry<Room>] = []
  /// The Monday of the week that is shown.
  private(set) var monday: Day
  /// The focused room and day of the week, from 0.
  private(set) var room = 0
  private(set) var weekday: Int
  private var uses: [Place: [RoomUse]] = [:]
  private(set) var conflicting: Set<RecordID> = []
  private var shown: TableState?
  /// The first line that is drawn.
  var top = 0
  /// Whether the last picture had the days beside each other.
  var isGrid = true

  private struct Place: Hashable {
    let room: RecordID
    let day: Day
  }

  init(_ app: App) {
    let today = app.workspace.today
    monday = today.adding(days: 1 - today.weekday)
    weekday = today.weekday - 1
    refresh(app)
  }

  var contexts: Set<Context> { [.anywhere, .rooms] }

  var focusedRoom: Entry<Room>? { rooms.indices.contains(room) ? rooms[room] : nil }

  var focusedDay: Day { monday.adding(days: weekday) }

  var selected: [RecordID] { focusedRoom.map { [$0.id] } ?? [] }

  func uses(of room: RecordID, on day: Day) -> [RoomUse] {
    uses[Place(room: room, day: day)] ?? []
  }

  var focusedUses: [RoomUse] { focusedRoom.map { uses(of: $0.id, on: focusedDay) } ?? [] }

  /// How many lines a room needs for the day of the week on which it is taken most often.
  func lines(of room: RecordID) -> Int {
    (0..<7).map { uses(of: room, on: monday.adding(days: $0)).count }.max().map { max(1, $0) } ?? 1
  }

  func refresh(_ app: App) {
    let state = app.workspace.state(of: [
      Room.kind, RoomBooking.kind, CourseSession.kind, Course.kind,
    ])
    guard state != shown else { return }
    shown = state
    let office = app.workspace.office
    let before = focusedRoom?.id
    rooms = office.rooms.sorted {
      (Folding.fold($0.record.name), $0.id) < (Folding.fold($1.record.name), $1.id)
    }
    let all = RoomUse.all(in: office)
    uses = Dictionary(grouping: all) { Place(room: $0.room, day: $0.day) }
    let conflicts = RoomConflict.all(among: all, from: Day(number: .min))
    conflicting = Set(conflicts.flatMap { [$0.first.id, $0.second.id] })
    if let before, let place = rooms.firstIndex(where: { $0.id == before }) { room = place }
    room = min(max(0, room), max(0, rooms.count - 1))
  }

  func follow(_: Set<RecordID>, _ app: App) { refresh(app) }

  /// Goes so many weeks on; the day of the week stays.
  func turn(weeks: Int) { monday = monday.adding(days: 7 * weeks) }

  func showToday(_ app: App) {
    let today = app.workspace.today
    monday = today.adding(days: 1 - today.weekday)
    weekday = today.weekday - 1
  }

  private func move(rooms step: Int) {
    room = min(max(0, room + step), max(0, rooms.count - 1))
  }

  /// Beyond Sunday comes the next week.
  private func move(days step: Int) {
    let place = weekday + step
    if place < 0 { turn(weeks: -1) }
    if place > 6 { turn(weeks: 1) }
    weekday = (place + 7) % 7
  }

  func handle(_ input: Input, _ app: App) -> Bool {
    refresh(app)
    guard case .key(let key) = input else { return false }
    switch key {
    case .down, .character("j"): isGrid ? move(rooms: 1) : move(days: 1)
    case .up, .character("k"): isGrid ? move(rooms: -1) : move(days: -1)
    case .right, .character("l"): isGrid ? move(days: 1) : move(rooms: 1)
    case .left, .character("h"): isGrid ? move(days: -1) : move(rooms: -1)
    case .home: weekday = 0
    case .end: weekday = 6
    default: return false
    }
    return true
  }

  func draw(_ frame: inout Frame, _ app: App) {
    refresh(app)
    RoomPlanDrawing(plan: self, body: Chrome.body(frame), app: app).draw(&frame)
  }
}
