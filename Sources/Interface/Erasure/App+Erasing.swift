import Domain
import Workspace

/// Erasing, here or by a colleague.
extension App {
  /// Shows what erasing a record would take.
  func showErasure(of id: RecordID) throws {
    // What was saved a moment ago belongs to what is seen before anything is decided.
    follow()
    push(ErasureScreen(try workspace.erasurePlan(for: id)))
  }

  /// Closes what shows records that somebody erased, and says so.
  func closeErased(among changed: Set<RecordID>) {
    let gone = changed.filter(workspace.isErased)
    guard !gone.isEmpty else { return }
    workspace.removeErasedDrafts()
    let closed = close(gone)
    guard let sentence = closed.records.lazy.compactMap(workspace.erasure).first else { return }
    var lines = [sentence[language]]
    if closed.wasTyped {
      let lost = Text(
        de: "Was Sie dazu eingegeben hatten, ist mit gelöscht.",
        en: "What you had typed about it is erased too."
      )
      lines.append(lost[language])
    }
    let title = Text(de: "Gelöscht", en: "Erased")
    push(MessageScreen(title: title, lines: lines, closing: .escape))
  }

  /// Closes the screens of records that are gone, and the dialogs that stand on them.
  ///
  /// Returns those records, and whether a form with something typed was among them.
  @discardableResult
  func close(_ gone: Set<RecordID>) -> (records: [RecordID], wasTyped: Bool) {
    var records: [RecordID] = []
    var wasTyped = false
    var isClosing = false
    close { screen in
      let erased = screen.subjects.filter(gone.contains)
      // A dialog belongs to what it was opened on.
      let isDialog = screen.subjects.isEmpty && screen.contexts.isEmpty
      if !isDialog { isClosing = !erased.isEmpty }
      guard isClosing else { return false }
      records += erased
      if screen.unsaved(self) != nil { wasTyped = true }
      (screen as? FormScreen)?.settled()
      return true
    }
    // What was said last may name the person.
    if !records.isEmpty { message = nil }
    return (records, wasTyped)
  }
}
