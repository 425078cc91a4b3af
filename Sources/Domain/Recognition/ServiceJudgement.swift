/// How age, years and hours of service are judged.
enum ServiceJudgement {
  typealias Finding = HonourCondition.Finding

  @Sendable
  static func age(_ service: ServiceRecord, _ honour: Honour) -> Finding? {
    guard let least = honour.terms.age else { return nil }
    guard let birthday = service.volunteer.birthday else {
      return .unknown(
        Text(de: "Der Geburtstag ist nicht eingetragen.", en: "The birthday is not entered.")
      )
    }
    guard let age = birthday.wholeYears(until: service.today) else {
      return .unknown(
        Text(de: "Der Geburtstag liegt in der Zukunft.", en: "The birthday is in the future.")
      )
    }
    return age >= least
      ? .met(Text(de: "\(age) Jahre alt.", en: "\(age) years old."))
      : .notMet(Text(de: "Erst \(age) Jahre alt.", en: "Only \(age) years old."))
  }

  @Sendable
  static func years(_ service: ServiceRecord, _ honour: Honour) -> Finding? {
    guard let least = honour.terms.years else { return nil }
    if let finding = grounds(service, honour) { return finding }
    guard let since = service.since, let years = since.wholeYears(until: service.today) else {
      return .unknown(
        Text(
          de: "„Engagiert seit“ ist leer, und Einsätze oder Stunden gibt es nicht.",
          en: "“Volunteering since” is empty, and there are no placements or hours."
        )
      )
    }
    let isTold = service.volunteer.servingSince != nil
    let words: @Sendable () -> Text = {
      let day = WarningWords.day(since)
      return isTold
        ? Text(
          de: "Engagiert seit \(day.de): \(Words.years(years).de).",
          en: "Volunteering since \(day.en): \(Words.years(years).en)."
        )
        : Text(
          de: "Erster Einsatz am \(day.de): \(Words.years(years).de).",
          en: "First service on \(day.en): \(Words.years(years).en)."
        )
    }
    return Finding(result: years >= least ? .met : .notMet, words: words)
  }

  /// What takes the place of years and hours, as the youth leader card.
  private static func grounds(_ service: ServiceRecord, _ honour: Honour) -> Finding? {
    guard let ground = service.grounds(of: honour).first else { return nil }
    let vocabulary = Vocabulary.cardGrounds
    return .met(
      Text(
        de: "Wird nicht geprüft: \(vocabulary.label(ground.key, .german)).",
        en: "Not checked: \(vocabulary.label(ground.key, .english))."
      )
    )
  }

  @Sendable
  static func hours(_ service: ServiceRecord, _ honour: Honour) -> Finding? {
    if let finding = grounds(service, honour) { return finding }
    let terms = honour.terms
    let least = (service.volunteer.isPupil ? terms.pupilHours : nil) ?? terms.yearlyHours
    if terms.pupilHours != nil, let project = service.endedProjects.first {
      return .met(
        Text(
          de: "Befristetes Projekt „\(project)“ abgeschlossen.",
          en: "The limited project “\(project)” was completed."
        )
      )
    }
    let (rolling, last) = (
      service.minutesOfTwelveMonths, service.minutes(in: service.today.year - 1)
    )
    let best = max(rolling, last)
    let words: @Sendable () -> Text = {
      let isRolling = rolling >= last
      let year = service.today.year - 1
      return Text(
        de: isRolling
          ? "\(Words.hours(best, .german)) in zwölf Monaten."
          : "\(Words.hours(best, .german)) im Jahr \(year).",
        en: isRolling
          ? "\(Words.hours(best, .english)) in twelve months."
          : "\(Words.hours(best, .english)) in \(year)."
      )
    }
    if best >= least * 60 { return Finding(result: .met, words: words) }
    return agreed(service, terms, best: best, least: least, words)
  }

  /// Where hours are missing, what the placements are agreed for says something.
  private static func agreed(
    _ service: ServiceRecord,
    _ terms: Honour.Terms,
    best: Int,
    least: Int,
    _ entered: @escaping @Sendable () -> Text
  ) -> Finding {
    let week = service.minutesAWeek
    let isEnough = terms.weeklyHours.map { week >= $0 * 60 } ?? (week * 52 >= least * 60)
    let agreed: @Sendable () -> Text = {
      Text(
        de: "Vereinbart sind \(Words.hours(week, .german)) in der Woche",
        en: "\(Words.hours(week, .english)) a week are agreed"
      )
    }
    if best == 0, week == 0 {
      return .notMet(
        Text(
          de: "Weder Stunden noch laufende Einsätze sind eingetragen.",
          en: "Neither hours nor placements that run are entered."
        )
      )
    }
    if best == 0 {
      return Finding(result: isEnough ? .met : .notMet) {
        agreed() + Text(de: "; Stunden sind keine eingetragen.", en: "; no hours are entered.")
      }
    }
    guard isEnough else { return Finding(result: .notMet, words: entered) }
    return Finding(result: .unknown) {
      entered() + Text(" ") + agreed()
        + Text(de: ": Fehlen Einträge?", en: ": are entries missing?")
    }
  }
}

extension Day {
  /// Whole years between two days; nil where the other is before this one.
  ///
  /// A year that began on a 29 February is over on 1 March in years without one (§ 188 para. 2 BGB).
  func wholeYears(until day: Day) -> Int? {
    guard self <= day else { return nil }
    let (start, end) = (parts, day.parts)
    let isFull = (end.month, end.day) >= (start.month, start.day)
    return end.year - start.year - (isFull ? 0 : 1)
  }
}

/// The small words of the check.
private enum Words {
  static func years(_ count: Int) -> Text {
    Text(de: count == 1 ? "1 Jahr" : "\(count) Jahre", en: count == 1 ? "1 year" : "\(count) years")
  }

  static func hours(_ minutes: Int, _ language: Language) -> String {
    Minutes(minutes).written(language)
  }
}
