/// What a person declares to receive elsewhere in a year.
///
/// The limits hold per person across all organisations (§ 3 Nr. 26 and 26a EStG).
package struct AllowanceDeclaration: Record {
  package var volunteer: RecordID?
  package var year: Int?
  package var type = Term.none
  package var amount: Money?
  package var declared: Day?
  package var archived: Day?

  package init() {}
}

extension AllowanceDeclaration {
  package static let kind = RecordKind("adc", plural: "allowance-declarations")
  package static let title = Text(de: "Erklärungen zu Pauschalen", en: "Allowance declarations")
  package static let singular = Text(de: "Erklärung", en: "Declaration")

  package static let fields: [Field<AllowanceDeclaration>] = [
    Field(
      "volunteer",
      Text(de: "Freiwillige/r", en: "Volunteer"),
      .link(Volunteer.kind),
      at: \.volunteer
    ).required.owner.personal.column(26),
    Field("year", Text(de: "Jahr", en: "Year"), .number, at: \.year).required.column(6),
    Field("type", Text(de: "Pauschale", en: "Allowance"), .choice(.allowanceKinds), at: \.type)
      .required.column(24),
    Field("amount", Text(de: "Anderswo erhalten", en: "Received elsewhere"), .money, at: \.amount)
      .required.column(18),
    Field("declared", Text(de: "Erklärt am", en: "Declared on"), .day, at: \.declared).presetToday
      .column(10),
  ]

  package func label(_ reading: Reading) -> String {
    [year.map(String.init) ?? "", reading.word(type.key, of: .allowanceKinds)].filter {
      !$0.isEmpty
    }.joined(separator: " · ")
  }
}
