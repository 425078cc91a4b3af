/// Where a course stands: who is in it, how much is taught, what it costs (requirements 107, 108,
/// 111).
package struct CourseStanding: Sendable {
  package let course: Entry<Course>
  /// In the order of registration.
  package let participations: [Entry<Participation>]
  /// By day and time.
  package let sessions: [Entry<CourseSession>]
  /// What the lecturers of the course take for a unit, as far as it is known.
  let fees: [Money]

  init(
    _ course: Entry<Course>,
    participations: [Entry<Participation>],
    sessions: [Entry<CourseSession>],
    fees: [Money]
  ) {
    self.course = course
    self.fees = fees
    self.participations = participations.sorted { left, right in
      let days = (left.record.registered?.number ?? .max, right.record.registered?.number ?? .max)
      return days.0 == days.1 ? left.id < right.id : days.0 < days.1
    }
    self.sessions = sessions.sorted { left, right in
      let days = (left.record.day?.number ?? .max, right.record.day?.number ?? .max)
      if days.0 != days.1 { return days.0 < days.1 }
      let times = (left.record.start?.minutes ?? 0, right.record.start?.minutes ?? 0)
      return times.0 == times.1 ? left.id < right.id : times.0 < times.1
    }
  }

  /// The states in which somebody has one of the places.
  package static let seated: Set<Term> = [Term("registered"), Term("attending"), Term("completed")]

  package func participations(in state: String) -> [Entry<Participation>] {
    participations.filter { $0.record.state == Term(state) }
  }

  /// The places that are taken, those of the partners' volunteers among them.
  package var taken: Int {
    participations.count { CourseStanding.seated.contains($0.record.state) }
      + max(0, course.record.guests ?? 0)
  }

  /// The places that are free, never below 0; nil where the course has no number of places.
  package var free: Int? { course.record.places.map { max(0, $0 - taken) } }

  /// Who waits, in the order of registration.
  package var waiting: [Entry<Participation>] { participations(in: "waiting") }

  /// The units of all sessions.
  package var plannedUnits: Int { sessions.reduce(0) { $0 + max(0, $1.record.units ?? 0) } }

  /// The units of the sessions until a day, that day among them.
  package func heldUnits(on day: Day) -> Int {
    sessions.reduce(0) { sum, session in
      guard let date = session.record.day, date <= day else { return sum }
      return sum + max(0, session.record.units ?? 0)
    }
  }

  /// The units that the course has: those of its sessions or those it was announced with, whichever
  /// are more.
  package var units: Int { max(plannedUnits, course.record.units ?? 0) }

  /// The first and the last day: those of the course, else those of its sessions.
  package var period: Period {
    let days = sessions.compactMap(\.record.day)
    return Period(from: course.record.start ?? days.first, until: course.record.end ?? days.last)
  }
}

extension Office {
  /// Where each course stands, in the order of the courses.
  package var courseStandings: [CourseStanding] {
    let people = Dictionary(grouping: participations.filter { $0.record.course != nil }) {
      $0.record.course
    }
    let dates = Dictionary(grouping: courseSessions.filter { $0.record.course != nil }) {
      $0.record.course
    }
    let pool = lookup(Lecturer.self)
    return courses.map { course in
      CourseStanding(
        course,
        participations: people[course.id] ?? [],
        sessions: dates[course.id] ?? [],
        fees: course.record.lecturers.compactMap { pool[$0]?.fee }
      )
    }
  }

  /// Where one course stands; nil where there is no such course in use.
  package func standing(of course: RecordID) -> CourseStanding? {
    guard let entry = courses.first(where: { $0.id == course }) else { return nil }
    let pool = lookup(Lecturer.self)
    return CourseStanding(
      entry,
      participations: participations.filter { $0.record.course == course },
      sessions: courseSessions.filter { $0.record.course == course },
      fees: entry.record.lecturers.compactMap { pool[$0]?.fee }
    )
  }
}
