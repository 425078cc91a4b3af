/// The warning about series of meetings that do not keep their cadence: W41.
enum SeriesWarnings {
  static let all = [
    Warning(
      41,
      Text(de: "Reihe überfällig", en: "Series overdue"),
      urgency: .soon,
      area: .meetings,
      action: .meet,
      rule: Text(
        de:
          "Seit dem letzten Treffen einer Reihe ist mehr Zeit vergangen, als ihr Rhythmus und die Toleranz zulassen, oder das nächste Treffen hat keinen Tag oder liegt zu spät. Bewusst ausgelassene Termine zählen nicht als versäumt; beendete Reihen und solche, die erst beginnen, werden nicht angemahnt.",
        en:
          "More time has passed since the last meeting of a series than its cadence and the tolerance allow, or the next meeting has no day or comes too late. Dates left out on purpose do not count as missed; series that ended, or that are still to begin, are not named."
      ),
      source: .recommendations,
      thresholds: [SeriesThresholds.tolerance],
      cases: overdue
    )
  ]

  @Sendable
  private static func overdue(_ office: Office) -> [WarningCase] {
    SeriesStanding.all(in: office).compactMap { standing in
      sentence(standing, office).map { WarningCase(41, $0, records: [standing.series.id]) }
    }
  }

  private static func sentence(_ standing: SeriesStanding, _ office: Office) -> Text? {
    let series = standing.series.record
    let cadence = office.words(series.cadence, of: .cadences)
    let name = Text(
      de: "„\(series.name)“ (\(cadence.de))",
      en: "“\(series.name)” (\(cadence.en))"
    )
    if standing.overdueSince != nil {
      guard let last = standing.lastHeld?.record.day.map(WarningWords.day) else {
        let first = series.first.map(WarningWords.day) ?? Text("")
        return Text(
          de:
            "\(name.de) sollte am \(first.de) beginnen und fand noch nie statt\(next(standing).de).",
          en: "\(name.en) was to begin on \(first.en) and was never held\(next(standing).en)."
        )
      }
      return Text(
        de: "\(name.de) fand zuletzt am \(last.de) statt\(next(standing).de).",
        en: "\(name.en) was last held on \(last.en)\(next(standing).en)."
      )
    }
    if standing.lacksNext {
      return Text(
        de: "\(name.de) hat keinen nächsten Termin.",
        en: "\(name.en) has no next date."
      )
    }
    guard standing.isNextLate, let day = standing.nextPlanned?.record.day.map(WarningWords.day),
      let deadline = standing.deadline.map(WarningWords.day)
    else { return nil }
    return Text(
      de:
        "\(name.de) ist erst wieder am \(day.de) geplant; im Takt wäre spätestens der \(deadline.de).",
      en:
        "\(name.en) is planned only for \(day.en); by its cadence \(deadline.en) would be the latest."
    )
  }

  /// What is planned next, behind a sentence.
  private static func next(_ standing: SeriesStanding) -> Text {
    guard let day = standing.nextPlanned?.record.day.map(WarningWords.day) else {
      return Text(de: "; ein nächster Termin fehlt", en: "; no next date is set")
    }
    return Text(de: "; geplant ist der \(day.de)", en: "; \(day.en) is planned")
  }
}
