/// The postal regions (the first two digits) in which each town lies, as most partners there say.
struct PostalRegions {
  private var codes: [String: [Int: Int]] = [:]
  /// The folded names of towns, since most partners are in the same few.
  private var towns: [String: String] = [:]

  init(_ partners: [Entry<Partner>]) {
    for entry in partners {
      guard let region = PostalRegions.region(of: entry.record) else { continue }
      codes[town(of: entry.record), default: [:]][region, default: 0] += 1
    }
  }

  /// Whether a postal code lies far from those that three or more others of the same town have.
  ///
  /// Large towns have neighbouring regions (10 to 14, 80 and 81), which are all right.
  func isFar(_ partner: Partner) -> Bool {
    guard let region = PostalRegions.region(of: partner),
      let known = codes[towns[partner.town] ?? Folding.fold(partner.town)]
    else { return false }
    let near = known.filter { abs($0.key - region) <= 4 }
    let there = near.reduce(0) { $0 + $1.value }
    let others = known.reduce(0) { $0 + $1.value } - there
    return there <= 1 && others >= 3
  }

  private mutating func town(of partner: Partner) -> String {
    if let known = towns[partner.town] { return known }
    let town = Folding.fold(partner.town)
    towns[partner.town] = town
    return town
  }

  private static func region(of partner: Partner) -> Int? {
    guard !partner.town.isEmpty, partner.postalCode.utf8.count == 5 else { return nil }
    return Int(digits: String(partner.postalCode.prefix(2)))
  }
}
