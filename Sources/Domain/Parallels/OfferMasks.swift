/// For each offer the set of those with a common topic, target group and district, as bits.
///
/// One row of bits for each term, a bit for each offer: what thousands of offers have in common is
/// found 64 offers at a time.
struct OfferMasks {
  private let words: Int
  private let topics: TermRows
  private let groups: TermRows
  private let districts: TermRows

  init(_ offers: [ComparedOffer]) {
    words = (offers.count + 63) / 64
    topics = TermRows(offers.map { .some($0.topics) }, words: words)
    groups = TermRows(offers.map { $0.isForAnybody ? nil : $0.targetGroups }, words: words)
    districts = TermRows(offers.map { $0.isEverywhere ? nil : $0.districts }, words: words)
  }

  /// Sets the bits of all offers that serve the same need as one of them, but for the period.
  func sameNeed(as index: Int, _ bits: inout [UInt64]) {
    for word in bits.indices { bits[word] = 0 }
    for row in topics.rows(of: index) ?? [] {
      for word in index / 64..<words { bits[word] |= topics.bits[row * words + word] }
    }
    groups.keep(index, words, &bits)
    districts.keep(index, words, &bits)
  }
}

/// The rows of one field.
private struct TermRows {
  /// Row after row.
  private(set) var bits: [UInt64] = []
  /// The rows of each offer; nil for one that takes part in all.
  private var own: [[Int]?] = []
  /// The offers that take part in all rows.
  private var anywhere: [UInt64]

  init(_ terms: [[Term]?], words: Int) {
    anywhere = Array(repeating: 0, count: words)
    var numbers: [String: Int] = [:]
    for (offer, list) in terms.enumerated() {
      guard let list else {
        anywhere[offer / 64] |= 1 << (offer % 64)
        own.append(nil)
        continue
      }
      let rows = list.filter { $0 != .none }.map { term in
        let name = Folding.fold(term.key)
        if let number = numbers[name] { return number }
        numbers[name] = numbers.count
        bits.append(contentsOf: repeatElement(0, count: words))
        return numbers.count - 1
      }
      for row in rows { bits[row * words + offer / 64] |= 1 << (offer % 64) }
      own.append(rows)
    }
  }

  func rows(of offer: Int) -> [Int]? { own[offer] }

  /// Leaves the bits of those that have a row in common with this one.
  func keep(_ offer: Int, _ words: Int, _ kept: inout [UInt64]) {
    guard let rows = own[offer] else { return }
    for word in offer / 64..<words where kept[word] != 0 {
      var common = anywhere[word]
      for row in rows { common |= bits[row * words + word] }
      kept[word] &= common
    }
  }
}
