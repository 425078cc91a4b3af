/// Which records the sample office has, since when, and by which identities.
struct SampleRoster {
  /// The types in an order in which each names only those before it.
  enum Kind: Int, CaseIterable {
    case partner, contact, volunteer, project, meeting, placement, agendaItem, task
  }

  let calendar: SampleCalendar
  private var moments: [[SampleCalendar.Moment]] = []
  private var ids: [[RecordID]] = []

  init(records: Int, seed: UInt64, today: Day) {
    calendar = SampleCalendar(today: today)
    var numbers = Seed(seed)
    let offset = numbers.next()
    var total = 0
    for (kind, count) in SampleRoster.counts(records) {
      ids.append((total..<total + count).map { SampleRoster.id(kind, offset, $0) })
      total += count
      moments.append(
        (0..<count).map { index in
          // The first of each kind stands at the very beginning, so that all others can name it.
          let part = index == 0 ? 0 : (index * 1000 + numbers.below(1000)) * 1000 / count
          return calendar.moment(part)
        }
      )
      // An agenda is written together with its meeting.
      if kind == .agendaItem {
        let meetings = moments[Kind.meeting.rawValue]
        moments[kind.rawValue] = (0..<count).map { meetings[$0 * meetings.count / count] }
      }
    }
  }

  /// How many records of each type there are: at least one of each where the number allows it.
  private static func counts(_ records: Int) -> [(Kind, Int)] {
    let shares: [Kind: Int] = [
      .partner: 12, .contact: 14, .project: 4, .meeting: 4, .placement: 17, .agendaItem: 8,
      .task: 8,
    ]
    let records = max(0, records)
    var left = records
    var counts: [Kind: Int] = [:]
    for (kind, share) in shares where records >= Kind.allCases.count {
      counts[kind] = max(1, records / 100 * share + records % 100 * share / 100)
      left -= counts[kind] ?? 0
    }
    counts[.volunteer] = left
    return Kind.allCases.map { ($0, counts[$0] ?? 0) }
  }

  /// An identity for each number, never the same for two of them.
  private static func id(_ kind: Kind, _ offset: UInt64, _ number: Int) -> RecordID {
    let mask: UInt64 = 0xFF_FFFF_FFFF
    var bits = (UInt64(truncatingIfNeeded: number) &+ offset) & mask
    for factor: UInt64 in [0x9E_3779_B97F, 0x85_EBCA_6B2F] {
      bits = ((bits ^ (bits >> 21)) &* factor) & mask
    }
    bits ^= bits >> 19
    let digits = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
    let code = stride(from: UInt64(35), through: 0, by: -5).map { digits[Int(bits >> $0 & 31)] }
    return RecordID("\(prefix(kind)):\(String(decoding: code, as: UTF8.self))")
  }

  private static func prefix(_ kind: Kind) -> String {
    switch kind {
    case .partner: Partner.kind.prefix
    case .contact: Contact.kind.prefix
    case .volunteer: Volunteer.kind.prefix
    case .project: Project.kind.prefix
    case .meeting: Meeting.kind.prefix
    case .placement: Placement.kind.prefix
    case .agendaItem: AgendaItem.kind.prefix
    case .task: ActionItem.kind.prefix
    }
  }

  func count(_ kind: Kind) -> Int { ids[kind.rawValue].count }

  func id(_ kind: Kind, _ index: Int) -> RecordID { ids[kind.rawValue][index] }

  func moment(_ kind: Kind, _ index: Int) -> SampleCalendar.Moment {
    moments[kind.rawValue][index]
  }

  /// How many records of a type there were at a moment.
  func count(_ kind: Kind, at moment: SampleCalendar.Moment) -> Int {
    let list = moments[kind.rawValue]
    var low = 0
    var high = list.count
    while low < high {
      let middle = (low + high) / 2
      if list[middle] <= moment { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// A record of a type that there was at a moment.
  func any(
    _ kind: Kind,
    at moment: SampleCalendar.Moment,
    _ seed: inout Seed
  ) -> RecordID? {
    let count = count(kind, at: moment)
    return count == 0 ? nil : id(kind, seed.below(count))
  }
}
