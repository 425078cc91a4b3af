/// How the work is spread over topics and target groups (requirements 178, 244).
package struct FieldBalance: Sendable {
  package enum Field: CaseIterable, Sendable {
    case topics
    case groups

    package var vocabulary: Vocabulary {
      switch self {
      case .topics: .topics
      case .groups: .targetGroups
      }
    }
  }

  package struct Row: Sendable {
    package let term: Term
    /// Whether the office marked it as a focus.
    package let isFocus: Bool
    /// Projects that run today and in which the office has a part.
    package fileprivate(set) var running: [RecordID] = []
    /// Offers that are made today.
    package fileprivate(set) var offered: [RecordID] = []
    /// Placements that run, told by their request or else their project.
    package fileprivate(set) var placed: [RecordID] = []
    /// The volunteers of these placements.
    package fileprivate(set) var volunteers: Set<RecordID> = []
    /// Needs that nobody met yet.
    package fileprivate(set) var needs = 0
    /// The last day on which something of it ran; today where something does.
    package fileprivate(set) var last: Day?
    /// What ran last.
    package fileprivate(set) var record: RecordID?

    package var projects: Int { running.count }
    package var offers: Int { offered.count }
    package var placements: Int { placed.count }
    package var active: Int { projects + offers + placements }
  }

  private let rows: [Field: [Row]]
  /// What runs today and names a target group.
  package let activeRecords: [RecordID]
  /// What of it is for others than the first target groups alone; nil where none are set.
  package let widenedRecords: [RecordID]?

  package var active: Int { activeRecords.count }
  package var widened: Int? { widenedRecords?.count }

  /// Takes all fields of work, or those alone that the office marked as a focus.
  package init(_ office: Office, onlyFocus: Bool = false) {
    var count = Count(office, onlyFocus: onlyFocus)
    count.add()
    rows = Dictionary(
      uniqueKeysWithValues: Field.allCases.map { field in
        (field, count.rows[field, default: [:]].values.filter { $0.isFocus || $0.isSeen })
      }
    ).mapValues { rows in rows.sorted { $0.term.key < $1.term.key } }
    activeRecords = count.active
    widenedRecords = office.settings.firstGroups.isEmpty ? nil : count.widened
  }

  package func rows(_ field: Field) -> [Row] { rows[field] ?? [] }
}

extension FieldBalance.Row {
  fileprivate var isSeen: Bool { active > 0 || needs > 0 || last != nil }
}

/// Goes once over all that is done and asked for.
private struct Count {
  typealias Row = FieldBalance.Row

  private struct Work {
    let record: RecordID
    let topics: [Term]
    let groups: [Term]
    /// Nil where it has not begun.
    let last: Day?
    let column: WritableKeyPath<Row, [RecordID]>
    var volunteer: RecordID?
  }

  let office: Office
  var rows: [FieldBalance.Field: [Term: Row]] = [:]
  var active: [RecordID] = []
  var widened: [RecordID] = []
  private let first: Set<Term>
  private let focus: [FieldBalance.Field: Set<Term>]
  private let isOnlyFocus: Bool

  init(_ office: Office, onlyFocus: Bool) {
    self.office = office
    isOnlyFocus = onlyFocus
    first = Set(office.settings.firstGroups)
    focus = [
      .topics: Set(office.settings.focusTopics), .groups: Set(office.settings.focusGroups),
    ]
    for (field, terms) in focus {
      for term in terms { rows[field, default: [:]][term] = Row(term: term, isFocus: true) }
    }
  }

  mutating func add() {
    let today = office.today
    for project in office.projects where office.hasPart(in: project.record) {
      let record = project.record
      let last =
        record.isIdea ? nil : lastDay(record.period, isRunning: record.isRunning(on: today))
      add(
        Work(
          record: project.id,
          topics: record.topics,
          groups: record.targetGroups,
          last: last,
          column: \.running
        )
      )
    }
    for offer in office.offers {
      let record = offer.record
      let last = lastDay(record.period, isRunning: record.period.contains(today))
      add(
        Work(
          record: offer.id,
          topics: record.topics,
          groups: record.targetGroups,
          last: last,
          column: \.offered
        )
      )
    }
    addPlacements()
    let met = ["settled", "declined"]
    for need in office.needs where !met.contains(need.record.state.key) {
      change(need.record.topics, need.record.targetGroups) { $0.needs += 1 }
    }
  }

  private mutating func addPlacements() {
    let requests = office.lookup(DeploymentRequest.self)
    let projects = office.lookup(Project.self)
    for placement in office.placements {
      let isRunning = placement.record.isRunning
      guard isRunning || placement.record.state.key == "ended",
        let last = lastDay(placement.record.period, isRunning: isRunning)
      else { continue }
      let request = requests.entry(placement.record.request)
      let project = projects.entry(placement.record.project)
      add(
        Work(
          record: placement.id,
          topics: request?.record.topics ?? project?.record.topics ?? [],
          groups: request?.record.targetGroups ?? project?.record.targetGroups ?? [],
          last: last,
          column: \.placed,
          volunteer: placement.record.volunteer
        )
      )
    }
  }

  /// Today, or the last day of what is over; nil for what has yet to begin.
  private func lastDay(_ period: Period, isRunning: Bool) -> Day? {
    let today = office.today
    if isRunning { return today }
    if let from = period.from, from > today { return nil }
    return (period.until ?? period.from).map { min($0, today.adding(days: -1)) }
  }

  private mutating func add(_ work: Work) {
    guard let last = work.last else { return }
    let isActive = last == office.today
    if isActive, !work.groups.isEmpty {
      active.append(work.record)
      if !Set(work.groups).isSubset(of: first) { widened.append(work.record) }
    }
    change(work.topics, work.groups) { row in
      if isActive {
        row[keyPath: work.column].append(work.record)
        if let volunteer = work.volunteer { row.volunteers.insert(volunteer) }
      }
      guard row.last.map({ $0 < last }) ?? true else { return }
      row.last = last
      row.record = work.record
    }
  }

  private mutating func change(_ topics: [Term], _ groups: [Term], _ change: (inout Row) -> Void) {
    for (field, terms) in [(FieldBalance.Field.topics, topics), (.groups, groups)] {
      let wanted = focus[field] ?? []
      if isOnlyFocus, wanted.isDisjoint(with: terms) { continue }
      for term in Set(terms) {
        let isFocus = wanted.contains(term)
        guard isFocus || !isOnlyFocus else { continue }
        change(&rows[field, default: [:]][term, default: Row(term: term, isFocus: isFocus)])
      }
    }
  }
}
