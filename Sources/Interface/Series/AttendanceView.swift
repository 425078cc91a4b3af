import Charts
import Domain
import Exchange
import Workspace

/// Who came to the meetings of series and networks; of one of them, meeting by meeting.
enum AttendanceView {
  static let title = Text(de: "Teilnahme an Treffen", en: "Attendance at meetings")

  private static let kinds = [
    Meeting.kind, MeetingSeries.kind, Network.kind, Contact.kind, Partner.kind,
  ]

  static func screen(_ app: App) -> SectionScreen {
    SectionScreen("attendance", app, of: kinds, contexts: [.page], make: overview)
  }

  /// All series and networks with meetings that were held.
  private static func overview(_ app: App) -> SectionContent {
    let all = AttendanceStatistics.all(in: app.workspace.office)
    func section(_ title: Text, _ prefix: String) -> SectionContent.Section {
      .init(
        title: title,
        rows: all.filter { $0.owner.prefix == prefix[...] }.map { statistics in
          let recent = statistics.recent
          let average = statistics.tenths
          let owner = statistics.owner
          return SectionContent.Row(
            key: owner.text,
            cells: [
              statistics.name, String(recent.count), AttendanceWords.tenths(average, app.language),
              SeriesWords.trend(statistics), recent.first?.day.written(app.language) ?? "–",
            ]
          ) { app in app.push(screen(of: owner, app)) }
        }
      )
    }
    return SectionContent(
      title: title[app.language],
      columns: [
        .init(title: Text(de: "Reihe oder Netzwerk", en: "Series or network"), width: 22),
        .init(title: Text(de: "Treffen", en: "Meetings"), width: 8, isNumeric: true),
        .init(title: Text(de: "Ø Org.", en: "Ø org."), width: 6, isNumeric: true),
        .init(title: Text(de: "Zuletzt kamen", en: "Came lately"), width: 14),
        .init(title: Text(de: "Letztes", en: "Last"), width: 10),
      ],
      sections: [
        section(MeetingSeries.title, MeetingSeries.kind.prefix),
        section(Network.title, Network.kind.prefix),
      ],
      nothing: Text(
        de: "Noch ist kein Treffen einer Reihe oder eines Netzwerks festgehalten.",
        en: "No meeting of a series or a network is recorded yet."
      )
    )
  }

  static func screen(of owner: RecordID, _ app: App) -> SectionScreen {
    SectionScreen("attendance-of", app, of: kinds, owner: owner, contexts: [.page]) {
      content(owner, $0)
    }
  }

  private static func content(_ owner: RecordID, _ app: App) -> SectionContent {
    var content = SectionContent(
      title: "\(title[app.language]): \(app.workspace.label(owner) ?? owner.text)",
      columns: [
        .init(title: Text(de: "Tag", en: "Day"), width: 24),
        .init(title: Text(de: "Org.", en: "Org."), width: 5, isNumeric: true),
        .init(title: Text(de: "Pers.", en: "People"), width: 6, isNumeric: true),
        .init(title: Text(de: "Gäste", en: "Guests"), width: 6, isNumeric: true),
        .init(title: Text(de: "Entsch.", en: "Excused"), width: 7, isNumeric: true),
        .init(title: Text(de: "Besuch", en: "Visits"), width: 6, isNumeric: true),
        .init(title: Text(de: "Nach Art", en: "By kind"), width: 16),
      ],
      sections: [],
      nothing: Text(
        de: "Bei keinem Treffen steht, wer da war.",
        en: "No meeting tells who was there."
      )
    )
    guard let statistics = AttendanceStatistics.of(owner, in: app.workspace.office) else {
      return content
    }
    if statistics.unnoted > 0 {
      let count = statistics.unnoted
      content.head = [
        (
          text: Text(
            de: "Bei \(count) weiteren steht nicht, wer da war.",
            en: "\(count) more do not tell who was there."
          )[app.language], isAlert: false
        )
      ]
    }
    content.sections = sections(statistics, app)
    return content
  }

  private static func sections(
    _ statistics: AttendanceStatistics,
    _ app: App
  ) -> [SectionContent.Section] {
    guard !statistics.meetings.isEmpty else { return [] }
    let most = statistics.recent.map(\.organisations.count).max() ?? 0
    let save = SectionContent.Row(
      key: "save",
      cells: [Text(de: "Ansehen oder speichern …", en: "View or save …")[app.language]]
    ) { AttendanceMenu.open(statistics.owner, $0) }
    return [
      .init(title: Text(de: "Übersicht", en: "Overview"), isCounted: false, rows: [save]),
      .init(
        title: Text(de: "Die letzten Treffen", en: "The last meetings"),
        rows: statistics.recent.map { meeting in
          let bar = Bar.text(meeting.organisations.count, of: most, cells: 10)
          return SectionContent.Row(
            key: meeting.meeting.id.text,
            id: meeting.meeting.id,
            cells: [
              "\(meeting.day.written(app.language)) \(bar)", String(meeting.organisations.count),
              String(meeting.people), String(meeting.guests), String(meeting.excused),
              meeting.visitors.map { String($0) } ?? "", AttendanceWords.types(meeting, app),
            ]
          )
        }
      ),
      .init(
        title: Text(de: "Jahre", en: "Years"),
        isCounted: false,
        rows: statistics.years.map { year in
          let count = year.meetings.count
          let average = AttendanceWords.tenths(year.tenths, app.language)
          let words = Text(
            de: "\(year.year): \(count) Treffen, Ø \(average)",
            en: "\(year.year): \(count) meetings, Ø \(average)"
          )
          return SectionContent.Row(
            key: "year \(year.year)",
            cells: [
              words[app.language], String(year.organisations), String(year.people),
              String(year.guests), "", year.visitors.map { String($0) } ?? "",
            ]
          ) { _ in }
        }
      ),
      .init(
        title: Text(
          de: "Organisationen, Zahl der Treffen",
          en: "Organisations, number of meetings"
        ),
        rows: statistics.organisations.map { id, count in
          SectionContent.Row(
            key: id.text,
            id: id,
            cells: [app.workspace.label(id) ?? id.text, String(count)]
          )
        }
      ),
    ]
  }
}
