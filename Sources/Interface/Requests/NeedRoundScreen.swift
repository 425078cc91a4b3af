import Domain
import Terminal
import Workspace

/// The partners by when they were last asked what they need, over the whole screen (requirement
/// 120).
final class NeedRoundScreen: Screen {
  static let title = Text(de: "Bedarf erheben", en: "Ask for needs")

  private static let columns = [
    RowColumn(title: Partner.singular, width: 0),
    RowColumn(title: Text(de: "Gefragt", en: "Asked"), width: 10),
    RowColumn(title: Text(de: "Wieder ab", en: "Again from"), width: 10, from: 60),
    RowColumn(title: Text(de: "Offen", en: "Open"), width: 6, isRight: true, from: 50),
  ]

  private let view = RowsView(NeedRoundScreen.columns)
  private var stops: [RecordID: NeedRound.Stop] = [:]
  private var overdue = 0
  private var shown: TableState?

  init(_ app: App) { refresh(app) }

  var contexts: Set<Context> { [.anywhere, .list, .record, .page] }

  var list: ListView? { view.list }

  func follow(_: Set<RecordID>, _ app: App) { refresh(app) }

  /// The survey of the partner in the focus.
  func newDraft(_ app: App) -> Draft? {
    view.list.focused.map { partner in
      app.workspace.newDraft(RecordType(NeedSurvey.self), ["partner": partner.text])
    }
  }

  private func refresh(_ app: App) {
    let state = app.workspace.state(of: [
      Partner.kind, NeedSurvey.kind, Need.kind, OfficeSettings.kind,
    ])
    guard state != shown else { return }
    shown = state
    let round = NeedRound(app.workspace.office)
    stops = Dictionary(round.stops.map { ($0.partner, $0) }) { first, _ in first }
    let late = round.stops.filter(\.isOverdue)
    overdue = late.count
    let rest = round.stops.filter { !$0.isOverdue }
    view.take(
      section(Text(de: "Jetzt fragen", en: "To be asked now"), late)
        + section(
          Text(de: "Vor kurzem gefragt oder eingetragen", en: "Asked or entered lately"),
          rest
        )
    )
  }

  private func section(_ title: Text, _ stops: [NeedRound.Stop]) -> [RowsView.Line] {
    stops.isEmpty
      ? [] : [.heading(title + Text(" (\(stops.count))"))] + stops.map { .record($0.partner) }
  }

  func draw(_ frame: inout Frame, _ app: App) {
    refresh(app)
    let body = Chrome.body(frame)
    let late = Text(de: " · \(overdue) überfällig", en: " · \(overdue) overdue")
    let title = NeedRoundScreen.title + Text(" \(stops.count)") + (overdue > 0 ? late : Text(""))
    let hint = Text(de: "n: Erhebung festhalten", en: "n: record a survey")
    Chrome.drawTitle(&frame, title[app.language], stops.isEmpty ? "" : hint[app.language])
    let area = Rect(x: 0, y: body.y + 1, width: body.width, height: body.height - 1)
    let nothing = Text(
      de: "Noch keine Stelle im Erstgespräch und kein Partner.",
      en: "Nobody in a first talk and no partner yet."
    )
    view.draw(&frame, area, nothing: nothing, app) { cells($0, app) }
  }

  private func cells(_ id: RecordID, _ app: App) -> [RowCell] {
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
