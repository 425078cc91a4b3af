/// The round in which each partner is asked what it needs, the longest waiting first (requirement
/// 120).
package struct NeedRound: Sendable {
  /// A partner of the round.
  package struct Stop: Hashable, Sendable {
    package let partner: RecordID
    package let name: String
    /// The newest survey; nil where it was never asked.
    package let survey: RecordID?
    /// The day of that survey.
    package let asked: Day?
    /// From which day it is to be asked again; nil where it was never asked.
    package let due: Day?
    package let isOverdue: Bool
    /// How many of its needs are not settled.
    package let open: Int
  }

  /// Those that are overdue first, then by how long ago they were asked.
  package let stops: [Stop]

  /// A partner in a first talk or won is asked; the own office is not.
  ///
  /// Who was entered only lately and never asked is not overdue. Surveys of days to come do not
  /// count.
  package init(_ office: Office, onlyOverdue: Bool = false) {
    let today = office.today
    var newest: [RecordID: (id: RecordID, day: Day)] = [:]
    for entry in office.needSurveys {
      guard let partner = entry.record.partner, let day = entry.record.day, day <= today else {
        continue
      }
      if let known = newest[partner], (known.day, known.id) >= (day, entry.id) { continue }
      newest[partner] = (entry.id, day)
    }
    var open: [RecordID: Int] = [:]
    for entry in office.needs where entry.record.isOpen {
      if let partner = entry.record.partner { open[partner, default: 0] += 1 }
    }
    let months = office.value(of: VolunteerThresholds.needSurvey)
    let stops = NeedRound.asked(office).map { entry in
      let last = newest[entry.id]
      let due = last?.day.adding(months: months)
      return Stop(
        partner: entry.id,
        name: entry.record.name,
        survey: last?.id,
        asked: last?.day,
        due: due,
        isOverdue: due.map { $0 <= today } ?? !office.newlyEntered.contains(entry.id),
        open: open[entry.id] ?? 0
      )
    }
    let listed = onlyOverdue ? stops.filter(\.isOverdue) : stops
    let keyed = listed.map { (stop: $0, name: Folding.fold($0.name)) }
    self.stops = keyed.sorted { left, right in
      left.stop.place != right.stop.place
        ? left.stop.place < right.stop.place : left.name < right.name
    }.map(\.stop)
  }

  /// The partners that nobody asked yet, whether known for long or not.
  package static func neverAsked(in office: Office) -> [RecordID] {
    let past = office.needSurveys.filter { $0.record.day.map { $0 <= office.today } ?? false }
    let known = Set(past.compactMap(\.record.partner))
    return asked(office).compactMap { known.contains($0.id) ? nil : $0.id }
  }

  private static func asked(_ office: Office) -> [Entry<Partner>] {
    let states: Set = ["interview", "partner"]
    let own = office.own
    return office.partners.filter { states.contains($0.record.state.key) && !own.contains($0.id) }
  }
}

extension NeedRound.Stop {
  fileprivate var place: (Int, Int) { (isOverdue ? 0 : 1, asked?.number ?? .min) }
}

extension Need {
  /// Whether something is still to be done about it.
  package var isOpen: Bool { ["", "open", "clarifying"].contains(state.key) }
}
