/// Material, equipment or a donation, wanted or at hand (requirement 157).
package struct Resource: Record {
  package var name = ""
  package var type = Term.none
  package var state = Term.none
  package var count: Int?
  package var place = ""
  package var partner: RecordID?
  package var lentTo = ""
  package var until: Day?
  package var notes = ""
  package var archived: Day?

  package init() {}
}

extension Resource {
  package static let kind = RecordKind("rsc", plural: "resources")
  package static let title = Text(de: "Material und Spenden", en: "Material and donations")
  package static let singular = Text(de: "Sache", en: "Item")

  package static let fields: [Field<Resource>] = [
    Field("name", Text(de: "Was", en: "What"), .line, at: \.name).required.column(30),
    Field("type", Text(de: "Art", en: "Kind"), .choice(.resourceKinds), at: \.type).initially(
      Term("material")
    ).column(18),
    Field("state", Text(de: "Stand", en: "State"), .choice(.resourceStates), at: \.state).initially(
      Term("there")
    ).column(14),
    Field("count", Text(de: "Anzahl", en: "Number"), .number, at: \.count).column(6),
    Field("place", Text(de: "Wo", en: "Where"), .line, at: \.place).column(22),
    Field("partner", Text(de: "Partner", en: "Partner"), .link(Partner.kind), at: \.partner).tab(
      title
    ),
    Field("lent-to", Text(de: "Verliehen an", en: "Lent to"), .line, at: \.lentTo).personal,
    Field("until", Text(de: "Zurück bis", en: "Back by"), .day, at: \.until).column(10),
    Field("notes", Text(de: "Notizen", en: "Notes"), .note, at: \.notes),
  ]

  package func label(_ reading: Reading) -> String { name }
}
