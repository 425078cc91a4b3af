/// A group that works for itself within a meeting, and what came of it (requirement 189).
package struct SubSession: Record {
  package var meeting: RecordID?
  package var title = ""
  package var chair = ""
  package var partners: [RecordID] = []
  package var result = ""
  package var archived: Day?

  package init() {}
}

extension SubSession {
  package static let kind = RecordKind("wgr", plural: "sub-sessions")
  package static let title = Text(de: "Arbeitsgruppen im Treffen", en: "Sub-sessions")
  package static let singular = Text(de: "Arbeitsgruppe im Treffen", en: "Sub-session")

  package static let fields: [Field<SubSession>] = [
    Field("meeting", Text(de: "Treffen", en: "Meeting"), .link(Meeting.kind), at: \.meeting)
      .required.owner.column(30),
    Field("title", Text(de: "Thema", en: "Subject"), .line, at: \.title).required.column(30),
    Field("chair", Text(de: "Moderation", en: "Chair"), .line, at: \.chair).personal.column(18),
    Field(
      "partners",
      Text(de: "Organisationen", en: "Organisations"),
      .links(Partner.kind),
      at: \.partners
    ),
    Field("result", Text(de: "Ergebnis", en: "Result"), .note, at: \.result),
  ]

  package func label(_ reading: Reading) -> String { title }
}
