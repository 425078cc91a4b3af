/// What a funding brings in one year, where it is not the same each day, and what was spent.
package struct FundingYear: Record {
  package var funding: RecordID?
  package var year: Int?
  package var amount: Money?
  package var spent: Money?
  package var notes = ""
  package var archived: Day?

  package init() {}
}

extension FundingYear {
  package static let kind = RecordKind("jah", plural: "funding-years")
  package static let title = Text(de: "Jahresbeträge", en: "Yearly amounts")
  package static let singular = Text(de: "Jahresbetrag", en: "Yearly amount")

  package static let fields: [Field<FundingYear>] = [
    Field(
      "funding",
      Text(de: "Förderung", en: "Funding"),
      .link(ProjectFunding.kind),
      at: \.funding
    ).required.owner.column(34),
    Field("year", Text(de: "Jahr", en: "Year"), .number, at: \.year).required.column(6),
    Field("amount", Text(de: "Bewilligt", en: "Granted"), .money, at: \.amount).column(14),
    Field("spent", Text(de: "Ausgegeben", en: "Spent"), .money, at: \.spent).column(14),
    Field("notes", Text(de: "Notizen", en: "Notes"), .note, at: \.notes),
  ]

  package func label(_ reading: Reading) -> String {
    [funding.flatMap(reading.label) ?? "", year.map(String.init) ?? ""].filter { !$0.isEmpty }
      .joined(separator: " · ")
  }
}
