/// Something that went well and is worth telling (requirement 212).
package struct SuccessStory: Record {
  package var title = ""
  package var day: Day?
  package var project: RecordID?
  package var partners: [RecordID] = []
  package var people: [RecordID] = []
  package var topics: [Term] = []
  package var text = ""
  package var isReleased = false
  package var archived: Day?

  package init() {}
}

extension SuccessStory {
  package static let kind = RecordKind("sto", plural: "success-stories")
  package static let title = Text(de: "Erfolgsgeschichten", en: "Success stories")
  package static let singular = Text(de: "Erfolgsgeschichte", en: "Success story")

  package static let fields: [Field<SuccessStory>] = [
    Field("title", Text(de: "Titel", en: "Title"), .line, at: \.title).required.column(36),
    Field("day", Text(de: "Aufgeschrieben am", en: "Written on"), .day, at: \.day).presetToday
      .column(12),
    Field("project", Text(de: "Projekt", en: "Project"), .link(Project.kind), at: \.project).tab(
      title
    ).column(26),
    Field("partners", Text(de: "Partner", en: "Partners"), .links(Partner.kind), at: \.partners)
      .tab(title),
    Field("people", Text(de: "Erzählt von", en: "Told of"), .links(Volunteer.kind), at: \.people)
      .personal.tab(title),
    Field("topics", Text(de: "Themen", en: "Topics"), .choices(.topics), at: \.topics),
    Field("text", Text(de: "Geschichte", en: "Story"), .pseudonymousNote, at: \.text),
    Field("released", Text(de: "Darf erscheinen", en: "May be published"), .flag, at: \.isReleased)
      .column(10),
  ]

  package func label(_ reading: Reading) -> String { title }
}
