/// What one giver adds to a project, from the idea to the proof (requirements 160, 173).
package struct ProjectFunding: Record {
  package var project: RecordID?
  package var type = Term.none
  package var state = Term.none
  package var source = Term.none
  package var partner: RecordID?
  package var funder = ""
  package var directive: RecordID?
  package var share: Share?
  package var amount: Money?
  package var start: Day?
  package var end: Day?
  package var applicants: [RecordID] = []
  package var applied: Day?
  package var decided: Day?
  package var reference = ""
  package var proofDue: Day?
  package var proved: Day?
  package var responsible = ""
  package var notes = ""
  package var archived: Day?

  package init() {}
}

extension ProjectFunding {
  package static let kind = RecordKind("gra", plural: "project-fundings")
  package static let title = Text(de: "Förderungen", en: "Fundings")
  package static let singular = Text(de: "Förderung", en: "Funding")

  package static let fields: [Field<ProjectFunding>] = [
    Field("project", Text(de: "Projekt", en: "Project"), .link(Project.kind), at: \.project)
      .required.owner.column(30),
    Field("type", Text(de: "Art", en: "Kind"), .choice(.fundingKinds), at: \.type).initially(
      Term("grant")
    ).column(14),
    Field("state", Text(de: "Stand", en: "State"), .choice(.fundingStates), at: \.state).initially(
      Term("idea")
    ).column(14),
    Field(
      "source",
      Text(de: "Mittelgeber, wenn keine Richtlinie", en: "Source, if no directive"),
      .choice(.fundingSources),
      at: \.source
    ),
    Field("partner", Text(de: "Gegeben von", en: "Given by"), .link(Partner.kind), at: \.partner)
      .tab(title).column(26),
    Field(
      "funder",
      Text(de: "Mittelgeber, wenn kein Partner", en: "Giver, if no partner"),
      .line,
      at: \.funder
    ),
    Field(
      "directive",
      Text(de: "Richtlinie", en: "Directive"),
      .link(FundingDirective.kind),
      at: \.directive
    ).tab(title).column(22),
    Field("share", Text(de: "Anteil", en: "Share"), .share, at: \.share).column(10),
    Field("amount", Text(de: "Betrag", en: "Amount"), .money, at: \.amount).column(14),
    Field("start", Text(de: "Von", en: "From"), .day, at: \.start).column(10),
    Field("end", Text(de: "Bis", en: "Until"), .day, at: \.end).column(10),
    Field(
      "applicants",
      Text(de: "Gemeinsam beantragt mit", en: "Applied for together with"),
      .links(Partner.kind),
      at: \.applicants
    ),
    Field("applied", Text(de: "Beantragt am", en: "Applied on"), .day, at: \.applied),
    Field("decided", Text(de: "Beschieden am", en: "Decided on"), .day, at: \.decided),
    Field("reference", Text(de: "Aktenzeichen", en: "Reference"), .line, at: \.reference),
    Field("proof-due", Text(de: "Nachweis bis", en: "Proof due"), .day, at: \.proofDue).column(10),
    Field("proved", Text(de: "Nachweis gesendet am", en: "Proof sent on"), .day, at: \.proved),
    Field("responsible", Text(de: "Wer", en: "Who"), .line, at: \.responsible).personal.presetUser,
    Field("notes", Text(de: "Notizen", en: "Notes"), .note, at: \.notes),
  ]

  package func label(_ reading: Reading) -> String {
    [project.flatMap(reading.label) ?? "", giver(reading)].filter { !$0.isEmpty }.joined(
      separator: " · "
    )
  }

  package func problems() -> [FieldProblem] {
    Period.problems(from: start, until: end, field: "end")
  }

  /// Who gives, by the best name there is.
  package func giver(_ reading: Reading) -> String {
    if let name = partner.flatMap(reading.label) { return name }
    return funder.isEmpty ? directive.flatMap(reading.label) ?? "" : funder
  }
}
