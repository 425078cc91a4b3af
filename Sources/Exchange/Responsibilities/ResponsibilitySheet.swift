package import Domain

/// The sheet "Wer macht was": who is responsible for what on a day, in German (requirement 41).
///
/// It holds what everybody may know. Open questions, notes and people who did not agree to be
/// listed are never part of it.
package struct ResponsibilitySheet {
  let office: Office
  let day: Day
  let district: Term?
  let reading: Reading
  /// What holds on the day, in the district if one is given, at partners that count.
  let held: [Responsibility]
  /// Single persons who did not agree to be named by that day.
  private let nameless: Set<RecordID>

  /// `reading` must be German.
  package init(_ office: Office, on day: Day, district: Term? = nil, reading: Reading) {
    self.office = office
    self.day = day
    self.district = district
    self.reading = reading
    nameless = ResponsibilitySheet.persons(among: office.partners)
      .subtracting(office.listed(by: day))
    let known = ResponsibilitySheet.named(among: office.partners)
    held = office.responsibilities.map(\.record).filter { held in
      guard let partner = held.partner, known.contains(partner) else { return false }
      return held.period.contains(day) && ResponsibilitySheet.reaches(held, district)
    }
  }

  /// The partners that count: those in use that have not ended.
  static func named(among partners: [Entry<Partner>]) -> Set<RecordID> {
    Set(partners.filter { $0.isInUse && $0.record.state != Term("ended") }.map(\.id))
  }

  static func persons(among partners: [Entry<Partner>]) -> Set<RecordID> {
    Set(partners.filter { $0.record.type == Term("person") }.map(\.id))
  }

  static func reaches(_ held: Responsibility, _ district: Term?) -> Bool {
    guard let district, district != Coverage.everywhere else { return true }
    return held.coverage.districts.isEmpty || held.coverage.districts.contains(district)
  }

  /// The name that a file of it should have, without its ending.
  package var fileName: String { "Wer macht was \(day.stored)" }

  /// The sheet as a table: a row of headings, then a row for each responsibility.
  package var rows: [[String]] {
    let headings = [
      "Aufgabe", "Stelle", "Rolle", "Stadtteile", "Zielgruppen", "Von", "Bis", "Absprache",
      "Ansprechperson",
    ]
    let rows = tasks.flatMap { task in
      sorted(held.filter { $0.task == task }).map { held in
        [
          reading.word(held.task.key, of: .taskAreas), name(held),
          reading.word(held.role.key, of: .responsibilityRoles),
          SheetWords.districts(held, reading), SheetWords.groups(held, reading),
          held.start?.stored ?? "", held.end?.stored ?? "", held.rule, contact(held),
        ]
      }
    }
    return [headings] + rows
  }

  var tasks: [Term] { ResponsibilityOrder.tasks(held.map(\.task), reading) }

  /// The partners that do something, by name.
  var partners: [Entry<Partner>] {
    let active = Set(held.compactMap(\.partner))
    return office.partners.filter { active.contains($0.id) }.sorted {
      (Folding.fold(name($0.id)), $0.id) < (Folding.fold(name($1.id)), $1.id)
    }
  }

  func sorted(_ held: [Responsibility]) -> [Responsibility] {
    let roles = ResponsibilityOrder.roles
    return held.sorted {
      (roles[$0.role] ?? roles.count, Folding.fold(name($0)))
        < (roles[$1.role] ?? roles.count, Folding.fold(name($1)))
    }
  }

  func name(_ held: Responsibility) -> String { held.partner.map { name($0) } ?? "" }

  /// The name of a partner; a single person is only named who agreed to be listed by that day.
  func name(_ partner: RecordID) -> String {
    nameless.contains(partner) ? SheetWords.person : office.name(partner)
  }

  func contact(_ held: Responsibility) -> String {
    SheetWords.contact(held, in: office, on: day)
  }
}
