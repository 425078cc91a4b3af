/// A task that came out of a meeting or stands for itself (requirement 192).
package struct ActionItem: Record {
  package var title = ""
  package var responsible = ""
  package var due: Day?
  package var state = Term.none
  package var meeting: RecordID?
  package var partner: RecordID?
  package var project: RecordID?
  package var contact: RecordID?
  package var waitingFor = ""
  package var parkedUntil: Day?
  package var done: Day?
  package var line = ""
  package var notes = ""
  package var archived: Day?

  package init() {}
}

extension ActionItem {
  package static let kind = RecordKind("tas", plural: "tasks")
  package static let title = Text(de: "Aufgaben", en: "Tasks")
  package static let singular = Text(de: "Aufgabe", en: "Task")

  package static let fields: [Field<ActionItem>] = [
    Field("title", Text(de: "Aufgabe", en: "Task"), .line, at: \.title).required.column(34),
    Field("responsible", Text(de: "Wer", en: "Who"), .line, at: \.responsible).personal.column(18),
    Field("due", Text(de: "Bis", en: "Due"), .day, at: \.due).column(10),
    Field("state", Text(de: "Stand", en: "State"), .choice(.taskStates), at: \.state)
      .initially(Term("open")).column(10),
    Field("meeting", Text(de: "Treffen", en: "Meeting"), .link(Meeting.kind), at: \.meeting)
      .owner.column(26),
    Field("partner", Text(de: "Partner", en: "Partner"), .link(Partner.kind), at: \.partner).owner,
    Field("project", Text(de: "Projekt", en: "Project"), .link(Project.kind), at: \.project).owner,
    Field("contact", Text(de: "Kontakt", en: "Contact"), .link(Contact.kind), at: \.contact)
      .personal.tab(title),
    Field("waiting-for", Text(de: "Wartet auf", en: "Waiting for"), .line, at: \.waitingFor)
      .personal.column(18),
    Field("parked-until", Text(de: "Geparkt bis", en: "Parked until"), .day, at: \.parkedUntil),
    Field("done", Text(de: "Erledigt am", en: "Done on"), .day, at: \.done),
    Field("line", Text(de: "Zeile im Protokoll", en: "Line of the minutes"), .line, at: \.line)
      .personal.hidden,
    Field("notes", Text(de: "Notizen", en: "Notes"), .note, at: \.notes),
  ]

  package func label(_ reading: Reading) -> String { title }

  /// Whether somebody still has to act.
  package var isOpen: Bool { ["", "open", "waiting"].contains(state.key) }
}
