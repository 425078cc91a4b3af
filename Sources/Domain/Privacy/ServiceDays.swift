/// When volunteers served last, and whether they serve or are to serve.
package struct ServiceDays: Sendable {
  private var last: [RecordID: Day] = [:]
  private var open: Set<RecordID> = []

  /// States of placements in which something happened or happens.
  private static let served: Set = ["trial", "active", "paused", "ended"]
  /// States of guide agreements in which something happened or happens.
  private static let guided: Set = ["running", "paused", "handed-over", "ended"]

  /// Looks at what is archived too: it took place all the same.
  package init(_ office: Office) {
    for entry in office.kept(Placement.self) {
      let placement = entry.record
      take(
        placement.volunteer,
        Period(from: placement.start, until: placement.end),
        hasServed: Self.served.contains(placement.state.key),
        isOpen: placement.isOpen,
        archived: placement.archived,
        office.today
      )
    }
    for entry in office.kept(GuideAgreement.self) {
      let agreement = entry.record
      take(
        agreement.guide,
        Period(from: agreement.start, until: agreement.end),
        hasServed: Self.guided.contains(agreement.state.key),
        isOpen: ["draft", "running", "paused"].contains(agreement.state.key),
        archived: agreement.archived,
        office.today
      )
    }
    for entry in office.kept(HoursEntry.self) {
      if let volunteer = entry.record.volunteer, let day = entry.record.day { note(day, volunteer) }
    }
  }

  private mutating func take(
    _ volunteer: RecordID?,
    _ period: Period,
    hasServed: Bool,
    isOpen: Bool,
    archived: Day?,
    _ today: Day
  ) {
    guard let volunteer else { return }
    if isOpen, archived == nil, period.until.map({ $0 >= today }) ?? true {
      open.insert(volunteer)
    } else if hasServed, let end = [period.until ?? period.from, archived].compactMap({ $0 }).min()
    {
      note(end, volunteer)
    }
  }

  private mutating func note(_ day: Day, _ volunteer: RecordID) {
    last[volunteer] = max(last[volunteer] ?? day, day)
  }

  /// Whether a placement or a guide agreement runs or is prepared.
  package func isOpen(_ volunteer: RecordID) -> Bool { open.contains(volunteer) }

  /// The last day of what is over; nil where there was nothing.
  package func last(of volunteer: RecordID) -> Day? { last[volunteer] }

  /// Whether somebody never served and is not to serve.
  package func isUnplaced(_ volunteer: RecordID) -> Bool {
    !open.contains(volunteer) && last[volunteer] == nil
  }
}
