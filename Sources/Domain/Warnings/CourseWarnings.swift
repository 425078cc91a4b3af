/// The warnings about courses and qualifications: W25, W26 and the end of a qualification.
enum CourseWarnings {
  static let all = [
    Warning(
      25,
      Text(de: "Kurs über den zuwendungsfähigen Stunden", en: "Course over the eligible units"),
      urgency: .soon,
      area: .projects,
      action: .decide,
      rule: Text(
        de:
          "Ein zuwendungsfähiger Kurs, der noch nicht abgeschlossen ist, hat mehr Unterrichtseinheiten, als die Richtlinie fördert. Es zählen die der Termine oder die des Kurses, je nachdem, welche mehr sind.",
        en:
          "A course that is eligible for funding and not over has more teaching units than the directive funds. Those of its sessions count or those of the course, whichever are more."
      ),
      source: .workshop,
      thresholds: [VolunteerThresholds.courseUnits],
      books: overUnits
    ),
    Warning(
      26,
      Text(de: "Warteliste reicht für einen Kurs", en: "Waiting list large enough for a course"),
      urgency: .later,
      area: .volunteers,
      action: .place,
      rule: Text(
        de:
          "Mehr Menschen warten auf einen Kurs oder wünschen sich eine Spezialisierung, als in den kommenden Kursen Platz haben, und sie sind mindestens so viele, wie ein solcher Kurs braucht.",
        en:
          "More people wait for a course or want a specialisation than have room in the courses to come, and they are at least as many as such a course needs."
      ),
      source: .workshop,
      thresholds: [VolunteerThresholds.waitingList],
      books: enough
    ),
    Warning(
      103,
      Text(de: "Qualifikation läuft ab", en: "Qualification expires"),
      urgency: .soon,
      area: .volunteers,
      action: .prove,
      rule: Text(
        de:
          "Eine Qualifikation endet bald oder ist abgelaufen, die Person ist nicht ausgeschieden, und in keinem kommenden Kurs, der sie erneuert, hat sie einen Platz.",
        en:
          "A qualification ends soon or has expired, the person has not left, and has no place in a course to come that renews it."
      ),
      source: .program,
      thresholds: [VolunteerThresholds.qualificationEnding],
      books: expiring
    ),
  ]

  private static let over: Set<Term> = [Term("done"), Term("cancelled")]

  @Sendable
  private static func overUnits(_ books: OfficeBooks) -> [WarningCase] {
    let office = books.office
    let limit = office.value(of: VolunteerThresholds.courseUnits)
    return books.courses.compactMap { standing in
      let course = standing.course.record
      guard course.isEligible, !over.contains(course.state), standing.units > limit else {
        return nil
      }
      let rest = standing.units - limit
      return WarningCase(
        25,
        Text(
          de:
            "Der Kurs „\(course.title)“ hat \(standing.units) UE; zuwendungsfähig sind \(limit), \(rest) trägt niemand.",
          en:
            "The course “\(course.title)” has \(standing.units) units; \(limit) are eligible, nobody bears \(rest)."
        ),
        records: [standing.course.id]
      )
    }
  }

  @Sendable
  private static func enough(_ books: OfficeBooks) -> [WarningCase] {
    let office = books.office
    return CourseDemand.all(in: office, books.courses).filter(\.isEnough).map { demand in
      let name = name(of: demand, office)
      let room =
        demand.free == 0
        ? Text("")
        : Text(de: ", freie Plätze: \(demand.free)", en: ", free places: \(demand.free)")
      return WarningCase(
        26,
        Text(
          de:
            "Für „\(name.de)“ reicht es für einen weiteren Kurs: Wartende \(demand.waiting.count), Interessierte \(demand.interested.count) (Mindestgruppe: \(demand.minimum)\(room.de)).",
          en:
            "For “\(name.en)” another course could be held: waiting \(demand.waiting.count), interested \(demand.interested.count) (minimum group: \(demand.minimum)\(room.en))."
        ),
        records: demand.courses.isEmpty ? demand.interested : demand.courses
      )
    }
  }

  /// The specialisation, else the type.
  static func name(of demand: CourseDemand, _ office: Office) -> Text {
    if demand.specialisation != .none {
      return office.words(demand.specialisation, of: .specialisations)
    }
    return demand.type == .none
      ? Text(de: "Kurse", en: "courses") : office.words(demand.type, of: .courseTypes)
  }

  @Sendable
  private static func expiring(_ books: OfficeBooks) -> [WarningCase] {
    let office = books.office
    let due = QualificationRenewal.due(in: office, books.courses).filter(\.needsAttention)
    guard !due.isEmpty else { return [] }
    let people = office.lookup(Volunteer.self)
    let courses = office.lookup(Course.self)
    return due.map { renewal in
      let person = people[renewal.volunteer]
      let name = [person?.firstName ?? "", person?.lastName ?? ""].filter { !$0.isEmpty }
        .joined(separator: " ")
      let kind = office.words(renewal.qualification.record.type, of: .qualificationKinds)
      let day = WarningWords.day(renewal.until)
      let course = courses[renewal.courses.first].map {
        Text(de: " „\($0.title)“ erneuert sie.", en: " “\($0.title)” renews it.")
      }
      let sentence =
        renewal.isExpired
        ? Text(
          de: "Bei \(name) ist „\(kind.de)“ seit dem \(day.de) abgelaufen.",
          en: "The qualification “\(kind.en)” of \(name) expired on \(day.en)."
        )
        : Text(
          de: "Bei \(name) endet „\(kind.de)“ am \(day.de).",
          en: "The qualification “\(kind.en)” of \(name) ends on \(day.en)."
        )
      return WarningCase(
        103,
        sentence + (course ?? Text("")),
        records: [renewal.qualification.id, renewal.volunteer],
        urgency: renewal.isExpired ? .now : nil
      )
    }
  }
}
