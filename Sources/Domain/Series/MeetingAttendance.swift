/// Who came to one meeting, counted by organisations, their kinds, and people (requirement 195).
package struct MeetingAttendance: Sendable {
  package let meeting: Entry<Meeting>
  package let day: Day
  /// The organisations that were there, each once.
  package let organisations: Set<RecordID>
  /// How many organisations of each kind came; most first, then in the order of the kinds.
  package let types: [(type: Term, count: Int)]
  /// The people who were noted as being there, volunteers among them.
  package let people: Int
  package let guests: Int
  package let excused: Int
  /// The visitors of an open hour; nil where nobody counted.
  package let visitors: Int?

  /// Whether anything says who came.
  package var isNoted: Bool { !organisations.isEmpty || people > 0 || visitors != nil }
}

/// What tells of meetings who came to them.
package struct AttendanceBook: Sendable {
  private let contacts: Lookup<Contact>
  private let partners: Lookup<Partner>
  private let order: [Term: Int]
  private let series: Lookup<MeetingSeries>

  package init(_ office: Office) { self.init(OfficeBooks(office)) }

  init(_ books: OfficeBooks) {
    contacts = books.lookup(Contact.self)
    partners = books.lookup(Partner.self)
    series = books.lookup(MeetingSeries.self)
    let terms = Vocabulary.partnerTypes.entries.map(\.term)
    order = Dictionary(terms.enumerated().map { ($0.element, $0.offset) }) { first, _ in first }
  }

  /// The organisations at a meeting; a person who comes stands for one, however many the person
  /// works for.
  func organisations(at meeting: Meeting) -> Set<RecordID> {
    Set(
      meeting.partners
        + meeting.participants.compactMap { contacts.entry($0)?.record.partners.first }
    )
  }

  /// The network of a meeting, its own or that of its series.
  func network(of meeting: Meeting) -> RecordID? {
    meeting.network ?? series.entry(meeting.series)?.record.network
  }

  /// The series of a meeting.
  func series(of meeting: Meeting) -> MeetingSeries? { series[meeting.series] }

  package func attendance(_ entry: Entry<Meeting>, _ day: Day) -> MeetingAttendance {
    let organisations = organisations(at: entry.record)
    var counts: [Term: Int] = [:]
    for organisation in organisations {
      counts[partners.entry(organisation)?.record.type ?? .none, default: 0] += 1
    }
    let sorted = counts.sorted { left, right in
      let places = (order[left.key] ?? Int.max, order[right.key] ?? Int.max)
      return (right.value, places.0, left.key.key) < (left.value, places.1, right.key.key)
    }
    let names = entry.record.guests.split { $0 == "," || $0 == ";" }
    return MeetingAttendance(
      meeting: entry,
      day: day,
      organisations: organisations,
      types: sorted.map { ($0.key, $0.value) },
      people: entry.record.participants.count + entry.record.volunteers.count,
      guests: names.count { !$0.allSatisfy { $0 == " " } },
      excused: entry.record.excused.count,
      visitors: entry.record.visitors
    )
  }
}
