/// How volunteers grow together as a group (requirement 250).
package struct GroupStep: Record {
  package var day: Day?
  package var title = ""
  package var type = Term.none
  package var circle: RecordID?
  package var project: RecordID?
  package var volunteers: [RecordID] = []
  package var notes = ""
  package var archived: Day?

  package init() {}
}

extension GroupStep {
  package static let kind = RecordKind("gst", plural: "group-steps")
  package static let title = Text(de: "Schritte der Gruppe", en: "Steps of the group")
  package static let singular = Text(de: "Schritt der Gruppe", en: "Step of the group")

  package static let fields: [Field<GroupStep>] = [
    Field("day", Text(de: "Tag", en: "Day"), .day, at: \.day).required.presetToday.column(10),
    Field("title", Text(de: "Was geschah", en: "What happened"), .line, at: \.title).required
      .column(34),
    Field("type", Text(de: "Art", en: "Kind"), .choice(.groupStepKinds), at: \.type).initially(
      Term("other")
    ).column(20),
    Field(
      "circle",
      Text(de: "Helferkreis", en: "Helper circle"),
      .link(HelperCircle.kind),
      at: \.circle
    ).tab(title).column(22),
    Field("project", Text(de: "Projekt", en: "Project"), .link(Project.kind), at: \.project).tab(
      title
    ).column(22),
    Field(
      "volunteers",
      Text(de: "Freiwillige", en: "Volunteers"),
      .links(Volunteer.kind),
      at: \.volunteers
    ).personal.tab(title),
    Field("notes", Text(de: "Notizen", en: "Notes"), .note, at: \.notes).personal,
  ]

  package func label(_ reading: Reading) -> String {
    [day?.written(reading.language) ?? "", title].filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
