/// How many organisations came to the meetings of each network, and when the last one was.
struct NetworkAttendance {
  /// A meeting that was held and of which somebody noted who came.
  private struct Count {
    let day: Day
    let organisations: Int
  }

  private var counts: [RecordID: [Count]] = [:]
  /// The last meeting of a network that was held, or the last time somebody of the office was there.
  private(set) var last: [RecordID: Day] = [:]

  init(_ office: Office) {
    let employers = Dictionary(office.contacts.map { ($0.id, $0.record.partners) }) { first, _ in
      first
    }
    for meeting in office.meetings where meeting.record.wasHeld(by: office.today) {
      guard let network = meeting.record.network, let day = meeting.record.day else { continue }
      note(day, in: network)
      // A person who comes stands for one organisation, however many the person works for.
      let sent = meeting.record.participants.compactMap { employers[$0]?.first }
      let organisations = Set(meeting.record.partners + sent).count
      // Where nobody is noted, that says nothing of who came.
      if organisations > 0 {
        counts[network, default: []].append(Count(day: day, organisations: organisations))
      }
    }
    for presence in office.presences {
      guard let network = presence.record.network, let day = presence.record.day,
        day <= office.today
      else { continue }
      note(day, in: network)
    }
  }

  private mutating func note(_ day: Day, in network: RecordID) {
    last[network] = max(last[network] ?? day, day)
  }

  /// The most that came to one of the last three meetings; nil where there were not three.
  func most(in network: RecordID) -> Int? {
    let recent = (counts[network] ?? []).sorted { $0.day > $1.day }.prefix(3)
    return recent.count == 3 ? recent.map(\.organisations).max() : nil
  }
}
