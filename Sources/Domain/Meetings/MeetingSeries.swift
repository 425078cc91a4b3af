/// A meeting that comes again and again (requirements 181 to 186, 235, 239).
package struct MeetingSeries: Record {
  package var name = ""
  package var type = Term.none
  package var cadence = Term.none
  package var rule = Term.none
  package var first: Day?
  package var start: TimeOfDay?
  package var length: Minutes?
  package var place = ""
  package var isOnline = false
  package var level = Term.none
  package var organiser: RecordID?
  package var network: RecordID?
  package var partners: [RecordID] = []
  package var invited: [RecordID] = []
  package var topics: [Term] = []
  package var targetGroups: [Term] = []
  package var chair = ""
  package var minuteTaker = ""
  package var tolerance: Int?
  package var end: Day?
  package var notes = ""
  package var archived: Day?

  package init() {}
}

extension MeetingSeries {
  package static let kind = RecordKind("ser", plural: "meeting-series")
  package static let title = Text(de: "Treffenreihen", en: "Meeting series")
  package static let singular = Text(de: "Treffenreihe", en: "Meeting series")

  package static let fields: [Field<MeetingSeries>] = [
    Field("name", Text(de: "Name", en: "Name"), .line, at: \.name).required.column(30),
    Field("type", Text(de: "Art", en: "Kind"), .choice(.meetingKinds), at: \.type).initially(
      Term("jour-fixe")
    ).column(18),
    Field("cadence", Text(de: "Rhythmus", en: "Cadence"), .choice(.cadences), at: \.cadence)
      .required.column(16),
    Field(
      "rule",
      Text(de: "Tag im Monat", en: "Day in the month"),
      .choice(.cadenceRules),
      at: \.rule
    ).initially(Term("weekday")).column(18),
    Field("first", Text(de: "Erster Termin", en: "First date"), .day, at: \.first).required.column(
      12
    ),
    Field("start", Text(de: "Uhrzeit", en: "Time"), .time, at: \.start).column(7),
    Field("length", Text(de: "Dauer", en: "Length"), .sitting, at: \.length),
    Field("place", Text(de: "Ort", en: "Place"), .line, at: \.place).column(22),
    Field("online", Text(de: "Online", en: "Online"), .flag, at: \.isOnline),
    Field("level", Text(de: "Ebene", en: "Level"), .choice(.meetingLevels), at: \.level).initially(
      Term("local")
    ),
    Field(
      "organiser",
      Text(de: "Veranstaltet von", en: "Organised by"),
      .link(Partner.kind),
      at: \.organiser
    ).tab(title),
    Field("network", Text(de: "Netzwerk", en: "Network"), .link(Network.kind), at: \.network).tab(
      title
    ),
    Field(
      "partners",
      Text(de: "Organisationen", en: "Organisations"),
      .links(Partner.kind),
      at: \.partners
    ).tab(title),
    Field("invited", Text(de: "Eingeladen", en: "Invited"), .links(Contact.kind), at: \.invited)
      .personal,
    Field(
      "topics",
      Text(de: "Austauschthemen", en: "Exchange topics"),
      .choices(.exchangeTopics),
      at: \.topics
    ),
    Field(
      "target-groups",
      Text(de: "Für wen", en: "For whom"),
      .choices(.targetGroups),
      at: \.targetGroups
    ),
    Field("chair", Text(de: "Moderation", en: "Chair"), .line, at: \.chair).personal,
    Field("minute-taker", Text(de: "Protokoll führt", en: "Minutes by"), .line, at: \.minuteTaker)
      .personal,
    Field(
      "tolerance",
      Text(de: "Überfällig nach … % des Abstands", en: "Overdue after … % of the interval"),
      .number,
      at: \.tolerance
    ),
    Field("end", Text(de: "Letzter Termin", en: "Last date"), .day, at: \.end).column(12),
    Field("notes", Text(de: "Notizen", en: "Notes"), .note, at: \.notes),
  ]

  package func label(_ reading: Reading) -> String { name }

  package func problems() -> [FieldProblem] {
    Period.problems(from: first, until: end, field: "end") + Meeting.problems(of: length)
  }
}
