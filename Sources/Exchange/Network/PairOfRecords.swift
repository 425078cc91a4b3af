import Domain

/// Two records that have to do with each other, in no direction.
struct PairOfRecords: Hashable, Comparable {
  let first: RecordID
  let second: RecordID

  static func < (left: PairOfRecords, right: PairOfRecords) -> Bool {
    (left.first, left.second) < (right.first, right.second)
  }

  /// Each two that stand together somewhere, once and in order.
  static func all(in groups: [[RecordID]]) -> [PairOfRecords] {
    var pairs: Set<PairOfRecords> = []
    for group in groups {
      let members = Set(group).sorted()
      for (place, first) in members.enumerated() {
        for second in members[(place + 1)...] {
          pairs.insert(PairOfRecords(first: first, second: second))
        }
      }
    }
    return pairs.sorted()
  }
}
