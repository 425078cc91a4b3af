/// What somebody decided about two offers or projects that look alike (requirement 127).
package struct PairReview: Record {
  package var day: Day?
  package var verdict = Term.none
  package var offers: [RecordID] = []
  package var projects: [RecordID] = []
  package var by = ""
  package var reason = ""
  package var archived: Day?

  package init() {}
}

extension PairReview {
  package static let kind = RecordKind("rev", plural: "pair-reviews")
  package static let title = Text(de: "Geprüfte Paare", en: "Reviewed pairs")
  package static let singular = Text(de: "Geprüftes Paar", en: "Reviewed pair")

  package static let fields: [Field<PairReview>] = [
    Field("day", Text(de: "Geprüft am", en: "Reviewed on"), .day, at: \.day).required.presetToday
      .column(10),
    Field("verdict", Text(de: "Ergebnis", en: "Verdict"), .choice(.pairVerdicts), at: \.verdict)
      .required.column(14),
    Field("offers", Text(de: "Angebote", en: "Offers"), .links(Offer.kind), at: \.offers).owner
      .column(34),
    Field("projects", Text(de: "Projekte", en: "Projects"), .links(Project.kind), at: \.projects)
      .owner.column(34),
    Field("by", Text(de: "Geprüft von", en: "Reviewed by"), .line, at: \.by).personal.presetUser,
    Field("reason", Text(de: "Begründung", en: "Reason"), .note, at: \.reason),
  ]

  package func label(_ reading: Reading) -> String {
    [
      (offers + projects).compactMap(reading.label).joined(separator: " / "),
      reading.word(verdict.key, of: .pairVerdicts),
    ].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// Both records, in the order of their identities; nil where it does not name two.
  package var pair: [RecordID]? {
    let both = Set(offers + projects).sorted()
    return both.count == 2 ? both : nil
  }

  package func problems() -> [FieldProblem] {
    guard !offers.isEmpty || !projects.isEmpty, pair == nil else { return [] }
    let refusal = Refusal(
      de: "Es müssen zwei Angebote oder Projekte genannt sein.",
      en: "Two offers or projects must be named."
    )
    return [FieldProblem(field: "offers", refusal: refusal)]
  }
}
