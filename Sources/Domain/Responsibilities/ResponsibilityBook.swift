/// The responsibilities of the office by task, and who of the partners counts.
///
/// An archived partner or one with whom the cooperation ended does not count as responsible, and
/// neither does an entry without an office. A dormant partner counts: it still does its work.
struct ResponsibilityBook {
  /// The tasks that are in use, in the order in which they are met.
  let tasks: [Term]
  private let entries: [Term: [Entry<Responsibility>]]
  private let partners: Lookup<Partner>

  /// What was archived after the day counts: on that day it still held.
  init(_ office: Office, on day: Day) {
    partners = Lookup(office.partners.filter(\.isInUse))
    var order: [Term] = []
    var byTask: [Term: [Entry<Responsibility>]] = [:]
    for entry in office.responsibilities + office.withdrawn
    where entry.isInUse(on: day) && entry.record.task != .none {
      if byTask[entry.record.task] == nil { order.append(entry.record.task) }
      byTask[entry.record.task, default: []].append(entry)
    }
    tasks = order
    entries = byTask
  }

  /// All entries of a task, whatever their days.
  func all(of task: Term) -> [Entry<Responsibility>] { entries[task] ?? [] }

  /// The entries of a task that hold on a day, of partners that are in use.
  func holding(_ task: Term, on day: Day) -> [Entry<Responsibility>] {
    all(of: task).filter { entry in
      entry.record.period.contains(day) && entry.record.partner.map(isKnown) ?? false
    }
  }

  /// The entries of a task by which an office is responsible for it, whatever their days.
  func responsible(for task: Term) -> [Entry<Responsibility>] {
    all(of: task).filter { entry in
      entry.record.role == .responsible && entry.record.partner.map(counts) ?? false
    }
  }

  func isKnown(_ partner: RecordID) -> Bool { partners.contains(partner) }

  /// Whether what a partner is responsible for is looked after.
  func counts(_ partner: RecordID) -> Bool {
    partners.entry(partner).map { $0.record.state.key != "ended" } ?? false
  }

  /// Whether one office is a part of the other, at whatever depth: then both are the same house.
  func isWithin(_ left: RecordID, _ right: RecordID) -> Bool {
    houses(of: left).contains(right) || houses(of: right).contains(left)
  }

  private func houses(of partner: RecordID) -> Set<RecordID> {
    var found: Set<RecordID> = []
    var next = partners.entry(partner)?.record.parent
    while let house = next, found.insert(house).inserted {
      next = partners.entry(house)?.record.parent
    }
    return found
  }

  /// The districts that partners and responsibilities name, those that begin later left out.
  func namedDistricts(by day: Day) -> [Term] {
    let named =
      partners.entries.flatMap(\.record.districts)
      + entries.values.joined().filter { begins($0, by: day) }.flatMap(\.record.districts)
    return Set(named).subtracting([Coverage.everywhere, .none]).sorted { $0.key < $1.key }
  }

  /// The target groups that the entries of a task name, those that begin later left out.
  ///
  /// Ended ones count: whom somebody stopped serving is missed.
  func namedGroups(of task: Term, by day: Day) -> [Term] {
    let named = all(of: task).filter { begins($0, by: day) }.flatMap(\.record.targetGroups)
    return Set(named).subtracting([Coverage.everybody, .none]).sorted { $0.key < $1.key }
  }

  private func begins(_ entry: Entry<Responsibility>, by day: Day) -> Bool {
    (entry.record.start ?? day) <= day
  }
}

extension Term {
  /// The role of those who see to it that a task is done.
  package static let responsible = Term("responsible")
}

extension Office {
  /// The tasks that somebody should be responsible for: those that the office offers, in its
  /// order, then the others in use.
  package var tasks: [Term] {
    let known = terms[.taskAreas].offered.map(\.term)
    let used = Set(responsibilities.map(\.record.task)).subtracting(known).subtracting([.none])
    return known + used.sorted { $0.key < $1.key }
  }
}
