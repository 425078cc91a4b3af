import Domain
import Testing

// Today is 14 March 2026.
@Suite("Warnings about rooms")
struct RoomWarningTests {
  private var scene = WarningScene()

  @Test
  mutating func `times that touch are no conflict, times that overlap are one`() {
    let hall = scene.room("Saal")
    let first = scene.booking(hall, "10:00", "12:00")
    _ = scene.booking(hall, "12:00", "14:00")
    _ = scene.booking(scene.room("Anderer"), "10:00", "14:00")
    _ = scene.booking(hall, "10:00", "12:00", day: "2026-03-15")
    #expect(scene.cases(34).isEmpty)
    let second = scene.booking(hall, "11:59", "12:00")
    #expect(scene.cases(34).map(\.records) == [[first, second, hall]])
    #expect(scene.sentences(34)[0].contains("„Saal“ ist am 14.03.2026 doppelt vergeben"))
  }

  @Test
  mutating func `what was yesterday is not told of`() {
    let hall = scene.room("Saal")
    _ = scene.booking(hall, "10:00", "12:00", day: "2026-03-13")
    _ = scene.booking(hall, "10:00", "12:00", day: "2026-03-13")
    #expect(scene.cases(34).isEmpty)
  }

  @Test
  mutating func `a session takes its room, one with its booking, none of a cancelled course`() {
    let hall = scene.room("Saal")
    let id = scene.course()
    func times(_ session: inout CourseSession) {
      session.day = Day("2026-03-14")
      session.start = TimeOfDay(stored: "10:00")
      session.end = TimeOfDay(stored: "12:00")
      session.room = hall
    }
    let first = scene.session(of: id) { times(&$0) }
    _ = scene.booking(hall, "09:00", "13:00", course: id)
    #expect(scene.cases(34).isEmpty)
    let off = scene.course(state: "cancelled")
    _ = scene.session(of: off) { times(&$0) }
    #expect(scene.cases(34).isEmpty)
    let other = scene.course("Anderer Kurs")
    let second = scene.session(of: other) { times(&$0) }
    #expect(scene.cases(34).contains { Set($0.records) == [first, second, hall] })
  }

  @Test
  mutating func `a booking without an end lasts until the night`() {
    let hall = scene.room("Saal")
    _ = scene.booking(hall, "10:00", "")
    #expect(scene.cases(34).isEmpty)
    _ = scene.booking(hall, "22:00", "23:00")
    #expect(scene.cases(34).count == 1)
  }

  @Test
  mutating func `a room with fewer seats than the course has places is doubted once`() {
    let id = scene.course { $0.places = 12 }
    let small = scene.room("Klein", seats: 11)
    for _ in 0..<2 { _ = scene.session(of: id) { $0.room = small } }
    _ = scene.session(of: id) { [enough = scene.room("Genug", seats: 12)] in $0.room = enough }
    let found = scene.cases(110).filter { $0.records.contains(small) }
    #expect(found.map { $0.records.prefix(2) } == [[id, small]])
    #expect(found[0].sentence.de == "„Klein“ hat 11 Plätze, der Kurs „Basiskurs“ hat 12.")
  }

  @Test
  mutating func `free rooms are those with enough seats that nothing takes, the smallest first`() {
    let hall = scene.room("Saal", seats: 40)
    let taken = scene.room("Belegt", seats: 20)
    let small = scene.room("Klein", seats: 9)
    let medium = scene.room("Mittel", seats: 12)
    let unknown = scene.room("Unbekannt")
    _ = scene.booking(taken, "11:00", "12:00")
    _ = scene.booking(medium, "08:00", "10:00")
    let wanted = scene.booking(hall, "10:00", "12:00")
    let uses = RoomUse.all(in: scene.office)
    let use = uses.first { $0.id == wanted }
    let free = use.map {
      RoomConflict.alternatives(to: $0, seats: 10, among: uses, in: scene.office).map(\.id)
    }
    #expect(free == [medium, unknown])
    #expect(free?.contains(small) == false)
  }
}
