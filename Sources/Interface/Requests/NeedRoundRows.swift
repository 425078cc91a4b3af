import Domain
import Terminal
import Workspace

/// The partners by when they were last asked what they need (requirement 120).
struct NeedRoundRows: RowsContent {
  static let title = Text(de: "Bedarf erheben", en: "Ask for needs")
  static let hint = Text(de: "n: Erhebung festhalten", en: "n: record a survey")
  static let kinds = [Partner.kind, NeedSurvey.kind, Need.kind, OfficeSettings.kind]

  static let columns = [
    RowColumn(title: Partner.singular, width: 0),
    RowColumn(title: Text(de: "Gefragt", en: "Asked"), width: 10),
    RowColumn(title: Text(de: "Wieder ab", en: "Again from"), width: 10, from: 60),
    RowColumn(title: Text(de: "Offen", en: "Open"), width: 6, isRight: true, from: 50),
  ]

  private let stops: [RecordID: NeedRound.Stop]
  let lines: [RowsView.Line]

  init(_ workspace: Workspace) {
    let round = NeedRound(workspace.office)
    stops = Dictionary(round.stops.map { ($0.partner, $0) }) { first, _ in first }
    let late = round.stops.filter(\.isOverdue)
    let rest = round.stops.filter { !$0.isOverdue }
    lines =
      Self.section(Text(de: "Jetzt fragen", en: "To be asked now"), late.map(\.partner))
      + Self.section(
        Text(de: "Vor kurzem gefragt oder eingetragen", en: "Asked or entered lately"),
        rest.map(\.partner)
      )
  }

  /// The survey of the partner in the focus.
  static func newDraft(_ focused: RecordID?, _ app: App) -> Draft? {
    focused.map { partner in
      app.workspace.newDraft(RecordType(NeedSurvey.self), ["partner": partner.text])
    }
  }

  var note: Text {
    let overdue = stops.values.count(where: \.isOverdue)
    return overdue == 0
      ? Text("") : Text(de: " · \(overdue) überfällig", en: " · \(overdue) overdue")
  }

  let nothing = Text(
    de: "Noch keine Stelle im Erstgespräch und kein Partner.",
    en: "Nobody in a first talk and no partner yet."
  )

  func cells(_ id: RecordID, _ app: App) -> [RowCell] {
    guard let stop = stops[id] else { return [] }
    let never = Text(de: "nie", en: "never")[app.language]
    return [
      RowCell(stop.name),
      RowCell(stop.asked?.written(app.language) ?? never, stop.isOverdue ? .warning : .list),
      RowCell(stop.due?.written(app.language) ?? ""),
      RowCell(stop.open == 0 ? "" : String(stop.open)),
    ]
  }
}
