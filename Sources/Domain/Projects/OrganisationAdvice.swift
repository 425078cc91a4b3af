/// Advice to an organisation on volunteers, projects or money (requirement 176).
package struct OrganisationAdvice: Record {
  package var day: Day?
  package var partner: RecordID?
  package var topics: [Term] = []
  package var project: RecordID?
  package var by = ""
  package var length: Minutes?
  package var result = ""
  package var followUp: Day?
  package var isDone = false
  package var archived: Day?

  package init() {}
}

extension OrganisationAdvice {
  package static let kind = RecordKind("adv", plural: "advices")
  package static let title = Text(
    de: "Beratungen von Organisationen",
    en: "Advice to organisations"
  )
  package static let singular = Text(de: "Beratung", en: "Advice")

  package static let fields: [Field<OrganisationAdvice>] = [
    Field("day", Text(de: "Tag", en: "Day"), .day, at: \.day).required.presetToday.column(10),
    Field(
      "partner",
      Text(de: "Organisation", en: "Organisation"),
      .link(Partner.kind),
      at: \.partner
    ).required.owner.column(30),
    Field("topics", Text(de: "Worüber", en: "About"), .choices(.adviceTopics), at: \.topics)
      .required.column(30),
    Field("project", Text(de: "Projekt", en: "Project"), .link(Project.kind), at: \.project).tab(
      title
    ),
    Field("by", Text(de: "Beraten von", en: "Advised by"), .line, at: \.by).personal.presetUser
      .column(14),
    Field("length", Text(de: "Dauer", en: "Length"), .duration, at: \.length).column(8),
    Field("result", Text(de: "Ergebnis", en: "Result"), .note, at: \.result),
    Field("follow-up", Text(de: "Wiedervorlage", en: "Follow-up"), .day, at: \.followUp).column(12),
    Field("done", Text(de: "Nachgefasst", en: "Followed up"), .flag, at: \.isDone),
  ]

  package func label(_ reading: Reading) -> String {
    [day?.written(reading.language) ?? "", partner.flatMap(reading.label) ?? ""].filter {
      !$0.isEmpty
    }.joined(separator: " · ")
  }
}
