import Domain
import Testing

// Today is 14 March 2026.
@Suite("Warnings about courses, qualifications and rooms")
struct CourseWarningTests {
  private var scene = WarningScene()

  private mutating func course(
    _ title: String = "Basiskurs",
    state: String = "open",
    _ change: (inout Course) -> Void = { _ in }
  ) -> RecordID {
    scene.add(\.courses) {
      $0.title = title
      $0.type = Term("basic")
      $0.state = Term(state)
      change(&$0)
    }
  }

  private mutating func session(
    of course: RecordID,
    units: Int? = nil,
    _ change: (inout CourseSession) -> Void = { _ in }
  ) -> RecordID {
    scene.add(\.courseSessions) {
      $0.course = course
      $0.units = units
      $0.day = Day("2026-03-20")
      change(&$0)
    }
  }

  private mutating func volunteer(
    _ name: String,
    state: String = "ready",
    wants: [String] = []
  ) -> RecordID {
    scene.add(\.volunteers) {
      $0.lastName = name
      $0.state = Term(state)
      $0.courseInterests = wants.map { Term($0) }
    }
  }

  private mutating func waiting(_ count: Int, for course: RecordID) {
    for number in 0..<count {
      let person = volunteer("Wartend \(number)")
      _ = scene.add(\.participations) {
        $0.course = course
        $0.volunteer = person
        $0.state = Term("waiting")
      }
    }
  }

  // W25

  @Test
  mutating func `an eligible course over the units of the directive is told of`() {
    let id = course { $0.isEligible = true }
    _ = session(of: id, units: 60)
    _ = session(of: id, units: 41)
    #expect(scene.cases(25).map(\.records) == [[id]])
    #expect(scene.sentences(25)[0].contains("101 UE; zuwendungsfähig sind 100, 1 "))
    scene.set(VolunteerThresholds.courseUnits, 101)
    #expect(scene.cases(25).isEmpty)
  }

  @Test
  mutating func `units at the limit, without funding or of a course that is over are fine`() {
    _ = course {
      $0.isEligible = true
      $0.units = 100
    }
    _ = course { $0.units = 500 }
    for state in ["done", "cancelled"] {
      _ = course(state: state) {
        $0.isEligible = true
        $0.units = 101
      }
    }
    #expect(scene.cases(25).isEmpty)
    // What was announced counts before sessions are planned.
    let id = course {
      $0.isEligible = true
      $0.units = 101
    }
    #expect(scene.cases(25).map(\.records) == [[id]])
  }

  // W26

  @Test
  mutating func `a waiting list as large as the minimum makes a case, one fewer does not`() {
    let id = course {
      $0.minimum = 6
      $0.places = 0
    }
    waiting(5, for: id)
    #expect(scene.cases(26).isEmpty)
    waiting(1, for: id)
    #expect(scene.cases(26).map(\.records) == [[id]])
    #expect(scene.sentences(26)[0].contains("„Basisqualifizierung“"))
    #expect(scene.sentences(26)[0].contains("Wartende 6, Interessierte 0"))
  }

  @Test
  mutating func `without a minimum the number of the office counts`() {
    let id = course { $0.places = 0 }
    waiting(7, for: id)
    #expect(scene.cases(26).isEmpty)
    scene.set(VolunteerThresholds.waitingList, 7)
    #expect(scene.cases(26).count == 1)
  }

  @Test
  mutating func `free places in courses to come take in those who wait`() {
    let id = course {
      $0.minimum = 4
      $0.places = 0
    }
    waiting(5, for: id)
    #expect(scene.cases(26).count == 1)
    _ = course("Nächster") { $0.places = 2 }
    #expect(scene.cases(26).isEmpty)
  }

  @Test
  mutating func `who is interested in a specialisation counts once, and not when left or in it`() {
    let id = course(state: "running") {
      $0.specialisation = Term("parents")
      $0.minimum = 3
      $0.places = 1
    }
    for name in ["Eins", "Zwei"] { _ = volunteer(name, wants: ["parents"]) }
    _ = volunteer("Fort", state: "left", wants: ["parents"])
    let inside = volunteer("Drin", wants: ["parents"])
    _ = scene.add(\.participations) {
      $0.course = id
      $0.volunteer = inside
      $0.state = Term("registered")
    }
    #expect(scene.cases(26).isEmpty)
    // Waits and is interested: one person.
    let both = volunteer("Beides", wants: ["parents"])
    _ = scene.add(\.participations) {
      $0.course = id
      $0.volunteer = both
      $0.state = Term("waiting")
    }
    #expect(scene.cases(26).count == 1)
    #expect(scene.sentences(26)[0].contains("„Elternlotsin/-lotse“"))
    #expect(scene.sentences(26)[0].contains("Wartende 1, Interessierte 2"))
  }

  // Qualifications

  private mutating func qualified(
    _ volunteer: RecordID,
    until: String?,
    type: String = "first-aid"
  ) -> RecordID {
    scene.add(\.qualifications) {
      $0.volunteer = volunteer
      $0.type = Term(type)
      $0.acquired = Day("2023-01-01")
      $0.until = until.map { Day($0) }
    }
  }

  private var renewals: [WarningCase] {
    scene.cases(0).filter { $0.records.first?.prefix == "qua" }
  }

  @Test
  mutating func `a qualification is told of from three months before its end`() {
    let person = volunteer("Brandt")
    _ = qualified(person, until: "2026-06-15")
    #expect(renewals.isEmpty)
    let id = qualified(volunteer("Weidner"), until: "2026-06-14")
    #expect(renewals.map { $0.records[0] } == [id])
    #expect(renewals[0].sentence.de.contains("endet „Erste Hilfe“ am 14.06.2026"))
  }

  @Test
  mutating func `of several the one that holds longest counts, and who left is not asked`() {
    let person = volunteer("Brandt")
    _ = qualified(person, until: "2026-03-13")
    #expect(renewals.count == 1)
    #expect(renewals[0].sentence.de.contains("seit dem 13.03.2026 abgelaufen"))
    _ = qualified(person, until: nil)
    #expect(renewals.isEmpty)
    _ = qualified(volunteer("Fort", state: "left"), until: "2026-03-13")
    #expect(renewals.isEmpty)
  }

  @Test
  mutating func `a place in a course that renews it settles what is still valid`() {
    let person = volunteer("Brandt")
    let id = qualified(person, until: "2026-04-01")
    let renewing = course("Auffrischung") {
      $0.grants = Term("first-aid")
      $0.start = Day("2026-03-30")
    }
    #expect(renewals[0].sentence.de.contains("„Auffrischung“ erneuert sie"))
    _ = scene.add(\.participations) {
      $0.course = renewing
      $0.volunteer = person
      $0.state = Term("registered")
    }
    #expect(renewals.isEmpty)
    let due = QualificationRenewal.due(in: scene.office)
    #expect(due.map(\.qualification.id) == [id])
    #expect(due[0].booked == renewing)
  }

  @Test
  mutating func `a qualification holds from its first to its last day`() {
    var held = Qualification()
    held.acquired = Day("2024-02-29")
    held.until = Day("2025-02-28")
    #expect(!held.isValid(on: Day("2024-02-28")))
    #expect(held.isValid(on: Day("2024-02-29")))
    #expect(held.isValid(on: Day("2025-02-28")))
    #expect(!held.isValid(on: Day("2025-03-01")))
    held.archived = Day("2024-06-01")
    #expect(held.isValid(on: Day("2024-05-31")) && !held.isValid(on: Day("2024-06-01")))
    #expect(Qualification().isValid(on: Day("2026-01-01")))
  }

  // W34

  private mutating func room(_ name: String, seats: Int? = nil) -> RecordID {
    scene.add(\.rooms) {
      $0.name = name
      $0.capacity = seats
    }
  }

  private mutating func booking(
    _ room: RecordID,
    _ start: String,
    _ end: String,
    day: String = "2026-03-14",
    course: RecordID? = nil
  ) -> RecordID {
    scene.add(\.bookings) {
      $0.room = room
      $0.day = Day(day)
      $0.start = TimeOfDay(stored: start)
      $0.end = TimeOfDay(stored: end)
      $0.purpose = "Treffen"
      $0.course = course
    }
  }

  @Test
  mutating func `times that touch are no conflict, times that overlap are one`() {
    let hall = room("Saal")
    let first = booking(hall, "10:00", "12:00")
    _ = booking(hall, "12:00", "14:00")
    _ = booking(room("Anderer"), "10:00", "14:00")
    _ = booking(hall, "10:00", "12:00", day: "2026-03-15")
    #expect(scene.cases(34).isEmpty)
    let second = booking(hall, "11:59", "12:00")
    #expect(scene.cases(34).map(\.records) == [[first, second, hall]])
    #expect(scene.sentences(34)[0].contains("„Saal“ ist am 14.03.2026 doppelt vergeben"))
  }

  @Test
  mutating func `what was yesterday is not told of`() {
    let hall = room("Saal")
    _ = booking(hall, "10:00", "12:00", day: "2026-03-13")
    _ = booking(hall, "10:00", "12:00", day: "2026-03-13")
    #expect(scene.cases(34).isEmpty)
  }

  @Test
  mutating func `a session takes its room, one with its booking, none of a cancelled course`() {
    let hall = room("Saal")
    let id = course()
    func times(_ session: inout CourseSession) {
      session.day = Day("2026-03-14")
      session.start = TimeOfDay(stored: "10:00")
      session.end = TimeOfDay(stored: "12:00")
      session.room = hall
    }
    let first = session(of: id) { times(&$0) }
    _ = booking(hall, "09:00", "13:00", course: id)
    #expect(scene.cases(34).isEmpty)
    let off = course(state: "cancelled")
    _ = session(of: off) { times(&$0) }
    #expect(scene.cases(34).isEmpty)
    let other = course("Anderer Kurs")
    let second = session(of: other) { times(&$0) }
    #expect(scene.cases(34).contains { Set($0.records) == [first, second, hall] })
  }

  @Test
  mutating func `a booking without an end lasts until the night`() {
    let hall = room("Saal")
    _ = booking(hall, "10:00", "")
    #expect(scene.cases(34).isEmpty)
    _ = booking(hall, "22:00", "23:00")
    #expect(scene.cases(34).count == 1)
  }

  @Test
  mutating func `a room with fewer seats than the course has places is doubted once`() {
    let id = course { $0.places = 12 }
    let small = room("Klein", seats: 11)
    for _ in 0..<2 { _ = session(of: id) { $0.room = small } }
    _ = session(of: id) { [enough = room("Genug", seats: 12)] in $0.room = enough }
    let found = scene.cases(0).filter { $0.records.contains(small) }
    #expect(found.map { $0.records.prefix(2) } == [[id, small]])
    #expect(found[0].sentence.de == "„Klein“ hat 11 Plätze, der Kurs „Basiskurs“ hat 12.")
  }

  @Test
  mutating func `free rooms are those with enough seats that nothing takes, the smallest first`() {
    let hall = room("Saal", seats: 40)
    let taken = room("Belegt", seats: 20)
    let small = room("Klein", seats: 9)
    let medium = room("Mittel", seats: 12)
    let unknown = room("Unbekannt")
    _ = booking(taken, "11:00", "12:00")
    _ = booking(medium, "08:00", "10:00")
    let wanted = booking(hall, "10:00", "12:00")
    let uses = RoomUse.all(in: scene.office)
    let use = uses.first { $0.id == wanted }
    let free = use.map {
      RoomConflict.alternatives(to: $0, seats: 10, among: uses, in: scene.office).map(\.id)
    }
    #expect(free == [medium, unknown])
    #expect(free?.contains(small) == false)
  }
}
