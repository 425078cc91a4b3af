/// The check before an application: each condition, and whether the records say that it is met.
///
/// The conditions are the reasons for which the authorities turn applications down.
package struct EligibilityCheck: Sendable {
  package let honour: Honour
  package let criteria: [Criterion]

  package init(_ honour: Honour, of service: ServiceRecord) {
    self.honour = honour
    criteria = HonourConditions.all.compactMap { condition in
      condition.judge(service, honour).map { Criterion(condition, honour, $0) }
    }
  }

  /// Met where all that records can tell is met; not met where anything is not.
  package var result: Fulfilment {
    if criteria.contains(where: { $0.result == .notMet }) { return .notMet }
    return open.isEmpty ? .met : .unknown
  }

  /// What records could tell but do not.
  package var open: [Criterion] { criteria.filter { $0.isDecisive && $0.result == .unknown } }

  /// Whether service enough is recorded and nothing speaks against it; the rest can be asked for.
  package var isWorthAsking: Bool {
    result != .notMet
      && criteria.filter { HonourConditions.ofService.contains($0.key) }
        .allSatisfy { $0.result == .met }
  }
}

extension ServiceRecord {
  /// What somebody does not have and may get.
  package var obtainable: [EligibilityCheck] {
    guard isActive else { return [] }
    // Who has a record of volunteering may get another; nobody needs to be told each year.
    return Honour.allCases.filter { ($0 != .record || !ever(.record)) && hasServed(for: $0) }
      .map { EligibilityCheck($0, of: self) }.filter(\.isWorthAsking)
  }

  /// Whether years and hours are enough, which few reach; the rest of the check is dearer.
  private func hasServed(for honour: Honour) -> Bool {
    HonourConditions.service.allSatisfy { condition in
      condition.judge(self, honour).map { $0.result == .met } ?? true
    }
  }

  /// The card that ends within so many months, with its last day; none where a later one holds.
  package func endingCard(within months: Int) -> (honour: Honour, day: Day)? {
    guard let card = holds(.blueCard, on: today), let end = card.until,
      end <= today.adding(months: months), holds(.goldCard, on: today) == nil
    else { return nil }
    return (.blueCard, end)
  }
}
