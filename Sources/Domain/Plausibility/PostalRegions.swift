/// The postal regions (the first two digits) in which each town lies, as most partners there say.
struct PostalRegions {
  private var codes: [String: [Int: Int]] = [:]

  init(_ partners: [Entry<Partner>]) {
    for partner in partners {
      guard let (town, region) = PostalRegions.place(partner.record) else { continue }
      codes[town, default: [:]][region, default: 0] += 1
    }
  }

  /// Whether a postal code lies far from those that three or more others of the same town have.
  ///
  /// Large towns have neighbouring regions (10 to 14, 80 and 81), which are all right.
  func isFar(_ partner: Partner) -> Bool {
    guard let (town, region) = PostalRegions.place(partner), let known = codes[town] else {
      return false
    }
    let near = known.filter { abs($0.key - region) <= 4 }
    let there = near.reduce(0) { $0 + $1.value }
    let others = known.reduce(0) { $0 + $1.value } - there
    return there <= 1 && others >= 3
  }

  private static func place(_ partner: Partner) -> (String, Int)? {
    guard !partner.town.isEmpty, partner.postalCode.utf8.count == 5,
      let region = Int(digits: String(partner.postalCode.prefix(2)))
    else { return nil }
    return (Folding.fold(partner.town), region)
  }
}
