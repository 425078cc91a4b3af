/// What a provider has for people or for volunteers (requirements 34, 125).
package struct Offer: Record {
  package var title = ""
  package var provider: RecordID?
  package var topics: [Term] = []
  package var targetGroups: [Term] = []
  package var districts: [Term] = []
  package var start: Day?
  package var end: Day?
  package var capacity: Int?
  package var times = ""
  package var place = ""
  package var coordinates: GeoPoint?
  package var contact: RecordID?
  package var project: RecordID?
  package var origin = Term.none
  package var participation = Term.none
  package var checked: Day?
  package var details = ""
  package var notes = ""
  package var archived: Day?

  package init() {}
}

extension Offer {
  package static let kind = RecordKind("off", plural: "offers")
  package static let title = Text(de: "Angebote", en: "Offers")
  package static let singular = Text(de: "Angebot", en: "Offer")

  package static let fields: [Field<Offer>] = [
    Field("title", Text(de: "Titel", en: "Title"), .line, at: \.title).required.column(34),
    Field("provider", Text(de: "Anbieter", en: "Provider"), .link(Partner.kind), at: \.provider)
      .owner.column(28),
    Field("topics", Text(de: "Themen", en: "Topics"), .choices(.topics), at: \.topics).column(20),
    Field(
      "target-groups",
      Text(de: "Zielgruppen", en: "Target groups"),
      .choices(.targetGroups),
      at: \.targetGroups
    ).column(18),
    Field(
      "districts",
      Text(de: "Stadtteile", en: "Districts"),
      .choices(.districts),
      at: \.districts
    ).column(18),
    Field("start", Text(de: "Beginn", en: "Start"), .day, at: \.start).column(10),
    Field("end", Text(de: "Ende", en: "End"), .day, at: \.end).column(10),
    Field("capacity", Text(de: "Plätze", en: "Places"), .number, at: \.capacity),
    Field("when", Text(de: "Wann", en: "When"), .line, at: \.times),
    Field("place", Text(de: "Ort", en: "Place"), .line, at: \.place),
    Field(
      "coordinates",
      Text(de: "Koordinaten", en: "Coordinates"),
      .coordinates,
      at: \.coordinates
    ),
    Field("contact", Text(de: "Ansprechperson", en: "Contact"), .link(Contact.kind), at: \.contact)
      .personal,
    Field(
      "project",
      Text(de: "Gehört zum Projekt", en: "Part of the project"),
      .link(Project.kind),
      at: \.project
    ).tab(title),
    Field("origin", Text(de: "Nahtstelle", en: "Interface"), .choice(.offerOrigins), at: \.origin),
    Field(
      "participation",
      Text(de: "Beteiligungsform", en: "Participation"),
      .choice(.participationModes),
      at: \.participation
    ),
    Field("checked", Text(de: "Zuletzt geprüft", en: "Last checked"), .day, at: \.checked)
      .presetToday,
    Field("description", Text(de: "Beschreibung", en: "Description"), .note, at: \.details),
    Field("notes", Text(de: "Notizen", en: "Notes"), .note, at: \.notes).personal.confidential,
  ]

  package func label(_ reading: Reading) -> String { title }

  /// The days on which it holds.
  package var period: Period { Period(from: start, until: end) }

  package func problems() -> [FieldProblem] {
    Period.problems(from: start, until: end, field: "end")
  }

  /// Where and for whom it is.
  package var coverage: Coverage { Coverage(districts: districts, groups: targetGroups) }
}
