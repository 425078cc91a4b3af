import Domain

/// What the rules found, kept as long as it holds.
final class Attention {
  /// What of the store it was found from.
  private var seen: Seen?
  /// The version of each table that the office was read from, and of what rules read of it.
  private var versions: [String: (records: Int, facts: Int)] = [:]
  /// Counts how often something of the office was another.
  private(set) var version = 0
  private(set) var office = Office(today: Day(number: 0))
  private var shelf = BookShelf()
  /// What was read for each part that the history tells.
  private var histories: [ReadLog?] = []
  /// What each rule found.
  private var results: [RuleResult?] = []
  /// What changed since books were last looked through.
  private var changed: Set<OfficePart> = []
  /// What of it was more than notes, which no rule reads.
  private var changedFacts: Set<OfficePart> = []
  /// Whether `found` tells what the rules found.
  private var isGathered = false
  private(set) var found = FoundCases([])
  private var coverages: [RecordID: NetworkCoverage] = [:]
  private var matches: MatchBook?
  private var standings: [RecordID: CourseStanding?] = [:]
  /// Counts how often what was found may have become another.
  private(set) var asked = 0
  /// How often each rule was asked, by its number.
  private(set) var runs: [Int: Int] = [:]

  /// The day, and how often records had changed.
  private struct Seen: Hashable {
    let day: Day
    let changes: Int
  }

  /// The matching of the office, made when it is first asked for.
  func matchBook() -> MatchBook {
    if let matches { return matches }
    let book = MatchBook(books(ReadLog()))
    matches = book
    return book
  }

  /// What rules and reports look up, made when it is first asked for.
  var books: OfficeBooks { books(ReadLog()) }

  /// What takes the time of each volunteer, grouped when it is first asked for.
  func loadBook() -> LoadBook { books(ReadLog()).load }

  /// Where a course stands, looked up once; nil where there is none.
  func standing(of course: RecordID) -> CourseStanding? {
    if let known = standings[course] { return known }
    let standing = office.standing(of: course)
    standings[course] = .some(standing)
    return standing
  }

  func coverage(of network: Entry<Network>) -> NetworkCoverage {
    if let known = coverages[network.id] { return known }
    let coverage = NetworkCoverage.of(network, in: office)
    coverages[network.id] = coverage
    return coverage
  }
}

/// The work, in steps that are short where the office is large.
extension Attention {
  func isReady(_ workspace: Workspace) -> Bool {
    isGathered && seen == Seen(day: workspace.today, changes: workspace.changes)
  }

  /// Brings all up to date.
  func finish(_ workspace: Workspace) {
    while advance(workspace) {}
  }

  /// How many parts of the office were read, of how many; nil where it is up to date.
  func progress(_ workspace: Workspace) -> (done: Int, all: Int)? {
    guard seen != Seen(day: workspace.today, changes: workspace.changes) else { return nil }
    let stale = OfficeSource.all.count { isStale($0, workspace) }
    let open = histories.isEmpty ? HistorySource.all.count : histories.count { $0 == nil }
    let all = OfficeSource.all.count + HistorySource.all.count
    return (all - stale - open, all)
  }

  /// Does the next step of reading the office; true while there is another.
  func advanceOffice(_ workspace: Workspace) -> Bool { readNext(workspace) }

  /// Brings the office up to date, not what the rules find in it.
  func finishOffice(_ workspace: Workspace) {
    while readNext(workspace) {}
  }

  /// Does the next step; true while there is another.
  func advance(_ workspace: Workspace) -> Bool {
    if isReady(workspace) { return false }
    if readNext(workspace) || askNext() { return true }
    if !isGathered {
      found = FoundCases(results.compactMap { $0 })
      isGathered = true
      asked += 1
    }
    return false
  }

  /// Reads the next part of the office that is another than before; false where there is none.
  private func readNext(_ workspace: Workspace) -> Bool {
    let now = Seen(day: workspace.today, changes: workspace.changes)
    if seen == now { return false }
    if office.today != now.day {
      office = Office(today: now.day)
      versions = [:]
    }
    if versions.isEmpty { forgetAll() }
    if let source = OfficeSource.all.first(where: { isStale($0, workspace) }) {
      let before = versions[source.kind.prefix]?.facts
      let parts = source.read(workspace, &office)
      let now = workspace.knownTable(source.kind)
      versions[source.kind.prefix] = now.map { ($0.recordVersion, $0.factVersion) }
      let isOnlyNoted = before != nil && before == now?.factVersion
      if parts.isEmpty, !isOnlyNoted { forgetAll() }
      take(parts, isOnlyNoted: isOnlyNoted)
      return true
    }
    if let place = histories.firstIndex(where: { $0 == nil }) {
      let log = ReadLog()
      let source = HistorySource.all[place]
      if source.read(workspace, office.noting(in: log), &office) { take([source.part]) }
      histories[place] = log
      return true
    }
    forgetStale()
    seen = now
    return false
  }

  private func isStale(_ source: OfficeSource, _ workspace: Workspace) -> Bool {
    let version = workspace.knownTable(source.kind)?.recordVersion
    return version == nil || version != versions[source.kind.prefix]?.records
  }

  private func take(_ parts: Set<OfficePart>, isOnlyNoted: Bool = false) {
    version += 1
    isGathered = false
    coverages = [:]
    matches = nil
    standings = [:]
    changed.formUnion(parts)
    if !isOnlyNoted { changedFacts.formUnion(parts) }
    // Also of a note the day is known on which it was written.
    for (place, log) in histories.enumerated() {
      if let log, !log.parts.isDisjoint(with: parts) { histories[place] = nil }
    }
  }

  private func forgetAll() {
    shelf = BookShelf()
    histories = HistorySource.all.map { _ in nil }
    results = Warnings.all.map { _ in nil }
  }

  /// Forgets what was made or found from something that changed.
  private func forgetStale() {
    shelf.removeBooks { log in
      (log as? ReadLog).map { !$0.parts.isDisjoint(with: changed) } ?? true
    }
    for (place, result) in results.enumerated() {
      if let result, !result.log.parts.isDisjoint(with: changedFacts) { results[place] = nil }
    }
    changed = []
    changedFacts = []
  }

  private func books(_ log: ReadLog) -> OfficeBooks {
    OfficeBooks(office.noting(in: log), sharing: shelf)
  }

  /// Asks the next rule whose answer may be another; false where there is none.
  private func askNext() -> Bool {
    guard let place = results.firstIndex(where: { $0 == nil }) else { return false }
    let log = ReadLog()
    let rule = Warnings.all[place]
    results[place] = RuleResult(rule, rule.cases(books(log)), log)
    runs[rule.number, default: 0] += 1
    return true
  }
}

extension Office {
  /// The same office, with everything that is read of it noted.
  fileprivate func noting(in log: ReadLog) -> Office {
    var office = self
    office.log = log
    return office
  }
}
