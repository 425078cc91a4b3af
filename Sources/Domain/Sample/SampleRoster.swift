/// Which records the sample office has, since when, and by which identities.
struct SampleRoster {
  let calendar: SampleCalendar
  /// What was written by hand; the rest is left to chance.
  let cases: SampleCaseBook
  private var moments: [[SampleCalendar.Moment]] = []
  private var ids: [[RecordID]] = []

  init(records: Int, seed: UInt64, today: Day) {
    calendar = SampleCalendar(today: today)
    var numbers = Seed(seed)
    let offset = numbers.next()
    let written = records < SampleCaseBook.least ? [] : SampleCases.all
    cases = SampleCaseBook(written, calendar) { number in
      let type = written[number].type
      let only = SampleKind.position(of: type).flatMap { SampleKind.all[$0].only }
      return only ?? SampleRoster.id(type.kind.prefix, offset, number)
    }
    var total = written.count
    let counts = SampleRoster.counts(records, besides: written.count)
    for (kind, count) in zip(SampleKind.all, counts) {
      let prefix = kind.type.kind.prefix
      ids.append(
        (0..<count).map { kind.only ?? SampleRoster.id(prefix, offset, total + $0) }
      )
      total += count
      moments.append(
        (0..<count).map { index in
          // The first of each kind stands at the very beginning, so that all others can name it.
          let part = index == 0 ? 0 : (index * 1000 + numbers.below(1000)) * 1000 / count
          return calendar.moment(part)
        }
      )
      if let owner = kind.owner.flatMap(SampleKind.position) {
        let owners = moments[owner]
        moments[moments.count - 1] = (0..<count).map { owners[$0 * owners.count / count] }
      }
    }
  }

  /// How many records of each type are left to chance.
  ///
  /// Without cases at least one of each where the number allows it, else one of each of the first
  /// types.
  private static func counts(_ records: Int, besides cases: Int) -> [Int] {
    let kinds = SampleKind.all
    let least = cases == 0 ? 1 : 0
    let more = records - cases - least * kinds.count
    guard more >= 0 else { return kinds.indices.map { $0 < records ? 1 : 0 } }
    var counts: [Int] = []
    for kind in kinds {
      let share = kind.share.map { least + more / 1000 * $0 + more % 1000 * $0 / 1000 } ?? 0
      let isPossible = kind.needs.allSatisfy { type in
        SampleKind.position(of: type).map { counts[$0] > 0 } ?? true
      }
      counts.append(isPossible ? share : 0)
    }
    let left = records - cases - counts.reduce(0, +)
    return zip(kinds, counts).map { $0.share == nil ? left : $1 }
  }

  /// An identity for each number, never the same for two of them.
  private static func id(_ prefix: String, _ offset: UInt64, _ number: Int) -> RecordID {
    let mask: UInt64 = 0xFF_FFFF_FFFF
    var bits = (UInt64(truncatingIfNeeded: number) &+ offset) & mask
    for factor: UInt64 in [0x9E_3779_B97F, 0x85_EBCA_6B2F] {
      bits = ((bits ^ (bits >> 21)) &* factor) & mask
    }
    bits ^= bits >> 19
    let digits = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
    let code = stride(from: UInt64(35), through: 0, by: -5).map { digits[Int(bits >> $0 & 31)] }
    return RecordID("\(prefix):\(String(decoding: code, as: UTF8.self))")
  }

  func count(_ kind: Int) -> Int { ids[kind].count }

  func id(_ kind: Int, _ index: Int) -> RecordID { ids[kind][index] }

  func moment(_ kind: Int, _ index: Int) -> SampleCalendar.Moment { moments[kind][index] }

  func count(_ type: any Record.Type) -> Int {
    SampleKind.position(of: type).map { ids[$0].count } ?? 0
  }

  /// The identity of a record of a type; the number has to be below its count.
  func id(_ type: any Record.Type, _ index: Int) -> RecordID {
    SampleKind.position(of: type).map { ids[$0][index] } ?? RecordID("")
  }

  /// When a record of a type was made; the number has to be below its count.
  func moment(_ type: any Record.Type, _ index: Int) -> SampleCalendar.Moment {
    SampleKind.position(of: type).map { moments[$0][index] } ?? calendar.moment(0)
  }

  /// For which record of its owner's type one is made, and which of those made for it this is.
  func place(of index: Int, _ type: any Record.Type, in owner: any Record.Type) -> (Int, Int) {
    let owners = count(owner)
    let count = max(1, count(type))
    let place = index * owners / count
    // The first whose share of the owners reaches this one.
    let first = (place * count + owners - 1) / max(1, owners)
    return (place, index - first)
  }

  /// How many records of a type there were at a moment.
  func count(_ type: any Record.Type, at moment: SampleCalendar.Moment) -> Int {
    guard let position = SampleKind.position(of: type) else { return 0 }
    let list = moments[position]
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
    _ type: any Record.Type,
    at moment: SampleCalendar.Moment,
    _ seed: inout Seed
  ) -> RecordID? {
    let count = count(type, at: moment)
    return count == 0 ? nil : id(type, seed.below(count))
  }

  /// Records of a type that there were at a moment, each once, in the order of their identities.
  func some(
    _ number: Int,
    _ type: any Record.Type,
    at moment: SampleCalendar.Moment,
    _ seed: inout Seed
  ) -> [RecordID] {
    Set((0..<number).compactMap { _ in any(type, at: moment, &seed) }).sorted()
  }
}
