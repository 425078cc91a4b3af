/// An organisation, office or person that the office works with (requirements 1 to 17 and 28 to 34).
package struct Partner: Record {
  package var name = ""
  package var type = Term.none
  package var state = Term.none
  package var level = Term.none
  package var parent: RecordID?
  package var carrier = ""
  package var districts: [Term] = []
  package var street = ""
  package var postalCode = ""
  package var town = ""
  package var phone = ""
  package var email = ""
  package var website = ""
  package var tasks = ""
  package var services: [Term] = []
  package var targetGroups: [Term] = []
  package var strengths = ""
  package var resources = ""
  package var participation = Term.none
  package var languages: [LanguageSkill] = []
  package var selfRepresentation = false
  package var overburdened: Day?
  package var notes = ""
  package var archived: Day?

  package init() {}
}

extension Partner {
  package static let kind = RecordKind("par", plural: "partners")
  package static let title = Text(de: "Partner", en: "Partners")
  package static let singular = Text(de: "Partner", en: "Partner")

  package static let fields: [Field<Partner>] = [
    Field("name", Text(de: "Name", en: "Name"), .line, at: \.name).required.column(34),
    Field("type", Text(de: "Art", en: "Type"), .choice(.partnerTypes), at: \.type)
      .initially(Term("other")).column(22),
    Field("state", Text(de: "Stand", en: "State"), .choice(.partnerStates), at: \.state)
      .initially(Term("researched")).column(14),
    Field("level", Text(de: "Ebene", en: "Level"), .choice(.partnerLevels), at: \.level),
    Field("parent", Text(de: "Gehört zu", en: "Part of"), .link(Partner.kind), at: \.parent)
      .tab(Text(de: "Teile davon", en: "Parts of it")),
    Field("carrier", Text(de: "Träger", en: "Carrier"), .line, at: \.carrier).column(24),
    Field(
      "districts",
      Text(de: "Stadtteile", en: "Districts"),
      .choices(.districts),
      at: \.districts
    ).column(18),
    Field("street", Text(de: "Straße", en: "Street"), .line, at: \.street),
    Field("postal-code", Text(de: "PLZ", en: "Postal code"), .postalCode, at: \.postalCode),
    Field("town", Text(de: "Ort", en: "Town"), .line, at: \.town).column(16),
    Field("phone", Text(de: "Telefon", en: "Phone"), .phone, at: \.phone).column(18),
    Field("email", Text(de: "E-Mail", en: "E-mail"), .email, at: \.email).column(28),
    Field("website", Text(de: "Website", en: "Website"), .line, at: \.website),
    Field(
      "tasks",
      Text(de: "Aufgaben und Schwerpunkte", en: "Tasks and focus"),
      .note,
      at: \.tasks
    ),
    Field(
      "services",
      Text(de: "Grundleistungen", en: "Basic services"),
      .choices(.basicServices),
      at: \.services
    ),
    Field(
      "target-groups",
      Text(de: "Zielgruppen", en: "Target groups"),
      .choices(.targetGroups),
      at: \.targetGroups
    ),
    Field("strengths", Text(de: "Stärken", en: "Strengths"), .note, at: \.strengths),
    Field(
      "resources",
      Text(de: "Kompetenzen und Ressourcen", en: "Competences and resources"),
      .note,
      at: \.resources
    ),
    Field(
      "participation",
      Text(de: "Beteiligung", en: "Participation"),
      .choice(.participation),
      at: \.participation
    ),
    Field("languages", Text(de: "Sprachen", en: "Languages"), .languages, at: \.languages),
    Field(
      "self-representation",
      Text(de: "Selbstvertretung", en: "Self-representation"),
      .flag,
      at: \.selfRepresentation
    ),
    Field(
      "overburdened",
      Text(de: "Überlastet seit", en: "Overburdened since"),
      .day,
      at: \.overburdened
    ),
    Field("notes", Text(de: "Notizen", en: "Notes"), .note, at: \.notes),
  ]

  package func label(_ reading: Reading) -> String { name }
}
