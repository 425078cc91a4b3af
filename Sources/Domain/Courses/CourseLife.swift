/// The steps of a course and of those who take part in it, and what each of them changes.
package enum CourseLife {
  /// A value that a step writes.
  package typealias Write = (record: RecordID, field: String, value: String)

  /// The states that a course may have next, the usual one first.
  package static func next(after state: Term) -> [Term] {
    switch state.key {
    case "open": terms("running", "cancelled", "planned")
    case "running": terms("done", "cancelled")
    case "done": terms("running")
    case "cancelled": terms("planned")
    default: terms("open", "running", "cancelled")
    }
  }

  /// The states that somebody in a course may have next, the usual one first.
  package static func nextStates(after state: Term) -> [Term] {
    switch state.key {
    case "registered": terms("attending", "waiting", "dropped")
    case "attending": terms("completed", "dropped", "registered")
    case "completed": terms("attending")
    case "dropped": terms("registered", "waiting")
    default: terms("registered", "dropped")
    }
  }

  private static func terms(_ keys: String...) -> [Term] { keys.map { Term($0) } }

  /// The states on the way to a first deployment, which a running course turns into training.
  private static let before: Set<Term> = [Term("new"), Term("interested"), Term("interview")]

  /// Lets the volunteers who learn be in training, those who were not further on their way.
  ///
  /// Somebody is in training while the course runs, not from the day of registration: until then
  /// the first talk is what counts.
  package static func training(
    _ volunteers: [RecordID],
    in office: Office
  ) -> [Write] {
    let known = office.lookup(Volunteer.self)
    var seen: Set<RecordID> = []
    return volunteers.compactMap { id in
      guard let volunteer = known[id], before.contains(volunteer.state), seen.insert(id).inserted
      else { return nil }
      return (id, "state", "training")
    }
  }

  /// Whether the course has begun and is not over: its state says so.
  package static func isRunning(_ course: Course) -> Bool { course.state == Term("running") }

  /// What moving people of a course to a state writes; who completes it is told by `CourseClosing`.
  package static func moving(
    _ people: [Entry<Participation>],
    to state: Term,
    of course: Course,
    in office: Office
  ) -> [Write] {
    var writes: [Write] = []
    for person in people {
      writes.append((person.id, "state", state.key))
      if person.record.completed != nil { writes.append((person.id, "completed", "")) }
    }
    return writes + learning(people.compactMap(\.record.volunteer), state, of: course, in: office)
  }

  /// What it means for volunteers to be in a course in a state: whoever learns is in training.
  package static func learning(
    _ volunteers: [RecordID],
    _ state: Term,
    of course: Course,
    in office: Office
  ) -> [Write] {
    let learns = [Term("registered"), Term("attending")].contains(state)
    return learns && isRunning(course) ? training(volunteers, in: office) : []
  }

  /// The day on which a course was over: its end or its last session, today where that is to come.
  package static func lastDay(of standing: CourseStanding, today: Day) -> Day {
    guard let end = standing.period.until, end <= today else { return today }
    return end
  }

  /// The day of completion and, where nobody counted, all units that were held.
  static func completion(
    of person: Entry<Participation>,
    _ standing: CourseStanding,
    on day: Day
  ) -> [Write] {
    var writes: [Write] = [(person.id, "completed", day.stored)]
    if person.record.attended == nil {
      let held = standing.heldUnits(on: day)
      let units = held > 0 ? held : standing.course.record.units ?? 0
      if units > 0 { writes.append((person.id, "attended", String(units))) }
    }
    return writes
  }
}
