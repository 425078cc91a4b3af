/// When volunteers served last, and whether they serve or are to serve.
package struct ServiceDays: Sendable {
  private var last: [RecordID: Day] = [:]
  private var open: Set<RecordID> = []
  private var holding: Set<RecordID> = []
  private let today: Day

  /// States of placements in which something happened or happens.
  static let served: Set = ["trial", "active", "paused", "ended"]
  /// States of guide agreements in which something happened or happens.
  static let guided: Set = ["running", "paused", "handed-over", "ended"]

  /// States of placements in which the site knows, or is to know, who serves there.
  private static let shared: Set = ["proposed", "meeting", "trial", "active", "paused"]

  /// A pause without an end is none to wait for: the service was over when it began.
  private static func end(of placement: Placement) -> Day? {
    placement.end ?? (placement.state.key == "paused" ? placement.paused ?? placement.start : nil)
  }

  /// Looks at what is archived too: it took place all the same.
  package init(_ office: Office) {
    today = office.today
    for entry in office.kept(Placement.self) {
      let placement = entry.record
      take(
        placement.volunteer,
        Period(from: placement.start, until: Self.end(of: placement)),
        hasServed: Self.served.contains(placement.state.key),
        isOpen: placement.isOpen,
        isShared: Self.shared.contains(placement.state.key),
        archived: placement.archived
      )
    }
    for entry in office.kept(GuideAgreement.self) {
      let agreement = entry.record
      take(
        agreement.guide,
        Period(from: agreement.start, until: agreement.end),
        hasServed: Self.guided.contains(agreement.state.key),
        isOpen: agreement.isRunning || agreement.state.key == "draft",
        isShared: agreement.isRunning,
        archived: agreement.archived
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
    isShared: Bool,
    archived: Day?
  ) {
    guard let volunteer else { return }
    if isOpen, archived == nil, period.until.map({ $0 >= today }) ?? true {
      open.insert(volunteer)
      if isShared { holding.insert(volunteer) }
    } else if hasServed, let end = [period.until ?? period.from, archived].compactMap({ $0 }).min()
    {
      note(end, volunteer)
    }
  }

  /// What is entered for days to come has not been done yet.
  private mutating func note(_ day: Day, _ volunteer: RecordID) {
    let day = min(day, today)
    last[volunteer] = max(last[volunteer] ?? day, day)
  }

  /// Whether a placement or a guide agreement runs or is prepared.
  package func isOpen(_ volunteer: RecordID) -> Bool { open.contains(volunteer) }

  /// Whether a placement is proposed or runs, or a guide agreement runs: what a certificate may be
  /// kept for.
  package func holdsCertificate(_ volunteer: RecordID) -> Bool { holding.contains(volunteer) }

  /// The last day of what is over; nil where there was nothing.
  package func last(of volunteer: RecordID) -> Day? { last[volunteer] }

  /// Whether somebody never served and is not to serve.
  package func isUnplaced(_ volunteer: RecordID) -> Bool {
    !open.contains(volunteer) && last[volunteer] == nil
  }
}
