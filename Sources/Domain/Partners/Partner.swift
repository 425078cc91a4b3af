/// An organisation, office or person that the office works with (requirements 1 to 17 and 28 to 34).
package struct Partner: Record {
  package var name = ""
  package var shortName = ""
  package var type = Term.none
  package var state = Term.none
  package var level = Term.none
  package var parent: RecordID?
  package var carrier = ""
  package var embedding = ""
  package var districts: [Term] = []
  package var street = ""
  package var postalCode = ""
  package var town = ""
  package var coordinates: GeoPoint?
  package var phone = ""
  package var email = ""
  package var website = ""
  package var profile = ""
  package var tasks = ""
  package var focus: [Term] = []
  package var services: [Term] = []
  package var targetGroups: [Term] = []
  package var strengths = ""
  package var resources = ""
  package var access = ""
  package var equipment = ""
  package var logic = ""
  package var role = ""
  package var goals = ""
  package var room = ""
  package var roleReviewed: Day?
  package var participation = Term.none
  package var languages: [LanguageSkill] = []
  package var communities: [Term] = []
  package var selfRepresentation = false
  package var otherNetworks = ""
  package var overburdened: Day?
  package var overburdenedNote = ""
  package var selection: [Term] = []
  package var selectionNote = ""
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
    Field("short-name", Text(de: "Kürzel", en: "Short name"), .line, at: \.shortName),
    Field(
      "embedding",
      Text(de: "Einbettung in die Kommune", en: "Place in the municipality"),
      .note,
      at: \.embedding
    ),
    Field(
      "coordinates",
      Text(de: "Koordinaten", en: "Coordinates"),
      .coordinates,
      at: \.coordinates
    ),
    Field("profile", Text(de: "Profil", en: "Profile"), .note, at: \.profile),
    Field(
      "tasks",
      Text(de: "Aufgaben und Schwerpunkte", en: "Tasks and focus"),
      .note,
      at: \.tasks
    ),
    Field(
      "focus",
      Text(de: "Schwerpunktthemen", en: "Focus topics"),
      .choices(.topics),
      at: \.focus
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
      "access",
      Text(de: "Zugang zu Ressourcen", en: "Access to resources"),
      .note,
      at: \.access
    ),
    Field(
      "equipment",
      Text(de: "Technische Möglichkeiten", en: "Technical possibilities"),
      .note,
      at: \.equipment
    ),
    Field("logic", Text(de: "Handlungslogik", en: "How they act"), .note, at: \.logic).confidential,
    Field("role", Text(de: "Eigene Rolle", en: "Own role"), .note, at: \.role),
    Field("goals", Text(de: "Ziele", en: "Goals"), .note, at: \.goals),
    Field("room", Text(de: "Aktionsspielräume", en: "Room for action"), .note, at: \.room),
    Field(
      "role-reviewed",
      Text(de: "Rollenklärung zuletzt", en: "Role last clarified"),
      .day,
      at: \.roleReviewed
    ),
    Field(
      "participation",
      Text(de: "Beteiligung", en: "Participation"),
      .choice(.participation),
      at: \.participation
    ),
    Field("languages", Text(de: "Sprachen", en: "Languages"), .languages, at: \.languages),
    Field(
      "communities",
      Text(de: "Erreichte Communities", en: "Communities reached"),
      .choices(.communities),
      at: \.communities
    ),
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
    ).confidential,
    Field(
      "overburdened-note",
      Text(de: "Überlastung: was ist", en: "Overburdened: what it is"),
      .note,
      at: \.overburdenedNote
    ).confidential,
    Field(
      "other-networks",
      Text(de: "Weitere Netzwerke", en: "Other networks"),
      .note,
      at: \.otherNetworks
    ),
    Field(
      "selection",
      Text(de: "Auswahl geprüft", en: "Selection checked"),
      .choices(.selectionCriteria),
      at: \.selection
    ).confidential,
    Field(
      "selection-note",
      Text(de: "Auswahl: Bemerkung", en: "Selection: remark"),
      .note,
      at: \.selectionNote
    ).confidential,
    Field("notes", Text(de: "Notizen", en: "Notes"), .note, at: \.notes).confidential,
  ]

  package func label(_ reading: Reading) -> String { name }
}
