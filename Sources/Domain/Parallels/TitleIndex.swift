/// Finds the titles that are alike without comparing each with each letter by letter.
///
/// Equal titles are one class. Of two classes that are alike, each must have one of its rarest
/// letter pairs in common with the rarest of the other, and they cannot differ much in length: only
/// these are looked at (prefix and length filter of a set-similarity join). What is found is the
/// same as if all had been compared.
struct TitleIndex {
  /// The class of each title, in the order given.
  let classes: [Int]
  /// The titles of each class, ascending.
  private(set) var members: [[Int]] = []
  private let least: Int
  private var profiles: [TitleProfile] = []
  private var sets: [RankedPairs] = []
  /// The classes that have a letter pair among their rarest, by its rank.
  private var postings: [[Int32]] = []

  /// - Parameter least: the percentage from which titles are alike, taken as 1 to 100.
  init(_ titles: [TitleProfile], least: Int) {
    self.least = min(max(least, 1), 100)
    var known: [TitleProfile: Int] = [:]
    var classes: [Int] = []
    for (index, title) in titles.enumerated() {
      if let found = known[title] {
        members[found].append(index)
        classes.append(found)
      } else {
        known[title] = profiles.count
        classes.append(profiles.count)
        profiles.append(title)
        members.append([index])
      }
    }
    self.classes = classes
    rank()
  }

  /// The class itself and those alike, with the percentage; only classes with a title after `rank`.
  func alike(
    _ index: Int,
    after rank: Int,
    _ seen: inout [Int],
    _ found: (_ members: [Int], _ percent: Int) -> Void
  ) {
    let set = sets[index]
    for pair in set.ranks.prefix(prefix(of: set.ranks.count)) {
      for candidate in postings[Int(pair)] where seen[Int(candidate)] != rank {
        let other = Int(candidate)
        seen[other] = rank
        guard let last = members[other].last, last > rank else { continue }
        let both = set.ranks.count + sets[other].ranks.count
        // The lengths alone may rule it out.
        guard 2 * min(set.ranks.count, sets[other].ranks.count) * 100 >= least * both else {
          continue
        }
        let percent = TitleProfile.percent(shared: set.shared(sets[other]), of: both)
        guard percent >= least, !profiles[index].contradicts(profiles[other]) else { continue }
        found(members[other], percent)
      }
    }
  }

  /// How many of the rarest pairs of a title must be looked at so that none that is alike is missed.
  private func prefix(of count: Int) -> Int {
    // The shortest title that can be alike, and what both must share at least.
    let shortest = (least * count + 199 - least) / (200 - least)
    let shared = (least * (count + shortest) + 199) / 200
    return max(0, min(count, count - shared + 1))
  }

  /// Numbers the letter pairs from the rarest to the most frequent.
  private mutating func rank() {
    var counts: [UInt64: Int32] = [:]
    for profile in profiles {
      for pair in profile.pairs { counts[pair, default: 0] += 1 }
    }
    let order = counts.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
    var ranks: [UInt64: Int32] = [:]
    for (rank, entry) in order.enumerated() { ranks[entry.key] = Int32(rank) }
    postings = Array(repeating: [], count: order.count)
    for (index, profile) in profiles.enumerated() {
      let set = RankedPairs(profile.pairs.compactMap { ranks[$0] }.sorted(), of: order.count)
      sets.append(set)
      for pair in set.ranks.prefix(prefix(of: set.ranks.count)) {
        postings[Int(pair)].append(Int32(index))
      }
    }
  }
}

/// The letter pairs of a title by how rare they are: the most frequent as bits, compared at once.
struct RankedPairs {
  /// Ascending, the rarest first.
  let ranks: [Int32]
  private let rare: Int
  private var frequent: (UInt64, UInt64) = (0, 0)

  init(_ ranks: [Int32], of count: Int) {
    self.ranks = ranks
    let border = Int32(count - 128)
    rare = ranks.firstIndex { $0 >= border } ?? ranks.count
    for rank in ranks[rare...] {
      let bit = UInt64(rank - border)
      if bit < 64 { frequent.0 |= 1 << bit } else { frequent.1 |= 1 << (bit - 64) }
    }
  }

  /// How many pairs both have.
  func shared(_ other: RankedPairs) -> Int {
    var shared =
      (frequent.0 & other.frequent.0).nonzeroBitCount
      + (frequent.1 & other.frequent.1).nonzeroBitCount
    var (left, right) = (0, 0)
    while left < rare, right < other.rare {
      let (one, two) = (ranks[left], other.ranks[right])
      if one == two { shared += 1 }
      if one <= two { left += 1 }
      if two <= one { right += 1 }
    }
    return shared
  }
}
