/// Money for a volunteer: actual expenses or an allowance (requirement 151).
package struct Expense: Record {
  package var volunteer: RecordID?
  package var day: Day?
  package var type = Term.none
  package var amount: Money?
  package var state = Term.none
  package var vehicle = Term.none
  package var kilometres: Int?
  package var purpose = ""
  package var hasReceipt = false
  package var placement: RecordID?
  package var project: RecordID?
  package var fund: RecordID?
  package var checked: Day?
  package var paid: Day?
  package var archived: Day?

  package init() {}
}

extension Expense {
  package static let kind = RecordKind("exp", plural: "expenses")
  package static let title = Text(de: "Auslagen und Pauschalen", en: "Expenses")
  package static let singular = Text(de: "Auslage", en: "Expense")

  package static let fields: [Field<Expense>] = [
    Field(
      "volunteer",
      Text(de: "Freiwillige/r", en: "Volunteer"),
      .link(Volunteer.kind),
      at: \.volunteer
    ).required.owner.personal.column(26),
    Field("day", Text(de: "Tag", en: "Day"), .day, at: \.day).required.presetToday.column(10),
    Field("type", Text(de: "Art", en: "Kind"), .choice(.expenseKinds), at: \.type).required.column(
      22
    ),
    Field("amount", Text(de: "Betrag", en: "Amount"), .money, at: \.amount).column(12),
    Field("state", Text(de: "Stand", en: "State"), .choice(.expenseStates), at: \.state).initially(
      Term("submitted")
    ).column(12),
    Field("vehicle", Text(de: "Fahrzeug", en: "Vehicle"), .choice(.vehicles), at: \.vehicle),
    Field("kilometres", Text(de: "Kilometer", en: "Kilometres"), .number, at: \.kilometres).column(
      6
    ),
    Field("purpose", Text(de: "Zweck", en: "Purpose"), .pseudonymousLine, at: \.purpose).column(24),
    Field("receipt", Text(de: "Beleg liegt vor", en: "Receipt at hand"), .flag, at: \.hasReceipt),
    Field("placement", Text(de: "Einsatz", en: "Placement"), .link(Placement.kind), at: \.placement)
      .tab(title),
    Field("project", Text(de: "Projekt", en: "Project"), .link(Project.kind), at: \.project).tab(
      title
    ),
    Field("fund", Text(de: "Aus Mitteln", en: "Paid from"), .link(DeploymentFund.kind), at: \.fund)
      .tab(title).column(20),
    Field("checked", Text(de: "Geprüft am", en: "Checked on"), .day, at: \.checked),
    Field("paid", Text(de: "Ausgezahlt am", en: "Paid on"), .day, at: \.paid).column(12),
  ]

  package func label(_ reading: Reading) -> String {
    [
      day?.written(reading.language) ?? "", reading.word(type.key, of: .expenseKinds),
      amount?.written(reading.language) ?? "",
    ].filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
