/// The words by which sentences name volunteers, placements and guide agreements.
struct ServiceNames {
  private let office: Office
  private let volunteers: Lookup<Volunteer>
  private let requests: Lookup<DeploymentRequest>
  private let projects: Lookup<Project>

  init(_ office: Office) {
    self.office = office
    volunteers = office.lookup(Volunteer.self)
    requests = office.lookup(DeploymentRequest.self)
    projects = office.lookup(Project.self)
  }

  private func name(_ volunteer: Volunteer?) -> String? {
    volunteer.map { PersonName.listed(last: $0.lastName, first: $0.firstName) }
  }

  func words(_ entry: Entry<Volunteer>) -> Text {
    let name = name(entry.record) ?? ""
    return Text(de: "„\(name)“", en: "“\(name)”")
  }

  /// `Der Einsatz „Haddad, Karim · Sprachcafé“`.
  func words(_ entry: Entry<Placement>) -> Text {
    let placement = entry.record
    let place =
      requests[placement.request]?.title ?? projects[placement.project]?.name
      ?? placement.site.map(office.name) ?? placement.activity
    let parts = [name(volunteers[placement.volunteer]) ?? "", place].filter { !$0.isEmpty }
    let words = parts.joined(separator: " · ")
    return Text(de: "Der Einsatz „\(words)“", en: "The placement “\(words)”")
  }

  /// `Die Lotsenvereinbarung K-17 (Haddad, Karim)`.
  func words(_ entry: Entry<GuideAgreement>) -> Text {
    let guide = name(volunteers[entry.record.guide]).map { " (\($0))" } ?? ""
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
