/// How much of a fund for deployments is used (requirement 154).
package struct FundUse: Sendable {
  package let id: RecordID
  package let fund: DeploymentFund
  /// What was paid.
  package let paid: Money
  /// What is submitted or checked and will be paid.
  package let committed: Money

  package var used: Money { paid + committed }

  package var available: Money { fund.amount ?? Money(cents: 0) }

  /// What is left, below 0 where more is used than there is.
  package var left: Money { available + Money(cents: -used.cents) }

  /// The used part in whole percent, rounded down; nil where there is no money.
  package var percent: Int? {
    available.cents > 0 ? max(0, used.cents) * 100 / available.cents : nil
  }

  /// All funds in the order given; what was rejected uses nothing.
  package static func all(
    _ funds: [Entry<DeploymentFund>],
    _ expenses: [Entry<Expense>]
  ) -> [FundUse] {
    var paid: [RecordID: Money] = [:]
    var committed: [RecordID: Money] = [:]
    for entry in expenses where entry.record.counts {
      guard let fund = entry.record.fund, let amount = entry.record.amount else { continue }
      if entry.record.state == Term("paid") {
        paid[fund, default: .zero] += amount
      } else {
        committed[fund, default: .zero] += amount
      }
    }
    return funds.map {
      FundUse(
        id: $0.id,
        fund: $0.record,
        paid: paid[$0.id] ?? .zero,
        committed: committed[$0.id] ?? .zero
      )
    }
  }
}
