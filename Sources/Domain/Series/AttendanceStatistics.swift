/// Who came to the meetings of a series or a network over time (requirements 195, 239).
package struct AttendanceStatistics: Sendable {
  /// The figures of one year.
  package struct Year: Sendable {
    package let year: Int
    package let meetings: [MeetingAttendance]

    /// Different organisations over the whole year.
    package var organisations: Int {
      meetings.reduce(into: Set<RecordID>()) { $0.formUnion($1.organisations) }.count
    }

    /// How many came to each meeting on average, in tenths.
    package var tenths: Int {
      let sum = meetings.reduce(0) { $0 + $1.organisations.count }
      return meetings.isEmpty ? 0 : (sum * 10 + meetings.count / 2) / meetings.count
    }

    package var people: Int { meetings.reduce(0) { $0 + $1.people } }

    package var guests: Int { meetings.reduce(0) { $0 + $1.guests } }

    /// Nil where nobody counted visitors.
    package var visitors: Int? {
      let counts = meetings.compactMap(\.visitors)
      return counts.isEmpty
        ? nil : counts.reduce(0) { $0 + min(max(0, $1), 1_000_000) }
    }
  }

  /// The series or the network.
  package let owner: RecordID
  package let name: String
  /// Those that were held and of which somebody noted who came, the last first.
  package let meetings: [MeetingAttendance]
  /// How many were held of which nobody noted who came.
  package let unnoted: Int

  /// The last twelve, the last first.
  package var recent: [MeetingAttendance] { Array(meetings.prefix(12)) }

  /// How many organisations came to each of the last twelve on average, in tenths.
  package var tenths: Int { Year(year: 0, meetings: recent).tenths }

  /// By year, the last first.
  package var years: [Year] {
    Dictionary(grouping: meetings, by: \.day.year).map { Year(year: $0.key, meetings: $0.value) }
      .sorted { $0.year > $1.year }
  }

  /// Each organisation that came to one of the last twelve, and to how many.
  package var organisations: [(id: RecordID, count: Int)] {
    var counts: [RecordID: Int] = [:]
    for id in recent.flatMap(\.organisations) { counts[id, default: 0] += 1 }
    return counts.map { (id: $0.key, count: $0.value) }.sorted {
      ($1.count, $0.id) < ($0.count, $1.id)
    }
  }

  /// Of how many different organisations each kind came to one of the last twelve, as in a meeting.
  package var typeTerms: [Term] {
    var seen: Set<Term> = []
    return recent.flatMap(\.types).map(\.type).filter { seen.insert($0).inserted }
  }

  /// All series and networks of which a meeting was held, series first.
  package static func all(in office: Office) -> [AttendanceStatistics] {
    let book = AttendanceBook(office)
    let held = office.meetings.filter { $0.record.wasHeld(by: office.today) }
    let bySeries = Dictionary(grouping: held) { $0.record.series }
    let byNetwork = Dictionary(grouping: held) { book.network(of: $0.record) }
    let series = office.meetingSeries.compactMap { entry in
      bySeries[entry.id].map { make(entry.id, entry.record.name, $0, book) }
    }
    let networks = office.networks.compactMap { entry in
      byNetwork[entry.id].map { make(entry.id, entry.record.name, $0, book) }
    }
    return series + networks
  }

  /// Those of one series or network; nil where it is not in use.
  package static func of(_ owner: RecordID, in office: Office) -> AttendanceStatistics? {
    let name =
      office.meetingSeries.first { $0.id == owner }?.record.name
      ?? office.networks.first { $0.id == owner }?.record.name
    guard let name else { return nil }
    let book = AttendanceBook(office)
    let held = office.meetings.filter { entry in
      entry.record.wasHeld(by: office.today)
        && (entry.record.series == owner || book.network(of: entry.record) == owner)
    }
    return make(owner, name, held, book)
  }

  private static func make(
    _ owner: RecordID,
    _ name: String,
    _ held: [Entry<Meeting>],
    _ book: AttendanceBook
  ) -> AttendanceStatistics {
    let all = held.compactMap { entry in entry.record.day.map { book.attendance(entry, $0) } }
    let noted = all.filter(\.isNoted).sorted { ($1.day, $1.meeting.id) < ($0.day, $0.meeting.id) }
    return AttendanceStatistics(
      owner: owner,
      name: name,
      meetings: noted,
      unnoted: all.count - noted.count
    )
  }
}
