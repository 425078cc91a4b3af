import Domain
import Terminal
import Workspace

/// Changes on the screen, newest first: which are loaded, which are found, which one is focused.
final class HistoryList {
  /// So many are loaded at once; older ones follow when they are scrolled to.
  static let page = 200
  /// A row has no room for more sentences.
  private static let sentences = 30

  private(set) var request: HistoryRequest
  private(set) var hasOlder = false
  private(set) var filter = ""
  /// The text of the filter while it is typed.
  private(set) var editor: LineEditor?
  /// The loaded changes that the filter finds.
  private(set) var rows: [HistoryLine] = []
  private(set) var focus = 0
  private var lines: [HistoryLine] = []
  // What the filter looks at, for each loaded change.
  private var texts: [String] = []

  /// The history of one record, or of everything.
  init(_ record: RecordID?, _ app: App) {
    request = HistoryRequest(record: record)
    load(app)
  }

  var record: RecordID? { request.record }
  var loaded: Int { lines.count }
  var focused: HistoryLine? { rows.indices.contains(focus) ? rows[focus] : nil }

  /// Whether less than everything is asked for.
  var isNarrowed: Bool { request != HistoryRequest(record: record) }

  /// The authors of what is loaded.
  var users: [String] { Set(lines.map(\.user)).sorted() }

  /// Reads as much as was loaded before anew; the focused change stays focused.
  func load(_ app: App) {
    let last = focused?.id
    lines = []
    read(max(Self.page, texts.count), app)
    find()
    focus = rows.firstIndex { $0.id == last } ?? 0
  }

  private func read(_ count: Int, _ app: App) {
    app.attempt {
      let older = try app.workspace.history(
        request,
        before: lines.last,
        limit: count,
        most: Self.sentences
      )
      lines += older
      hasOlder = older.count == count
    }
    texts = lines.map { text($0, app) }
  }

  private func text(_ line: HistoryLine, _ app: App) -> String {
    let names = line.records.prefix(Self.sentences).map { app.workspace.label($0) ?? $0.text }
    let words =
      [app.clock(line.time), line.user, line.place[app.language], line.action[app.language]]
      + [line.note] + line.details + names
    return Folding.fold(words.joined(separator: " "))
  }

  private func find() {
    let words = Folding.fold(editor?.text ?? filter).split(separator: " ")
    rows = zip(lines, texts).filter { _, text in words.allSatisfy { text.contains($0) } }.map(\.0)
    clamp()
  }

  private func clamp() { focus = min(max(0, focus), max(0, rows.count - 1)) }

  /// Moves the focus; at the end older changes are loaded.
  func move(by step: Int, _ app: App) {
    focus += step
    if focus >= rows.count, hasOlder {
      read(Self.page, app)
      find()
    }
    clamp()
  }

  func moveToFirst() { focus = 0 }

  /// Goes to the last change that is loaded.
  func moveToLast() { focus = max(0, rows.count - 1) }

  /// Asks for other changes.
  func ask(_ app: App, _ change: (inout HistoryRequest) -> Void) {
    change(&request)
    texts = []
    load(app)
  }

  /// Shows everything again; false where that is shown already.
  @discardableResult
  func clear(_ app: App) -> Bool {
    guard isNarrowed || !filter.isEmpty else { return false }
    filter = ""
    ask(app) { $0 = HistoryRequest(record: $0.record) }
    return true
  }

  func beginFilter() { editor = LineEditor(filter) }

  /// Takes keys while the filter is typed.
  func handle(_ input: Input) -> Bool {
    guard var editor else { return false }
    switch input {
    case .key(.enter), .key(.down):
      filter = editor.text
      self.editor = nil
    case .key(.escape), .key(.control("c")):
      filter = ""
      self.editor = nil
    default:
      guard editor.handle(input) else { return false }
      self.editor = editor
    }
    let last = focused?.id
    find()
    if let last, let place = rows.firstIndex(where: { $0.id == last }) { focus = place }
    return true
  }
}
