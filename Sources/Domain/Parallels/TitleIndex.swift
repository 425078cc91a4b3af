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
  private var sketches: [TitleSketch] = []
  /// The rare letter pairs of all classes, one class after the other.
  private var rare: [Int32] = []
  /// The rarest letter pairs of each class, by which others are looked up.
  private var prefixes: [[Int32]] = []
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
  ///
  /// `seen` has a place for each class, and holds which rank looked at it last.
  func alike(
    _ index: Int,
    after rank: Int,
    _ seen: inout [Int],
    _ found: (_ members: [Int], _ percent: Int) -> Void
  ) {
    let own = sketches[index]
    for pair in prefixes[index] {
      for candidate in postings[Int(pair)] {
        let other = Int(candidate)
        guard seen[other] != rank else { continue }
        seen[other] = rank
        let sketch = sketches[other]
        guard sketch.last > rank, own.mayBeAlike(sketch, least) else { continue }
        let shared = own.shared(sketch, rare)
        let percent = TitleProfile.percent(shared: shared, of: own.size + sketch.size)
        guard percent >= least,
          own.isUnmarked(sketch) || !profiles[index].contradicts(profiles[other])
        else { continue }
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
      let own = profile.pairs.compactMap { ranks[$0] }.sorted()
      let prefix = Array(own.prefix(prefix(of: own.count)))
      for pair in prefix { postings[Int(pair)].append(Int32(index)) }
      prefixes.append(prefix)
      let last = members[index].last ?? 0
      sketches.append(TitleSketch(profile, last: last, own, border: order.count - 128, &rare))
    }
  }
}
