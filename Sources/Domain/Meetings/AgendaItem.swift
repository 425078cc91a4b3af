/// A point of a meeting's agenda (requirement 190).
package struct AgendaItem: Record {
  package var meeting: RecordID?
  package var number: Int?
  package var title = ""
  package var type = Term.none
  package var length: Minutes?
  package var proposer = ""
  package var partner: RecordID?
  package var result = ""
  package var caseNotes = ""
  package var series: RecordID?
  package var topic = Term.none
  package var state = Term.none
  package var parkedUntil: Day?
  package var origin: RecordID?
  package var archived: Day?

  package init() {}
}

extension AgendaItem {
  package static let kind = RecordKind("age", plural: "agenda-items")
  package static let title = Text(de: "Tagesordnung", en: "Agenda")
  package static let singular = Text(de: "Tagesordnungspunkt", en: "Agenda item")

  package static let fields: [Field<AgendaItem>] = [
    Field("meeting", Text(de: "Treffen", en: "Meeting"), .link(Meeting.kind), at: \.meeting)
      .owner.column(30),
    Field("number", Text(de: "Nr.", en: "No."), .number, at: \.number).column(4),
    Field("title", Text(de: "Thema", en: "Subject"), .line, at: \.title).required.column(34),
    Field("type", Text(de: "Art", en: "Kind"), .choice(.agendaKinds), at: \.type)
      .initially(Term("discussion")).column(15),
    Field("length", Text(de: "Dauer", en: "Length"), .sitting, at: \.length).column(8),
    Field("proposer", Text(de: "Eingebracht von", en: "Proposed by"), .line, at: \.proposer)
      .personal.column(18),
    Field(
      "partner",
      Text(de: "Organisation", en: "Organisation"),
      .link(Partner.kind),
      at: \.partner
    ),
    Field("result", Text(de: "Ergebnis", en: "Result"), .note, at: \.result),
    Field(
      "case",
      Text(de: "Fall, ohne Namen", en: "Case, without names"),
      .pseudonymousNote,
      at: \.caseNotes
    ),
    Field("series", Text(de: "Reihe", en: "Series"), .link(MeetingSeries.kind), at: \.series).owner
      .column(24),
    Field(
      "topic",
      Text(de: "Austauschthema", en: "Exchange topic"),
      .choice(.exchangeTopics),
      at: \.topic
    ),
    Field("state", Text(de: "Stand", en: "State"), .choice(.agendaStates), at: \.state).initially(
      Term("open")
    ).column(11),
    Field("parked-until", Text(de: "Geparkt bis", en: "Parked until"), .day, at: \.parkedUntil),
    Field(
      "origin",
      Text(de: "Übernommen von", en: "Carried over from"),
      .link(AgendaItem.kind),
      at: \.origin
    ),
  ]

  package func label(_ reading: Reading) -> String { title }

  package func problems() -> [FieldProblem] {
    guard meeting == nil, series == nil else { return Meeting.problems(of: length) }
    return [
      FieldProblem(
        field: "meeting",
        refusal: Refusal(
          de: "Ein Tagesordnungspunkt gehört zu einem Treffen oder in den Speicher einer Reihe.",
          en: "An agenda item belongs to a meeting or to the backlog of a series."
        )
      )
    ]
  }
}
