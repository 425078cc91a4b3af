import Domain
import Terminal
import Workspace

/// The volunteers to whom thanks or a card are due, over the whole screen.
final class DueScreen: Screen {
  static let title = Text(de: "Anerkennung fällig", en: "Recognition due")

  /// Why each of them is listed.
  private final class Reasons {
    var all: [RecordID: [DueRecognition.Reason]] = [:]
  }

  private let reasons: Reasons
  private let view: ListView
  private var shown: TableState?

  init(_ app: App) {
    let reasons = Reasons()
    let listing = Listing(RecordType(Volunteer.self)) { table, row in
      reasons.all[table.ids[row]] != nil
    }
    view = ListView(
      listing,
      title: DueScreen.title,
      nothing: Text(
        de: "Niemand wartet auf Dank, Karte oder Nachweis.",
        en: "Nobody waits for thanks, a card or a record."
      )
    )
    view.isAlert = { _, _ in false }
    view.remark = ListView.Remark(
      title: Text(de: "Warum", en: "Why"),
      width: 46,
      isToldBelow: true
    ) { id, _ in
      let words = (reasons.all[id] ?? []).map(\.brief)
      return Text(
        de: words.map(\.de).joined(separator: "; "),
        en: words.map(\.en).joined(separator: "; ")
      )
    }
    self.reasons = reasons
    refresh(app)
  }

  var contexts: Set<Context> { [.anywhere, .list, .record, .page, .due] }

  var list: ListView? { view }

  var mainCommand: String? { "recognition" }

  /// What is begun here is thanks to the person in the focus.
  func newDraft(_ app: App) -> Draft? { view.focused.map(app.newRecognition) }

  /// Enter leads to why somebody is listed, and from there to the person.
  func handle(_ input: Input, _ app: App) -> Bool {
    if view.handle(input) { return true }
    guard case .key(let key) = input, [.enter, .right, .character("l")].contains(key),
      let id = view.focused
    else { return false }
    app.push(RecognitionScreen(id))
    return true
  }

  /// While it is covered nobody sees who is due: it is looked up when it is drawn again.
  func follow(_: Set<RecordID>, _ app: App) {
    if app.top === self { refresh(app) }
  }

  private func refresh(_ app: App) {
    let workspace = app.workspace
    let state = workspace.state(of: Office.types.map { $0.kind } + [OfficeSettings.kind])
    guard state != shown else { return }
    shown = state
    let due = DueRecognition.all(in: workspace.office)
    reasons.all = Dictionary(due.map { ($0.volunteer, $0.reasons) }) { first, _ in first }
    view.listing?.reconsider()
  }

  func draw(_ frame: inout Frame, _ app: App) {
    refresh(app)
    view.draw(&frame, Chrome.body(frame), app, withDetail: true)
  }
}
