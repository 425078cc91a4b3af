import Domain
import Workspace

/// What is in the way of a booking or a session that is about to be saved, and the rooms that are
/// free instead (requirement 156).
struct RoomQuestion {
  /// What stands in the way, and the room where it is too small.
  let records: [RecordID]
  private let use: RoomUse
  private let conflicts: [RoomUse]
  /// The places of the course, where the room has fewer.
  private let places: Int?
  private let free: [Entry<Room>]

  /// How many rooms are offered instead.
  private static let most = 3

  /// The fields that a conflict depends on.
  private static let fields = ["day", "start", "end", "room", "course"]

  /// Nil where the room is free then and large enough, or none of that was changed.
  init?(_ draft: Draft, _ app: App) {
    let isTouched = RoomQuestion.fields.contains { draft[$0] != draft.original($0) }
    guard draft.isNew || isTouched, let use = RoomQuestion.use(draft, app) else { return nil }
    let office = app.workspace.office
    let all = RoomUse.all(in: office).filter { $0.id != draft.id }
    let conflicts = all.filter { $0.conflicts(with: use) }
    let course = use.course.flatMap { id in office.courses.first { $0.id == id }?.record }
    let seats = office.rooms.first { $0.id == use.room }?.record.capacity
    let wanted = course?.places ?? 0
    let isSmall = seats.map { $0 < wanted } ?? false
    guard !conflicts.isEmpty || isSmall else { return nil }
    self.use = use
    self.conflicts = conflicts
    places = isSmall ? wanted : nil
    free = RoomConflict.alternatives(to: use, seats: course?.places, among: all, in: office)
    records = conflicts.map(\.id) + (isSmall ? [use.room] : [])
  }

  private static func use(_ draft: Draft, _ app: App) -> RoomUse? {
    let course = draft["course"].isEmpty ? nil : app.workspace.label(RecordID(draft["course"]))
    switch draft.type.kind {
    case RoomBooking.kind:
      return RoomUse(draft.id, RoomBooking(values: draft.values), course: course)
    case CourseSession.kind:
      return RoomUse(draft.id, CourseSession(values: draft.values), course: course)
    default: return nil
    }
  }

  /// The question; `save` saves all the same, `take` takes another room.
  func screen(
    _ app: App,
    save: @escaping (App) -> Void,
    take: @escaping (RecordID, App) -> Void
  ) -> QuestionScreen {
    let offered = free.prefix(RoomQuestion.most).enumerated().map { index, room in
      let seats = room.record.capacity.map { " (\($0))" } ?? ""
      let name = room.record.name + seats
      return QuestionScreen.Answer(
        key: Text("\(index + 1)"),
        Text(de: "Stattdessen: \(name)", en: "Instead: \(name)")
      ) { take(room.id, $0) }
    }
    let all = QuestionScreen.Answer(
      key: Text(de: "t", en: "a"),
      Text(de: "Trotzdem speichern", en: "Save it all the same"),
      run: save
    )
    let back = QuestionScreen.Answer(
      key: Text(de: "z", en: "b"),
      Text(de: "Zurück zum Formular", en: "Back to the form")
    ) { _ in }
    return QuestionScreen(
      sentence(app),
      offered + [all, back],
      about: records,
      keys: Text(de: "Esc: zurück zum Formular", en: "Esc: back to the form")
    )
  }

  private func sentence(_ app: App) -> Text {
    let room = app.workspace.label(use.room) ?? use.room.text
    let day = use.day
    var text = Text("")
    if !conflicts.isEmpty {
      let words = conflicts.map { RoomWords.use($0) }
      let (de, en) = (words.map(\.de), words.map(\.en))
      text = Text(
        de: "„\(room)“ ist am \(day.written(.german)) vergeben: \(de.joined(separator: ", ")).",
        en: "“\(room)” is taken on \(day.written(.english)): \(en.joined(separator: ", "))."
      )
    }
    if let places {
      let gap = conflicts.isEmpty ? "" : " "
      text =
        text
        + Text(
          de: "\(gap)„\(room)“ hat weniger Plätze als der Kurs (\(places)).",
          en: "\(gap)“\(room)” has fewer seats than the course has places (\(places))."
        )
    }
    guard free.isEmpty else { return text }
    return text
      + Text(de: " Kein anderer Raum ist dann frei.", en: " No other room is free then.")
  }
}
