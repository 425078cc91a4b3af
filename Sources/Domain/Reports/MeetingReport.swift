/// Meetings, decisions and tasks of a period (requirement 220).
enum MeetingReport {
  static let kind = ReportKind(
    "meetings",
    Text(de: "Treffen und Beschlüsse", en: "Meetings and decisions"),
    purpose: Text(
      de: "Was getagt, beschlossen und erledigt wurde.",
      en: "What was held, decided and done."
    )
  ) { books, period, _ in
    [held(books.office, period)]
  }

  private static func held(_ office: Office, _ period: ReportPeriod) -> ReportSection {
    let meetings = office.meetings.filter { entry in
      entry.record.wasHeld(by: office.today) && entry.record.day.map(period.contains) ?? false
    }
    let byType = Dictionary(grouping: meetings, by: \.record.type)
    let rows = byType.map { type, entries in
      (words: office.words(type, of: .meetingKinds), ids: entries.map(\.id))
    }.sorted { ($1.ids.count, $0.words.de) < ($0.ids.count, $1.words.de) }
    let table = ReportTable(
      "by-type",
      Text(de: "Treffen nach Art", en: "Meetings by kind"),
      rows: Text(de: "Art", en: "Kind"),
      columns: [Text(de: "Treffen", en: "Meetings")],
      rows.map { ReportTable.Row($0.words, [.count($0.ids)]) },
      total: ReportTable.Row(Text(de: "Alle", en: "All"), [.count(meetings.map(\.id))])
    )
    return ReportSection(
      Text(de: "Treffen", en: "Meetings"),
      [.table(table), .picture(ReportPicture(.bars, of: "by-type"))]
    )
  }
}
