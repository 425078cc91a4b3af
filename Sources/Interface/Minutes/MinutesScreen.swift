import Domain
import Terminal
import Workspace

/// The minutes of a meeting while they are typed: the agenda on top, the text below.
///
/// The lines stay plain text; what their signs mean is shown as soon as it is typed, and made into
/// records when it is saved.
final class MinutesScreen: DraftKeeping, ConflictAsking {
  let id: RecordID
  /// The meeting, with who attends; the text joins it when something is saved or kept.
  var draft: Draft
  var editor: MinutesEditor
  /// The row of the text, and of the screen within it, that stands on top.
  var top = (line: 0, part: 0)
  private(set) var agenda: [Entry<AgendaItem>] = []
  /// The version that is closed, which nothing can be typed into.
  private(set) var closed: MinutesVersion?
  /// Whether something was typed since the text was read or saved.
  var isTyped = false
  /// Records whose lines were gone when it was saved last.
  var vanished: [RecordID] = []
  /// Those about which the person was asked.
  var asked: Set<RecordID> = []
  var settled: () -> Void = {}

  /// `draft` is that of a meeting: as it stands, or one that was kept.
  init(_ draft: Draft, _ app: App) {
    id = draft.id
    self.draft = draft
    let reading = MinutesReading(draft, app)
    editor = MinutesEditor(draft["minutes"], read: reading.line)
    isTyped = draft["minutes"] != draft.original("minutes")
    refresh(app)
  }

  /// Whether a draft that was kept is one of minutes.
  static func isFor(_ draft: Draft, _ app: App) -> Bool {
    draft.type.kind == Meeting.kind && !draft.isNew
      && Set(draft.changedFields).isSubset(of: fields)
  }

  /// The fields that are written here.
  private static let fields: Set = [
    "minutes", "participants", "excused", "invited", "partners", "guests",
  ]

  var contexts: Set<Context> { [.minutes] }
  var subjects: [RecordID] { [id] }

  func unsaved(_ app: App) -> Draft? {
    var kept = draft
    if isTyped { kept["minutes"] = editor.text }
    return kept.isChanged ? kept : nil
  }

  var isChanged: Bool { isTyped || draft.isChanged }

  func handle(_ input: Input, _ app: App) -> Bool {
    guard closed == nil, app.workspace.readOnly == nil else { return look(input, app) }
    guard editor.handle(input) else { return false }
    switch input {
    case .key(.up), .key(.down), .key(.left), .key(.right), .key(.home), .key(.end),
      .key(.pageUp), .key(.pageDown), .key(.wordLeft), .key(.wordRight):
      break
    default: isTyped = true
    }
    return true
  }

  /// Moves in what cannot be changed.
  private func look(_ input: Input, _ app: App) -> Bool {
    switch input {
    case .key(.up), .key(.down), .key(.left), .key(.right), .key(.home), .key(.end),
      .key(.pageUp), .key(.pageDown):
      return editor.handle(input)
    case .key(.character), .key(.enter), .key(.backspace), .key(.delete), .paste:
      sayClosed(app)
      return true
    default: return false
    }
  }

  /// Says why nothing can be typed; true where that is so.
  @discardableResult
  func sayClosed(_ app: App) -> Bool {
    if let reason = app.workspace.readOnly {
      app.say(reason, .warning)
      return true
    }
    guard let closed else { return false }
    app.say(MinutesWords.closed(closed, app), .warning)
    return true
  }

  func follow(_ changed: Set<RecordID>, _ app: App) {
    let kinds = [AgendaItem.kind.prefix, MinutesVersion.kind.prefix]
    if changed.contains(where: { kinds.contains(String($0.prefix)) }) { refresh(app) }
    guard changed.contains(id) else { return }
    guard let edits = draft.follow(app.workspace, typing: isTyped ? ["minutes"] : []) else {
      return app.say(MinutesWords.gone, .warning)
    }
    guard let edit = edits.first(where: { $0.field == "minutes" }) else { return }
    if isTyped {
      app.say(MinutesWords.alsoTyped(edit.user), .warning)
    } else {
      take(draft["minutes"], app)
    }
  }

  /// Shows another text; the cursor stays in its row.
  func take(_ text: String, _ app: App) {
    let (row, column) = (editor.row, editor.cursor)
    editor = MinutesEditor(text, read: MinutesReading(draft, app).line)
    editor.move(to: row, column: column)
  }

  /// Reads again what belongs to the meeting.
  func refresh(_ app: App) {
    agenda = app.workspace.inUse(AgendaItem.self, naming: id.text, in: "meeting")
      .sorted { ($0.record.number ?? .max, $0.id) < ($1.record.number ?? .max, $1.id) }
    closed = app.closedMinutes(of: id)?.record
  }
}
