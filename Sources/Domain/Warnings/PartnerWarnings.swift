/// The warnings about partners: W4, W12 and W13.
enum PartnerWarnings {
  static let all = [
    Warning(
      4,
      Text(de: "Partner nicht informiert", en: "Partner not informed"),
      urgency: .soon,
      area: .partners,
      action: .inform,
      rule: Text(
        de:
          "Eine Zuständigkeit hat begonnen, geendet, wurde geändert oder weggenommen, und ein Partner mit einer Rolle in derselben Aufgabe wurde seither nicht informiert.",
        en:
          "A responsibility began, ended, was changed or taken away, and a partner with a role in the same task has not been informed since."
      ),
      source: .recommendations,
      thresholds: [Thresholds.informAfter],
      cases: uninformed
    ),
    Warning(
      12,
      Text(de: "Partner ohne Verbindung", en: "Isolated partner"),
      urgency: .later,
      area: .partners,
      action: .contact,
      rule: Text(
        de:
          "Ein Partner ist in keinem Netzwerk und keiner Vereinbarung und war seit längerem bei keinem Treffen. Nur Stellen im Erstgespräch und Partner zählen; wer erst seit kurzem eingetragen ist, zählt nicht.",
        en:
          "A partner is in no network and no agreement, and was at no meeting for long. Only those in a first talk and partners count; one that was entered only lately does not count."
      ),
      source: .ministry,
      thresholds: [Thresholds.isolation],
      books: isolated
    ),
    Warning(
      13,
      Text(de: "Anfragen außerhalb unserer Rolle", en: "Requests outside our role"),
      urgency: .later,
      area: .partners,
      action: .agree,
      rule: Text(
        de:
          "Von einem Partner kamen in kurzer Zeit mehrere Anfragen, die wir ablehnten, weil sie nicht unsere Rolle sind. Nur für das Büro.",
        en:
          "Within a short time several requests came from one partner that we declined, since they are not our role. For the office only."
      ),
      source: .agencies,
      thresholds: [Thresholds.declinedRequests, Thresholds.declinedWithin],
      isConfidential: true,
      cases: declined
    ),
  ]

  @Sendable
  private static func uninformed(_ office: Office) -> [WarningCase] {
    UninformedPartners(office).findings.map { finding in
      let oldest = finding.oldest
      let name = office.name(finding.partner)
      let day = WarningWords.day(oldest.day)
      let task = office.words(oldest.task, of: .taskAreas)
      let count = finding.count
      let sentence =
        count == 1
        ? Text(
          de: "„\(name)“ weiß noch nichts von der Änderung bei „\(task.de)“ vom \(day.de).",
          en: "“\(name)” has not been told of the change in “\(task.en)” of \(day.en)."
        )
        : Text(
          de:
            "„\(name)“ weiß von \(count) Änderungen noch nichts, zuerst von „\(task.de)“ vom \(day.de).",
          en:
            "“\(name)” has not been told of \(count) changes, the first in “\(task.en)” of \(day.en)."
        )
      return WarningCase(4, sentence, records: [finding.partner] + finding.changes.map(\.id))
    }
  }

  @Sendable
  private static func isolated(_ books: OfficeBooks) -> [WarningCase] {
    let office = books.office
    let months = office.value(of: Thresholds.isolation)
    let period = WarningWords.months(months)
    return PartnerIsolation.unlinked(in: books).compactMap { id in
      if office.recent.contains(id) { return nil }
      let name = office.name(id)
      return WarningCase(
        12,
        Text(
          de:
            "„\(name)“ ist in keinem Netzwerk, keiner Vereinbarung und seit \(period.de) bei keinem Treffen.",
          en:
            "“\(name)” is in no network and no agreement, and was at no meeting for \(period.en)."
        ),
        records: [id]
      )
    }
  }

  @Sendable
  private static func declined(_ office: Office) -> [WarningCase] {
    let months = office.value(of: Thresholds.declinedWithin)
    let since = office.today.adding(months: -months)
    let recent = office.declinedRequests.filter { entry in
      // That nobody has time says nothing of the role.
      guard let day = entry.record.day, entry.record.reason.key != "capacity" else { return false }
      return since < day && day <= office.today
    }
    let byPartner = Dictionary(grouping: recent) { $0.record.partner }
    let least = max(1, office.value(of: Thresholds.declinedRequests))
    let period = WarningWords.months(months)
    return office.partners.compactMap { entry in
      let requests = (byPartner[entry.id] ?? []).sorted { left, right in
        (left.record.day ?? office.today, left.id) < (right.record.day ?? office.today, right.id)
      }
      guard requests.count >= least, let last = requests.last?.record.day else { return nil }
      let (name, count) = (entry.record.name, requests.count)
      let day = WarningWords.day(last)
      return WarningCase(
        13,
        Text(
          de:
            "Nur fürs Büro: Von „\(name)“ lehnten wir in \(period.de) \(count) Anfragen ab, zuletzt am \(day.de).",
          en:
            "For the office only: we declined \(count) requests of “\(name)” in \(period.en), the last on \(day.en)."
        ),
        records: [entry.id] + requests.map(\.id)
      )
    }
  }
}
