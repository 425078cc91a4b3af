/// A place where volunteers might be deployed, on the way there (requirements 134, 135).
package struct FieldProspect: Record {
  package var name = ""
  package var partner: RecordID?
  package var siteType = Term.none
  package var state = Term.none
  package var nextStep = ""
  package var due: Day?
  package var visit: Day?
  package var guides: [RecordID] = []
  package var request: RecordID?
  package var result = ""
  package var archived: Day?

  package init() {}
}

extension FieldProspect {
  package static let kind = RecordKind("fpr", plural: "field-prospects")
  package static let title = Text(de: "Akquise von Einsatzfeldern", en: "Prospective sites")
  package static let singular = Text(de: "Einsatzfeld in Aussicht", en: "Prospective site")

  package static let fields: [Field<FieldProspect>] = [
    Field("name", Text(de: "Einsatzfeld", en: "Site"), .line, at: \.name).required.column(30),
    Field("partner", Text(de: "Partner", en: "Partner"), .link(Partner.kind), at: \.partner).tab(
      title
    ).column(26),
    Field(
      "site-type",
      Text(de: "Art des Einsatzorts", en: "Kind of site"),
      .choice(.siteTypes),
      at: \.siteType
    ).column(20),
    Field("state", Text(de: "Stand", en: "State"), .choice(.prospectStates), at: \.state).initially(
      Term("idea")
    ).column(14),
    Field("next", Text(de: "Nächster Schritt", en: "Next step"), .line, at: \.nextStep).column(24),
    Field("due", Text(de: "Bis", en: "Due"), .day, at: \.due).column(10),
    Field("visit", Text(de: "Kennenlernbesuch am", en: "Introduction visit on"), .day, at: \.visit)
      .column(10),
    Field("guides", Text(de: "Mit dabei", en: "Taking part"), .links(Volunteer.kind), at: \.guides)
      .personal.tab(title),
    Field(
      "request",
      Text(de: "Führte zur Anfrage", en: "Led to the request"),
      .link(DeploymentRequest.kind),
      at: \.request
    ).tab(title),
    Field("result", Text(de: "Ergebnis", en: "Result"), .note, at: \.result),
  ]

  package func label(_ reading: Reading) -> String { name }
}
