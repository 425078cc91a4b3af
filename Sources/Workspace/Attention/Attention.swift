import Domain
import Store

/// What the rules found, kept as long as it holds.
final class Attention {
  /// What it was found from.
  private var state: TableState?
  /// Counts how often the office was taken anew.
  private(set) var version = 0
  private(set) var office = Office(today: Day(number: 0))
  private(set) var books = OfficeBooks(Office(today: Day(number: 0)))
  private var found: [(rule: Warning, cases: [WarningCase])]?
  private var all: [WarningCase] = []
  private var places: [RecordID: [Int]] = [:]
  private var coverages: [RecordID: NetworkCoverage] = [:]
  private var matches: MatchBook?
  private var loads: LoadBook?
  private var standings: [RecordID: CourseStanding?] = [:]
  /// Counts how often the rules were asked.
  private(set) var asked = 0
  /// The days of writes that were asked for; a write never changes.
  private var days: [OperationID: Day] = [:]

  /// Takes the office as it is now, if it is another than before.
  func refresh(_ now: TableState, _ make: () -> Office) {
    guard now != state else { return }
    state = now
    version += 1
    office = make()
    books = OfficeBooks(office)
    found = nil
    coverages = [:]
    matches = nil
    loads = nil
    standings = [:]
  }

  /// The matching of the office, made when it is first asked for.
  func matchBook() -> MatchBook {
    if let matches { return matches }
    let book = MatchBook(books)
    matches = book
    return book
  }

  /// What takes the time of each volunteer, grouped when it is first asked for.
  func loadBook(_ office: Office) -> LoadBook {
    if let loads { return loads }
    let book = LoadBook(office)
    loads = book
    return book
  }

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

  /// The day of a write, looked up once.
  func day(of write: OperationID, _ find: () -> Day?) -> Day? {
    if let day = days[write] { return day }
    let day = find()
    days[write] = day
    return day
  }

  /// Whether the rules were asked of this state.
  func isReady(_ now: TableState) -> Bool { now == state && found != nil }

  /// The rules that found something today, each with its cases.
  var groups: [(rule: Warning, cases: [WarningCase])] {
    if let found { return found }
    let groups = Warnings.all.map { (rule: $0, cases: $0.cases(books)) }.filter {
      !$0.cases.isEmpty
    }
    all = groups.flatMap(\.cases)
    places = [:]
    for (place, one) in all.enumerated() {
      for record in Set(one.records) { places[record, default: []].append(place) }
    }
    found = groups
    asked += 1
    return groups
  }

  /// All cases of today.
  var cases: [WarningCase] {
    _ = groups
    return all
  }

  /// Whether there was a case that rests on a record when the rules were last asked.
  func isWarned(_ id: RecordID) -> Bool { places[id] != nil }

  /// The cases that rest on a record.
  func cases(about id: RecordID) -> [WarningCase] {
    let all = cases
    return (places[id] ?? []).map { all[$0] }
  }
}
