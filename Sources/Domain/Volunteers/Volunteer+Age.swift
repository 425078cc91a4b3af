extension Volunteer {
  /// Whole years on a day; nil where the birthday is not known or later.
  ///
  /// Who was born on a 29 February is a year older on 1 March in years without one: a year of life
  /// ends with the day before the birthday (§ 187 para. 2, § 188 para. 2 BGB).
  package func age(on day: Day) -> Int? {
    birthday.flatMap { $0.wholeYears(until: day) }
  }

  /// Whether somebody is known to be under age on a day (§ 2 BGB).
  package func isMinor(on day: Day) -> Bool { age(on: day).map { $0 < 18 } ?? false }

  /// Whether the processing of the data is restricted on a day (Article 18 GDPR).
  package func isRestricted(on day: Day) -> Bool { restricted.map { $0 <= day } ?? false }

  /// Whether somebody under age serves without a day on which the guardians agreed.
  package func lacksGuardianConsent(on day: Day) -> Bool {
    isMinor(on: day) && !(guardianConsent.map { $0 <= day } ?? false)
  }
}
