/// A volunteer agency and an integration guide who work together (requirement 46).
package struct Tandem: Record {
  package var name = ""
  package var agency: RecordID?
  package var guide: RecordID?
  package var members: [RecordID] = []
  package var constellation = Term.none
  package var carriers = ""
  package var start: Day?
  package var end: Day?
  package var notes = ""
  package var archived: Day?

  package init() {}
}

extension Tandem {
  package static let kind = RecordKind("tan", plural: "tandems")
  package static let title = Text(de: "Tandems", en: "Tandem pairs")
  package static let singular = Text(de: "Tandem", en: "Tandem pair")

  package static let fields: [Field<Tandem>] = [
    Field("name", Text(de: "Name", en: "Name"), .line, at: \.name).required.column(30),
    Field(
      "agency",
      Text(de: "Freiwilligenagentur", en: "Volunteer agency"),
      .link(Partner.kind),
      at: \.agency
    ).owner.column(28),
    Field(
      "guide",
      Text(de: "Integrationslotsen-Stelle", en: "Guide office"),
      .link(Partner.kind),
      at: \.guide
    ).owner.column(28),
    Field("members", Text(de: "Personen", en: "Persons"), .links(Contact.kind), at: \.members)
      .personal,
    Field(
      "constellation",
      Text(de: "Konstellation", en: "Constellation"),
      .choice(.constellations),
      at: \.constellation
    ).column(22),
    Field("carriers", Text(de: "Trägerschaft", en: "Carriers"), .line, at: \.carriers),
    Field("start", Text(de: "Seit", en: "Since"), .day, at: \.start).column(10),
    Field("end", Text(de: "Bis", en: "Until"), .day, at: \.end).column(10),
    Field("notes", Text(de: "Notizen", en: "Notes"), .note, at: \.notes).personal.confidential,
  ]

  package func label(_ reading: Reading) -> String { name }

  /// The days on which it holds.
  package var period: Period { Period(from: start, until: end) }

  package func problems() -> [FieldProblem] {
    Period.problems(from: start, until: end, field: "end")
  }
}
