/// Money asked from a giver, and when it came (requirement 173).
package struct FundCall: Record {
  package var day: Day?
  package var funding: RecordID?
  package var amount: Money?
  package var received: Day?
  package var by = ""
  package var notes = ""
  package var archived: Day?

  package init() {}
}

extension FundCall {
  package static let kind = RecordKind("mab", plural: "fund-calls")
  package static let title = Text(de: "Mittelabrufe", en: "Fund calls")
  package static let singular = Text(de: "Mittelabruf", en: "Fund call")

  package static let fields: [Field<FundCall>] = [
    Field("day", Text(de: "Abgerufen am", en: "Called on"), .day, at: \.day).required.presetToday
      .column(12),
    Field(
      "funding",
      Text(de: "Förderung", en: "Funding"),
      .link(ProjectFunding.kind),
      at: \.funding
    ).required.owner.column(34),
    Field("amount", Text(de: "Betrag", en: "Amount"), .money, at: \.amount).required.column(14),
    Field("received", Text(de: "Eingegangen am", en: "Received on"), .day, at: \.received).column(
      14
    ),
    Field("by", Text(de: "Abgerufen von", en: "Called by"), .line, at: \.by).personal.presetUser
      .column(14),
    Field("notes", Text(de: "Notizen", en: "Notes"), .note, at: \.notes),
  ]

  package func label(_ reading: Reading) -> String {
    [day?.written(reading.language) ?? "", amount?.written(reading.language) ?? ""].filter {
      !$0.isEmpty
    }.joined(separator: " · ")
  }

  package func problems() -> [FieldProblem] {
    Period.problems(from: day, until: received, field: "received")
  }
}
