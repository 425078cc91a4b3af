/// A standard by which courses are taught (requirement 109).
package struct Curriculum: Record {
  package var title = ""
  package var author = ""
  package var version = ""
  package var day: Day?
  package var units: Int?
  package var adaptation = ""
  package var approvedBy = ""
  package var approved: Day?
  package var archived: Day?

  package init() {}
}

extension Curriculum {
  package static let kind = RecordKind("cur", plural: "curricula")
  package static let title = Text(de: "Curricula", en: "Curricula")
  package static let singular = Text(de: "Curriculum", en: "Curriculum")

  package static let fields: [Field<Curriculum>] = [
    Field("title", Text(de: "Titel", en: "Title"), .line, at: \.title).required.column(34),
    Field("author", Text(de: "Herausgegeben von", en: "Author"), .line, at: \.author).column(22),
    Field("version", Text(de: "Fassung", en: "Version"), .line, at: \.version).column(12),
    Field("day", Text(de: "Vom", en: "Dated"), .day, at: \.day).column(10),
    Field("units", Text(de: "Unterrichtseinheiten", en: "Teaching units"), .number, at: \.units)
      .column(8),
    Field(
      "adaptation",
      Text(de: "Anpassung vor Ort", en: "Local adaptation"),
      .note,
      at: \.adaptation
    ),
    Field("approved-by", Text(de: "Abgestimmt mit", en: "Agreed with"), .line, at: \.approvedBy),
    Field("approved", Text(de: "Abgestimmt am", en: "Agreed on"), .day, at: \.approved),
  ]

  package func label(_ reading: Reading) -> String {
    [title, version].filter { !$0.isEmpty }.joined(separator: " ")
  }
}
