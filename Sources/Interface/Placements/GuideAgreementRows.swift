import Domain
import Terminal
import Workspace

/// The guide agreements that are not over, with their steps as a bar and the days that are left.
struct GuideAgreementRows: RowsContent {
  static let title = Text(de: "Laufende Lotsenvereinbarungen", en: "Running guide agreements")
  static let hint = Text(de: "f: Schritt erreicht   >: Stand", en: "f: step reached   >: state")

  static let columns = [
    RowColumn(title: Text(de: "Fall", en: "Case"), width: 9, isName: true),
    RowColumn(title: Text(de: "Lotsin/Lotse", en: "Guide"), width: 0),
    RowColumn(title: Text(de: "Stand", en: "State"), width: 12, from: 72),
    RowColumn(title: Text(de: "Nächster Schritt", en: "Next step"), width: 0, from: 100),
    RowColumn(title: Text(de: "Schritte", en: "Steps"), width: 12, from: 60),
    RowColumn(title: Text(de: "Schritte", en: "Steps"), width: 8, until: 60),
    RowColumn(title: Text(de: "Auswertung", en: "Review"), width: 10, from: 60),
    RowColumn(title: Text(de: "noch", en: "left"), width: 8, isRight: true),
  ]

  private let rows: [RecordID: RunningGuideAgreements.Row]
  let lines: [RowsView.Line]

  init(_ workspace: Workspace) {
    let running = RunningGuideAgreements(workspace.office).rows
    rows = Dictionary(running.map { ($0.id, $0) }) { first, _ in first }
    lines = running.map { .record($0.id) }
  }

  static func newDraft(_: RecordID?, _ app: App) -> Draft? {
    app.workspace.newDraft(RecordType(GuideAgreement.self))
  }

  var note: Text {
    let due = rows.values.count(where: \.isReviewDue)
    return due == 0 ? Text("") : Text(de: " · \(due) auszuwerten", en: " · \(due) to be reviewed")
  }

  let nothing = Text(
    de: "Keine Lotsenvereinbarung läuft. N bei Freiwilligen legt eine an.",
    en: "No guide agreement is running. N at a volunteer adds one."
  )

  func cells(_ id: RecordID, _ app: App) -> [RowCell] {
    guard let row = rows[id] else { return [] }
    let (agreement, progress) = (row.agreement, row.progress)
    let state = app.workspace.office.words(agreement.state, of: .guideStates)
    let steps = progress.total == 0 ? "–" : "\(progress.done)/\(progress.total)"
    let isOver = row.left.map { $0 < 0 } ?? true
    return [
      RowCell(agreement.client),
      RowCell(agreement.guide.flatMap { app.workspace.label($0) } ?? ""),
      RowCell(state[app.language]), RowCell(progress.next ?? ""),
      RowCell("\(progress.bar(width: 6)) \(steps)"), RowCell(steps),
      RowCell(
        agreement.review?.written(app.language) ?? "–",
        row.isReviewDue ? .warning : .list
      ),
      RowCell(Span.left(row.left, app.language), isOver ? .warning : .list),
    ]
  }
}
