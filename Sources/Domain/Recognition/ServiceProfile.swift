/// What a volunteer did and learned, as a certificate tells it (requirements 118, 210).
package struct ServiceProfile: Sendable {
  /// One task: what, where and when.
  package struct Task: Hashable, Sendable {
    package let activity: String
    /// The organisation; nil where there is none or where it is a single person.
    package let site: RecordID?
    package let period: Period
  }

  /// A course that was completed.
  package struct Training: Hashable, Sendable {
    package let title: String
    package let completed: Day?
    /// Units attended, else those of the course.
    package let units: Int?
  }

  package let service: ServiceRecord
  /// In the order of their first days.
  package let tasks: [Task]
  package let trainings: [Training]
  /// Since when, and until when they hold.
  package let qualifications: [Qualification]
  /// Competences that completed courses give, in the order of the vocabulary.
  package let gained: [Term]

  package init(_ volunteer: Entry<Volunteer>, in office: Office) {
    let id = volunteer.id
    service = ServiceRecords(office).record(of: volunteer)
    let requests = office.lookup(DeploymentRequest.self)
    tasks = service.placements.map { placement in
      let request = requests[placement.request]
      let site = placement.site ?? request?.partner
      let end = placement.state.key == "ended" ? placement.end : nil
      return Task(
        activity: placement.activity.isEmpty ? request?.title ?? "" : placement.activity,
        site: office.publicName(of: site) == nil ? nil : site,
        period: Period(from: placement.start, until: end)
      )
    }.sorted { ($0.period.from?.number ?? 0) < ($1.period.from?.number ?? 0) }
    let courses = office.lookup(Course.self)
    let completed = office.participations.map(\.record).filter {
      $0.volunteer == id && $0.state == Term("completed")
    }.sorted { ($0.completed?.number ?? 0) < ($1.completed?.number ?? 0) }
    trainings = completed.compactMap { one in
      courses[one.course].map {
        Training(
          title: $0.title,
          completed: one.completed ?? $0.end,
          units: one.attended ?? $0.units
        )
      }
    }
    qualifications = office.qualifications.map(\.record).filter {
      $0.volunteer == id && ($0.acquired.map { $0 <= office.today } ?? true)
    }.sorted { ($0.acquired?.number ?? 0) < ($1.acquired?.number ?? 0) }
    let sources = completed.map(\.course) + qualifications.map(\.course)
    let terms = Set(sources.compactMap { courses[$0] }.flatMap(\.competences))
    let known = office.terms[.competences].entries.map(\.term)
    gained = known.filter(terms.contains) + terms.subtracting(known).sorted { $0.key < $1.key }
  }

  /// The minutes of all years.
  package var minutes: Int { service.years.reduce(0) { $0 + service.minutes(in: $1) } }

  /// First name and last name, as letters call people.
  package var name: String {
    let person = service.volunteer
    return [person.firstName, person.lastName].filter { !$0.isEmpty }.joined(separator: " ")
  }
}
