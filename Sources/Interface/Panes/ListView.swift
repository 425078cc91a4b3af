import Domain
import Terminal
import Workspace

/// A list of records on the screen: which one is focused, which are marked, what is searched.
final class ListView {
  /// Nil where the rows are chosen by somebody else, as on "Heute".
  let listing: Listing?
  /// What the list is called, where that is not the title of the type.
  let title: Text?
  /// What stands there while the list is empty and nothing is searched.
  let nothing: Text?
  /// Whether a record needs attention, which a sign before it tells.
  var isAlert: ((RecordID, Workspace) -> Bool)?
  /// The field whose column stands first, where that is not the first of the type.
  var leading: Int?
  /// A last column that tells of a record what is none of its fields.
  var remark: Remark?
  /// What the title tells besides how many there are.
  var note: ((ListView, Workspace) -> Text?)?
  /// The records in order.
  private(set) var rows: [RecordID] = []
  private(set) var focus = 0
  private(set) var marked: Set<RecordID> = []
  /// How many of the marked records the filter hides.
  private(set) var hiddenMarks = 0
  /// The text of the filter while it is typed.
  private(set) var editor: LineEditor?
  private var top = 0
  private var pageHeight = 1
  private var last: RecordID?
  /// The record that was focused before another was asked for, which may not be listed here.
  private var former: RecordID?
  private var generation = 0

  struct Remark {
    let title: Text
    let width: Int
    /// From so many cells of the list on it has room.
    var from = 0
    /// Whether the detail below the list tells it in full.
    var isToldBelow = false
    let words: (RecordID, Workspace) -> Text
  }

  init(_ listing: Listing?, title: Text? = nil, nothing: Text? = nil) {
    self.listing = listing
    self.title = title
    self.nothing = nothing
  }

  var focused: RecordID? { rows.indices.contains(focus) ? rows[focus] : nil }

  /// What an action is for: the marked records, else the focused one.
  ///
  /// What the filter hides stays marked, and comes after what is seen.
  var selected: [RecordID] {
    guard !marked.isEmpty else { return focused.map { [$0] } ?? [] }
    // What stands under several headings is one record.
    var found: Set<RecordID> = []
    let seen = rows.filter { marked.contains($0) && found.insert($0).inserted }
    return seen + (hiddenMarks == 0 ? [] : marked.subtracting(seen).sorted())
  }

  func isMarked(_ id: RecordID) -> Bool { marked.contains(id) }

  /// Takes the rows as they are now; the focused record stays focused.
  func refresh(_ workspace: Workspace) {
    guard let listing else { return }
    listing.refresh(workspace)
    guard listing.generation != generation else { return }
    generation = listing.generation
    let ids = workspace.table(listing.type).ids
    let rows = listing.rows.map { ids[$0] }
    if !marked.isEmpty {
      marked =
        listing.filter.isEmpty
        ? marked.intersection(rows) : listing.listed(among: marked, workspace)
      hiddenMarks = marked.isEmpty ? 0 : marked.count - rows.count(where: marked.contains)
    }
    show(rows)
  }

  /// Takes rows that somebody else has chosen; what is not among them is no longer marked.
  func take(_ new: [RecordID]) {
    guard new != rows else { return }
    marked.formIntersection(new)
    show(new)
  }

  private func show(_ new: [RecordID]) {
    guard new != rows else { return }
    rows = new
    // What was saved may be listed elsewhere; then the row stays where one was.
    let known = [last, former].lazy.compactMap { id in id.flatMap { self.rows.firstIndex(of: $0) } }
    if let place = known.first { focus = place }
    clamp()
  }

  private func clamp() {
    focus = min(max(0, focus), max(0, rows.count - 1))
    last = focused ?? last
  }

  /// Focuses a record if it is listed.
  func focus(_ id: RecordID) {
    former = focused ?? former
    last = id
    if let place = rows.firstIndex(of: id) { focus = place }
  }

  func move(by rows: Int) {
    focus += rows
    clamp()
  }

  func move(pages: Int) { move(by: pages * max(1, pageHeight - 1)) }

  func moveToFirst() { move(by: -focus) }

  func moveToLast() { move(by: rows.count - 1 - focus) }

  func toggleMark() {
    guard let focused else { return }
    if marked.remove(focused) == nil { marked.insert(focused) }
    move(by: 1)
  }

  func toggleAllMarks() {
    marked = marked.isEmpty ? Set(rows) : []
    hiddenMarks = 0
  }

  func unmarkAll() {
    marked = []
    hiddenMarks = 0
  }

  func beginFilter() { editor = LineEditor(listing?.filter ?? "") }

  /// Empties the filter; false where there was none.
  @discardableResult
  func clearFilter() -> Bool {
    editor = nil
    guard let listing, !listing.filter.isEmpty else { return false }
    listing.filter = ""
    return true
  }

  /// Takes keys while the filter is typed.
  func handle(_ input: Input) -> Bool {
    guard var editor else { return false }
    switch input {
    case .key(.enter), .key(.down): self.editor = nil
    case .key(.escape): clearFilter()
    case .key(.control("c")): clearFilter()
    default:
      guard editor.handle(input) else { return false }
      self.editor = editor
      listing?.filter = editor.text
    }
    return true
  }

  /// The first row that is drawn, so that the focus is on the screen.
  func firstRow(height: Int) -> Int {
    pageHeight = height
    if focus < top { top = focus }
    if focus >= top + height { top = focus - height + 1 }
    top = min(top, max(0, rows.count - height))
    return max(0, top)
  }
}
