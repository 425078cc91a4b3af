/// Which days of the office are asked for, and the names that the answers need.
package final class CalendarQuestion {
  package let office: Office
  package let from: Day
  package let until: Day
  // Most ranges hold few entries: what names them is looked up only where one does.
  private(set) lazy var volunteers = office.lookup(Volunteer.self)
  private(set) lazy var projects = office.lookup(Project.self)
  private(set) lazy var courses = office.lookup(Course.self)
  private(set) lazy var rooms = office.lookup(Room.self)
  private(set) lazy var requests = office.lookup(DeploymentRequest.self)

  package init(_ office: Office, from: Day, until: Day) {
    self.office = office
    self.from = from
    self.until = until
  }

  package var today: Day { office.today }

  /// Whether a day, or one of the days up to another, is asked for.
  func holds(_ day: Day, _ last: Day? = nil) -> Bool {
    day <= until && max(day, last ?? day) >= from
  }

  func volunteer(_ id: RecordID?) -> String {
    volunteers[id].map { PersonName.listed(last: $0.lastName, first: $0.firstName) } ?? ""
  }

  func partner(_ id: RecordID?) -> String {
    id.flatMap { office.isKnown($0) ? office.name($0) : nil } ?? ""
  }

  /// A volunteer or a partner.
  func who(_ id: RecordID) -> String {
    id.prefix == Volunteer.kind.prefix ? volunteer(id) : partner(id)
  }

  func project(_ id: RecordID?) -> String { projects[id]?.name ?? "" }
}
