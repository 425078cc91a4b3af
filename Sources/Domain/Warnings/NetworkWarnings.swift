/// The warnings about networks and helper circles: W9, W14 and W15.
enum NetworkWarnings {
  static let all = [
    Warning(
      9,
      Text(de: "Im Netzwerk fehlt jemand", en: "Somebody is missing in the network"),
      urgency: .later,
      area: .partners,
      action: .meet,
      rule: Text(
        de:
          "In einem Netzwerk oder an einem Runden Tisch ist eine Art von Partnern nicht vertreten, die dazugehört, oder zu den letzten drei Treffen kamen jeweils zu wenige Organisationen, am Runden Tisch auch: immer nur dieselben.",
        en:
          "A network or round table lacks a type of partner that belongs to it, or too few organisations came to each of its last three meetings, or at a round table always the same ones alone."
      ),
      source: .agencies,
      thresholds: [Thresholds.attendance],
      books: { lacking($0) + poorlyAttended($0) }
    ),
    Warning(
      14,
      Text(de: "Helferkreis ohne eigenes Standbein", en: "Helper circle does not stand alone"),
      urgency: .later,
      area: .partners,
      action: .agree,
      rule: Text(
        de:
          "Ein Helferkreis ist in Trägerschaft der eigenen Stelle, oder er hat seit längerem keine eigene Ansprechperson, oder sie ist lange nicht bestätigt.",
        en:
          "A helper circle is carried by our own office, or has had no speaker of its own for long, or the speaker was not confirmed for long."
      ),
      source: .agencies,
      thresholds: [Thresholds.circleSpeaker],
      cases: circles
    ),
    Warning(
      15,
      Text(de: "Nicht im Gremium gewesen", en: "Not seen in the committee"),
      urgency: .later,
      area: .partners,
      action: .meet,
      rule: Text(
        de:
          "Wir nehmen an einem Gremium regelmäßig teil, aber seit längerem ist weder eine Teilnahme noch ein Treffen eingetragen.",
        en:
          "We attend a committee regularly, but for long neither an attendance nor a meeting is recorded."
      ),
      source: .agencies,
      thresholds: [Thresholds.committeePresence],
      books: unattended
    ),
  ]

  static func existing(_ office: Office) -> [Entry<Network>] {
    office.networks.filter { $0.record.period.contains(office.today) }
  }

  @Sendable
  private static func circles(_ office: Office) -> [WarningCase] {
    let people = Set(office.contacts.map(\.id))
    return office.circles.flatMap { entry in
      var circle = entry.record
      if let speaker = circle.speaker, !people.contains(speaker) { circle.speaker = nil }
      return cases(about: circle, entry.id, office)
    }
  }

  private static func cases(
    about circle: HelperCircle,
    _ id: RecordID,
    _ office: Office
  ) -> [WarningCase] {
    var sentences: [Text] = []
    if let carrier = circle.carrier, office.settings.own.contains(carrier) {
      let name = office.name(carrier)
      sentences.append(
        Text(
          de: "Der Helferkreis „\(circle.name)“ ist in Trägerschaft der eigenen Stelle „\(name)“.",
          en: "The helper circle “\(circle.name)” is carried by our own office “\(name)”."
        )
      )
    }
    if let sentence = speaker(circle, office) { sentences.append(sentence) }
    return sentences.map { WarningCase(14, $0, records: [id]) }
  }

  private static func speaker(_ circle: HelperCircle, _ office: Office) -> Text? {
    let months = office.value(of: Thresholds.circleSpeaker)
    let limit = office.today.adding(months: -months)
    let known = circle.speakerConfirmed ?? circle.founded
    // A new circle has time to find somebody.
    if let known, known > limit { return nil }
    if circle.speaker == nil {
      return Text(
        de: "Der Helferkreis „\(circle.name)“ hat keine eigene Ansprechperson.",
        en: "The helper circle “\(circle.name)” has no speaker of its own."
      )
    }
    guard let confirmed = circle.speakerConfirmed else { return nil }
    let day = WarningWords.day(confirmed)
    return Text(
      de:
        "Die Ansprechperson des Helferkreises „\(circle.name)“ wurde zuletzt am \(day.de) bestätigt.",
      en: "The speaker of the helper circle “\(circle.name)” was last confirmed on \(day.en)."
    )
  }

  @Sendable
  private static func unattended(_ books: OfficeBooks) -> [WarningCase] {
    let (office, attendance) = (books.office, books.attendance)
    let months = office.value(of: Thresholds.committeePresence)
    return existing(office).compactMap { entry in
      let (id, network) = (entry.id, entry.record)
      guard network.isAttended else { return nil }
      let last = attendance.last[id]
      if let known = last ?? network.start, known > office.today.adding(months: -months) {
        return nil
      }
      let sentence =
        if let last {
          Text(
            de: "In „\(network.name)“ waren wir zuletzt am \(last.written(.german)).",
            en: "We were last in “\(network.name)” on \(last.written(.english))."
          )
        } else {
          Text(
            de: "In „\(network.name)“ ist noch keine Teilnahme eingetragen.",
            en: "No attendance is recorded for “\(network.name)” yet."
          )
        }
      return WarningCase(15, sentence, records: [id])
    }
  }
}
