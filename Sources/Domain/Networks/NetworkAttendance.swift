/// How many organisations came to the meetings of each network, and when the last one was.
///
/// A round table that is a series without a network counts like one.
struct NetworkAttendance: Sendable {
  /// A meeting that was held and of which somebody noted who came.
  private struct Count: Sendable {
    let day: Day
    let organisations: Set<RecordID>
  }

  private var counts: [RecordID: [Count]] = [:]
  /// The last meeting of a network that was held, or the last time somebody of the office was there.
  private(set) var last: [RecordID: Day] = [:]

  init(_ books: OfficeBooks) {
    let (office, book) = (books.office, AttendanceBook(books))
    for meeting in office.meetings where meeting.record.wasHeld(by: office.today) {
      guard let owner = NetworkAttendance.owner(of: meeting.record, book),
        let day = meeting.record.day
      else { continue }
      note(day, in: owner)
      let organisations = book.organisations(at: meeting.record)
      // Where nobody is noted, that says nothing of who came.
      if !organisations.isEmpty {
        counts[owner, default: []].append(Count(day: day, organisations: organisations))
      }
    }
    for presence in office.presences {
      guard let network = presence.record.network, let day = presence.record.day,
        day <= office.today
      else { continue }
      note(day, in: network)
    }
  }

  private static func owner(of meeting: Meeting, _ book: AttendanceBook) -> RecordID? {
    if let network = book.network(of: meeting) { return network }
    return book.series(of: meeting)?.type == Term("round-table") ? meeting.series : nil
  }

  private mutating func note(_ day: Day, in network: RecordID) {
    last[network] = max(last[network] ?? day, day)
  }

  /// Who came to the last three meetings; nil where there were not three.
  private func recent(_ network: RecordID) -> [Set<RecordID>]? {
    let recent = (counts[network] ?? []).sorted { $0.day > $1.day }.prefix(3)
    return recent.count == 3 ? recent.map(\.organisations) : nil
  }

  /// The most that came to one of the last three meetings; nil where there were not three.
  func most(in network: RecordID) -> Int? { recent(network)?.map(\.count).max() }

  /// The organisations, where the last three meetings had the same and no others.
  func same(in network: RecordID) -> Set<RecordID>? {
    guard let recent = recent(network), let first = recent.first else { return nil }
    return recent.allSatisfy { $0 == first } ? first : nil
  }
}
