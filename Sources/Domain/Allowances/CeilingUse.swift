/// How far somebody's limit of a year is used.
package struct CeilingUse: Hashable, Sendable {
  package enum State: String, Sendable {
    case within
    /// From the share of W32 on.
    case near
    /// More than the limit.
    case over
  }

  package let ceiling: AllowanceCeiling
  package let here: Money
  package let elsewhere: Money
  package let limit: Money

  /// What counts against the limit.
  package var counted: Money { here + elsewhere }

  /// The used part in whole percent, rounded down; nil where the limit is nothing.
  package var percent: Int? {
    limit.cents > 0 ? max(0, counted.cents) * 100 / limit.cents : nil
  }

  /// What may still be paid; nothing where the limit is reached.
  package var left: Money { Money(cents: max(0, limit.cents - counted.cents)) }

  /// `share` is the percent from which the limit is near.
  package func state(share: Int) -> State {
    if counted > limit { return .over }
    let isNear = counted.cents > 0 && counted.cents * 100 >= limit.cents * min(max(share, 0), 100)
    return isNear ? .near : .within
  }

  /// Whether less of the limit is used than of the other's.
  func isLess(than other: CeilingUse) -> Bool {
    (percent ?? .max, limit.cents - counted.cents) < (
      other.percent ?? .max, other.limit.cents - other.counted.cents
    )
  }
}

/// What somebody received of one kind in a year.
package struct AllowanceLine: Hashable, Sendable {
  package let kind: Term
  package let here: Money
  package let elsewhere: Money
  /// The ceiling that is used most of those under which the kind counts; nil without a limit.
  package let use: CeilingUse?
}
