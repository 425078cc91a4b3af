/// What a way by an own vehicle costs, by the rate of its day (requirement 152).
package struct Mileage: Sendable {
  package let distance: Distance
  /// The rate for a kilometre.
  package let rate: DatedAmount

  /// Nil where no rate is known for the vehicle on that day.
  package init?(_ distance: Distance, by vehicle: Term, on day: Day, _ values: DatedValues) {
    guard let rate = values.amount(of: vehicle, on: day) else { return nil }
    self.distance = distance
    self.rate = rate
  }

  /// Kilometres times rate, half a cent and more rounded up.
  package var amount: Money { Mileage.amount(distance, Money(cents: rate.amount.cents)) }

  static func amount(_ distance: Distance, _ rate: Money) -> Money {
    let (product, overflow) = distance.tenths.multipliedReportingOverflow(by: max(0, rate.cents))
    return Money(
      cents: overflow ? Money.most : min(product / 10 + (product % 10 >= 5 ? 1 : 0), Money.most)
    )
  }

  /// `12,5 km × 0,30 € = 3,75 €`.
  package var words: Text {
    Text(de: words(.german), en: words(.english))
  }

  private func words(_ language: Language) -> String {
    "\(distance.written(language)) × \(rate.amount.written(language)) = \(amount.written(language))"
  }
}
