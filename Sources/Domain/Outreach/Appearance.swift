/// Volunteers who tell others of their work (requirement 211).
package struct Appearance: Record {
  package var day: Day?
  package var title = ""
  package var host: RecordID?
  package var volunteers: [RecordID] = []
  package var topic = Term.none
  package var audience: Int?
  package var campaign: RecordID?
  package var notes = ""
  package var archived: Day?

  package init() {}
}

extension Appearance {
  package static let kind = RecordKind("app", plural: "appearances")
  package static let title = Text(de: "Auftritte und Vorträge", en: "Appearances and talks")
  package static let singular = Text(de: "Auftritt", en: "Appearance")

  package static let fields: [Field<Appearance>] = [
    Field("day", Text(de: "Tag", en: "Day"), .day, at: \.day).required.presetToday.column(10),
    Field("title", Text(de: "Wobei", en: "At what"), .line, at: \.title).required.column(34),
    Field("host", Text(de: "Bei wem", en: "Host"), .link(Partner.kind), at: \.host).tab(title)
      .column(26),
    Field(
      "volunteers",
      Text(de: "Freiwillige", en: "Volunteers"),
      .links(Volunteer.kind),
      at: \.volunteers
    ).personal.tab(title),
    Field("topic", Text(de: "Thema", en: "Topic"), .choice(.topics), at: \.topic).column(18),
    Field("audience", Text(de: "Zuhörende", en: "Audience"), .number, at: \.audience).column(9),
    Field("campaign", Text(de: "Aktion", en: "Campaign"), .link(Campaign.kind), at: \.campaign).tab(
      title
    ),
    Field("notes", Text(de: "Notizen", en: "Notes"), .note, at: \.notes).personal,
  ]

  package func label(_ reading: Reading) -> String {
    [day?.written(reading.language) ?? "", title].filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
