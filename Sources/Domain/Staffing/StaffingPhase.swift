/// Hours a week that go into a project or another task for a time (requirements 159, 177).
package struct StaffingPhase: Record {
  package var project: RecordID?
  package var task = ""
  package var post: RecordID?
  package var hours: Minutes?
  package var start: Day?
  package var end: Day?
  package var notes = ""
  package var archived: Day?

  package init() {}
}

extension StaffingPhase {
  package static let kind = RecordKind("pha", plural: "staffing-phases")
  package static let title = Text(de: "Personalphasen", en: "Staffing phases")
  package static let singular = Text(de: "Personalphase", en: "Staffing phase")

  package static let fields: [Field<StaffingPhase>] = [
    Field("project", Text(de: "Projekt", en: "Project"), .link(Project.kind), at: \.project).owner
      .column(28),
    Field(
      "task",
      Text(de: "Aufgabe, wenn kein Projekt", en: "Task, if no project"),
      .line,
      at: \.task
    ).column(22),
    Field("post", Text(de: "Stelle", en: "Post"), .link(StaffPost.kind), at: \.post).owner.column(
      26
    ),
    Field("hours", Text(de: "Std./Woche", en: "Hours/week"), .duration, at: \.hours).required
      .column(10),
    Field("start", Text(de: "Von", en: "From"), .day, at: \.start).column(10),
    Field("end", Text(de: "Bis", en: "Until"), .day, at: \.end).column(10),
    Field("notes", Text(de: "Notizen", en: "Notes"), .note, at: \.notes),
  ]

  package func label(_ reading: Reading) -> String {
    [project.flatMap(reading.label) ?? "", task, hours?.written(reading.language) ?? ""].filter {
      !$0.isEmpty
    }.joined(separator: " · ")
  }

  package func problems() -> [FieldProblem] {
    let period = Period.problems(from: start, until: end, field: "end")
    guard project == nil, post == nil, task.isEmpty else { return period }
    let refusal = Refusal(
      de: "Eine Personalphase nennt ein Projekt, eine Aufgabe oder eine Stelle.",
      en: "A staffing phase names a project, a task or a post."
    )
    return period + [FieldProblem(field: "project", refusal: refusal)]
  }
}
