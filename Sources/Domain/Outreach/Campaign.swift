/// Recruiting, publicity or an event, with others or alone (requirements 201, 202, 245).
package struct Campaign: Record {
  package var title = ""
  package var type = Term.none
  package var state = Term.none
  package var start: Day?
  package var end: Day?
  package var time: TimeOfDay?
  package var place = ""
  package var isOwn = false
  package var isPublic = false
  package var partners: [RecordID] = []
  package var channels: [Term] = []
  package var targetGroups: [Term] = []
  package var districts: [Term] = []
  package var project: RecordID?
  package var volunteersWon: Int?
  package var visitors: Int?
  package var result = ""
  package var notes = ""
  package var archived: Day?

  package init() {}
}

extension Campaign {
  package static let kind = RecordKind("cam", plural: "campaigns")
  package static let title = Text(de: "Aktionen", en: "Campaigns")
  package static let singular = Text(de: "Aktion", en: "Campaign")

  package static let fields: [Field<Campaign>] = [
    Field("title", Text(de: "Titel", en: "Title"), .line, at: \.title).required.column(34),
    Field("type", Text(de: "Art", en: "Kind"), .choice(.campaignKinds), at: \.type).initially(
      Term("event")
    ).column(18),
    Field("state", Text(de: "Stand", en: "State"), .choice(.campaignStates), at: \.state).initially(
      Term("planned")
    ).column(13),
    Field("start", Text(de: "Von", en: "From"), .day, at: \.start).required.column(10),
    Field("end", Text(de: "Bis", en: "Until"), .day, at: \.end).column(10),
    Field("time", Text(de: "Uhrzeit", en: "Time"), .time, at: \.time),
    Field("place", Text(de: "Ort", en: "Place"), .line, at: \.place),
    Field("own", Text(de: "Eigene Veranstaltung", en: "Own event"), .flag, at: \.isOwn).column(9),
    Field("public", Text(de: "Für die Website", en: "For the website"), .flag, at: \.isPublic),
    Field(
      "partners",
      Text(de: "Gemeinsam mit", en: "Together with"),
      .links(Partner.kind),
      at: \.partners
    ).tab(title).column(26),
    Field(
      "channels",
      Text(de: "Kanäle", en: "Channels"),
      .choices(.outreachChannels),
      at: \.channels
    ).column(22),
    Field(
      "target-groups",
      Text(de: "Zielgruppen", en: "Target groups"),
      .choices(.targetGroups),
      at: \.targetGroups
    ),
    Field(
      "districts",
      Text(de: "Stadtteile", en: "Districts"),
      .choices(.districts),
      at: \.districts
    ),
    Field("project", Text(de: "Projekt", en: "Project"), .link(Project.kind), at: \.project).tab(
      title
    ),
    Field(
      "volunteers-won",
      Text(de: "Neue Freiwillige", en: "New volunteers"),
      .number,
      at: \.volunteersWon
    ).column(9),
    Field("visitors", Text(de: "Teilnehmende", en: "Visitors"), .number, at: \.visitors),
    Field("result", Text(de: "Ergebnis", en: "Result"), .note, at: \.result),
    Field("notes", Text(de: "Notizen", en: "Notes"), .note, at: \.notes),
  ]

  package func label(_ reading: Reading) -> String { title }

  package func problems() -> [FieldProblem] {
    Period.problems(from: start, until: end, field: "end")
  }
}
