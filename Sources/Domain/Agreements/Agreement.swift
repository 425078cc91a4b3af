/// What partners agreed on how they work together (requirements 47 to 54 and 58).
package struct Agreement: Record {
  package var title = ""
  package var state = Term.none
  package var parties: [RecordID] = []
  package var tandem: RecordID?
  package var since: Day?
  package var signed: Day?
  package var start: Day?
  package var end: Day?
  package var reviewDue: Day?
  package var reviewed: Day?
  package var notice = ""
  package var tasks: [Term] = []
  package var subject = ""
  package var goal = ""
  package var framework = ""
  package var processes = ""
  package var success = ""
  package var flexibility = ""
  package var adaptation = ""
  package var interfaces = ""
  package var replaces: RecordID?
  package var reference = ""
  package var notes = ""
  package var archived: Day?

  package init() {}
}

extension Agreement {
  package static let kind = RecordKind("agr", plural: "agreements")
  package static let title = Text(de: "Vereinbarungen", en: "Agreements")
  package static let singular = Text(de: "Vereinbarung", en: "Agreement")

  package static let fields: [Field<Agreement>] = [
    Field("title", Text(de: "Titel", en: "Title"), .line, at: \.title).required.column(32),
    Field("state", Text(de: "Stand", en: "State"), .choice(.agreementStates), at: \.state)
      .initially(Term("idea")).column(16),
    Field("parties", Text(de: "Parteien", en: "Parties"), .links(Partner.kind), at: \.parties).owner
      .column(34),
    Field("tandem", Text(de: "Tandem", en: "Tandem pair"), .link(Tandem.kind), at: \.tandem).owner,
    Field("since", Text(de: "Stand seit", en: "State since"), .day, at: \.since).column(10),
    Field("signed", Text(de: "Unterzeichnet am", en: "Signed on"), .day, at: \.signed).column(10),
    Field("start", Text(de: "Gültig ab", en: "Valid from"), .day, at: \.start).column(10),
    Field("end", Text(de: "Gültig bis", en: "Valid until"), .day, at: \.end).column(10),
    Field("review-due", Text(de: "Überprüfung fällig", en: "Review due"), .day, at: \.reviewDue)
      .column(10),
    Field("reviewed", Text(de: "Zuletzt überprüft", en: "Last reviewed"), .day, at: \.reviewed),
    Field("notice", Text(de: "Kündigungsfrist", en: "Notice period"), .line, at: \.notice),
    Field(
      "tasks",
      Text(de: "Regelt Aufgaben", en: "Settles tasks"),
      .choices(.taskAreas),
      at: \.tasks
    ),
    Field("subject", Text(de: "Gegenstand", en: "Subject"), .note, at: \.subject),
    Field("goal", Text(de: "Gemeinsames Ziel", en: "Shared goal"), .note, at: \.goal),
    Field("framework", Text(de: "Rahmenbedingungen", en: "Framework"), .note, at: \.framework),
    Field("processes", Text(de: "Prozesse", en: "Processes"), .note, at: \.processes),
    Field("success", Text(de: "Erfolgsstrategien", en: "Success strategies"), .note, at: \.success),
    Field(
      "flexibility",
      Text(de: "Spielraum für Flexibilität", en: "Room for flexibility"),
      .note,
      at: \.flexibility
    ),
    Field(
      "adaptation",
      Text(de: "Anpassung an den Bedarf vor Ort", en: "Adaptation to local needs"),
      .note,
      at: \.adaptation
    ),
    Field("interfaces", Text(de: "Nahtstellen", en: "Interfaces"), .note, at: \.interfaces),
    Field("replaces", Text(de: "Löst ab", en: "Replaces"), .link(Agreement.kind), at: \.replaces),
    Field(
      "reference",
      Text(de: "Dokument (Ablageort)", en: "Document (where kept)"),
      .line,
      at: \.reference
    ).confidential,
    Field("notes", Text(de: "Interne Notizen", en: "Internal notes"), .note, at: \.notes).personal
      .confidential,
  ]

  package func label(_ reading: Reading) -> String { title }

  /// The days on which it holds.
  package var period: Period { Period(from: start, until: end) }

  package func problems() -> [FieldProblem] {
    Period.problems(from: start, until: end, field: "end")
  }

  /// Whether it holds on a day: signed or later on its way, not ended, and within its days.
  package func isInForce(on day: Day) -> Bool {
    isSettled && archived == nil && period.contains(day)
  }

  /// Whether it was signed and is not over by its state, whatever its days.
  package var isSettled: Bool { Agreement.settledStates.contains(state.key) }

  /// Whether nobody has signed it yet.
  package var isPending: Bool { ["", "idea", "draft", "coordination"].contains(state.key) }

  private static let settledStates: Set = ["signed", "active", "review", "extended"]
}
