/// The warnings that nobody goes unthanked: W45 and W46.
enum RecognitionWarnings {
  static let all = [
    Warning(
      45,
      Text(de: "Lange ohne Anerkennung", en: "Long without recognition"),
      urgency: .later,
      area: .volunteers,
      action: .thank,
      rule: Text(
        de:
          "Jemand ist seit vielen Monaten im Einsatz, und in dieser Zeit wurde keine Anerkennung festgehalten.",
        en: "Somebody has served for many months, and no recognition was recorded in that time."
      ),
      source: .workshop,
      thresholds: [VolunteerThresholds.recognition],
      books: { cases(45, $0) }
    ),
    Warning(
      46,
      Text(de: "Ehrenamtskarte oder Nachweis möglich", en: "Card or record of service possible"),
      urgency: .later,
      area: .volunteers,
      action: .thank,
      rule: Text(
        de:
          "Dauer und Stunden reichen für Ehrenamtskarte oder Ehrenamtsnachweis, nichts spricht dagegen, und beides liegt noch nicht vor; oder eine Karte läuft bald ab.",
        en:
          "Years and hours are enough for the volunteer card or the record of volunteering, nothing speaks against it, and it was not given yet; or a card ends soon."
      ),
      source: .card,
      thresholds: [VolunteerThresholds.cardEnding],
      books: { cases(46, $0) }
    ),
  ]

  private static func cases(_ number: Int, _ books: OfficeBooks) -> [WarningCase] {
    books.recognition.flatMap { due in
      due.reasons.compactMap { reason in
        let (warning, sentence) = words(reason, due.name, books.office)
        guard warning == number else { return nil }
        return WarningCase(number, sentence, records: [due.volunteer], terms: reason.terms)
      }
    }
  }

  private static func words(
    _ reason: DueRecognition.Reason,
    _ name: String,
    _ office: Office
  ) -> (warning: Int, sentence: Text) {
    switch reason {
    case .neverThanked(let since):
      let day = WarningWords.day(since)
      return (
        45,
        Text(
          de: "„\(name)“ ist seit dem \(day.de) im Einsatz und hat noch keine Anerkennung.",
          en: "“\(name)” has served since \(day.en) and has no recognition yet."
        )
      )
    case .longAgo(let last):
      let months = WarningWords.months(office.value(of: VolunteerThresholds.recognition))
      let day = WarningWords.day(last)
      return (
        45,
        Text(
          de: "„\(name)“ hat seit \(months.de) keine Anerkennung (zuletzt am \(day.de)).",
          en: "“\(name)” has had no recognition for \(months.en) (last on \(day.en))."
        )
      )
    case .obtainable(let checks): return (46, obtainable(checks, name))
    case .ending(let honour, let end):
      let day = WarningWords.day(end)
      return (
        46,
        Text(
          de: "Die \(honour.title.de) von „\(name)“ gilt nur noch bis \(day.de).",
          en: "The \(honour.title.en) of “\(name)” is valid until \(day.en) only."
        )
      )
    }
  }

  private static func obtainable(_ checks: [EligibilityCheck], _ name: String) -> Text {
    let honours = WarningWords.list(checks.map(\.honour.title))
    var seen: Set<String> = []
    let open = checks.flatMap(\.open).filter { seen.insert($0.key).inserted }.map(\.title)
    let still = open.isEmpty ? nil : WarningWords.list(open)
    return Text(
      de: "„\(name)“ kann bekommen: \(honours.de)\(still.map { "; zu klären: \($0.de)" } ?? "").",
      en: "“\(name)” may get: \(honours.en)\(still.map { "; to be settled: \($0.en)" } ?? "")."
    )
  }
}

extension DueRecognition.Reason {
  /// A card that ends is another matter than one that could be given.
  fileprivate var terms: [Term] {
    switch self {
    case .ending(let honour, _): [honour.type]
    case .neverThanked, .longAgo, .obtainable: []
    }
  }
}
