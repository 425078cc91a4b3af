/// A place or hour that is open to people (requirements 133, 239).
package struct OpenPlace: Record {
  package var name = ""
  package var type = Term.none
  package var partner: RecordID?
  package var address = ""
  package var districts: [Term] = []
  package var times: [WeekTime] = []
  package var cadence = ""
  package var targetGroups: [Term] = []
  package var offers = ""
  package var contact: RecordID?
  package var checked: Day?
  package var archived: Day?

  package init() {}
}

extension OpenPlace {
  package static let kind = RecordKind("opl", plural: "open-places")
  package static let title = Text(
    de: "Offene Orte und Sprechstunden",
    en: "Open places and consultation hours"
  )
  package static let singular = Text(de: "Offener Ort", en: "Open place")

  package static let fields: [Field<OpenPlace>] = [
    Field("name", Text(de: "Name", en: "Name"), .line, at: \.name).required.column(30),
    Field("type", Text(de: "Art", en: "Kind"), .choice(.openPlaceTypes), at: \.type).initially(
      Term("open-place")
    ).column(20),
    Field("partner", Text(de: "Träger", en: "Carrier"), .link(Partner.kind), at: \.partner).tab(
      title
    ).column(26),
    Field("address", Text(de: "Adresse", en: "Address"), .line, at: \.address),
    Field(
      "districts",
      Text(de: "Stadtteile", en: "Districts"),
      .choices(.districts),
      at: \.districts
    ).column(16),
    Field("times", Text(de: "Öffnungszeiten", en: "Opening hours"), .weekTimes, at: \.times).column(
      26
    ),
    Field("cadence", Text(de: "Wie oft", en: "How often"), .line, at: \.cadence),
    Field(
      "target-groups",
      Text(de: "Zielgruppen", en: "Target groups"),
      .choices(.targetGroups),
      at: \.targetGroups
    ),
    Field("offers", Text(de: "Was es dort gibt", en: "What there is"), .note, at: \.offers),
    Field("contact", Text(de: "Ansprechperson", en: "Contact"), .link(Contact.kind), at: \.contact)
      .personal,
    Field("checked", Text(de: "Zuletzt geprüft", en: "Last checked"), .day, at: \.checked)
      .presetToday.column(10),
  ]

  package func label(_ reading: Reading) -> String { name }
}
