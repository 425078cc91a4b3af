/// What is called of a funding is more than nothing, and no more than was granted (requirement 173).
enum FundingSaving {
  static let all = [
    SavingRule(FundCall.self, ["amount"]) { entry, _ in
      guard let amount = entry.record.amount, amount.cents <= 0 else { return nil }
      return ("amount", Refusal(de: "Abgerufen wird mehr als 0 €.", en: "More than €0 is called."))
    },
    SavingRule(FundCall.self, ["amount", "funding"]) { entry, office in
      guard let funding = entry.record.funding,
        let granted = office.lookup(ProjectFunding.self)[funding]?.amount
      else { return nil }
      let others = office.fundCalls.filter { $0.record.funding == funding && $0.id != entry.id }
      let called = Money.sum(others.compactMap(\.record.amount))
      let left = granted + Money(cents: -called.cents)
      guard let amount = entry.record.amount, amount > left else { return nil }
      let refusal = Refusal(
        de:
          "Bewilligt und noch nicht abgerufen sind \(left.written(.german)). Ein höherer Betrag gehört zuerst in die Förderung.",
        en:
          "Granted and not called yet are \(left.written(.english)). A higher amount belongs in the funding first."
      )
      return ("amount", refusal)
    },
  ]
}
