import Domain
import Terminal
import Workspace

/// What several commands do with records.
extension App {
  /// Opens a record over the whole screen.
  func open(_ id: RecordID, tab: RecordScreen.Tab? = nil) {
    if let page = top as? RecordScreen, page.id == id {
      if let tab { page.show(tab, self) }
      return
    }
    guard let type = workspace.type(of: id), workspace.exists(id) else { return }
    let page = RecordScreen(id, type, self)
    if let tab { page.show(tab, self) }
    push(page)
  }

  /// A new record of the kind that is listed, belonging to what it is listed in.
  var newRecord: Draft? {
    if let own = top.newDraft(self) { return own }
    guard let listing = top.list?.listing else { return nil }
    var values = top.presets
    if let scope = listing.scope { values[listing.type.fields[scope.field].key] = scope.owner.text }
    return workspace.newDraft(listing.type, values)
  }

  /// One name, or how many.
  func words(for ids: [RecordID]) -> String {
    guard ids.count == 1, let id = ids.first else { return String(ids.count) }
    return workspace.label(id) ?? id.text
  }

  /// The same of what is chosen, with how many of it the filter hides.
  var wordsForSelected: Text {
    let words = words(for: top.selected)
    let hidden = top.list?.hiddenMarks ?? 0
    guard hidden > 0 else { return Text(words) }
    return Text(
      de: "\(words) (davon \(hidden) verborgen)",
      en: "\(words) (\(hidden) of them hidden)"
    )
  }

  /// A moment of the journal: of today only the time.
  func clock(_ milliseconds: UInt64) -> String {
    LocalClock.moment(at: milliseconds).written(language, today: workspace.today)
  }

  /// Says what an undo did; where something stayed or much changed, in a box.
  func show(_ report: UndoReport) {
    for screen in stack { screen.follow(report.records, self) }
    say(report.title, .good)
    if report.lines.count > 1 || report.hasKept {
      push(MessageScreen(title: report.title, lines: report.lines, about: Array(report.records)))
    }
  }
}
