/// Meetings, decisions and tasks of a period (requirement 220).
enum MeetingReport {
  static let kind = ReportKind(
    "meetings",
    Text(de: "Treffen und Beschlüsse", en: "Meetings and decisions"),
    purpose: Text(
      de: "Was getagt, beschlossen und erledigt wurde.",
      en: "What was held, decided and done."
    )
  ) { books, period, _ in
    let outcome = MeetingOutcome(books, period)
    return [
      held(outcome), decided(outcome), tasks(books.office, period),
      attendance(books.office, outcome),
    ]
  }

  private static func held(_ outcome: MeetingOutcome) -> ReportSection {
    ReportSection(
      Text(de: "Treffen", en: "Meetings"),
      told: [
        .table(outcome.byType), .picture(ReportPicture(.bars, of: "by-type", columns: [0])),
        .table(outcome.byMonth), .picture(ReportPicture(.lines, of: "by-month")),
        .note(
          Text(
            de:
              "Es zählen Treffen, die stattgefunden haben, und ihre Beschlüsse, soweit sie nicht aufgehoben sind. Was archiviert ist, zählt nicht.",
            en:
              "Meetings that were held count, and their decisions unless they were taken back. What is archived does not."
          )
        ),
      ]
    )
  }

  private static func decided(_ outcome: MeetingOutcome) -> ReportSection {
    ReportSection(
      Text(de: "Themen und Beschlüsse", en: "Topics and decisions"),
      told: [.table(outcome.byTopic), .list(outcome.decisionLines)]
    )
  }

  private static func tasks(_ office: Office, _ period: ReportPeriod) -> ReportSection {
    let due = office.actionItems.filter { period.holds($0.record.due) }
    let done = office.actionItems.filter { entry in
      entry.record.state.key == "done" && period.holds(entry.record.done)
    }
    let open = due.filter(\.record.isOpen)
    let dropped = due.filter { $0.record.state.key == "dropped" }
    let rows: [(Text, [RecordID])] = [
      (Text(de: "im Zeitraum erledigt", en: "done in the period"), done.map(\.id)),
      (Text(de: "im Zeitraum fällig", en: "due in the period"), due.map(\.id)),
      (Text(de: "davon heute noch offen", en: "of these still open today"), open.map(\.id)),
      (Text(de: "davon entfallen", en: "of these dropped"), dropped.map(\.id)),
    ]
    let table = ReportTable(
      "tasks",
      Text(de: "Aufgaben", en: "Tasks"),
      rows: Text(de: "Stand", en: "State"),
      columns: [Text(de: "Aufgaben", en: "Tasks")],
      rows.map { ReportTable.Row($0.0, [.count($0.1)]) }
    )
    return ReportSection(Text(de: "Aufgaben", en: "Tasks"), [.table(table)])
  }

  private static func attendance(_ office: Office, _ outcome: MeetingOutcome) -> ReportSection {
    let book = AttendanceBook(office)
    let persons = office.persons
    let visitors = outcome.meetings.filter { $0.record.visitors != nil }
    func figures(_ meetings: [Entry<Meeting>]) -> [Figure?] {
      let organisations = meetings.reduce(into: Set<RecordID>()) {
        $0.formUnion(book.organisations(at: $1.record))
      }
      let people = meetings.reduce(into: Set<RecordID>()) {
        $0.formUnion($1.record.participants + $1.record.volunteers)
      }
      return [.partners(organisations.sorted(), persons: persons), .people(people)]
    }
    let groups = Dictionary(grouping: outcome.meetings, by: \.record.type)
    let rows = groups.map { type, meetings in
      let name = type == .none ? ReportTable.unknown : office.words(type, of: .meetingKinds)
      return (
        order: (type == .none ? 1 : 0, Folding.fold(name.de), type.key),
        row: ReportTable.Row(name, figures(meetings))
      )
    }.sorted { $0.order < $1.order }
    let table = ReportTable(
      "attendance",
      Text(de: "Wer kam", en: "Who came"),
      rows: Text(de: "Art", en: "Kind"),
      columns: [
        Text(de: "Organisationen", en: "Organisations"), Text(de: "Personen", en: "People"),
      ],
      rows.map(\.row),
      total: .all(figures(outcome.meetings))
    )
    let counted = ReportTable(
      "visitors",
      Text(de: "Besuche offener Treffen", en: "Visits of open meetings"),
      rows: Text(de: "Was", en: "What"),
      columns: [Text(de: "Anzahl", en: "Number")],
      visitors.isEmpty
        ? []
        : [
          ReportTable.Row(
            Text(de: "Besucherinnen und Besucher", en: "Visitors"),
            [
              Figure(
                Figure.sum(visitors.map { min(max(0, $0.record.visitors ?? 0), 1_000_000) }),
                records: visitors.map(\.id)
              )
            ]
          )
        ]
    )
    let note = Text(
      de: "Jede Organisation und jede Person zählt einmal, wie oft sie auch kam.",
      en: "Each organisation and each person counts once, however often they came."
    )
    return ReportSection(
      Text(de: "Beteiligung", en: "Attendance"),
      told: [.table(table), .table(counted), .note(note)]
    )
  }
}
