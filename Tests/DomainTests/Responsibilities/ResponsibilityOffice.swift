import Domain

/// An office of invented partners for the rules of who does what.
struct ResponsibilityOffice {
  static let today = Believable.today
  var office = Office(today: today)

  static let tasks = ["language", "interpreting", "mentoring"].map { Term($0) }

  /// Partners called A, B, C, … in use.
  init(_ names: String = "A B C D") {
    office.partners = names.split(separator: " ").map { name in
      Entry(id(String(name)), partner { $0.name = String(name) })
    }
  }

  private func partner(_ change: (inout Partner) -> Void) -> Partner {
    var partner = Partner()
    change(&partner)
    return partner
  }

  func id(_ name: String) -> RecordID { RecordID("par:\(name)") }

  mutating func change(_ name: String, _ change: (inout Partner) -> Void) {
    let id = id(name)
    office.partners = office.partners.map { entry in
      guard entry.id == id else { return entry }
      var partner = entry.record
      change(&partner)
      return Entry(id, partner)
    }
  }

  /// Adds an entry by which an office is responsible for a task.
  @discardableResult
  mutating func add(
    _ name: String,
    _ task: String = "language",
    in districts: [String] = [],
    for groups: [String] = [],
    days: (Int?, Int?) = (nil, nil),
    _ change: (inout Responsibility) -> Void = { _ in }
  ) -> RecordID {
    var record = Responsibility()
    record.task = Term(task)
    record.partner = id(name)
    record.role = Term("responsible")
    record.districts = districts.map { Term($0) }
    record.targetGroups = groups.map { Term($0) }
    record.start = days.0.map(Self.today.adding(days:))
    record.end = days.1.map(Self.today.adding(days:))
    change(&record)
    let id = RecordID("res:\(office.responsibilities.count + 1)")
    office.responsibilities.append(Entry(id, record))
    return id
  }

  /// Adds an agreement in force.
  @discardableResult
  mutating func agree(_ names: String, _ change: (inout Agreement) -> Void) -> RecordID {
    var record = Agreement()
    record.title = "Absprache \(names)"
    record.state = Term("active")
    record.parties = names.split(separator: " ").map { RecordID("par:\($0)") }
    change(&record)
    let id = RecordID("agr:\(office.agreements.count + 1)")
    office.agreements.append(Entry(id, record))
    return id
  }

  /// The gaps in words, those of tasks without any entry left out.
  func gaps(
    on day: Day = today,
    district: String? = nil,
    group: String? = nil,
    tasks: [String] = ["language"]
  ) -> [String] {
    ResponsibilityGaps.find(
      in: office,
      tasks: tasks.map { Term($0) },
      on: day,
      district: district.map { Term($0) },
      group: group.map { Term($0) }
    ).map { office.words($0).de }
  }

  /// The overlaps in words.
  func overlaps(on day: Day = today) -> [String] {
    ResponsibilityOverlaps.find(in: office, on: day).map { office.words($0, on: day).de }
  }

  func matrix(
    district: String? = nil,
    group: String? = nil,
    on day: Day = today,
    others: [RecordID] = []
  ) -> ResponsibilityMatrix {
    let selection = ResponsibilityMatrix.Selection(
      day: day,
      district: district.map { Term($0) },
      group: group.map { Term($0) }
    )
    return ResponsibilityMatrix(office, tasks: Self.tasks, selection, others: others)
  }

  /// The sentences of a warning.
  func warnings(_ number: Int) -> [String] {
    Warnings.cases(in: office).filter { $0.warning == number }.map(\.sentence.de)
  }
}
