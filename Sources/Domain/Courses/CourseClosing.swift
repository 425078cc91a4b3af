/// What completing a course brings: who completes it, what each is then qualified as, and until when
/// (requirements 111 and 117).
package struct CourseClosing: Sendable {
  package let standing: CourseStanding
  /// Who completes the course.
  package let people: [Entry<Participation>]
  /// Whether the course is closed too, and not only these people are through with it.
  package let closesCourse: Bool
  /// The day on which it was over.
  package let day: Day
  /// What it grants; no term where it grants nothing.
  package let grants: Term
  /// The last day on which that holds; nil where it holds for good.
  package let until: Day?
  /// Who gets the qualification: not those who have it from this course.
  package let qualified: [RecordID]
  /// Whose training is over.
  package let ready: [RecordID]

  /// The whole course, for all who were there; `isWhole` counts those in who are only registered.
  package init(_ standing: CourseStanding, isWhole: Bool = false, in office: Office) {
    let registered = isWhole ? standing.participations(in: "registered") : []
    self.init(
      standing,
      people: standing.participations(in: "attending") + registered,
      closesCourse: true,
      in: office
    )
  }

  /// Some who are through with it.
  package init(
    _ standing: CourseStanding,
    people: [Entry<Participation>],
    closesCourse: Bool = false,
    in office: Office
  ) {
    let course = standing.course
    self.standing = standing
    self.people = people
    self.closesCourse = closesCourse
    day = CourseLife.lastDay(of: standing, today: office.today)
    grants = course.record.grants
    until = CourseClosing.end(of: course.record, from: day)
    let known = office.lookup(Volunteer.self)
    var seen: Set<RecordID> = []
    let volunteers = people.compactMap(\.record.volunteer).filter {
      known[$0] != nil && seen.insert($0).inserted
    }
    let granted = course.record.grants
    let held = Set(
      office.qualifications.filter { $0.record.course == course.id && $0.record.type == granted }
        .compactMap(\.record.volunteer)
    )
    qualified = granted == .none ? [] : volunteers.filter { !held.contains($0) }
    ready = volunteers.filter { known[$0]?.state == Term("training") }
  }

  /// The last day of what a course grants on a day; the 31st becomes the last day of a shorter
  /// month.
  package static func end(of course: Course, from day: Day) -> Day? {
    course.validMonths.flatMap { $0 > 0 ? day.adding(months: $0) : nil }
  }

  /// All that it writes, as one step; `newID` makes identities of qualifications.
  package func writes(_ newID: (String) -> RecordID) -> [CourseLife.Write] {
    var writes: [CourseLife.Write] = []
    let course = standing.course
    if closesCourse {
      writes.append((course.id, "state", "done"))
      if course.record.end == nil, course.record.start ?? day <= day {
        writes.append((course.id, "end", day.stored))
      }
    }
    for person in people {
      writes.append((person.id, "state", "completed"))
      writes += CourseLife.completion(of: person, standing, on: day)
    }
    for volunteer in qualified {
      let id = newID(Qualification.kind.prefix)
      writes += [
        (id, "volunteer", volunteer.text), (id, "type", grants.key), (id, "acquired", day.stored),
        (id, "course", standing.course.id.text),
      ]
      if let until { writes.append((id, "until", until.stored)) }
    }
    return writes + ready.map { ($0, "state", "ready") }
  }
}
