import Domain
import Terminal
import Workspace

/// Records under headings over the whole screen: one is focused, several may be marked.
final class SectionScreen: Screen {
  /// The stable name of the view.
  let name: String
  /// The record that all of it belongs to.
  let owner: RecordID?
  /// What a new record is, with the values it begins with; nil where none is made here.
  let fresh: (type: RecordType, presets: [String: String])?
  let contexts: Set<Context>
  private let kinds: [RecordKind]
  private let make: (App) -> SectionContent
  private(set) var content = SectionContent(title: "", columns: [], sections: [], nothing: Text(""))
  private(set) var focus = 0
  private(set) var marked: Set<RecordID> = []
  private var shown: TableState?
  private var key: String?
  /// The first line that is drawn, and how many the last picture had.
  var top = 0
  var pageHeight = 1

  /// `make` is asked again when a record of one of the kinds changed.
  init(
    _ name: String,
    _ app: App,
    of kinds: [RecordKind],
    owner: RecordID? = nil,
    fresh: (type: RecordType, presets: [String: String])? = nil,
    contexts: Set<Context> = [.record, .page],
    make: @escaping (App) -> SectionContent
  ) {
    self.name = name
    self.owner = owner
    self.fresh = fresh
    self.contexts = contexts.union([.anywhere, .sections])
    self.kinds = kinds + [OfficeTerm.kind, OfficeSettings.kind]
    self.make = make
    refresh(app)
  }

  var subjects: [RecordID] { owner.map { [$0] } ?? [] }

  func newDraft(_ app: App) -> Draft? {
    fresh.map { app.workspace.newDraft($0.type, $0.presets) }
  }

  var rows: [SectionContent.Row] { content.rows }

  var focused: SectionContent.Row? {
    let rows = rows
    return rows.indices.contains(focus) ? rows[focus] : nil
  }

  /// The marked records, else the focused one.
  var selected: [RecordID] {
    let ids = rows.compactMap(\.id)
    guard marked.isEmpty else {
      var seen: Set<RecordID> = []
      return ids.filter { marked.contains($0) && seen.insert($0).inserted }
    }
    return focused?.id.map { [$0] } ?? []
  }

  /// Takes the rows as they are now; the focused one stays focused.
  func refresh(_ app: App) {
    let state = app.workspace.state(of: kinds)
    guard state != shown else { return }
    shown = state
    content = make(app)
    let rows = rows
    marked.formIntersection(rows.compactMap(\.id))
    if let key, let place = rows.firstIndex(where: { $0.key == key }) { focus = place }
    move(by: 0)
  }

  func follow(_: Set<RecordID>, _ app: App) { refresh(app) }

  func move(by step: Int) {
    focus = min(max(0, focus + step), max(0, rows.count - 1))
    key = focused?.key
  }

  func focus(_ id: RecordID) {
    guard let place = rows.firstIndex(where: { $0.id == id }) else { return }
    focus = place
    key = rows[place].key
  }

  func toggleMark() {
    guard let id = focused?.id else { return }
    if marked.remove(id) == nil { marked.insert(id) }
    move(by: 1)
  }

  func unmarkAll() { marked = [] }

  func open(_ app: App) {
    guard let row = focused else { return }
    if let open = row.open { return open(app) }
    if let id = row.id { app.open(id) }
  }

  func handle(_ input: Input, _ app: App) -> Bool {
    // A key that came with the one before it acts on what that one left.
    refresh(app)
    guard let step = RowStep.of(input, page: pageHeight, count: rows.count) else {
      return false
    }
    move(by: step)
    return true
  }
}
