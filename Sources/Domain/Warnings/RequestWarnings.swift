/// The warnings about needs and deployment requests: W27 and W28.
enum RequestWarnings {
  static let all = [
    Warning(
      27,
      Text(de: "Bedarf lange nicht erhoben", en: "Needs survey overdue"),
      urgency: .later,
      area: .partners,
      action: .contact,
      rule: Text(
        de:
          "Ein Partner wurde seit längerem oder noch nie gefragt, was er braucht. Nur Stellen im Erstgespräch und Partner zählen; wer erst seit kurzem eingetragen ist, zählt nicht.",
        en:
          "A partner has not been asked for long, or never, what it needs. Only those in a first talk and partners count; one that was entered only lately does not count."
      ),
      source: .agencies,
      thresholds: [VolunteerThresholds.needSurvey],
      cases: overdue
    ),
    Warning(
      28,
      Text(de: "Einsatzanfrage unvollständig", en: "Deployment request incomplete"),
      urgency: .soon,
      area: .projects,
      action: .complete,
      rule: Text(
        de:
          "In einer offenen Einsatzanfrage fehlen Angaben, die zu einer vollständigen Beschreibung gehören. Vermittelt wird erst, wenn sie vollständig ist oder ein Vermerk sagt, warum trotzdem; mit dem Vermerk ruht der Hinweis.",
        en:
          "An open deployment request lacks parts of a complete description. People are proposed only when it is complete or a note says why nevertheless; with the note the warning rests."
      ),
      source: .workshop,
      cases: incomplete
    ),
  ]

  @Sendable
  private static func overdue(_ office: Office) -> [WarningCase] {
    NeedRound(office, onlyOverdue: true).stops.map { stop in
      let sentence =
        if let asked = stop.asked {
          Text(
            de:
              "„\(stop.name)“ wurde zuletzt am \(asked.written(.german)) gefragt, was gebraucht wird.",
            en: "“\(stop.name)” was last asked on \(asked.written(.english)) what is needed."
          )
        } else {
          Text(
            de: "„\(stop.name)“ wurde noch nie gefragt, was gebraucht wird.",
            en: "“\(stop.name)” was never asked what is needed."
          )
        }
      return WarningCase(27, sentence, records: [stop.partner] + (stop.survey.map { [$0] } ?? []))
    }
  }

  @Sendable
  private static func incomplete(_ office: Office) -> [WarningCase] {
    office.requests.compactMap { entry in
      let request = entry.record
      guard request.isOpen(on: office.today), !request.mayBeMatched else { return nil }
      let missing = WarningWords.list(request.completeness.missing.map(\.title))
      return WarningCase(
        28,
        Text(
          de: "Bei der Anfrage „\(request.title)“ fehlt noch: \(missing.de).",
          en: "The request “\(request.title)” still lacks: \(missing.en)."
        ),
        records: [entry.id]
      )
    }
  }
}
