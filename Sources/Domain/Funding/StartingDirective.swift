/// Directives that the office can begin with: proposals that become records of its own.
package struct StartingDirective: Sendable {
  package struct Deadline: Sendable {
    package let title: Text
    package let type: Term
    package let month: Int
    package let day: Int
    /// Whether it is by then that what begins in the next year is to be asked for.
    package var isForNextYear = false
  }

  /// Stable, small letters and hyphens.
  package let key: String
  /// The official name, which is German in both languages.
  package let name: String
  /// The stored values of the record by field.
  package let values: [(field: String, value: String)]
  /// The days that come each year.
  package let deadlines: [Deadline]

  /// The first day from today on of a deadline.
  package static func next(_ deadline: Deadline, from today: Day) -> Day? {
    var yearly = FundingDeadline()
    // A leap year has all days.
    yearly.day = Day(year: 2000, month: deadline.month, day: deadline.day)
    return [today.year, today.year + 1].compactMap { yearly.occurrence(in: $0) }.first {
      $0 >= today
    }
  }

  /// What is not yet among the directives, archived ones included: by its name, or by its legal
  /// basis where the office calls it otherwise.
  package static func missing(among directives: [FundingDirective]) -> [StartingDirective] {
    all.filter { starting in
      let basis = starting.values.first { $0.field == "basis" }?.value ?? ""
      return !directives.contains { $0.name == starting.name || $0.basis == basis }
    }
  }

  package static let all = [bir]

  private static let bir = StartingDirective(
    key: "bir",
    name: "Beratungs- und Integrationsrichtlinie (BIR)",
    values: [
      ("source", "state"),
      (
        "basis",
        "2176-I, Bekanntmachung vom 26.09.2023, Az. G3-6722-1-450, BayMBl. 2023 Nr. 498"
      ),
      ("authority", "Regierung von Mittelfranken, Sachgebiet 15"),
      ("start", "2024-01-01"), ("end", "2026-12-31"), ("rate", "80%"), ("maximum", "130000.00"),
      ("own-share", "10%"), ("months", "36"), ("excludes", "yes"),
      (
        "applying",
        "Landkreise und kreisfreie Städte, Weitergabe an Dritte möglich. Antrag bis 15. November des Vorjahres, Änderungen bis 15. März. Der Höchstbetrag gilt je Empfänger und Jahr."
      ),
      (
        "reporting",
        "Für hauptamtliche Integrationslotsinnen und -lotsen sind Tag und Form des Nachweises hier nicht bekannt: bitte bei der Bewilligungsstelle erfragen."
      ),
      (
        "notes",
        "Startwert. Bitte vor jedem Antrag mit dem geltenden Text der Richtlinie und der Bewilligungsstelle abgleichen."
      ),
    ],
    deadlines: [
      Deadline(
        title: Text(de: "Antrag für das Folgejahr", en: "Application for the next year"),
        type: Term("application"),
        month: 11,
        day: 15,
        isForNextYear: true
      ),
      Deadline(
        title: Text(de: "Änderungen mitteilen", en: "Tell changes"),
        type: Term("change"),
        month: 3,
        day: 15
      ),
    ]
  )
}

extension StartingDirective {
  /// What it would be as a record.
  package var record: FundingDirective {
    FundingDirective(
      values: Dictionary(values.map { ($0.field, $0.value) }) { first, _ in first }
    )
  }
}
