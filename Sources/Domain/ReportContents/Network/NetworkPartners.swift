/// The partners of a network year and those that joined.
enum NetworkPartners {
  static func section(_ office: Office, _ period: ReportPeriod) -> ReportSection {
    let persons = office.persons
    let first = firstDays(office)
    let column = ReportColumn<Entry<Partner>>(Text(de: "Partner", en: "Partners")) {
      .partners($0.map(\.id), persons: persons)
    }
    let new = ReportColumn<Entry<Partner>>(Text(de: "davon neu", en: "new among them")) { all in
      .partners(all.map(\.id).filter { period.holds(first[$0]) }, persons: persons)
    }
    // A partner that was first dealt with after the period was none in it.
    let known = office.partners.filter { entry in
      first[entry.id].map { $0 <= period.until } ?? true
    }
    let byType = ReportTable.grouping(
      "partners",
      Text(de: "Partner nach Art", en: "Partners by type"),
      rows: Text(de: "Art", en: "Type"),
      known,
      by: { [$0.record.type] },
      words: { office.words($0, of: .partnerTypes) },
      columns: [column, new]
    )
    let byState = ReportTable.grouping(
      "partner-states",
      Text(de: "Partner nach Stand", en: "Partners by state"),
      rows: Text(de: "Stand", en: "State"),
      known,
      by: { [$0.record.state] },
      words: { office.words($0, of: .partnerStates) },
      columns: [column, new]
    )
    let note = Text(
      de:
        "Alle eingetragenen Partner, die nicht archiviert sind, mit dem Stand von heute. Neu ist, mit wem das erste Gespräch, Treffen, die erste Erhebung, Vereinbarung oder Mitgliedschaft in den Zeitraum fällt.",
      en:
        "All partners entered and not archived, with the state of today. New is one whose first talk, meeting, survey, agreement or membership falls into the period."
    )
    return ReportSection(
      Text(de: "Partner", en: "Partners"),
      told: [
        .table(byType), .picture(ReportPicture(.bars, of: "partners", columns: [0])),
        .table(byState), .note(note),
      ]
    )
  }

  /// The first day on which something with a partner is written down.
  static func firstDays(_ office: Office) -> [RecordID: Day] {
    var days: [RecordID: Day] = [:]
    func note(_ partners: [RecordID], _ day: Day?) {
      guard let day else { return }
      for partner in partners { days[partner] = min(days[partner] ?? day, day) }
    }
    for entry in office[Conversation.self] {
      note([entry.record.partner].compactMap { $0 }, entry.record.day)
    }
    for entry in office.meetings where entry.record.wasHeld(by: office.today) {
      note(entry.record.partners, entry.record.day)
    }
    for entry in office.needSurveys {
      note([entry.record.partner].compactMap { $0 }, entry.record.day)
    }
    for entry in office.agreements {
      let agreement = entry.record
      note(agreement.parties, [agreement.signed, agreement.start].compactMap { $0 }.min())
    }
    for entry in office.memberships {
      note([entry.record.partner].compactMap { $0 }, entry.record.start)
    }
    return days
  }
}
