/// The warning about money for deployments (requirement 154).
enum FundWarnings {
  static let all = [
    Warning(
      104,
      Text(de: "Einsatzmittel fast verbraucht", en: "Funds nearly used"),
      urgency: .soon,
      area: .volunteers,
      action: .decide,
      rule: Text(
        de:
          "Von laufenden Einsatzmitteln ist, mit dem Eingereichten und Geprüften, ein Teil verbraucht oder alles.",
        en:
          "Of funds that run, a part is used or all of it, counting what is submitted and checked."
      ),
      source: .workshop,
      thresholds: [VolunteerThresholds.fundShare],
      cases: used
    )
  ]

  @Sendable
  private static func used(_ office: Office) -> [WarningCase] {
    let share = office.value(of: VolunteerThresholds.fundShare)
    return FundUse.all(office.funds, office.expenses).compactMap { use in
      let period = Period(from: use.fund.start, until: use.fund.end)
      guard period.contains(office.today), use.used.cents > 0,
        use.percent.map({ $0 >= share }) ?? true
      else { return nil }
      let (amount, left) = (WarningWords.money(use.available), WarningWords.money(use.left))
      let title = use.fund.title
      if use.left.cents < 0 {
        let more = WarningWords.money(Money(cents: -use.left.cents))
        return WarningCase(
          104,
          Text(
            de: "Die Mittel „\(title)“ (\(amount.de)) sind um \(more.de) überzogen.",
            en: "The fund “\(title)” (\(amount.en)) is overdrawn by \(more.en)."
          ),
          records: [use.id]
        )
      }
      let percent = use.percent.map { "\($0) %" } ?? ""
      return WarningCase(
        104,
        Text(
          de:
            "Von den Mitteln „\(title)“ (\(amount.de)) sind \(percent) verbraucht; es bleiben \(left.de).",
          en: "Of the fund “\(title)” (\(amount.en)) \(percent) are used; \(left.en) are left."
        ),
        records: [use.id]
      )
    }
  }
}
