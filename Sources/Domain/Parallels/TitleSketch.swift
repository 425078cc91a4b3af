/// A title in few numbers: most titles that are not alike are told apart by them at once.
struct TitleSketch {
  /// The last offer that has this title.
  let last: Int
  /// How many letter pairs there are.
  let size: Int
  /// The most frequent letter pairs as bits, compared at once.
  private var frequent: (UInt64, UInt64) = (0, 0)
  /// Where the other letter pairs stand, ascending.
  private let rare: Range<Int>
  /// A bit for each place and number; different ones may have the same bit.
  private let places: UInt64
  private let numbers: UInt64

  /// - Parameter ranks: the letter pairs by how rare they are, the rarest first; those from `border`
  ///   on are the most frequent.
  init(
    _ title: TitleProfile,
    last: Int,
    _ ranks: [Int32],
    border: Int,
    _ rarePairs: inout [Int32]
  ) {
    self.last = last
    size = ranks.count
    let start = rarePairs.count
    for rank in ranks {
      let bit = Int(rank) - border
      if bit < 0 {
        rarePairs.append(rank)
      } else if bit < 64 {
        frequent.0 |= 1 << UInt64(bit)
      } else {
        frequent.1 |= 1 << UInt64(bit - 64)
      }
    }
    rare = start..<rarePairs.count
    places = TitleSketch.bits(title.places)
    numbers = TitleSketch.bits(title.numbers)
  }

  private static func bits(_ words: Set<String>) -> UInt64 {
    words.reduce(0) { bits, word in
      // The same in each run, unlike a hash of the library.
      let sum = word.utf8.reduce(UInt64(0)) { $0 &* 31 &+ UInt64($1) }
      return bits | 1 << ((sum &* 0x9E37_79B9_7F4A_7C15) >> 58)
    }
  }

  /// False only where the titles are surely not alike.
  func mayBeAlike(_ other: TitleSketch, _ least: Int) -> Bool {
    guard places & ~other.places == 0 || other.places & ~places == 0,
      numbers & ~other.numbers == 0 || other.numbers & ~numbers == 0
    else { return false }
    let most = sharedFrequent(other) + min(rare.count, other.rare.count)
    return 200 * most >= least * (size + other.size)
  }

  /// How many letter pairs both have; `pairs` are the rare ones of all titles.
  func shared(_ other: TitleSketch, _ pairs: [Int32]) -> Int {
    var shared = sharedFrequent(other)
    var (left, right) = (rare.lowerBound, other.rare.lowerBound)
    while left < rare.upperBound, right < other.rare.upperBound {
      let (one, two) = (pairs[left], pairs[right])
      if one == two { shared += 1 }
      if one <= two { left += 1 }
      if two <= one { right += 1 }
    }
    return shared
  }

  /// Whether one of the two names no place, and one no number: then nothing contradicts.
  func isUnmarked(_ other: TitleSketch) -> Bool {
    (places == 0 || other.places == 0) && (numbers == 0 || other.numbers == 0)
  }

  private func sharedFrequent(_ other: TitleSketch) -> Int {
    (frequent.0 & other.frequent.0).nonzeroBitCount
      + (frequent.1 & other.frequent.1).nonzeroBitCount
  }
}
