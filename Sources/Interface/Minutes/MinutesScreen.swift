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
  /// The items of the agenda as its view has them, without what was put off.
  private(set) var agenda: [Agenda.Line] = []
  /// The version that is closed, which nothing can be typed into.
  private(set) var closed: MinutesVersion?
  /// Organisations that were ticked as present on their own.
  var ticked: Set<RecordID> = []
  /// Whether what the lines mean has to be read anew before the next picture.
  var isReadingStale = false
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
    editor = MinutesEditor(draft["minutes"], width: Self.width(app.size.width), read: reading.line)
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

  func hasUnsaved(_: App) -> Bool { isChanged }

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
    let kinds = Set(changed.map { String($0.prefix) })
    if changed.contains(id)
      || !kinds.isDisjoint(with: [AgendaItem.kind.prefix, MinutesVersion.kind.prefix])
    {
      refresh(app)
    }
    if changed.contains(id) || kinds.contains(Contact.kind.prefix) { isReadingStale = true }
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
    let reading = MinutesReading(draft, app)
    editor = MinutesEditor(text, width: editor.width, read: reading.line)
    editor.move(to: row, column: column)
    isReadingStale = false
  }

  /// Reads the lines anew where the day, those who attend or the contacts changed.
  func reread(_ app: App) {
    guard isReadingStale else { return }
    isReadingStale = false
    editor.reread(MinutesReading(draft, app).line)
  }

  /// Reads again what belongs to the meeting.
  func refresh(_ app: App) {
    agenda = MinutesOutline.items(of: id, app.workspace)
    closed = app.closedMinutes(of: id)?.record
  }
}
