import Domain

// Today is 14 March 2026.
extension WarningScene {
  mutating func course(
    _ title: String = "Basiskurs",
    state: String = "open",
    _ change: (inout Course) -> Void = { _ in }
  ) -> RecordID {
    add(\.courses) {
      $0.title = title
      $0.type = Term("basic")
      $0.state = Term(state)
      change(&$0)
    }
  }

  mutating func session(
    of course: RecordID,
    units: Int? = nil,
    _ change: (inout CourseSession) -> Void = { _ in }
  ) -> RecordID {
    add(\.courseSessions) {
      $0.course = course
      $0.units = units
      $0.day = Day("2026-03-20")
      change(&$0)
    }
  }

  mutating func volunteer(
    _ name: String,
    state: String = "ready",
    wants: [String] = []
  ) -> RecordID {
    add(\.volunteers) {
      $0.lastName = name
      $0.state = Term(state)
      $0.courseInterests = wants.map { Term($0) }
    }
  }

  mutating func waiting(_ count: Int, for course: RecordID) {
    for number in 0..<count {
      let person = volunteer("Wartend \(number)")
      _ = add(\.participations) {
        $0.course = course
        $0.volunteer = person
        $0.state = Term("waiting")
      }
    }
  }

  mutating func qualified(
    _ volunteer: RecordID,
    until: String?,
    type: String = "first-aid"
  ) -> RecordID {
    add(\.qualifications) {
      $0.volunteer = volunteer
      $0.type = Term(type)
      $0.acquired = Day("2023-01-01")
      $0.until = until.map { Day($0) }
    }
  }

  mutating func room(_ name: String, seats: Int? = nil) -> RecordID {
    add(\.rooms) {
      $0.name = name
      $0.capacity = seats
    }
  }

  mutating func booking(
    _ room: RecordID,
    _ start: String,
    _ end: String,
    day: String = "2026-03-14",
    course: RecordID? = nil
  ) -> RecordID {
    add(\.bookings) {
      $0.room = room
      $0.day = Day(day)
      $0.start = TimeOfDay(stored: start)
      $0.end = TimeOfDay(stored: end)
      $0.purpose = "Treffen"
      $0.course = course
    }
  }
}
