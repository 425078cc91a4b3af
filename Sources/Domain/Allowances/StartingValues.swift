/// What law or custom sets, as the program starts with it: one row an amount and a time.
///
/// Facts 3.2 and 3.6 of the requirements; the office enters its own amount where one changes.
enum StartingValues {
  static let all: [DatedAmount] = [
    row("honorary", 720_00, 2013, 2020, law("26a") + ", Stand 2022"),
    row("honorary", 840_00, 2021, 2025, law("26a") + ", Stand 2022"),
    row("honorary", 960_00, 2026, nil, law("26a"), checked: publication),
    row("trainer", 2400_00, 2013, 2020, law("26") + ", Stand 2022"),
    row("trainer", 3000_00, 2021, 2025, law("26") + ", Stand 2022"),
    row("trainer", 3300_00, 2026, nil, law("26"), checked: publication),
    row("guardian", 2400_00, 2013, 2020, law("26b") + ", Stand 2022"),
    row("guardian", 3000_00, 2021, 2025, law("26b") + ", Stand 2022"),
    row("guardian", 3300_00, 2026, nil, law("26b"), checked: publication),
    row("benefit", 250_00, 2013, nil, "EhrBetätV § 1"),
    row("car", 30, 2013, nil, "LBE Lexikon"),
    row("motorcycle", 13, 2013, nil, "Parität Baden-Württemberg"),
    row("moped", 8, 2013, nil, "Parität Baden-Württemberg"),
    row("bicycle", 5, 2013, nil, "Parität Baden-Württemberg"),
  ]

  private static func law(_ number: String) -> String { "§ 3 Nr. \(number) EStG" }

  /// The day of the publication from which the amounts from 2026 were taken.
  private static let publication = Day(year: 2026, month: 2, day: 9)

  private static func row(
    _ type: String,
    _ cents: Int,
    _ from: Int,
    _ until: Int?,
    _ source: String,
    checked: Day? = nil
  ) -> DatedAmount {
    DatedAmount(
      type: Term(type),
      amount: Money(cents: cents),
      from: Day(year: from, month: 1, day: 1),
      until: until.flatMap { Day(year: $0, month: 12, day: 31) },
      source: source,
      checked: checked,
      record: nil
    )
  }
}
