/// A volunteer's service in a project (requirement 139).
package struct Placement: Record {
  package var volunteer: RecordID?
  package var project: RecordID?
  package var state = Term.none
  package var start: Day?
  package var end: Day?
  package var hoursPerWeek: Minutes?
  package var accompanier: RecordID?
  package var notes = ""
  package var archived: Day?

  package init() {}
}

extension Placement {
  package static let kind = RecordKind("pla", plural: "placements")
  package static let title = Text(de: "Einsätze", en: "Placements")
  package static let singular = Text(de: "Einsatz", en: "Placement")

  package static let fields: [Field<Placement>] = [
    Field(
      "volunteer",
      Text(de: "Freiwillige/r", en: "Volunteer"),
      .link(Volunteer.kind),
      at: \.volunteer
    ).required.owner.personal.column(26),
    Field("project", Text(de: "Projekt", en: "Project"), .link(Project.kind), at: \.project)
      .required.owner.column(30),
    Field("state", Text(de: "Stand", en: "State"), .choice(.placementStates), at: \.state)
      .initially(Term("requested")).column(14),
    Field("start", Text(de: "Beginn", en: "Start"), .day, at: \.start).column(10),
    Field("end", Text(de: "Ende", en: "End"), .day, at: \.end).column(10),
    Field("hours", Text(de: "Std./Woche", en: "Hours/week"), .duration, at: \.hoursPerWeek)
      .column(10),
    Field(
      "accompanier",
      Text(de: "Begleitung durch", en: "Accompanied by"),
      .link(Contact.kind),
      at: \.accompanier
    ),
    Field("notes", Text(de: "Notizen", en: "Notes"), .note, at: \.notes).personal,
  ]

  package func label(_ reading: Reading) -> String {
    let names = [volunteer, project].compactMap { $0.flatMap(reading.label) }
    return names.joined(separator: " · ")
  }

  package func problems() -> [FieldProblem] {
    Period.problems(from: start, until: end, field: "end")
  }
}
