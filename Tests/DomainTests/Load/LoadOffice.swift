import Domain

/// Volunteers and their placements, one line each.
///
/// Today is Saturday, 14 March 2026.
struct LoadOffice {
  var office = Office(today: Believable.today)
  private var count = 0

  private mutating func id<R: Record>(_: R.Type) -> RecordID {
    count += 1
    return RecordID("\(R.kind.prefix):\(padded(count, to: 8))")
  }

  /// Availability and hours as they are stored.
  @discardableResult
  mutating func volunteer(
    _ name: String,
    hours: Int? = 240,
    times: String = "",
    state: String = "ready",
    _ change: (inout Volunteer) -> Void = { _ in }
  ) -> RecordID {
    var record = Volunteer()
    record.lastName = name
    record.state = Term(state)
    record.hoursPerWeek = hours.map { Minutes($0) }
    record.availability = [WeekTime](stored: times) ?? []
    change(&record)
    let id = id(Volunteer.self)
    office.volunteers.append(Entry(id, record))
    return id
  }

  @discardableResult
  mutating func placement(
    _ volunteer: RecordID,
    _ hours: Int,
    from start: String? = nil,
    until end: String? = nil,
    times: String = "",
    state: String = "active",
    paused: String? = nil
  ) -> RecordID {
    var record = Placement()
    record.volunteer = volunteer
    record.hoursPerWeek = Minutes(hours)
    record.start = start.map { Day($0) }
    record.end = end.map { Day($0) }
    record.times = [WeekTime](stored: times) ?? []
    record.state = Term(state)
    record.paused = paused.map { Day($0) }
    let id = id(Placement.self)
    office.placements.append(Entry(id, record))
    return id
  }

  mutating func absence(_ volunteer: RecordID, _ start: String, _ end: String) {
    var record = Absence()
    record.volunteer = volunteer
    record.start = Day(start)
    record.end = Day(end)
    let id = id(Absence.self)
    office.absences.append(Entry(id, record))
  }

  func entry(_ id: RecordID) -> Entry<Volunteer> {
    office.volunteers.first { $0.id == id } ?? Entry(id, Volunteer())
  }

  var book: LoadBook { LoadBook(office) }

  func cases(_ number: Int) -> [WarningCase] {
    Warnings.all.filter { $0.number == number }.flatMap { $0.cases(office) }
  }

  func sentences(_ number: Int) -> [String] { cases(number).map(\.sentence.de) }
}
