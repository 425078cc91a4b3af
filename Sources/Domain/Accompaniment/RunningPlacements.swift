/// The placements that go on or are on their way, those that need a look first.
package struct RunningPlacements: Sendable {
  package struct Row: Sendable {
    package let id: RecordID
    package let placement: Placement
    /// The last day on which somebody talked with the volunteer; nil where nobody did.
    package let contact: Day?
    /// Whether nobody has for longer than the office allows.
    package let isSilent: Bool
    /// Days until the end, below 0 where it is past; nil where there is none.
    package let left: Int?
  }

  /// The states in their order, each with its placements; the end that comes first, first.
  package let groups: [(state: Term, rows: [Row])]

  package init(_ office: Office) {
    let contacts = LastContacts(office)
    let oldest = office.today.adding(days: -7 * office.value(of: VolunteerThresholds.contact))
    var rows: [Row] = []
    for entry in office.placements where entry.record.isOpen {
      let placement = entry.record
      let contact = placement.volunteer.flatMap { contacts[$0] }
      let since: Day? = [contact, placement.start].compactMap { $0 }.max()
      let isSilent = since.map { $0 <= oldest } ?? true
      rows.append(
        Row(
          id: entry.id,
          placement: placement,
          contact: contact,
          isSilent: placement.isRunning && isSilent,
          left: placement.end.map { $0.number - office.today.number }
        )
      )
    }
    rows.sort { ($0.left ?? .min, $0.id) < ($1.left ?? .min, $1.id) }
    let byState = Dictionary(grouping: rows) { $0.placement.state }
    let order = ["active", "trial", "paused", "meeting", "proposed", "requested", ""].map {
      Term($0)
    }
    let others = byState.keys.filter { !order.contains($0) }.sorted { $0.key < $1.key }
    groups = (order + others).compactMap { state in
      byState[state].map { (state: state, rows: $0) }
    }
  }
}
