/// Minutes as they were closed and sent, and why they were opened again (requirement 194).
package struct MinutesVersion: Record {
  package var meeting: RecordID?
  package var number: Int?
  package var day: Day?
  package var by = ""
  package var text = ""
  package var sent: Day?
  package var contacts: [RecordID] = []
  package var others = ""
  package var reopened: Day?
  package var reason = ""
  package var archived: Day?

  package init() {}
}

extension MinutesVersion {
  package static let kind = RecordKind("ver", plural: "minutes-versions")
  package static let title = Text(de: "Fassungen von Protokollen", en: "Versions of minutes")
  package static let singular = Text(de: "Fassung des Protokolls", en: "Version of the minutes")

  package static let fields: [Field<MinutesVersion>] = [
    Field("meeting", Text(de: "Treffen", en: "Meeting"), .link(Meeting.kind), at: \.meeting)
      .required.owner.column(30),
    Field("number", Text(de: "Fassung", en: "Version"), .number, at: \.number).required.column(8),
    Field("day", Text(de: "Abgeschlossen am", en: "Closed on"), .day, at: \.day).required
      .presetToday.column(16),
    Field("by", Text(de: "Abgeschlossen von", en: "Closed by"), .line, at: \.by).personal.presetUser
      .column(14),
    Field("text", Text(de: "Wortlaut", en: "Wording"), .note, at: \.text).personal,
    Field("sent", Text(de: "Verteilt am", en: "Sent on"), .day, at: \.sent).column(12),
    Field("contacts", Text(de: "Verteilt an", en: "Sent to"), .links(Contact.kind), at: \.contacts)
      .personal,
    Field("others", Text(de: "Verteilt auch an", en: "Also sent to"), .line, at: \.others).personal,
    Field("reopened", Text(de: "Wieder geöffnet am", en: "Reopened on"), .day, at: \.reopened)
      .column(14),
    Field("reason", Text(de: "Grund", en: "Reason"), .line, at: \.reason),
  ]

  package func label(_ reading: Reading) -> String {
    [number.map { "\($0)" } ?? "", day?.written(reading.language) ?? ""].filter { !$0.isEmpty }
      .joined(separator: " · ")
  }
}
