/// A day by which something has to be with a funder, once or each year (requirements 172, 174).
package struct FundingDeadline: Record {
  package var day: Day?
  package var title = ""
  package var type = Term.none
  package var directive: RecordID?
  package var funding: RecordID?
  package var isYearly = false
  package var done: Day?
  package var responsible = ""
  package var notes = ""
  package var archived: Day?

  package init() {}
}

extension FundingDeadline {
  package static let kind = RecordKind("fdl", plural: "funding-deadlines")
  package static let title = Text(de: "Förderfristen", en: "Funding deadlines")
  package static let singular = Text(de: "Förderfrist", en: "Funding deadline")

  package static let fields: [Field<FundingDeadline>] = [
    Field("day", Text(de: "Tag", en: "Day"), .day, at: \.day).required.column(10),
    Field("title", Text(de: "Was", en: "What"), .line, at: \.title).required.column(34),
    Field("type", Text(de: "Art", en: "Kind"), .choice(.deadlineKinds), at: \.type).initially(
      Term("other")
    ).column(18),
    Field(
      "directive",
      Text(de: "Richtlinie", en: "Directive"),
      .link(FundingDirective.kind),
      at: \.directive
    ).owner.column(26),
    Field(
      "funding",
      Text(de: "Förderung", en: "Funding"),
      .link(ProjectFunding.kind),
      at: \.funding
    ).owner.column(26),
    Field("yearly", Text(de: "Jedes Jahr", en: "Each year"), .flag, at: \.isYearly).column(10),
    Field("done", Text(de: "Zuletzt erledigt am", en: "Last settled on"), .day, at: \.done).column(
      10
    ),
    Field("responsible", Text(de: "Wer", en: "Who"), .line, at: \.responsible).personal.column(14),
    Field("notes", Text(de: "Notizen", en: "Notes"), .note, at: \.notes),
  ]

  package func problems() -> [FieldProblem] {
    guard directive == nil, funding == nil else { return [] }
    let refusal = Refusal(
      de: "Eine Förderfrist gehört zu einer Richtlinie oder einer Förderung.",
      en: "A funding deadline belongs to a directive or a funding."
    )
    return [FieldProblem(field: "directive", refusal: refusal)]
  }

  package func label(_ reading: Reading) -> String {
    [day?.written(reading.language) ?? "", title].filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
