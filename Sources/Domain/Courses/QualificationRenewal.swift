/// A qualification that ends or has ended, and what would renew it (requirement 117).
package struct QualificationRenewal: Sendable {
  package let qualification: Entry<Qualification>
  package let volunteer: RecordID
  /// The last day on which it holds.
  package let until: Day
  /// Whether it holds no more today.
  package let isExpired: Bool
  /// The courses to come that grant it, the next first.
  package let courses: [RecordID]
  /// The one of them in which the volunteer has a place.
  package let booked: RecordID?

  /// Whether somebody has to see to it: no renewing course is booked yet.
  package var needsAttention: Bool { isExpired || booked == nil }

  /// Who is due within the months that the office set, those who are latest first.
  ///
  /// Of several qualifications of one kind only the one that holds longest counts; one without an
  /// end is never due. Who has left is not asked.
  package static func due(in office: Office, _ standings: [CourseStanding]? = nil)
    -> [QualificationRenewal]
  {
    let months = max(0, office.value(of: VolunteerThresholds.qualificationEnding))
    let limit = office.today.adding(months: months)
    let people = office.lookup(Volunteer.self)
    var latest: [Key: Entry<Qualification>] = [:]
    for entry in office.qualifications {
      guard let volunteer = entry.record.volunteer, entry.record.type != .none,
        let person = people[volunteer], person.state != Term("left"),
        !person.isRestricted(on: office.today)
      else { continue }
      let key = Key(volunteer: volunteer, type: entry.record.type)
      if let other = latest[key], !outlasts(entry, other) { continue }
      latest[key] = entry
    }
    let due = latest.filter { $0.value.record.until.map { $0 <= limit } ?? false }
    guard !due.isEmpty else { return [] }
    let offered = renewing(standings ?? office.courseStandings, today: office.today)
    return due.compactMap { key, entry in
      guard let until = entry.record.until else { return nil }
      let courses = offered[key.type] ?? []
      return QualificationRenewal(
        qualification: entry,
        volunteer: key.volunteer,
        until: until,
        isExpired: until < office.today,
        courses: courses.map(\.course.id),
        booked: courses.first { $0.hasPlace(key.volunteer) }?.course.id
      )
    }.sorted { ($0.until, $0.qualification.id) < ($1.until, $1.qualification.id) }
  }

  private struct Key: Hashable {
    let volunteer: RecordID
    let type: Term
  }

  private static func outlasts(_ one: Entry<Qualification>, _ other: Entry<Qualification>) -> Bool {
    guard let end = other.record.until else { return false }
    guard let mine = one.record.until else { return true }
    return (mine, one.id) > (end, other.id)
  }

  /// The courses that are not over, by what they grant.
  private static func renewing(_ standings: [CourseStanding], today: Day)
    -> [Term: [CourseStanding]]
  {
    let states: Set<Term> = [.none, Term("planned"), Term("open"), Term("running")]
    let coming = standings.filter { standing in
      states.contains(standing.course.record.state)
        && standing.course.record.grants != .none
        && standing.period.until.map { $0 >= today } ?? true
    }
    return Dictionary(grouping: coming) { $0.course.record.grants }.mapValues { courses in
      courses.sorted { left, right in
        let days = (left.period.from?.number ?? .max, right.period.from?.number ?? .max)
        return days.0 == days.1 ? left.course.id < right.course.id : days.0 < days.1
      }
    }
  }
}

extension CourseStanding {
  fileprivate func hasPlace(_ volunteer: RecordID) -> Bool {
    participations.contains {
      $0.record.volunteer == volunteer && CourseStanding.seated.contains($0.record.state)
    }
  }
}

extension Qualification {
  /// Whether it holds on a day; its first and its last day belong to it.
  package func isValid(on day: Day) -> Bool {
    archived.map { $0 > day } ?? true && Period(from: acquired, until: until).contains(day)
  }
}
