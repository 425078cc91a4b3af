import Domain
import Terminal
import Workspace

/// A table that is filled row by row; each row is saved, as one step of undo, when it is complete.
///
/// So a dropped connection costs nothing but the row that is being typed, and that one is kept as the
/// draft of a form is.
final class EntryScreen: Screen {
  let sheet: EntrySheet
  var rows: [EntryRow]
  var row = 0
  var column = 0
  var top = 0
  let choices = EntryChoices()
  private var known: (values: [String: String], notice: Text?)?

  init(_ sheet: EntrySheet, _ app: App) {
    self.sheet = sheet
    rows = [.empty(sheet, app.workspace)]
  }

  var contexts: Set<Context> { [.entry] }

  /// On hang-up even what is not understood yet is worth keeping.
  func unsaved(_ app: App) -> Draft? {
    guard let open = rows.first(where: \.isOpen) else { return nil }
    var kept = open.draft
    for (column, editor) in open.typed {
      let field = sheet.columns[column].field
      kept[field] = (try? parse(editor.text, column, app)) ?? editor.text
    }
    return kept
  }

  /// The records that were saved here.
  var saved: [EntryRow] { rows.filter { !$0.draft.isNew } }

  func follow(_ changed: Set<RecordID>, _ app: App) {
    guard rows.contains(where: { changed.contains($0.draft.id) }) else { return }
    let focused = rows[row].draft.id
    rows = rows.compactMap { old in
      guard !old.draft.isNew, changed.contains(old.draft.id), !old.isOpen else { return old }
      return app.workspace.draft(of: old.draft.id).map(EntryRow.init)
    }
    if !rows.contains(where: \.draft.isNew) { rows.append(.empty(sheet, app.workspace)) }
    row = rows.firstIndex { $0.draft.id == focused } ?? rows.count - 1
  }

  func handle(_ input: Input, _ app: App) -> Bool {
    var editor: LineEditor
    if let typed = rows[row].typed[column] {
      editor = typed
    } else {
      // As in a spreadsheet, letters replace what stands in a cell, other keys change it.
      switch input {
      case .key(.character), .paste: editor = LineEditor()
      default: editor = LineEditor(editable(app))
      }
    }
    let before = editor
    guard editor.handle(input) else { return false }
    guard editor != before || rows[row].typed[column] != nil else { return true }
    rows[row].typed[column] = editor
    rows[row].problems[column] = nil
    return true
  }

  /// The stored value of the focused cell as text to type on.
  func editable(_ app: App) -> String {
    let definition = sheet.definition(column)
    let value = rows[row].draft[definition.key]
    return value.isEmpty ? "" : definition.kind.edit(value, app.workspace.reading)
  }

  /// What an empty cell means, as stored.
  func proposal(_ row: Int, _ column: Int, _ app: App) -> String {
    let place = sheet.columns[column]
    guard !rows[row].emptied.contains(column), rows[row].draft.isNew,
      place.isAsked(rows[row].draft.values)
    else { return "" }
    let proposed = sheet.propose(place.field, rows[row].draft.values, app.workspace)
    if !proposed.isEmpty || !place.isCarried { return proposed }
    guard row > 0 else { return place.field == "day" ? app.workspace.today.stored : "" }
    return rows[row - 1].draft[place.field]
  }

  /// What a text in a cell means, as stored.
  func parse(_ text: String, _ column: Int, _ app: App) throws(Refusal) -> String {
    let definition = sheet.definition(column)
    guard definition.kind.target != nil else {
      return try definition.kind.parse(text, app.workspace.typing)
    }
    let found = candidates(text, column, app)
    if found.count == 1, let only = found.first { return only.id.text }
    // An identity, or a name that several records share.
    if let id = try? definition.kind.parse(text, app.workspace.typing) { return id }
    guard found.isEmpty else {
      throw Refusal(
        de: "„\(text)“ passt auf \(found.count); Enter: wählen.",
        en: "“\(text)” fits \(found.count); Enter: choose."
      )
    }
    throw Refusal(
      de: "„\(text)“ gibt es hier nicht.",
      en: "There is no “\(text)” here."
    )
  }

  /// The records that a text in a cell may mean; of placements only those of the person.
  func candidates(_ text: String, _ column: Int, _ app: App) -> [EntryChoices.Choice] {
    guard let prefix = sheet.definition(column).kind.target else { return [] }
    let found = choices.find(text, prefix, app.workspace)
    let person = rows[row].draft["volunteer"]
    guard prefix == Placement.kind.prefix, !person.isEmpty else { return found }
    let own = Set(
      app.workspace.placements(of: rows[row].draft.values).map(\.id)
    )
    return found.filter { own.contains($0.id) }
  }

  /// What is worth knowing about the focused row; asked anew when its values change.
  func notice(_ app: App) -> Text? {
    var draft = rows[row].draft
    for place in sheet.columns.indices where draft[sheet.columns[place].field].isEmpty {
      let proposed = proposal(row, place, app)
      if !proposed.isEmpty { draft[sheet.columns[place].field] = proposed }
    }
    if let known, known.values == draft.values { return known.notice }
    let notice = sheet.notice(draft, app.workspace)
    known = (draft.values, notice)
    return notice
  }
}
