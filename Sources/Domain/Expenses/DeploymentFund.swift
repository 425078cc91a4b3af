/// Money that is there for deployments, by source and time (requirement 154).
package struct DeploymentFund: Record {
  package var title = ""
  package var source = ""
  package var project: RecordID?
  package var start: Day?
  package var end: Day?
  package var amount: Money?
  package var archived: Day?

  package init() {}
}

extension DeploymentFund {
  package static let kind = RecordKind("fnd", plural: "funds")
  package static let title = Text(de: "Einsatzmittel", en: "Deployment funds")
  package static let singular = Text(de: "Einsatzmittel", en: "Deployment fund")

  package static let fields: [Field<DeploymentFund>] = [
    Field("title", Text(de: "Titel", en: "Title"), .line, at: \.title).required.column(30),
    Field("source", Text(de: "Finanzierung", en: "Funding source"), .line, at: \.source).column(26),
    Field("project", Text(de: "Projekt", en: "Project"), .link(Project.kind), at: \.project).tab(
      title
    ).column(26),
    Field("start", Text(de: "Von", en: "From"), .day, at: \.start).column(10),
    Field("end", Text(de: "Bis", en: "Until"), .day, at: \.end).column(10),
    Field("amount", Text(de: "Betrag", en: "Amount"), .money, at: \.amount).required.column(14),
  ]

  package func label(_ reading: Reading) -> String { title }

  package func problems() -> [FieldProblem] {
    Period.problems(from: start, until: end, field: "end")
  }
}
