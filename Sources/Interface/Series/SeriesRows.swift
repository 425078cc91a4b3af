import Domain
import Terminal
import Workspace

/// All series of meetings, with what was last, what is next, and whether they keep their cadence.
struct SeriesRows: RowsContent {
  static let title = Text(de: "Treffen im Takt", en: "Meetings on schedule")

  static let columns = [
    RowColumn(title: MeetingSeries.singular, width: 0, isName: true),
    RowColumn(title: Text(de: "Art", en: "Kind"), width: 18, from: 140),
    RowColumn(title: Text(de: "Rhythmus", en: "Cadence"), width: 34, from: 116),
    RowColumn(title: Text(de: "Rhythmus", en: "Cadence"), width: 15, from: 96, until: 116),
    RowColumn(title: Text(de: "Zuletzt", en: "Last"), width: 10, from: 80),
    RowColumn(title: Text(de: "Nächstes", en: "Next"), width: 10, from: 50),
    RowColumn(title: Text(de: "Organisationen", en: "Organisations"), width: 14, from: 132),
    RowColumn(title: Text(de: "Stand", en: "State"), width: 16, until: 60),
    RowColumn(title: Text(de: "Stand", en: "State"), width: 26, from: 60),
  ]

  static let kinds = [
    MeetingSeries.kind, Meeting.kind, Contact.kind, Partner.kind, OfficeSettings.kind,
    OfficeTerm.kind,
  ]

  static let hint = Text(de: "n plant · x lässt aus", en: "n plans · x leaves out")

  private let standings: [SeriesStanding]
  private let places: [RecordID: Int]
  private let statistics: [RecordID: AttendanceStatistics]
  private let office: Office

  init(_ workspace: Workspace) {
    office = workspace.office
    standings = SeriesStanding.all(in: office).sorted { left, right in
      SeriesRows.order(left) < SeriesRows.order(right)
    }
    places = Dictionary(standings.enumerated().map { ($0.element.series.id, $0.offset) }) {
      first,
      _ in first
    }
    statistics = Dictionary(AttendanceStatistics.all(in: office).map { ($0.owner, $0) }) {
      first,
      _ in first
    }
  }

  /// The longest overdue first, then by the day that comes next.
  private static func order(_ standing: SeriesStanding) -> (Int, Int, String) {
    let next = standing.nextPlanned?.record.day ?? standing.nextOpen
    let day = standing.overdueSince ?? next
    return (
      standing.overdueSince == nil ? 1 : 0, day?.number ?? Int.max,
      Folding.fold(standing.series.record.name)
    )
  }

  var lines: [RowsView.Line] {
    func section(_ title: Text, _ isIn: (SeriesStanding) -> Bool) -> [RowsView.Line] {
      Self.section(title, standings.filter(isIn).map(\.series.id))
    }
    return section(Text(de: "Jetzt dran", en: "Due now"), \.needsAttention)
      + section(Text(de: "Im Takt", en: "On schedule")) { !$0.needsAttention && !$0.isEnded }
      + section(Text(de: "Beendet", en: "Ended"), \.isEnded)
  }

  var nothing: Text {
    let way = ViewEntries.way(to: "view-\(MeetingSeries.kind.plural)")
    return Text(
      de: "Noch keine Treffenreihe. \(way) zeigt die Liste; dort legt n eine an.",
      en: "No meeting series yet. \(way) shows the list; n adds one there."
    )
  }

  func cells(_ id: RecordID, _ app: App) -> [RowCell] {
    guard let place = places[id] else { return [] }
    let standing = standings[place]
    let series = standing.series.record
    let language = app.language
    let next = standing.nextPlanned?.record.day
    let role: Role = standing.needsAttention ? .warning : .list
    return [
      RowCell(series.name),
      RowCell(office.words(series.type, of: .meetingKinds)[language]),
      RowCell(SeriesWords.cadence(standing, office)[language]),
      RowCell(office.words(series.cadence, of: .cadences)[language]),
      RowCell(standing.lastHeld?.record.day?.written(language) ?? "–"),
      RowCell(next?.written(language) ?? "–"),
      RowCell(SeriesWords.trend(statistics[id])),
      RowCell(SeriesWords.brief(standing)[language], role),
      RowCell(SeriesWords.state(standing)[language], role),
    ]
  }

  /// The next meeting of the series in the focus.
  static func newDraft(_ focused: RecordID?, _ app: App) -> Draft? {
    focused.map { app.workspace.newDraft(RecordType(Meeting.self), ["series": $0.text]) }
  }
}
