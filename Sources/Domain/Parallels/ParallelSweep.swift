/// One run over all offers, each compared with those older than itself.
struct ParallelSweep {
  /// All pairs, listed or not.
  private(set) var count = 0
  private var strong: [(Int, Int, Int?)] = []
  private var others: [(Int, Int, Int?)] = []
  private let masks: OfferMasks
  private let titles: TitleIndex
  private let limits: ParallelLimits
  private let lives: [Life]
  private let involved: [[RecordID]]
  private let partners: [RecordID?]

  /// What decides about most pairs, as plain numbers.
  private struct Life {
    let start: Int
    let end: Int
    /// The number of the partner; 0 where it is unknown.
    let partner: Int
    /// The number of the work it belongs to; 0 where it is none.
    let work: Int
    let isShared: Bool
  }

  /// - Parameter offers: the newest first.
  init(_ offers: [ComparedOffer], _ titles: TitleIndex, _ limits: ParallelLimits) {
    self.titles = titles
    self.limits = limits
    masks = OfferMasks(offers)
    involved = offers.map(\.involved)
    partners = offers.map(\.partner)
    var numbers: [RecordID: Int] = [:]
    lives = offers.map { offer in
      let ids = [offer.partner, offer.work].map { id in
        guard let id else { return 0 }
        let number = numbers[id] ?? numbers.count + 1
        numbers[id] = number
        return number
      }
      return Life(
        start: offer.start?.number ?? .min,
        end: offer.end?.number ?? .max,
        partner: ids[0],
        work: ids[1],
        isShared: !offer.involved.isEmpty
      )
    }
  }

  /// The pairs to list: those with both reasons first, each group in the order of the offers.
  var chosen: [(first: Int, second: Int, percent: Int?)] {
    let first = strong.prefix(limits.total)
    return (first + others.prefix(limits.total - first.count)).map { ($0, $1, $2) }
  }

  mutating func run() {
    let words = (lives.count + 63) / 64
    var needs = [UInt64](repeating: 0, count: words)
    var alike = [UInt64](repeating: 0, count: words)
    var percents = [UInt8](repeating: 0, count: lives.count)
    var seen = [Int](repeating: -1, count: titles.members.count)
    for index in lives.indices where lives[index].start <= lives[index].end {
      masks.sameNeed(as: index, &needs)
      for word in index / 64..<words { alike[word] = 0 }
      titles.alike(titles.classes[index], after: index, &seen) { members, percent in
        for member in members where member > index {
          alike[member / 64] |= 1 << (member % 64)
          percents[member] = UInt8(percent)
        }
      }
      collect(index, needs, alike, percents)
    }
  }

  /// Counts the older offers among the bits, and lists as many as the limits allow.
  private mutating func collect(
    _ index: Int,
    _ needs: [UInt64],
    _ alike: [UInt64],
    _ percents: [UInt8]
  ) {
    var both: [Int] = []
    var single: [Int] = []
    let after = (~UInt64(0) << UInt64(index % 64)) << 1
    for word in index / 64..<needs.count {
      var bits = needs[word] | alike[word]
      if word == index / 64 { bits &= after }
      while bits != 0 {
        let bit = bits.trailingZeroBitCount
        bits &= bits - 1
        let other = word * 64 + bit
        guard arePartedAndMeet(index, other) else { continue }
        count += 1
        let isBoth = (needs[word] & alike[word]) >> bit & 1 == 1
        if isBoth {
          if both.count < limits.perOffer { both.append(other) }
        } else if single.count < limits.perOffer {
          single.append(other)
        }
      }
    }
    let place = limits.perOffer - both.count
    for other in both where strong.count < limits.total {
      strong.append((index, other, Int(percents[other])))
    }
    for other in single.prefix(place) where others.count < limits.total {
      let isAlike = alike[other / 64] >> (other % 64) & 1 == 1
      others.append((index, other, isAlike ? Int(percents[other]) : nil))
    }
  }

  private func arePartedAndMeet(_ index: Int, _ other: Int) -> Bool {
    let (one, two) = (lives[index], lives[other])
    guard one.partner != two.partner, one.start <= two.end, two.start <= one.end,
      two.start <= two.end, one.work == 0 || one.work != two.work
    else { return false }
    guard one.isShared || two.isShared else { return true }
    if let partner = partners[index], involved[other].contains(partner) { return false }
    if let partner = partners[other], involved[index].contains(partner) { return false }
    return true
  }
}
