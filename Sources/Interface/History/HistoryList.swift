import Domain
import Store
import Terminal
import Workspace

/// Changes on the screen, newest first: which are loaded, which are found, which one is focused.
final class HistoryList {
  /// So many are loaded at once; older ones follow when they are scrolled to.
  static let page = 200
  /// So many older ones are looked through before the time is looked at.
  private static let step = 50
  /// Milliseconds that a key may wait for what the filter finds.
  private static let patience = 15
  /// A row has no room for more sentences.
  private static let sentences = 30

  private(set) var request: HistoryRequest
  private(set) var hasOlder = false
  private(set) var filter = ""
  /// The text of the filter while it is typed.
  private(set) var editor: LineEditor?
  /// The changes that the filter finds.
  private(set) var rows: [HistoryLine] = []
  private(set) var focus = 0
  private var lines: [HistoryLine] = []
  // What the filter looks at, for each loaded change.
  private var texts: [String] = []
  /// What the filter finds among older changes than those that are loaded.
  private var older = OlderMatches()
  /// Whether the focus goes to the last change that is found, however long that takes.
  private var wantsLast = false
  /// The focused change of before, while it is not found again.
  private var lost: OperationID?

  /// The history of one record, or of everything.
  init(_ record: RecordID?, _ app: App) {
    request = HistoryRequest(record: record)
    load(app)
  }

  var record: RecordID? { request.record }
  var loaded: Int { lines.count }
  /// How many changes the filter has looked at.
  var searched: Int { lines.count + older.searched }
  var isFiltered: Bool { !filter.isEmpty || editor != nil }
  /// What a change must hold, folded.
  private var words: [String] {
    Folding.fold(editor?.text ?? filter).split(separator: " ").map(String.init)
  }
  /// The oldest change that was looked at, while there are older ones.
  var frontier: HistoryLine? { hasOlder && !older.isComplete ? older.last ?? lines.last : nil }
  var focused: HistoryLine? { rows.indices.contains(focus) ? rows[focus] : nil }

  /// Whether less than everything is asked for.
  var isNarrowed: Bool { request != HistoryRequest(record: record) }

  /// The authors of what is loaded.
  var users: [String] { Set(lines.map(\.user)).sorted() }

  /// Reads as much as was loaded before anew; the focused change stays focused.
  func load(_ app: App) {
    let last = focused?.id ?? lost
    let count = max(Self.page, lines.count)
    (lines, texts, older) = ([], [], OlderMatches())
    read(count, app)
    find()
    focus = rows.firstIndex { $0.id == last } ?? 0
    lost = words.isEmpty || focused?.id == last ? nil : last
    search(for: Self.patience, app)
  }

  private func read(_ count: Int, _ app: App) {
    app.attempt {
      let more = try app.workspace.history(
        request,
        before: lines.last,
        limit: count,
        most: Self.sentences
      )
      lines += more
      texts += more.map { text($0, app) }
      hasOlder = more.count == count
    }
  }

  private func text(_ line: HistoryLine, _ app: App) -> String {
    let names = line.records.prefix(Self.sentences).map { app.workspace.label($0) ?? $0.text }
    let words =
      [app.clock(line.time), line.user, line.place[app.language], line.action[app.language]]
      + [line.note] + line.details + names
    return Folding.fold(words.joined(separator: " "))
  }

  private func find() {
    let words = words
    older.look(for: words)
    rows =
      zip(lines, texts).filter { _, text in words.allSatisfy { text.contains($0) } }.map(\.0)
      + older.found.map(\.line)
    if let lost, let place = rows.firstIndex(where: { $0.id == lost }) {
      focus = place
      self.lost = nil
    }
    if wantsLast { focus = rows.count - 1 }
    clamp()
  }

  /// Looks through older changes until enough are found to scroll in; true where it did something.
  ///
  /// It stops after that many milliseconds: the rest is done in the next pause or at the next key.
  @discardableResult
  func search(for milliseconds: Int, _ app: App) -> Bool {
    guard !words.isEmpty, isSearching else { return false }
    let end = ContinuousClock.now + .milliseconds(milliseconds)
    repeat {
      guard let last = frontier else { break }
      do {
        let more = try app.workspace.history(
          request,
          before: last,
          limit: Self.step,
          most: Self.sentences
        )
        older.take(more.map { ($0, text($0, app)) }, isEnd: more.count < Self.step)
      } catch {
        older.take([], isEnd: true)
        app.say(Failure(error).text, .error)
      }
      find()
    } while isSearching && ContinuousClock.now < end
    return true
  }

  private var isSearching: Bool {
    frontier != nil && (wantsLast || lost != nil || rows.count < focus + Self.page)
  }

  private func clamp() { focus = min(max(0, focus), max(0, rows.count - 1)) }

  /// Moves the focus; at the end older changes are loaded.
  func move(by step: Int, _ app: App) {
    (wantsLast, lost) = (false, nil)
    focus += step
    if focus >= rows.count, hasOlder, words.isEmpty {
      read(Self.page, app)
      find()
    }
    clamp()
    search(for: Self.patience, app)
  }

  func moveToFirst() {
    (wantsLast, lost) = (false, nil)
    focus = 0
  }

  /// Goes to the last change that is loaded, or to the last one that the filter finds at all.
  func moveToLast(_ app: App) {
    lost = nil
    wantsLast = !words.isEmpty
    focus = max(0, rows.count - 1)
    search(for: Self.patience, app)
  }

  /// Asks for other changes.
  func ask(_ app: App, _ change: (inout HistoryRequest) -> Void) {
    change(&request)
    (lines, wantsLast) = ([], false)
    load(app)
    lost = nil
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
  func handle(_ input: Input, _ app: App) -> Bool {
    guard var editor else { return false }
    (wantsLast, lost) = (false, nil)
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
    search(for: Self.patience, app)
    return true
  }
}
