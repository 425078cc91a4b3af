/// Writes the records of the sample office; each depends on the seed and its own number alone.
struct SampleWriter {
  let roster: SampleRoster
  let seed: UInt64

  var calendar: SampleCalendar { roster.calendar }
  var today: Day { roster.calendar.today }

  /// A record by the place of its type in the table of kinds and its number.
  func draft(_ kind: Int, _ index: Int) -> SampleDraft {
    var numbers = source(kind, index)
    return SampleKind.all[kind].write(self, index, roster.moment(kind, index), &numbers)
  }

  /// The chance of one record.
  private func source(_ kind: Int, _ index: Int) -> Seed {
    Seed(seed &+ UInt64(truncatingIfNeeded: kind) &* 0xA24B_AED4_963E_E407, index)
  }

  /// A chance of one record for what others have to know of it too.
  func source(_ type: any Record.Type, _ index: Int) -> Seed {
    source(SampleKind.position(of: type) ?? 0, -1 - index)
  }

  /// The working day so long after another, while it is past; nil else.
  func later(_ workday: Int, _ range: ClosedRange<Int>, _ numbers: inout Seed) -> Int? {
    let later = workday + numbers.number(range)
    return later < calendar.count ? later : nil
  }

  /// Edits the record's state step by step, as far as the time since then allows.
  func walk(
    _ states: [String],
    from workday: Int,
    every days: ClosedRange<Int>,
    _ draft: inout SampleDraft,
    _ numbers: inout Seed
  ) -> (state: String?, workday: Int) {
    var now = workday
    var reached: String?
    for state in states {
      guard let next = later(now, days, &numbers) else { break }
      draft.edit(next, ("state", state))
      now = next
      reached = state
    }
    return (reached, now)
  }

  func person(_ numbers: inout Seed) -> (first: String, last: String, origin: SampleOrigin) {
    let origin = SampleOrigin.all[SampleOrigin.ofHundred[numbers.below(100)]]
    return (numbers.pick(origin.firstNames), numbers.pick(origin.lastNames), origin)
  }

  /// An address made of a name, where the name has letters for it.
  func email(_ first: String, _ last: String, _ numbers: inout Seed) -> String {
    let names = [first, last].map(SamplePhones.slug).filter { !$0.isEmpty }
    let domain = numbers.pick(SamplePhones.mailboxes)
    let local = names.isEmpty ? "post\(numbers.number(100...999))" : names.joined(separator: ".")
    return "\(local)@\(domain)"
  }

  func street(_ numbers: inout Seed) -> String {
    let addition = numbers.chance(12) ? numbers.pick(["a", "b", "c"]) : ""
    return "\(numbers.pick(SamplePlaces.streets)) \(numbers.number(1...118))\(addition)"
  }

  func keys(_ vocabulary: Vocabulary) -> [String] { vocabulary.entries.map(\.term.key) }

  /// So many different terms of a vocabulary.
  func terms(
    _ count: ClosedRange<Int>,
    _ vocabulary: Vocabulary,
    _ numbers: inout Seed
  ) -> [String] {
    numbers.pick(numbers.number(count), of: keys(vocabulary))
  }

  /// A sentence in so many of a hundred cases.
  func sentence(_ percent: Int, _ list: [String], _ numbers: inout Seed) -> String {
    numbers.chance(percent) ? numbers.pick(list) : ""
  }
}
