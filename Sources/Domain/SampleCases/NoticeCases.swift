/// Who was told what, and what the office declined.
enum NoticeCases {
  static let all = notices + declined + competition

  /// All that have a role, but for the two that were not told of the latest change (W4).
  private static let told =
    "stadt,diakonie,caritas,mbe,jmd,vhs,beirat,hilfe,nachbarn,quartier,unterkunft,haus,ukraine,"
    + "syrien,stiftung,schule,frauen,jobcenter"

  private static let notices: [SampleCase] = [
    notice(265, "\(told),kobe,zentrum", "responsibilities"),
    notice(130, "hilfe,nachbarn,quartier,unterkunft", "responsibilities"),
    notice(98, "zentrum,stadt", "change"),
    notice(20, told, "responsibilities"),
    notice(6, "haus", "agreement"),
  ]

  private static func notice(_ age: Int, _ partners: String, _ subject: String) -> SampleCase {
    SampleCase(
      StakeholderNotice.self,
      "",
      age,
      [
        "day": "-\(age)", "partners": partners, "subject": subject, "channel": "email",
        "by": "Anna Rößler", "version": "-\(age)",
      ]
    )
  }

  /// Four of one partner within six months (W13).
  private static let declined: [SampleCase] = [
    request(311, "stadt", "Aufsicht beim Stadtfest", "capacity", "nachbarn"),
    request(152, "unterkunft", "Aufsicht am Wochenende", "role", ""),
    request(96, "unterkunft", "Möbel in den dritten Stock tragen", "instrumental", ""),
    request(44, "unterkunft", "Bescheide übersetzen und erklären", "professional", "mbe"),
    request(13, "unterkunft", "Vertretung im Nachtdienst", "role", ""),
    request(70, "jobcenter", "Begleitung zu jedem Termin", "role", "lotsen"),
  ]

  private static func request(
    _ age: Int,
    _ partner: String,
    _ subject: String,
    _ reason: String,
    _ other: String
  ) -> SampleCase {
    SampleCase(
      DeclinedRequest.self,
      "",
      age,
      [
        "day": "-\(age)", "partner": partner, "subject": subject, "reason": reason,
        "handed-to": other,
        "answer": "Freundlich zurückgegeben; Freiwillige ersetzen keine Hauptamtlichen.",
      ]
    )
  }

  private static let competition: [SampleCase] = [
    SampleCase(
      CompetitionNote.self,
      "",
      58,
      [
        "day": "-58", "partners": "agentur,zentrum", "state": "felt",
        "subject": "Beide werben um dieselben Patinnen und Paten",
      ]
    ).then(30, ["state": "addressed", "measure": "Gespräch der Leitungen, Zahlen offengelegt."]),
    SampleCase(
      CompetitionNote.self,
      "",
      410,
      [
        "day": "-410", "partners": "caritas,diakonie", "state": "addressed",
        "subject": "Zwei Sprechstunden am selben Vormittag",
      ]
    ).then(
      340,
      ["state": "settled", "settled": "-340", "measure": "Eine am Dienstag, eine am Freitag."]
    ),
  ]
}
