import Domain
import Terminal
import Workspace

/// A record while it is typed.
final class FormScreen: DraftKeeping, ConflictAsking {
  var draft: Draft
  var fields: [FormField]
  /// Values that a new record was opened with, which nobody typed.
  private let given: [String: String]
  /// Whether it asks for all fields of the type.
  let isWhole: Bool
  private(set) var focus = 0
  var top = 0
  /// The records alike that were shown before creating this one.
  var seenAlike: [RecordID] = []
  /// Stands above a new record that is none for people; nil where it is told to be new.
  var title: Text?
  /// How the record is called when it was saved; nil for its own words.
  var savedAs: Text?
  /// Whether saving leads to the page of the record, for one that is made of what was marked.
  var opensPage = false
  /// Values of other records that are saved with this one, such as the link that leads to it.
  var together: [(record: RecordID, field: String, value: String)] = []
  /// Whether the role of a responsibility has to be said.
  var needsRole = false
  /// Goes on with what is typed and right, in place of saving it at once.
  var finish: ((FormScreen, App) -> Void)?
  /// Called once the form is saved or given up: then nothing of it needs to be kept.
  var settled: () -> Void = {}

  /// A form for a record, as it stands or as it begins.
  ///
  /// `given` is what nobody typed: all that a new record begins with, unless it was kept from before.
  /// `only` are the fields that a short form asks for; all where none are named.
  init(
    _ draft: Draft,
    _ app: App,
    given: [String: String]? = nil,
    only keys: Set<String> = []
  ) {
    self.draft = draft
    self.given = given ?? (draft.isNew ? draft.values : [:])
    isWhole = keys.isEmpty
    let asked = draft.type.typedFields.filter { keys.isEmpty || keys.contains($0.key) }
    fields = asked.map { FormField($0) }
    // A draft that was kept may hold text that was not understood yet.
    for index in fields.indices {
      let key = fields[index].definition.key
      guard !draft.type.accepts(draft[key], in: key) else { continue }
      fields[index].typed = LineEditor(draft[key])
      self.draft[key] = draft.original(key)
    }
    // What a new record already belongs to needs no typing.
    if draft.isNew, let first = fields.firstIndex(where: { draft[$0.definition.key].isEmpty }) {
      focus = first
    }
  }

  var contexts: Set<Context> { [.form] }

  var subjects: [RecordID] { [draft.id] }

  /// On hang-up even what is not understood yet is worth keeping.
  func unsaved(_ app: App) -> Draft? {
    var kept = draft
    for field in fields {
      guard let text = field.typed?.text else { continue }
      let key = field.definition.key
      kept[key] = (try? field.definition.kind.parse(text, app.workspace.typing)) ?? text
    }
    return isChanged(kept) ? kept : nil
  }

  private func isChanged(_ draft: Draft) -> Bool {
    draft.isNew
      ? draft.values.contains {
        $0.value != (given[$0.key] ?? draft.initialValues[$0.key] ?? "")
      }
      : draft.isChanged
  }

  var focused: FieldDefinition { fields[focus].definition }
  var isInNote: Bool { focused.kind.entry == .note }

  /// Goes to another field, once what was typed is understood or said to be wrong.
  func move(by step: Int, _ app: App) {
    // The field that is left keeps only a sign; the sentence goes where everything is said.
    if !accept(app), let problem = fields[focus].problem { app.say(problem, .error) }
    focus = min(max(0, focus + step), fields.count - 1)
  }

  func handle(_ input: Input, _ app: App) -> Bool {
    switch focused.kind.entry {
    case .line:
      if let day = shiftedDay(input, app) {
        fields[focus].typed = LineEditor(day)
        fields[focus].problem = nil
        return true
      }
      if case .key(.right) = input, let completion = completion(app) {
        fields[focus].typed = LineEditor(completion)
        return true
      }
      var editor = fields[focus].typed ?? LineEditor(editable(focus, app))
      guard editor.handle(input) else { return false }
      fields[focus].typed = editor
      fields[focus].problem = nil
      return true
    case .note:
      guard isText(input) else { return false }
      openNote(app, with: input)
      return true
    case .choice, .choices, .languages, .link, .links:
      switch input {
      case .key(.backspace), .key(.delete):
        draft[focused.key] = ""
        fields[focus].problem = nil
        return true
      default:
        guard isText(input) else { return false }
        openPicker(app, with: input)
        return true
      }
    }
  }

  private func isText(_ input: Input) -> Bool {
    switch input {
    case .key(.character), .paste: true
    default: false
    }
  }

  /// The stored value as text to type on.
  func editable(_ index: Int, _ app: App) -> String {
    let definition = fields[index].definition
    let value = draft[definition.key]
    return value.isEmpty ? "" : definition.kind.edit(value, app.workspace.reading)
  }

  /// Takes what was typed into the draft; false where it is not understood.
  @discardableResult
  func accept(_ app: App) -> Bool {
    guard let typed = fields[focus].typed else { return fields[focus].problem == nil }
    if takeDayWithTime(app) { return true }
    do {
      draft[focused.key] = try focused.kind.parse(typed.text, app.workspace.typing)
      fields[focus].typed = nil
      fields[focus].problem = nil
      return true
    } catch {
      fields[focus].problem = error.text
      return false
    }
  }

  func set(_ value: String, of key: String) {
    draft[key] = value
    if let index = fields.firstIndex(where: { $0.definition.key == key }) {
      fields[index].typed = nil
      fields[index].problem = nil
    }
  }

  /// Goes to the next field that is not yet right.
  func focusProblem() {
    if let index = fields.firstIndex(where: { $0.problem != nil }) { focus = index }
  }

  func focus(_ key: String) {
    if let index = fields.firstIndex(where: { $0.definition.key == key }) { focus = index }
  }

  func follow(_ changed: Set<RecordID>, _ app: App) {
    guard !draft.isNew, changed.contains(draft.id) else { return }
    takeOver(app)
  }

  /// Enter: chooses in a choice, opens a note, else goes on.
  func choose(_ app: App) {
    switch focused.kind.entry {
    case .line:
      guard accept(app) else { return }
      if focus == fields.count - 1 { save(app) } else { move(by: 1, app) }
    case .note: openNote(app, with: nil)
    case .choice, .choices, .languages, .link, .links: openPicker(app, with: nil)
    }
  }

  func leave(_ app: App) {
    _ = accept(app)
    guard isChanged(draft) || fields.contains(where: { $0.typed != nil }) else {
      settled()
      return app.pop()
    }
    app.push(
      QuestionScreen(
        Text(de: "Die Änderungen sind nicht gespeichert.", en: "The changes are not saved."),
        [
          .init(key: Text("s"), Text(de: "Speichern", en: "Save")) { [weak self] in self?.save($0)
          },
          .init(key: Text(de: "v", en: "d"), Text(de: "Verwerfen", en: "Discard")) {
            [weak self] app in
            guard let self else { return }
            settled()
            app.pop(to: self)
          },
        ]
      )
    )
  }
}
