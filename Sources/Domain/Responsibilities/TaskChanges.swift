/// What changed in one task, by place and people, so that each partner finds what concerns it.
struct TaskChanges {
  typealias Change = (id: RecordID, day: Day)

  /// What a partner was not told of.
  struct Unknown {
    var newest: [Change] = []
    var count = 0
    var oldest: Change?
  }

  /// The number of the coverage of each entry.
  private var coverages: [Int] = []
  /// The day on which each entry last changed.
  private var days: [Day?] = []
  private let entries: [Entry<Responsibility>]
  /// The changes of each coverage, the oldest first.
  private var changes: [[Change]] = []
  /// Which coverages with changes each coverage meets.
  private let met: [[Int]]

  init(_ entries: [Entry<Responsibility>], _ day: (Entry<Responsibility>) -> Day?) {
    self.entries = entries
    var numbers: [Coverage: Int] = [:]
    var known: [Coverage] = []
    for entry in entries {
      let coverage = entry.record.coverage
      let number = numbers[coverage] ?? known.count
      if number == known.count {
        numbers[coverage] = number
        known.append(coverage)
        changes.append([])
      }
      coverages.append(number)
      let day = day(entry)
      days.append(day)
      if let day { changes[number].append((entry.id, day)) }
    }
    for number in changes.indices {
      changes[number].sort { ($0.day, $0.id) < ($1.day, $1.id) }
    }
    let changed = changes.indices.filter { [changes] in !changes[$0].isEmpty }
    let meetings = CoverageMeetings(known)
    met = known.indices.map { meetings.those(of: changed, meeting: $0) }
  }

  /// The changes after a day in what a partner holds, while it holds it, and in its own entries.
  ///
  /// Takes the places of the entries that are the partner's.
  func unknown(to held: [Int], since: Day?, most: Int) -> Unknown {
    // Up to which day the partner has a share in each coverage.
    var shares: [Int: Day] = [:]
    for place in held where entries[place].isInUse {
      let end = entries[place].record.end ?? Day(number: .max)
      for coverage in met[coverages[place]] {
        shares[coverage] = max(shares[coverage] ?? end, end)
      }
    }
    var unknown = Unknown()
    for (coverage, end) in shares {
      let all = changes[coverage]
      let first = since.map { since in self.place(in: all) { $0 > since } } ?? 0
      let last = self.place(in: all) { $0 > end }
      if first < last { unknown.add(all[first..<last], most: most) }
    }
    for place in held {
      guard let day = days[place], since.map({ day > $0 }) ?? true,
        shares[coverages[place]].map({ $0 < day }) ?? true
      else { continue }
      unknown.add([(entries[place].id, day)], most: most)
    }
    return unknown
  }

  /// The first place from which on the days are such.
  private func place(in changes: [Change], _ isSuch: (Day) -> Bool) -> Int {
    var (low, high) = (0, changes.count)
    while low < high {
      let middle = (low + high) / 2
      if isSuch(changes[middle].day) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension TaskChanges.Unknown {
  /// Takes more changes, in the order of their days.
  fileprivate mutating func add(_ more: ArraySlice<TaskChanges.Change>, most: Int) {
    guard let first = more.first else { return }
    count += more.count
    newest += more.suffix(most)
    if oldest.map({ ($0.day, $0.id) > (first.day, first.id) }) ?? true { oldest = first }
  }
}

/// Which of many coverages meet; their terms are numbered once and compared as bits.
private struct CoverageMeetings {
  private let coverages: [Coverage]
  private let isEverywhere: [Bool]
  private let isForAll: [Bool]
  private let districts: TermBits
  private let groups: TermBits

  init(_ coverages: [Coverage]) {
    self.coverages = coverages
    isEverywhere = coverages.map(\.districts.isEmpty)
    isForAll = coverages.map(\.groups.isEmpty)
    districts = TermBits(coverages) { $0.districts.map(\.key) }
    groups = TermBits(coverages) { $0.groups.map(\.key) }
  }

  func those(of others: [Int], meeting place: Int) -> [Int] {
    let asked = (
      districts: districts.asked(coverages[place].districts.map(\.key)),
      groups: groups.asked(coverages[place].groups.map(\.key))
    )
    return others.filter { other in
      (isEverywhere[place] || isEverywhere[other] || districts.meets(other, asked.districts))
        && (isForAll[place] || isForAll[other] || groups.meets(other, asked.groups))
    }
  }
}
