/// What changed in one task, by place and people, so that each partner finds what concerns it.
struct TaskChanges {
  typealias Change = (id: RecordID, day: Day)

  /// What a partner was not told of.
  struct Unknown {
    var newest: [Change] = []
    var count = 0
    var oldest: Change?
  }

  /// The changes of each coverage, the oldest first.
  private var changes: [Coverage: [Change]] = [:]
  private var days: [RecordID: Day] = [:]
  /// Which coverages with changes each coverage meets.
  private var met: [Coverage: [Coverage]] = [:]

  init(_ entries: [Entry<Responsibility>], _ day: (Entry<Responsibility>) -> Day?) {
    for entry in entries {
      guard let day = day(entry) else { continue }
      days[entry.id] = day
      changes[entry.record.coverage, default: []].append((entry.id, day))
    }
    for coverage in changes.keys {
      changes[coverage]?.sort { ($0.day, $0.id) < ($1.day, $1.id) }
    }
    for coverage in Set(entries.map(\.record.coverage)) {
      met[coverage] = changes.keys.filter(coverage.meets)
    }
  }

  /// The changes after a day in what a partner holds, while it holds it, and in its own entries.
  func unknown(to held: [Entry<Responsibility>], since: Day?, most: Int) -> Unknown {
    // Up to which day the partner has a share in each coverage.
    var shares: [Coverage: Day] = [:]
    for entry in held where entry.record.archived == nil {
      let end = entry.record.end ?? Day(number: .max)
      for coverage in met[entry.record.coverage] ?? [] {
        shares[coverage] = max(shares[coverage] ?? end, end)
      }
    }
    var unknown = Unknown()
    for (coverage, end) in shares {
      let all = changes[coverage] ?? []
      let first = since.map { since in place(in: all) { $0 > since } } ?? 0
      let last = place(in: all) { $0 > end }
      if first < last { unknown.add(all[first..<last], most: most) }
    }
    for entry in held {
      guard let day = days[entry.id], since.map({ day > $0 }) ?? true,
        shares[entry.record.coverage].map({ $0 < day }) ?? true
      else { continue }
      unknown.add([(entry.id, day)], most: most)
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
