import Domain
import Terminal
import Workspace

extension FormScreen {
  /// Opens the text of several lines in the focus; one that stands alone is saved from there.
  func openNote(
    _ app: App,
    with input: Input?,
    title: Text? = nil,
    isSaving: Bool = false
  ) {
    let definition = focused
    let note = NoteScreen(
      title: title ?? definition.title,
      text: draft[definition.key],
      form: isSaving ? self : nil
    ) { [weak self] text, app in
      let stored = try? definition.kind.parse(Composition.compose(text), app.workspace.typing)
      self?.set(stored ?? text, of: definition.key)
    }
    app.push(note)
    if let input { _ = note.handle(input, app) }
  }

  /// Edits a note in the user's own editor.
  func openEditor(_ app: App) {
    switch app.edit(draft[focused.key]) {
    case .text(let text):
      // What the field does not take is kept too, and said when the form is saved.
      let stored = try? focused.kind.parse(Composition.compose(text), app.workspace.typing)
      set(stored ?? text, of: focused.key)
    case .unchanged: break
    case .notStarted: app.say(ExternalEditor.notStarted, .error)
    }
  }

  /// Opens the list of what may be chosen; what was typed searches it.
  func openPicker(_ app: App, with input: Input?) {
    let definition = focused
    let current = draft[definition.key]
    let picker = PickerScreen(
      title: definition.title,
      source: PickerSource.make(definition, app, chosen: current),
      isMultiple: [.choices, .languages, .links].contains(definition.kind.entry),
      chosen: current.split(separator: ",").map(String.init)
    ) { [weak self] chosen, app in
      self?.set(chosen.joined(separator: ","), of: definition.key)
      if definition.kind.entry == .choice || definition.kind.entry == .link {
        self?.move(by: 1, app)
      }
    }
    app.push(picker)
    if let input { _ = picker.handle(input, app) }
  }

  /// A value of other records that begins with what is typed.
  func completion(_ app: App) -> String? {
    guard focused.kind.name == .line, let typed = fields[focusIndex].typed, typed.isAtEnd,
      typed.text.count >= 2, let position = draft.type.position(of: focused.key)
    else { return nil }
    let text = typed.text
    // Looked for once a text, not once a picture.
    if let known = fields[focusIndex].completion, known.text == text { return known.value }
    let table = app.workspace.table(draft.type)
    let row = table.ids.indices.first { row in
      let value = table.stored(row, position)
      return value.utf8.count > text.utf8.count && value.hasPrefix(text)
    }
    let value = row.map { table.stored($0, position) }
    fields[focusIndex].completion = (text, value)
    return value
  }

  var focusIndex: Int { fields.firstIndex { $0.definition.key == focused.key } ?? 0 }

  /// In a day that is understood, arrows go to the next day and pages to the next month.
  func shiftedDay(_ input: Input, _ app: App) -> String? {
    guard focused.kind.name == .day, case .key(let key) = input else { return nil }
    let text = fields[focusIndex].typed?.text ?? editable(focusIndex, app)
    guard let stored = try? focused.kind.parse(text, app.workspace.typing),
      let day = Day(stored: stored)
    else { return nil }
    let shifted: Day
    switch key {
    case .left: shifted = day.adding(days: -1)
    case .right: shifted = day.adding(days: 1)
    case .pageUp: shifted = day.adding(months: -1)
    case .pageDown: shifted = day.adding(months: 1)
    default: return nil
    }
    return shifted.written(app.language)
  }

  /// A day typed with a time fills the field of the time too, if that comes next.
  func takeDayWithTime(_ app: App) -> Bool {
    let index = focusIndex
    guard focused.kind.name == .day, let typed = fields[index].typed, index + 1 < fields.count,
      fields[index + 1].definition.kind.name == .time,
      let entry = try? DayEntry.parse(typed.text, today: app.workspace.today),
      let time = entry.time
    else { return false }
    set(entry.day.stored, of: focused.key)
    set(time.stored, of: fields[index + 1].definition.key)
    return true
  }
}
