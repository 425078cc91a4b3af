import Domain
import Testing

// Today is 14 March 2026.
@Suite("Courses: standing, steps and closing")
struct CourseClosingTests {
  private var scene = WarningScene()

  private mutating func course(_ change: (inout Course) -> Void = { _ in }) -> RecordID {
    scene.add(\.courses) {
      $0.title = "Basiskurs"
      $0.state = Term("running")
      change(&$0)
    }
  }

  private mutating func person(
    _ state: String,
    in course: RecordID,
    on day: String = "2026-01-10",
    volunteer state2: String = "training",
    attended: Int? = nil
  ) -> (participation: RecordID, volunteer: RecordID) {
    let volunteer = scene.add(\.volunteers) { $0.state = Term(state2) }
    let id = scene.add(\.participations) {
      $0.course = course
      $0.volunteer = volunteer
      $0.state = Term(state)
      $0.registered = Day(day)
      $0.attended = attended
    }
    return (id, volunteer)
  }

  private mutating func session(of course: RecordID, _ day: String, _ units: Int?) {
    _ = scene.add(\.courseSessions) {
      $0.course = course
      $0.day = Day(day)
      $0.units = units
    }
  }

  private func standing(_ course: RecordID) throws -> CourseStanding {
    try #require(scene.office.standing(of: course))
  }

  private func value(_ writes: [CourseLife.Write], _ id: RecordID, _ field: String) -> String? {
    writes.last { $0.record == id && $0.field == field }?.value
  }

  private static func newID(_ prefix: String) -> RecordID { RecordID("\(prefix):new") }

  @Test
  mutating func `places count who is in it and the partners' people, and waiting is in order`()
    throws
  {
    let id = course {
      $0.places = 5
      $0.guests = 1
    }
    for state in ["registered", "attending", "completed", "dropped"] {
      _ = person(state, in: id)
    }
    let late = person("waiting", in: id, on: "2026-02-02")
    let early = person("waiting", in: id, on: "2026-02-01")
    let standing = try standing(id)
    #expect(standing.taken == 4 && standing.free == 1)
    #expect(standing.waiting.map(\.id) == [early.participation, late.participation])
  }

  @Test
  mutating func `a course without places is never full, and one over its places has none free`()
    throws
  {
    let open = course()
    _ = person("registered", in: open)
    #expect(try standing(open).free == nil)
    let full = course { $0.places = 1 }
    for _ in 0..<3 { _ = person("registered", in: full) }
    #expect(try standing(full).free == 0)
  }

  @Test
  mutating func `units are planned by sessions, and held up to today`() throws {
    let id = course { $0.units = 30 }
    session(of: id, "2026-03-14", 8)
    session(of: id, "2026-03-15", 8)
    session(of: id, "2026-03-01", nil)
    let standing = try standing(id)
    #expect(standing.plannedUnits == 16 && standing.units == 30)
    #expect(standing.heldUnits(on: scene.office.today) == 8)
    #expect(standing.period == Period(from: Day("2026-03-01"), until: Day("2026-03-15")))
  }

  @Test
  mutating func `fees are reckoned from the lecturers where none were entered`() throws {
    let one = scene.add(\.lecturers) { $0.fee = Money(cents: 4000) }
    let two = scene.add(\.lecturers) { $0.fee = Money(cents: 5000) }
    let unknown = scene.add(\.lecturers) { $0.lastName = "Ohne" }
    let dear = try #require(Money(stored: "999999999999.99"))
    let rich = scene.add(\.lecturers) { $0.fee = dear }
    func cost(_ change: (inout Course) -> Void) throws -> Int? {
      var made = scene
      let id = made.add(\.courses) {
        $0.units = 10
        change(&$0)
      }
      return try #require(made.office.standing(of: id)).cost?.cents
    }
    #expect(try cost { $0.lecturers = [one] } == 40_000)
    #expect(try cost { $0.lecturers = [one, two] } == 45_000)
    #expect(
      try cost {
        $0.lecturers = [one, two, unknown]
        $0.isDoubleTaught = true
      } == 90_000
    )
    #expect(try cost { $0.lecturers = [unknown] } == nil)
    #expect(
      try cost {
        ($0.units, $0.lecturers, $0.materials) = (999_999_999, [rich], dear)
        $0.isDoubleTaught = true
      } == 10_000_000_000_000_000
    )
    #expect(
      try cost {
        $0.lecturers = [one]
        $0.honorarium = Money(cents: 1)
        $0.materials = Money(cents: 2)
      } == 3
    )
  }

  @Test
  mutating func `closing completes who attended, grants until the end of the month, frees them`()
    throws
  {
    let id = course {
      $0.end = Day("2026-01-31")
      $0.grants = Term("guide-basic")
      $0.validMonths = 1
    }
    session(of: id, "2026-01-20", 8)
    session(of: id, "2026-01-31", 8)
    let here = person("attending", in: id)
    let counted = person("attending", in: id, volunteer: "active", attended: 6)
    let only = person("registered", in: id)
    let closing = CourseClosing(try standing(id), in: scene.office)
    let writes = closing.writes(Self.newID)
    #expect(value(writes, id, "state") == "done")
    #expect(value(writes, here.participation, "state") == "completed")
    #expect(value(writes, here.participation, "completed") == "2026-01-31")
    #expect(value(writes, here.participation, "attended") == "16")
    #expect(value(writes, counted.participation, "attended") == nil)
    #expect(value(writes, only.participation, "state") == nil)
    #expect(value(writes, here.volunteer, "state") == "ready")
    #expect(value(writes, counted.volunteer, "state") == nil)
    let qualified = writes.filter { $0.record.prefix == "qua" }
    #expect(qualified.filter { $0.field == "until" }.map(\.value) == ["2026-02-28", "2026-02-28"])
    #expect(qualified.filter { $0.field == "acquired" }.map(\.value).first == "2026-01-31")
    let whole = CourseClosing(try standing(id), isWhole: true, in: scene.office)
    #expect(whole.people.count == 3)
  }

  @Test
  mutating func `an end that is to come closes today, and none is entered`() throws {
    let later = course { $0.end = Day("2026-04-01") }
    #expect(CourseClosing(try standing(later), in: scene.office).day == Day("2026-03-14"))
    let none = course()
    let writes = CourseClosing(try standing(none), in: scene.office).writes(Self.newID)
    #expect(value(writes, none, "end") == "2026-03-14")
    // An end before the start would not hold together.
    let ahead = course { $0.start = Day("2026-05-01") }
    let early = CourseClosing(try standing(ahead), in: scene.office).writes(Self.newID)
    #expect(value(early, ahead, "end") == nil)
  }

  @Test
  mutating func `a leap day plus a year is the last of February`() {
    var made = Course()
    made.validMonths = 12
    #expect(CourseClosing.end(of: made, from: Day("2024-02-29")) == Day("2025-02-28"))
    made.validMonths = 48
    #expect(CourseClosing.end(of: made, from: Day("2024-02-29")) == Day("2028-02-29"))
    for months in [nil, 0, -3] {
      made.validMonths = months
      #expect(CourseClosing.end(of: made, from: Day("2024-02-29")) == nil)
    }
  }

  @Test
  mutating func `who has the qualification from this course does not get it again`() throws {
    let id = course { $0.grants = Term("sport") }
    let here = person("attending", in: id)
    _ = scene.add(\.qualifications) {
      $0.volunteer = here.volunteer
      $0.type = Term("sport")
      $0.course = id
    }
    let closing = CourseClosing(try standing(id), in: scene.office)
    #expect(closing.people.count == 1 && closing.qualified.isEmpty)
  }

  @Test
  mutating func `a running course puts who is new into training, no other course does`() throws {
    let id = course()
    let new = person("registered", in: id, volunteer: "interview")
    _ = person("registered", in: id, volunteer: "active")
    let running = try standing(id)
    let people = running.participations
    let writes = CourseLife.moving(
      people,
      to: Term("attending"),
      of: running.course.record,
      in: scene.office
    )
    #expect(writes.filter { $0.value == "training" }.map(\.record) == [new.volunteer])
    var planned = running.course.record
    planned.state = Term("open")
    let none = CourseLife.moving(people, to: Term("attending"), of: planned, in: scene.office)
    #expect(!none.contains { $0.value == "training" })
  }

  @Test
  mutating func `figures leave out cancelled courses and count people once`() {
    let agency = scene.partner("Agentur", type: "agency")
    let first = course {
      $0.start = Day("2025-12-31")
      $0.end = Day("2026-01-02")
      $0.type = Term("basic")
      $0.provider = agency
      $0.guests = 2
      $0.units = 10
    }
    let done = person("completed", in: first)
    _ = course {
      $0.state = Term("cancelled")
      $0.start = Day("2025-05-05")
    }
    _ = course { $0.start = Day("2026-02-01") }
    for type in ["sport", "parents"] {
      _ = scene.add(\.qualifications) {
        $0.volunteer = done.volunteer
        $0.type = Term(type)
        $0.acquired = Day("2026-01-02")
      }
    }
    let all = CourseStatistics(scene.office, year: nil)
    #expect(all.total.courses == 2 && all.people == 1 && all.qualified.count == 2)
    let years = all.parts.first { $0.aspect == .year }?.rows.map(\.name.de)
    #expect(years == ["2026", "2025"])
    let old = CourseStatistics(scene.office, year: 2025)
    #expect(old.total.courses == 1 && old.total.participants == 3 && old.total.completed == 1)
    #expect(old.people == 0)
    #expect(CourseStatistics(scene.office, year: 1999).total.courses == 0)
  }
}
