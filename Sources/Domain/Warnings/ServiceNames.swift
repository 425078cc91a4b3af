/// The words by which sentences name volunteers, placements and guide agreements.
struct ServiceNames: Sendable {
  private let office: Office
  private let volunteers: Lookup<Volunteer>
  private let requests: Lookup<DeploymentRequest>
  private let projects: Lookup<Project>

  init(_ books: OfficeBooks) {
    office = books.office
    volunteers = books.lookup(Volunteer.self)
    requests = books.lookup(DeploymentRequest.self)
    projects = books.lookup(Project.self)
  }

  private func name(_ entry: Entry<Volunteer>) -> String {
    PersonName.listed(last: entry.record.lastName, first: entry.record.firstName)
  }

  func words(_ entry: Entry<Volunteer>) -> Text {
    let name = name(entry)
    return Text(de: "„\(name)“", en: "“\(name)”")
  }

  /// `Der Einsatz „Haddad, Karim · Sprachcafé“`.
  func words(_ entry: Entry<Placement>) -> Text {
    let name = volunteers.entry(entry.record.volunteer).map(name) ?? ""
    let parts = [name, place(of: entry)].filter { !$0.isEmpty }
    let words = parts.joined(separator: " · ")
    return Text(de: "Der Einsatz „\(words)“", en: "The placement “\(words)”")
  }

  /// The request, else the project, the site or the activity.
  func place(of entry: Entry<Placement>) -> String {
    requests.entry(entry.record.request)?.record.title
      ?? projects.entry(entry.record.project)?.record.name ?? entry.record.site.map(office.name)
      ?? entry.record.activity
  }

  /// `Die Lotsenvereinbarung K-17 (Haddad, Karim)`.
  func words(_ entry: Entry<GuideAgreement>) -> Text {
    let guide = volunteers.entry(entry.record.guide).map { " (\(name($0)))" } ?? ""
    let words = entry.record.client + guide
    return Text(de: "Die Lotsenvereinbarung \(words)", en: "The guide agreement \(words)")
  }
}

/// The last hours that were booked on placements and guide agreements.
struct BookedHours {
  private(set) var placements: [RecordID: Entry<HoursEntry>] = [:]
  private(set) var agreements: [RecordID: Entry<HoursEntry>] = [:]

  init(_ office: Office) {
    for entry in office.hours {
      BookedHours.note(entry, entry.record.placement, in: &placements)
      BookedHours.note(entry, entry.record.agreement, in: &agreements)
    }
  }

  private static func note(
    _ entry: Entry<HoursEntry>,
    _ owner: RecordID?,
    in last: inout [RecordID: Entry<HoursEntry>]
  ) {
    guard let owner, let day = entry.record.day else { return }
    if let other = last[owner]?.record.day, other >= day { return }
    last[owner] = entry
  }
}
