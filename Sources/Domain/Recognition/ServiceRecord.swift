/// What the office knows of the service of one volunteer.
package struct ServiceRecord: Sendable {
  private let entry: Entry<Volunteer>
  private let records: ServiceRecords
  /// Placements that began, archived ones left out.
  package let placements: [Placement]
  /// The newest first.
  package let recognitions: [Recognition]
  /// The first day on which something was entered as done.
  private let firstEntry: Day?

  init(
    _ entry: Entry<Volunteer>,
    _ records: ServiceRecords,
    placements: [Placement],
    recognitions: [Recognition],
    firstEntry: Day?
  ) {
    self.entry = entry
    self.records = records
    self.placements = placements
    self.recognitions = recognitions
    self.firstEntry = firstEntry
  }

  package var id: RecordID { entry.id }
  package var volunteer: Volunteer { entry.record }
  var today: Day { records.today }
  var allowances: AllowanceSums { records.allowances }
  /// The beginnings of the postal codes of the county; empty where they are not settled.
  var countyCodes: [String] { records.countyCodes }

  /// What those who confirm the service are called, folded.
  var confirmers: [String] {
    let all = Set(placements.compactMap(\.accompanier) + [volunteer.accompanier].compactMap { $0 })
    return all.compactMap(records.contacts.entry).map { contact in
      Folding.fold(
        PersonName.listed(last: contact.record.lastName, first: contact.record.firstName)
      )
    }.sorted()
  }

  /// Projects with an end in which a placement of this person has ended.
  var endedProjects: [String] {
    placements.compactMap { placement in
      guard let end = placement.end, end < today,
        let project = records.projects.entry(placement.project), project.record.end != nil
      else { return nil }
      return project.record.name
    }
  }

  /// The first day of service that the records tell, here or before.
  package var since: Day? { volunteer.servingSince ?? firstHere }

  /// The first day of service with this office.
  package var firstHere: Day? {
    (placements.compactMap(\.start) + [firstEntry].compactMap { $0 }).min()
  }

  /// Whether somebody serves today.
  package var isActive: Bool {
    guard volunteer.state.key != "left", !volunteer.isRestricted(on: today) else { return false }
    return volunteer.state.key == "active" || placements.contains { $0.takesTime(on: today) }
  }

  /// The last thanks or honour, on or before today.
  package var lastRecognition: Day? { recognitions.compactMap(\.day).first { $0 <= today } }

  /// The minutes entered for the twelve months that end today.
  package var minutesOfTwelveMonths: Int {
    let start = today.adding(months: -12).adding(days: 1)
    return records.hours.minutes(of: id, within: Period(from: start, until: today))
  }

  /// The minutes entered for a calendar year, up to today.
  package func minutes(in year: Int) -> Int {
    let all = Period(year: year)
    return all.common(with: Period(from: nil, until: today)).map {
      records.hours.minutes(of: id, within: $0)
    } ?? 0
  }

  /// The years with hours, in their order.
  package var years: [Int] { records.hours.years(of: id).filter { $0 <= today.year } }

  /// The minutes a week that the placements of today are agreed for.
  package var minutesAWeek: Int {
    placements.filter { $0.takesTime(on: today) }.reduce(0) { $0 + ($1.hoursPerWeek?.count ?? 0) }
  }

  /// The card or honour of a kind that holds on a day, and until when; nil without an end.
  func holds(_ honour: Honour, on day: Day) -> (recognition: Recognition, until: Day?)? {
    let given = recognitions.filter { one in
      one.type == honour.type && (one.day.map { $0 <= day } ?? false)
    }
    let valid = given.map { (recognition: $0, until: honour.end(of: $0)) }.filter { one in
      one.until.map { $0 >= day } ?? true
    }
    if let endless = valid.first(where: { $0.until == nil }) { return endless }
    return valid.max { ($0.until?.number ?? 0) < ($1.until?.number ?? 0) }
  }

  /// What takes the place of years and hours of service; a voluntary service does while it lasts.
  func grounds(of honour: Honour) -> [Term] {
    let isService = ["bfd", "fsj"].contains(volunteer.form.key)
    let held = volunteer.cardGrounds + (isService ? [Term("service")] : [])
    return held.filter { honour.terms.grounds.contains($0.key) }
  }

  /// Whether something of a kind was ever given.
  func ever(_ honour: Honour) -> Bool { recognitions.contains { $0.type == honour.type } }
}
