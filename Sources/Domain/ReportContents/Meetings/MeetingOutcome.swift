/// What the meetings of a period were and brought about.
struct MeetingOutcome {
  private let books: OfficeBooks
  private var office: Office { books.office }
  private let period: ReportPeriod
  let meetings: [Entry<Meeting>]
  /// Decisions of these meetings that were not taken back.
  let decisions: [Entry<Decision>]
  private let byMeeting: [RecordID: [Entry<Decision>]]

  init(_ books: OfficeBooks, _ period: ReportPeriod) {
    let office = books.office
    self.books = books
    self.period = period
    meetings = office.meetings.filter { entry in
      entry.record.wasHeld(by: office.today) && period.holds(entry.record.day)
    }
    let held = Set(meetings.map(\.id))
    decisions = office.decisions.filter { entry in
      entry.record.state.key != "withdrawn" && entry.record.meeting.map(held.contains) ?? false
    }
    byMeeting = Dictionary(grouping: decisions) { $0.record.meeting ?? $0.id }
  }

  private var columns: [ReportColumn<Entry<Meeting>>] {
    [
      .records(Text(de: "Treffen", en: "Meetings")),
      ReportColumn(Text(de: "Beschlüsse", en: "Decisions")) { [byMeeting] meetings in
        .count(meetings.flatMap { byMeeting[$0.id] ?? [] }.map(\.id))
      },
    ]
  }

  var byType: ReportTable {
    .grouping(
      "by-type",
      Text(de: "Treffen nach Art", en: "Meetings by kind"),
      rows: Text(de: "Art", en: "Kind"),
      meetings,
      by: { [$0.record.type] },
      words: { office.words($0, of: .meetingKinds) },
      columns: columns
    )
  }

  var byTopic: ReportTable {
    .grouping(
      "by-topic",
      Text(de: "Treffen und Beschlüsse nach Thema", en: "Meetings and decisions by topic"),
      rows: Text(de: "Austauschthema", en: "Exchange topic"),
      meetings,
      by: { $0.record.topics },
      words: { office.words($0, of: .exchangeTopics) },
      columns: columns
    )
  }

  var byMonth: ReportTable {
    .timeline(
      "by-month",
      Text(de: "Treffen im Verlauf", en: "Meetings over time"),
      meetings.isEmpty ? [] : ReportStretch.all(of: period, by: office.today),
      meetings,
      day: \.record.day,
      columns: columns
    )
  }

  /// Each decision with its meeting and its state, in the order of the meetings.
  ///
  /// What a decision says of known people is masked: minutes are for those who were there.
  var decisionLines: [ReportLine] {
    let known = books.people
    let sorted = meetings.sorted {
      ($0.record.day?.number ?? 0, $0.id) < ($1.record.day?.number ?? 0, $1.id)
    }
    return sorted.flatMap { meeting in
      (byMeeting[meeting.id] ?? []).sorted { $0.id < $1.id }.map { decision in
        let day = meeting.record.day
        let state = office.words(decision.record.state, of: .decisionStates)
        let text = PersonTrace.masked(decision.record.text, known)
        let name = PersonTrace.masked(meeting.record.name, known)
        return ReportLine(
          Text(
            de: "\(day?.written(.german) ?? "") \(name): \(text) (\(state.de))",
            en: "\(day?.written(.english) ?? "") \(name): \(text) (\(state.en))"
          ),
          decision.id
        )
      }
    }
  }
}
