import Domain
import Workspace

/// The order in which records are told: what is open and comes next, then what was, newest first.
struct RelatedOrder {
  struct Key: Equatable, Comparable {
    /// Open before closed, dated before undated, future before past.
    let rank: Int
    /// Days away from today.
    let distance: Int

    static func < (left: Key, right: Key) -> Bool {
      (left.rank, left.distance) < (right.rank, right.distance)
    }
  }

  /// The states in which nothing more happens, by type.
  private static let closed: [String: Set<String>] = [
    "tas": ["done", "dropped"],
    "mee": ["cancelled"],
    "pla": ["ended", "declined"],
    "agr": ["ended", "replaced"],
    "med": ["done", "failed"],
    "com": ["settled"],
    "top": ["done", "dropped"],
    "crs": ["done", "cancelled"],
    "ptc": ["completed", "dropped"],
  ]

  private let day: Int?
  private let state: Int?
  private let closed: Set<String>
  private let today: Day

  init(_ type: RecordType, today: Day) {
    self.today = today
    // The first day that lists show is the one that people know the record by.
    day = type.fields.firstIndex { $0.kind.name == .day && $0.width > 0 }
    state = type.position(of: "state")
    closed = RelatedOrder.closed[type.kind.prefix] ?? []
  }

  func key(_ row: Int, _ table: any Table) -> Key {
    if let state, closed.contains(table.stored(row, state)) { return Key(rank: 3, distance: 0) }
    guard let day, let value = Day(stored: table.stored(row, day)) else {
      return Key(rank: 2, distance: 0)
    }
    let distance = value.number - today.number
    return distance >= 0 ? Key(rank: 0, distance: distance) : Key(rank: 1, distance: -distance)
  }
}
