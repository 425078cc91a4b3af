/// A brochure, handbook, circular or film (requirement 203).
package struct Publication: Record {
  package var title = ""
  package var type = Term.none
  package var state = Term.none
  package var edition = ""
  package var printRun: Int?
  package var published: Day?
  package var link = ""
  package var partners: [RecordID] = []
  package var people: [RecordID] = []
  package var contact: RecordID?
  package var campaign: RecordID?
  package var imprint = ""
  package var notes = ""
  package var archived: Day?

  package init() {}
}

extension Publication {
  package static let kind = RecordKind("pub", plural: "publications")
  package static let title = Text(de: "Veröffentlichungen", en: "Publications")
  package static let singular = Text(de: "Veröffentlichung", en: "Publication")

  package static let fields: [Field<Publication>] = [
    Field("title", Text(de: "Titel", en: "Title"), .line, at: \.title).required.column(34),
    Field("type", Text(de: "Art", en: "Kind"), .choice(.publicationKinds), at: \.type).initially(
      Term("brochure")
    ).column(16),
    Field("state", Text(de: "Stand", en: "State"), .choice(.publicationStates), at: \.state)
      .initially(Term("preparing")).column(16),
    Field("edition", Text(de: "Ausgabe", en: "Edition"), .line, at: \.edition).column(14),
    Field("print-run", Text(de: "Auflage", en: "Print run"), .number, at: \.printRun).column(8),
    Field("published", Text(de: "Erschienen am", en: "Published on"), .day, at: \.published).column(
      12
    ),
    Field("link", Text(de: "Adresse im Netz", en: "Web address"), .line, at: \.link),
    Field(
      "partners",
      Text(de: "Gemeinsam mit", en: "Together with"),
      .links(Partner.kind),
      at: \.partners
    ).tab(title),
    Field(
      "people",
      Text(de: "Gezeigt oder genannt", en: "Shown or named"),
      .links(Volunteer.kind),
      at: \.people
    ).personal.tab(title),
    Field("contact", Text(de: "Ansprechperson", en: "Contact"), .link(Contact.kind), at: \.contact)
      .personal,
    Field("campaign", Text(de: "Aktion", en: "Campaign"), .link(Campaign.kind), at: \.campaign).tab(
      title
    ),
    Field("imprint", Text(de: "Impressum", en: "Imprint"), .note, at: \.imprint),
    Field("notes", Text(de: "Notizen", en: "Notes"), .note, at: \.notes),
  ]

  package func label(_ reading: Reading) -> String { title }
}
