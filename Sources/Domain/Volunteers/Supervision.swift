/// Supervision or peer counselling for volunteers (requirement 94); about cases, never about
/// names.
package struct Supervision: Record {
  package var day: Day?
  package var type = Term.none
  package var topic = ""
  package var participants: [RecordID] = []
  package var lead = ""
  package var length: Minutes?
  package var cost: Money?
  package var partner: RecordID?
  package var result = ""
  package var archived: Day?

  package init() {}
}

extension Supervision {
  package static let kind = RecordKind("sup", plural: "supervisions")
  package static let title = Text(de: "Supervision und Beratung", en: "Supervision")
  package static let singular = Text(de: "Supervision", en: "Supervision")

  package static let fields: [Field<Supervision>] = [
    Field("day", Text(de: "Tag", en: "Day"), .day, at: \.day).required.presetToday.column(10),
    Field("type", Text(de: "Art", en: "Kind"), .choice(.supervisionKinds), at: \.type).initially(
      Term("supervision")
    ).column(20),
    Field("topic", Text(de: "Thema", en: "Topic"), .pseudonymousLine, at: \.topic).required.column(
      30
    ),
    Field(
      "participants",
      Text(de: "Teilnehmende", en: "Participants"),
      .links(Volunteer.kind),
      at: \.participants
    ).tab(title).personal.column(26),
    Field("lead", Text(de: "Leitung", en: "Led by"), .line, at: \.lead).personal.column(18),
    Field("length", Text(de: "Dauer", en: "Length"), .duration, at: \.length),
    Field("cost", Text(de: "Kosten", en: "Cost"), .money, at: \.cost),
    Field(
      "partner",
      Text(de: "Mit Partner", en: "With partner"),
      .link(Partner.kind),
      at: \.partner
    ).tab(title),
    Field(
      "result",
      Text(de: "Hinweise an alle", en: "Hints to all"),
      .pseudonymousNote,
      at: \.result
    ),
  ]

  package func label(_ reading: Reading) -> String {
    [day?.written(reading.language) ?? "", topic].filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
