extension Money {
  /// The cents of the largest sum that is told: a hundred times more still fits.
  static let most = 10_000_000_000_000_000

  static let zero = Money(cents: 0)

  /// The sum, at most what can be told.
  package static func + (left: Money, right: Money) -> Money {
    let (sum, overflow) = left.cents.addingReportingOverflow(right.cents)
    guard !overflow else { return Money(cents: left.cents < 0 ? -most : most) }
    return Money(cents: Swift.min(Swift.max(sum, -most), most))
  }

  /// The sum of all of them, at most what can be told.
  package static func sum(_ amounts: [Money]) -> Money { amounts.reduce(.zero, +) }

  /// So many times the amount, at most what can be told.
  func times(_ count: Int) -> Money {
    let (product, overflow) = cents.multipliedReportingOverflow(by: count)
    guard !overflow else {
      return Money(cents: (cents < 0) == (count < 0) ? Money.most : -Money.most)
    }
    return Money(cents: Swift.min(Swift.max(product, -Money.most), Money.most))
  }

  package static func += (left: inout Money, right: Money) { left = left + right }
}
