/// A point of a meeting's agenda (requirement 190).
package struct AgendaItem: Record {
  package var meeting: RecordID?
  package var number: Int?
  package var title = ""
  package var type = Term.none
  package var length: Minutes?
  package var proposer = ""
  package var result = ""
  package var archived: Day?

  package init() {}
}

extension AgendaItem {
  package static let kind = RecordKind("age", plural: "agenda-items")
  package static let title = Text(de: "Tagesordnung", en: "Agenda")
  package static let singular = Text(de: "Tagesordnungspunkt", en: "Agenda item")

  package static let fields: [Field<AgendaItem>] = [
    Field("meeting", Text(de: "Treffen", en: "Meeting"), .link(Meeting.kind), at: \.meeting)
      .required.owner.column(30),
    Field("number", Text(de: "Nr.", en: "No."), .number, at: \.number).column(4),
    Field("title", Text(de: "Thema", en: "Subject"), .line, at: \.title).required.column(34),
    Field("type", Text(de: "Art", en: "Kind"), .choice(.agendaKinds), at: \.type)
      .initially(Term("discussion")).column(15),
    Field("length", Text(de: "Dauer", en: "Length"), .duration, at: \.length).column(8),
    Field("proposer", Text(de: "Eingebracht von", en: "Proposed by"), .line, at: \.proposer)
      .personal.column(18),
    Field("result", Text(de: "Ergebnis", en: "Result"), .note, at: \.result),
  ]

  package func label(_ reading: Reading) -> String { title }
}
