/// An order of cells that nobody outside the house can know, and that stays the same from day to
/// day.
///
/// Somebody who knew which cell is hidden next could try which numbers lead to what is hidden. So
/// the order comes from identities of records, which no report tells, and never from a number.
struct SuppressionOrder {
  private let ranks: [UInt64]

  init(_ cells: DisclosureCells) {
    let secret = cells.cells.lazy.compactMap { $0.records.min() }.min()?.text ?? ""
    ranks = cells.cells.map { cell in
      guard let place = cell.places.first else { return 0 }
      let row = place.row.map { String($0) } ?? "all"
      return SuppressionOrder.hash("\(secret) \(place.table) \(row) \(place.column)")
    }
  }

  func rank(_ cell: Int) -> UInt64 { ranks[cell] }

  /// FNV-1a, mixed so that neighbours differ in all bits.
  private static func hash(_ text: String) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    hash = (hash ^ (hash >> 33)) &* 0xff51_afd7_ed55_8ccd
    return hash ^ (hash >> 33)
  }
}
