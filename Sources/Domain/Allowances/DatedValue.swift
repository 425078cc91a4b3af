/// An amount that law or custom sets for a time; the office can enter another (requirements 152,
/// 153).
package struct DatedValue: Record {
  package var type = Term.none
  package var amount: Money?
  package var from: Day?
  package var until: Day?
  package var source = ""
  package var checked: Day?
  package var archived: Day?

  package init() {}
}

extension DatedValue {
  package static let kind = RecordKind("val", plural: "rates")
  package static let title = Text(de: "Sätze und Grenzen", en: "Rates and limits")
  package static let singular = Text(de: "Satz oder Grenze", en: "Rate or limit")

  package static let fields: [Field<DatedValue>] = [
    Field("type", Text(de: "Wofür", en: "What for"), .choice(.datedValueKinds), at: \.type).required
      .column(28),
    Field("amount", Text(de: "Betrag", en: "Amount"), .money, at: \.amount).required.column(12),
    Field("from", Text(de: "Gilt ab", en: "Valid from"), .day, at: \.from).required.column(10),
    Field("until", Text(de: "Gilt bis", en: "Valid until"), .day, at: \.until).column(10),
    Field("source", Text(de: "Quelle", en: "Source"), .line, at: \.source).column(30),
    Field("checked", Text(de: "Geprüft am", en: "Checked on"), .day, at: \.checked).column(10),
  ]

  package func label(_ reading: Reading) -> String {
    [reading.word(type.key, of: .datedValueKinds), from?.written(reading.language) ?? ""].filter {
      !$0.isEmpty
    }.joined(separator: " · ")
  }

  package func problems() -> [FieldProblem] {
    Period.problems(from: from, until: until, field: "until")
  }
}
