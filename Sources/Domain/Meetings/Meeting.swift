/// A meeting, planned or held (requirements 181 to 191).
package struct Meeting: Record {
  package var name = ""
  package var type = Term.none
  package var day: Day?
  package var start: TimeOfDay?
  package var length: Minutes?
  package var place = ""
  package var state = Term.none
  package var chair = ""
  package var minuteTaker = ""
  package var partners: [RecordID] = []
  package var participants: [RecordID] = []
  package var topics: [Term] = []
  package var isOnline = false
  package var minutes = ""
  package var decisions = ""
  package var notes = ""
  package var network: RecordID?
  package var series: RecordID?
  package var slot: Day?
  package var reason = ""
  package var level = Term.none
  package var organiser: RecordID?
  package var invited: [RecordID] = []
  package var excused: [RecordID] = []
  package var guests = ""
  package var volunteers: [RecordID] = []
  package var speakers: [RecordID] = []
  package var programme = ""
  package var thanks = ""
  package var hints = ""
  package var documentation = ""
  package var visitors: Int?
  package var isAppreciation = false
  package var archived: Day?

  package init() {}
}

extension Meeting {
  package static let kind = RecordKind("mee", plural: "meetings")
  package static let title = Text(de: "Treffen", en: "Meetings")
  package static let singular = Text(de: "Treffen", en: "Meeting")

  package static let fields: [Field<Meeting>] = [
    Field("day", Text(de: "Tag", en: "Day"), .day, at: \.day).required.column(10),
    Field("start", Text(de: "Uhrzeit", en: "Time"), .time, at: \.start).column(7),
    Field("name", Text(de: "Titel", en: "Title"), .line, at: \.name).required.column(34),
    Field("type", Text(de: "Art", en: "Kind"), .choice(.meetingKinds), at: \.type)
      .initially(Term("jour-fixe")).column(18),
    Field("state", Text(de: "Stand", en: "State"), .choice(.meetingStates), at: \.state)
      .initially(Term("planned")).column(13),
    Field("place", Text(de: "Ort", en: "Place"), .line, at: \.place).column(22),
    Field("length", Text(de: "Dauer", en: "Length"), .sitting, at: \.length),
    Field("online", Text(de: "Online", en: "Online"), .flag, at: \.isOnline),
    Field("chair", Text(de: "Moderation", en: "Chair"), .line, at: \.chair).personal.column(18),
    Field("minute-taker", Text(de: "Protokoll führt", en: "Minutes by"), .line, at: \.minuteTaker)
      .personal,
    Field(
      "partners",
      Text(de: "Organisationen", en: "Organisations"),
      .links(Partner.kind),
      at: \.partners
    ).tab(title),
    Field(
      "participants",
      Text(de: "Teilnehmende", en: "Participants"),
      .links(Contact.kind),
      at: \.participants
    ).personal,
    Field(
      "topics",
      Text(de: "Austauschthemen", en: "Exchange topics"),
      .choices(.exchangeTopics),
      at: \.topics
    ),
    Field("minutes", Text(de: "Protokoll", en: "Minutes"), .note, at: \.minutes),
    Field("decisions", Text(de: "Beschlüsse", en: "Decisions"), .note, at: \.decisions),
    Field("notes", Text(de: "Notizen", en: "Notes"), .note, at: \.notes),
    Field("network", Text(de: "Netzwerk", en: "Network"), .link(Network.kind), at: \.network)
      .tab(title),
    Field("series", Text(de: "Reihe", en: "Series"), .link(MeetingSeries.kind), at: \.series).tab(
      title
    ),
    Field("slot", Text(de: "Termin der Reihe", en: "Date of the series"), .day, at: \.slot),
    Field(
      "reason",
      Text(de: "Grund (verschoben, abgesagt)", en: "Reason (moved, cancelled)"),
      .line,
      at: \.reason
    ),
    Field("level", Text(de: "Ebene", en: "Level"), .choice(.meetingLevels), at: \.level),
    Field(
      "organiser",
      Text(de: "Veranstaltet von", en: "Organised by"),
      .link(Partner.kind),
      at: \.organiser
    ),
    Field("invited", Text(de: "Eingeladen", en: "Invited"), .links(Contact.kind), at: \.invited)
      .personal,
    Field("excused", Text(de: "Entschuldigt", en: "Excused"), .links(Contact.kind), at: \.excused)
      .personal,
    Field("guests", Text(de: "Gäste", en: "Guests"), .line, at: \.guests).personal,
    Field(
      "volunteers",
      Text(de: "Freiwillige", en: "Volunteers"),
      .links(Volunteer.kind),
      at: \.volunteers
    ).personal.tab(title),
    Field(
      "speakers",
      Text(de: "Expertinnen und Experten", en: "Experts"),
      .links(Lecturer.kind),
      at: \.speakers
    ).personal.tab(title),
    Field("programme", Text(de: "Rahmenprogramm", en: "Programme"), .note, at: \.programme),
    Field("thanks", Text(de: "Danksagung", en: "Thanks"), .note, at: \.thanks).personal,
    Field("hints", Text(de: "Hinweise an alle", en: "Hints to all"), .note, at: \.hints),
    Field(
      "documentation",
      Text(de: "Dokumentation", en: "Documentation"),
      .line,
      at: \.documentation
    ),
    Field(
      "visitors",
      Text(de: "Besucherinnen und Besucher", en: "Visitors"),
      .number,
      at: \.visitors
    ),
    Field(
      "appreciation",
      Text(de: "Ort als Wertschätzung", en: "Venue as appreciation"),
      .flag,
      at: \.isAppreciation
    ),
  ]

  package func label(_ reading: Reading) -> String {
    guard let day else { return name }
    return "\(day.written(reading.language)) \(name)"
  }

  package func problems() -> [FieldProblem] { Meeting.problems(of: length) }

  /// No meeting lasts longer than a day.
  static func problems(of length: Minutes?) -> [FieldProblem] {
    guard let length, length.count > 24 * 60 else { return [] }
    return [
      FieldProblem(
        field: "length",
        refusal: Refusal(
          de: "Länger als ein Tag; Minuten schreiben Sie so: 90 min.",
          en: "Longer than a day; minutes are written like this: 90 min."
        )
      )
    ]
  }

  /// Whether it took place, by a day.
  package func wasHeld(by today: Day) -> Bool {
    state.key == "held" && day.map { $0 <= today } ?? false
  }
}
