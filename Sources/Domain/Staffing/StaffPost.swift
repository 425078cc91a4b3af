/// A paid post of the own office, with its hours a week (requirement 177).
package struct StaffPost: Record {
  package var name = ""
  package var person = ""
  package var hours: Minutes?
  package var start: Day?
  package var end: Day?
  package var funding: RecordID?
  package var notes = ""
  package var archived: Day?

  package init() {}
}

extension StaffPost {
  package static let kind = RecordKind("stf", plural: "staff-posts")
  package static let title = Text(de: "Stellen im Team", en: "Staff posts")
  package static let singular = Text(de: "Stelle im Team", en: "Staff post")

  package static let fields: [Field<StaffPost>] = [
    Field("name", Text(de: "Stelle", en: "Post"), .line, at: \.name).required.column(30),
    Field("person", Text(de: "Person", en: "Person"), .line, at: \.person).personal.column(22),
    Field(
      "hours",
      Text(de: "Std./Woche laut Vertrag", en: "Hours/week by contract"),
      .duration,
      at: \.hours
    ).required.column(10),
    Field("start", Text(de: "Von", en: "From"), .day, at: \.start).column(10),
    Field("end", Text(de: "Bis", en: "Until"), .day, at: \.end).column(10),
    Field(
      "funding",
      Text(de: "Bezahlt aus", en: "Paid from"),
      .link(ProjectFunding.kind),
      at: \.funding
    ).tab(title).column(26),
    Field("notes", Text(de: "Notizen", en: "Notes"), .note, at: \.notes).personal.confidential,
  ]

  package func label(_ reading: Reading) -> String { name }

  package func problems() -> [FieldProblem] {
    Period.problems(from: start, until: end, field: "end")
  }
}
