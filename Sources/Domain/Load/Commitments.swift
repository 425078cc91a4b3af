/// The hours a week that volunteers have promised, by placements that take their time on a day
/// (requirement 85).
package struct Commitments: Sendable {
  package let day: Day
  private var committed: [RecordID: Int] = [:]

  package init(_ placements: [Entry<Placement>], on day: Day) {
    self.day = day
    for placement in placements where placement.record.takesTime(on: day) {
      guard let volunteer = placement.record.volunteer else { continue }
      committed[volunteer, default: 0] += placement.record.hoursPerWeek?.count ?? 0
    }
  }

  /// The minutes a week that somebody has promised.
  package func committed(by volunteer: RecordID) -> Minutes { Minutes(committed[volunteer] ?? 0) }

  /// The minutes a week that are left of those declared, below 0 over capacity; nil where nothing was
  /// declared.
  package func free(of volunteer: Entry<Volunteer>) -> Int? {
    volunteer.record.hoursPerWeek.map { $0.count - committed(by: volunteer.id).count }
  }
}
