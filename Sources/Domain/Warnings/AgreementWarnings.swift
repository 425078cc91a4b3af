/// The warnings about agreements: W6, W7, W8 and the conflict of two that hold at once.
enum AgreementWarnings {
  static let all = [
    Warning(
      6,
      Text(de: "Vereinbarung ohne Rückendeckung", en: "Agreement without commitment"),
      urgency: .later,
      area: .partners,
      action: .agree,
      rule: Text(
        de:
          "Eine Vereinbarung gilt, aber für eine Partei ist nicht festgehalten, wer aus der Leitung wann zugestimmt hat.",
        en:
          "An agreement is in force, but for one of its parties nobody in charge is recorded with a day of consent."
      ),
      source: .recommendations,
      cases: withoutCommitment
    ),
    Warning(
      7,
      Text(de: "Vereinbarung läuft ab", en: "Agreement ends"),
      urgency: .soon,
      area: .partners,
      action: .decide,
      rule: Text(
        de:
          "Eine unterzeichnete Vereinbarung endet bald, oder ihr Ende ist vorbei und ihr Stand ist noch derselbe.",
        en:
          "A signed agreement ends soon, or its end is past while its state has not been changed."
      ),
      source: .recommendations,
      thresholds: [Thresholds.agreementEnding],
      cases: ending
    ),
    Warning(
      8,
      Text(de: "Vereinbarung steckt fest", en: "Agreement is stuck"),
      urgency: .later,
      area: .partners,
      action: .decide,
      rule: Text(
        de:
          "Ein Entwurf liegt zu lange ohne Unterschrift, oder eine geltende Vereinbarung wurde nie oder zu lange nicht überprüft.",
        en:
          "A draft lies too long without signature, or an agreement in force was never reviewed, or not for a long time."
      ),
      source: .recommendations,
      thresholds: [Thresholds.agreementStuck, Thresholds.agreementReview],
      cases: stuck
    ),
    Warning(
      101,
      Text(de: "Vereinbarungen gelten zugleich", en: "Agreements in force at the same time"),
      urgency: .soon,
      area: .partners,
      action: .decide,
      rule: Text(
        de:
          "Zwei Vereinbarungen zwischen denselben Parteien regeln dieselbe Aufgabe für dieselbe Zeit, und keine löst die andere ab.",
        en:
          "Two agreements between the same parties settle the same task for the same time, and neither replaces the other."
      ),
      source: .recommendations,
      cases: AgreementConflict.cases
    ),
  ]

  @Sendable
  private static func withoutCommitment(_ office: Office) -> [WarningCase] {
    var committed: [RecordID: Set<RecordID>] = [:]
    for side in office.sides where side.record.isCommitted {
      if let agreement = side.record.agreement, let partner = side.record.partner {
        committed[agreement, default: []].insert(partner)
      }
    }
    return office.agreements.compactMap { entry in
      let (id, agreement) = (entry.id, entry.record)
      guard agreement.isInForce(on: office.today) else { return nil }
      let missing = office.parties(of: agreement).filter {
        !(committed[id]?.contains($0) ?? false)
      }
      guard !missing.isEmpty else { return nil }
      let names = WarningWords.list(missing.map(office.name))
      return WarningCase(
        6,
        Text(
          de: "In der Vereinbarung „\(agreement.title)“ fehlt die Rückendeckung von \(names.de).",
          en: "The agreement “\(agreement.title)” lacks the commitment of \(names.en)."
        ),
        records: [id] + missing
      )
    }
  }

  @Sendable
  private static func ending(_ office: Office) -> [WarningCase] {
    let limit = office.today.adding(days: office.value(of: Thresholds.agreementEnding))
    let successors = Dictionary(
      office.agreements.compactMap { entry in
        entry.record.isSettled ? entry.record.replaces.map { ($0, entry.record) } : nil
      }
    ) { first, _ in first }
    return office.agreements.compactMap { entry in
      let (id, agreement) = (entry.id, entry.record)
      guard agreement.isSettled, let end = agreement.end, end <= limit else { return nil }
      let day = WarningWords.day(end)
      let partners = partners(agreement, office)
      if end < office.today {
        let state = office.words(agreement.state, of: .agreementStates)
        return WarningCase(
          7,
          Text(
            de:
              "Die Vereinbarung „\(agreement.title)“\(partners.de) ist am \(day.de) abgelaufen; ihr Stand ist noch „\(state.de)“.",
            en:
              "The agreement “\(agreement.title)”\(partners.en) ended on \(day.en); its state is still “\(state.en)”."
          ),
          records: [id],
          urgency: .now
        )
      }
      // What follows without a gap need not be announced.
      if let next = successors[id], next.period.contains(end.adding(days: 1)) { return nil }
      return WarningCase(
        7,
        Text(
          de:
            "Die Vereinbarung „\(agreement.title)“\(partners.de) endet am \(day.de).",
          en:
            "The agreement “\(agreement.title)”\(partners.en) ends on \(day.en)."
        ),
        records: [id]
      )
    }
  }

  /// „ mit A und B“: the parties that are not the office itself.
  private static func partners(_ agreement: Agreement, _ office: Office) -> Text {
    let own = office.own
    let others = office.parties(of: agreement).filter { !own.contains($0) }
    if others.isEmpty { return Text("") }
    return Text(de: " mit ", en: " with ") + WarningWords.list(others.map(office.name))
  }

  @Sendable
  private static func stuck(_ office: Office) -> [WarningCase] {
    office.agreements.compactMap { entry in
      AgreementReview(entry.record, in: office).sentence.map {
        WarningCase(8, $0, records: [entry.id])
      }
    }
  }
}
