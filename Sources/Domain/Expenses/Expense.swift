/// Money for a volunteer: actual expenses or an allowance (requirement 151).
package struct Expense: Record {
  package var volunteer: RecordID?
  package var day: Day?
  package var type = Term.none
  package var amount: Money?
  package var state = Term.none
  package var vehicle = Term.none
  package var kilometres: Distance?
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
    Field("kilometres", Text(de: "Kilometer", en: "Kilometres"), .distance, at: \.kilometres)
      .column(
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
  /// Whether it is tax free only up to a yearly limit; all else reimburses what was spent.
  package var isAllowance: Bool { Vocabulary.allowanceKinds.entries.contains { $0.term == type } }

  /// Whether it counts in sums: whatever was not rejected.
  package var counts: Bool { state != Term("rejected") }

  package func problems() -> [FieldProblem] {
    guard amount == nil else { return [] }
    guard type == Term("mileage"), kilometres != nil else {
      return [
        FieldProblem(field: "amount", refusal: Expense.noAmount(isWay: type == Term("mileage")))
      ]
    }
    guard vehicle == .none else { return [] }
    let refusal = Refusal(
      de: "Für den Betrag fehlt das Fahrzeug.",
      en: "The vehicle is missing, which the amount depends on."
    )
    return [FieldProblem(field: "vehicle", refusal: refusal)]
  }

  private static func noAmount(isWay: Bool) -> Refusal {
    isWay
      ? Refusal(de: "Bitte Kilometer oder Betrag.", en: "Please give kilometres or an amount.")
      : Refusal(de: "„Betrag“ fehlt.", en: "“Amount” is missing.")
  }
}
