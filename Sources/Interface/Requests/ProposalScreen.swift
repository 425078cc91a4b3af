import Domain
import Terminal
import Workspace

/// Offers and projects of others that could meet a need (requirement 129).
final class ProposalScreen: Screen {
  private static let columns = [
    RowColumn(title: Text(de: "Angebot oder Projekt", en: "Offer or project"), width: 0),
    RowColumn(title: Text(de: "Art", en: "Kind"), width: 8, from: 60),
    RowColumn(title: Text(de: "Von", en: "From"), width: 26, from: 76),
  ]

  let need: RecordID
  private let view = RowsView(ProposalScreen.columns)
  private var proposals: [RecordID: DemandBalance.Proposal] = [:]
  private var shown: TableState?

  init(_ need: RecordID, _ app: App) {
    self.need = need
    refresh(app)
  }

  var contexts: Set<Context> { [.anywhere, .list, .page, .proposals] }
  var list: ListView? { view.list }
  var subjects: [RecordID] { [need] }

  func follow(_: Set<RecordID>, _ app: App) { refresh(app) }

  /// Keys that were typed ahead are for the rows as they are by then.
  func handle(_: Input, _ app: App) -> Bool {
    refresh(app)
    return false
  }

  private func refresh(_ app: App) {
    let state = app.workspace.state(of: [
      Partner.kind, Need.kind, Offer.kind, Project.kind, OfficeTerm.kind,
    ])
    guard state != shown else { return }
    shown = state
    guard let entry = app.workspace.entry(need, of: Need.self) else { return view.take([]) }
    let found = DemandBalance(app.workspace.office).proposals(for: entry)
    proposals = Dictionary(found.map { ($0.id, $0) }) { first, _ in first }
    view.take(found.map { .record($0.id) })
  }

  func draw(_ frame: inout Frame, _ app: App) {
    refresh(app)
    let body = Chrome.body(frame)
    let name = app.workspace.label(need) ?? need.text
    let title = Text(de: "Was könnte den Bedarf decken: ", en: "What could meet the need: ")
    frame.put(
      title[app.language] + name,
      x: 0,
      y: body.y,
      role: .title,
      width: body.width,
      ellipsis: true
    )
    let detail = body.height < 12 ? 0 : 3
    let area = Rect(x: 0, y: body.y + 1, width: body.width, height: body.height - 1 - detail)
    let office = app.workspace.office
    view.draw(&frame, area, nothing: nothing(app), app) { id in
      guard let proposal = proposals[id] else { return [] }
      return [
        RowCell(proposal.title),
        RowCell(app.workspace.type(of: id)?.singular[app.language] ?? ""),
        RowCell(proposal.partner.map(office.name) ?? ""),
      ]
    }
    guard detail > 0, let proposal = view.list.focused.flatMap({ proposals[$0] }) else { return }
    let line = String(repeating: "─", count: body.width)
    frame.put(line, x: 0, y: area.bottom, role: .dialogBorder)
    let shared = Text(de: "Gemeinsam: ", en: "In common: ") + proposal.shared.text(office.words)
    let words = Cells.lines(wrapping: shared[app.language], width: body.width - 4)
    for (row, text) in words.prefix(detail - 1).enumerated() {
      frame.put(text, x: 2, y: area.bottom + 1 + row, role: .detailValue)
    }
  }

  private func nothing(_ app: App) -> Text {
    let hasTopic = app.workspace.entry(need, of: Need.self)?.record.topics.isEmpty == false
    return hasTopic
      ? Text(
        de:
          "Kein Angebot und kein Projekt hat Thema, Zielgruppe und Stadtteil davon. F macht daraus eine Projektidee.",
        en:
          "No offer and no project has its topic, group and district. F makes a project idea of it."
      )
      : Text(
        de: "Der Bedarf hat noch kein Thema, mit dem sich etwas vergleichen ließe (b).",
        en: "The need has no topic yet by which anything could be compared (b)."
      )
  }
}
