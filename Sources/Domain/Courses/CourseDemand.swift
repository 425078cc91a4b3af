/// People who wait for a course, or want one, of one type and specialisation (requirement 112).
package struct CourseDemand: Hashable, Sendable {
  /// The type of the course; `special` where people only named a specialisation.
  package let type: Term
  /// No term for courses without one.
  package let specialisation: Term
  /// Who waits in a course that is not over.
  package let waiting: [RecordID]
  /// Who told that he or she wants such a course, and neither waits nor takes part.
  package let interested: [RecordID]
  /// The courses that people wait for.
  package let courses: [RecordID]
  /// The places that are free in courses that are still to come.
  package let free: Int
  /// How many a course needs.
  package let minimum: Int

  package var people: Int { waiting.count + interested.count }

  /// Whether so many are left over after the free places that another course could be held.
  package var isEnough: Bool { minimum > 0 && people - free >= minimum }

  private struct Key: Hashable, Comparable {
    let type: Term
    let specialisation: Term

    static func < (left: Key, right: Key) -> Bool {
      (left.specialisation.key, left.type.key) < (right.specialisation.key, right.type.key)
    }
  }

  /// A specialisation is one group whatever the type of its courses; without one the type decides.
  private static func key(_ course: Course) -> Key {
    course.specialisation == .none
      ? Key(type: course.type, specialisation: .none)
      : Key(type: Term("special"), specialisation: course.specialisation)
  }

  private static let over: Set<Term> = [Term("done"), Term("cancelled")]

  /// All groups in which somebody waits or is interested, by specialisation and type.
  package static func all(in office: Office, _ standings: [CourseStanding]? = nil)
    -> [CourseDemand]
  {
    let groups = Dictionary(grouping: standings ?? office.courseStandings) { key($0.course.record) }
    let interested = interests(in: office)
    let known = Set(office.volunteers.lazy.filter { isThere($0.record, office.today) }.map(\.id))
    let proposal = office.value(of: VolunteerThresholds.waitingList)
    let keys = Set(groups.keys).union(
      interested.keys.map { Key(type: Term("special"), specialisation: $0) }
    )
    return keys.sorted().compactMap { key in
      let courses = groups[key] ?? []
      let current = courses.filter { !over.contains($0.course.record.state) }
      var waiting: Set<RecordID> = []
      var taking: Set<RecordID> = []
      for course in courses {
        for person in course.participations {
          guard let volunteer = person.record.volunteer else { continue }
          if CourseStanding.seated.contains(person.record.state) { taking.insert(volunteer) }
        }
      }
      for course in current {
        let ids = course.waiting.compactMap(\.record.volunteer).filter(known.contains)
        waiting.formUnion(ids)
      }
      waiting.subtract(taking)
      let wanting = Set(interested[key.specialisation] ?? [])
        .subtracting(waiting).subtracting(taking)
      guard !waiting.isEmpty || !wanting.isEmpty else { return nil }
      let coming = current.filter { $0.course.record.state != Term("running") }
      let minimum = newest(courses).lazy.compactMap(\.course.record.minimum).first { $0 > 0 }
      return CourseDemand(
        type: key.type,
        specialisation: key.specialisation,
        waiting: waiting.sorted(),
        interested: wanting.sorted(),
        courses: current.filter { !$0.waiting.isEmpty }.map(\.course.id),
        free: coming.reduce(0) { $0 + room($1) },
        minimum: minimum ?? proposal
      )
    }
  }

  /// A course without a number of places takes all that it still needs for its minimum.
  private static func room(_ standing: CourseStanding) -> Int {
    standing.free ?? max(0, (standing.course.record.minimum ?? 0) - standing.taken)
  }

  private static func newest(_ courses: [CourseStanding]) -> [CourseStanding] {
    courses.sorted { left, right in
      let days = (left.course.record.start?.number ?? 0, right.course.record.start?.number ?? 0)
      return days.0 == days.1 ? left.course.id < right.course.id : days.0 > days.1
    }
  }

  private static func isThere(_ volunteer: Volunteer, _ today: Day) -> Bool {
    volunteer.state != Term("left") && !volunteer.isRestricted(on: today)
  }

  /// Who named a specialisation, by specialisation.
  private static func interests(in office: Office) -> [Term: [RecordID]] {
    var found: [Term: [RecordID]] = [:]
    for volunteer in office.volunteers where isThere(volunteer.record, office.today) {
      for term in volunteer.record.courseInterests where term != .none {
        found[term, default: []].append(volunteer.id)
      }
    }
    return found
  }
}
