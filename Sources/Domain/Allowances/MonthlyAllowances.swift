/// Months in which somebody received more as allowances than leaves unemployment benefit as it is
/// (§ 1 EhrBetätV).
package struct MonthlyAllowances: Sendable {
  package struct Excess: Hashable, Sendable {
    package let volunteer: RecordID
    package let year: Int
    package let month: Int
    package let sum: Money
    package let limit: Money
  }

  /// The months of a year, by person and then in their order.
  package static func excesses(
    in year: Int,
    _ expenses: [Entry<Expense>],
    _ values: DatedValues
  ) -> [Excess] {
    var sums: [RecordID: [Int: Money]] = [:]
    for entry in expenses where entry.record.isAllowance && entry.record.counts {
      guard let volunteer = entry.record.volunteer, let day = entry.record.day,
        let amount = entry.record.amount
      else { continue }
      let (inYear, month, _) = day.parts
      guard inYear == year else { continue }
      sums[volunteer, default: [:]][month, default: .zero] += amount
    }
    return sums.sorted { $0.key < $1.key }.flatMap { volunteer, months in
      months.sorted { $0.key < $1.key }.compactMap { month, sum in
        guard let limit = values.limit(of: Term("benefit"), in: month, of: year)?.amount,
          sum > limit
        else { return nil }
        return Excess(volunteer: volunteer, year: year, month: month, sum: sum, limit: limit)
      }
    }
  }
}
