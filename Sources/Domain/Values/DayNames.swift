/// How days are written and which names they have.
package enum DayNames {
  /// The first three letters of the months, folded, in both languages.
  static let months: [String: Int] = {
    let names = [
      ["jan"], ["feb"], ["mar"], ["apr"], ["mai", "may"], ["jun"], ["jul"], ["aug"], ["sep"],
      ["okt", "oct"], ["nov"], ["dez", "dec"],
    ]
    let pairs = names.enumerated().flatMap { index, names in names.map { ($0, index + 1) } }
    return Dictionary(pairs) { first, _ in first }
  }()

  package static let monthNames: [Text] = [
    Text(de: "Januar", en: "January"),
    Text(de: "Februar", en: "February"),
    Text(de: "März", en: "March"),
    Text("April"),
    Text(de: "Mai", en: "May"),
    Text(de: "Juni", en: "June"),
    Text(de: "Juli", en: "July"),
    Text("August"),
    Text("September"),
    Text(de: "Oktober", en: "October"),
    Text("November"),
    Text(de: "Dezember", en: "December"),
  ]

  package static let weekdays: [Text] = [
    Text(de: "Montag", en: "Monday"),
    Text(de: "Dienstag", en: "Tuesday"),
    Text(de: "Mittwoch", en: "Wednesday"),
    Text(de: "Donnerstag", en: "Thursday"),
    Text(de: "Freitag", en: "Friday"),
    Text(de: "Samstag", en: "Saturday"),
    Text(de: "Sonntag", en: "Sunday"),
  ]
}

extension Day {
  /// `24.12.2026` in German, `2026-12-24` in English.
  package func written(_ language: Language) -> String {
    guard language == .german else { return stored }
    let (year, month, day) = parts
    return "\(padded(day, to: 2)).\(padded(month, to: 2)).\(padded(year, to: 4))"
  }

  package func weekdayName(_ language: Language) -> String {
    DayNames.weekdays[weekday - 1][language]
  }

  /// `Do 24.12.2026`, as agendas and the form show it.
  package func writtenWithWeekday(_ language: Language) -> String {
    "\(weekdayName(language).prefix(language == .german ? 2 : 3)) \(written(language))"
  }
}
