/// A step of a guide agreement, at the person's own pace (requirement 141).
package struct Milestone: Record {
  package var agreement: RecordID?
  package var order: Int?
  package var step = ""
  package var who = Term.none
  package var due: Day?
  package var done: Day?
  package var archived: Day?

  package init() {}
}

extension Milestone {
  package static let kind = RecordKind("mst", plural: "milestones")
  package static let title = Text(de: "Schritte", en: "Milestones")
  package static let singular = Text(de: "Schritt", en: "Milestone")

  package static let fields: [Field<Milestone>] = [
    Field(
      "agreement",
      Text(de: "Lotsenvereinbarung", en: "Guide agreement"),
      .link(GuideAgreement.kind),
      at: \.agreement
    ).required.owner.column(26),
    Field("order", Text(de: "Nr.", en: "No."), .number, at: \.order).column(4),
    Field("step", Text(de: "Schritt", en: "Step"), .pseudonymousLine, at: \.step).required.column(
      36
    ),
    Field("who", Text(de: "Wer", en: "Who"), .choice(.milestoneSides), at: \.who).column(14),
    Field("due", Text(de: "Angestrebt bis", en: "Aimed at"), .day, at: \.due).column(12),
    Field("done", Text(de: "Erreicht am", en: "Reached on"), .day, at: \.done).column(12),
  ]

  package func label(_ reading: Reading) -> String { step }
}
