/// The time that was given, by whom and for what, summed by year (requirement 146).
///
/// An identity may be that of a volunteer, a placement, a guide agreement or a project; the day of an
/// entry decides its year.
package struct VolunteeredHours: Sendable {
  private struct Given: Sendable {
    let day: Day
    let minutes: Int
  }

  private var given: [RecordID: [Given]] = [:]

  /// Takes the entries that have a day and a length; `placements` say to which projects they belong.
  package init(_ entries: [Entry<HoursEntry>], placements: [Entry<Placement>] = []) {
    let projects = Lookup(placements)
    for entry in entries {
      guard let day = entry.record.day, let length = entry.record.length else { continue }
      let owners = [
        entry.record.volunteer, entry.record.placement, entry.record.agreement,
        projects[entry.record.placement]?.project,
      ]
      for owner in owners.compactMap({ $0 }) {
        given[owner, default: []].append(Given(day: day, minutes: length.count))
      }
    }
  }

  /// Whom and what the entries name.
  package var owners: [RecordID] { given.keys.sorted() }

  /// The minutes given in a calendar year.
  package func minutes(of id: RecordID, in year: Int) -> Int {
    minutes(of: id, within: Period(year: year))
  }

  /// The minutes given on the days of a period.
  package func minutes(of id: RecordID, within period: Period) -> Int {
    (given[id] ?? []).reduce(0) { period.contains($1.day) ? $0 + $1.minutes : $0 }
  }

  /// The years in which something was given, in their order.
  package func years(of id: RecordID) -> [Int] {
    Set((given[id] ?? []).map(\.day.year)).sorted()
  }
}

extension Period {
  /// The days of a calendar year.
  package init(year: Int) {
    self.init(
      from: Day(year: year, month: 1, day: 1),
      until: Day(year: year, month: 12, day: 31)
    )
  }
}
