/// The service of all volunteers, put together once for many questions.
package final class ServiceRecords: Sendable {
  let today: Day
  private let volunteers: Lookup<Volunteer>
  private let placements: [RecordID: [Placement]]
  private let recognitions: [RecordID: [Recognition]]
  let hours: VolunteeredHours
  private let firstEntries: [RecordID: Day]
  let allowances: AllowanceSums
  let countyCodes: [String]
  let contacts: Lookup<Contact>
  let projects: Lookup<Project>

  package convenience init(_ office: Office) { self.init(OfficeBooks(office)) }

  init(_ books: OfficeBooks) {
    let office = books.office
    today = office.today
    volunteers = books.lookup(Volunteer.self)
    placements = Self.grouped(
      office.placements.filter { $0.record.hasBegun(by: office.today) },
      by: \.volunteer
    )
    recognitions = Self.grouped(office.recognitions, by: \.volunteer).mapValues { given in
      given.sorted { ($0.day?.number ?? .min) > ($1.day?.number ?? .min) }
    }
    hours = VolunteeredHours(office.hours)
    var first: [RecordID: Day] = [:]
    for entry in office.hours {
      guard let id = entry.record.volunteer, let day = entry.record.day, day <= office.today else {
        continue
      }
      first[id] = min(first[id] ?? day, day)
    }
    firstEntries = first
    allowances = AllowanceSums(office)
    countyCodes = office.settings.postalCodes.split { $0 == "," || $0.isWhitespace }
      .map { String($0.prefix { $0.isASCII && $0.isNumber }) }.filter { !$0.isEmpty }
    contacts = books.lookup(Contact.self)
    projects = books.lookup(Project.self)
  }

  private static func grouped<R: Record>(
    _ entries: [Entry<R>],
    by owner: (R) -> RecordID?
  ) -> [RecordID: [R]] {
    var groups: [RecordID: [R]] = [:]
    for entry in entries {
      if let id = owner(entry.record) { groups[id, default: []].append(entry.record) }
    }
    return groups
  }

  /// All volunteers, in the order of the office.
  package var all: [ServiceRecord] { volunteers.entries.map(record(of:)) }

  /// The service of a volunteer in use; nil where there is none.
  package subscript(id: RecordID) -> ServiceRecord? { volunteers.entry(id).map(record(of:)) }

  /// The service of a volunteer, archived or not.
  package func record(of volunteer: Entry<Volunteer>) -> ServiceRecord {
    ServiceRecord(
      volunteer,
      self,
      placements: placements[volunteer.id] ?? [],
      recognitions: recognitions[volunteer.id] ?? [],
      firstEntry: firstEntries[volunteer.id]
    )
  }
}

extension Placement {
  /// Whether it was more than a plan on a day.
  func hasBegun(by day: Day) -> Bool {
    ["trial", "active", "paused", "ended"].contains(state.key)
      && start.map { $0 <= day } ?? false
  }
}
