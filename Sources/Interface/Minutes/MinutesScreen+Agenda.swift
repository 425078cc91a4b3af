import Domain
import Terminal

extension MinutesScreen {
  /// The headings of the text as it stands, and what they are about.
  var outline: MinutesOutline {
    MinutesOutline(agenda, (0..<editor.count).lazy.map { [editor] in editor.line($0).content })
  }

  /// The place in the agenda of the item that is dealt with where the cursor stands.
  var currentItem: Int? { outline.item(at: editor.row) }

  /// Goes to the next item, or the one before; the heading of the next is inserted where it lacks.
  func step(by step: Int, _ app: App) {
    guard !agenda.isEmpty else {
      return app.say(MinutesWords.noAgenda, .warning)
    }
    let outline = outline
    let current = outline.item(at: editor.row)
    guard step > 0 else {
      let before = (0..<(current ?? 0)).last { outline.isWritten($0) }
      guard let rows = before.flatMap({ outline.rows(of: $0, count: editor.count) }) else {
        return app.say(MinutesWords.firstItem)
      }
      return editor.move(to: lastFilled(rows))
    }
    let place = current.map { $0 + 1 } ?? 0
    guard agenda.indices.contains(place) else { return app.say(MinutesWords.lastItem) }
    if let rows = outline.rows(of: place, count: editor.count) {
      return editor.move(to: lastFilled(rows))
    }
    guard !sayClosed(app) else { return }
    insertHeading(agenda[place], behind: outline.section(at: editor.row, count: editor.count))
  }

  private func lastFilled(_ rows: Range<Int>) -> Int {
    rows.last { !isBlank($0) } ?? rows.lowerBound
  }

  private func isBlank(_ row: Int) -> Bool {
    editor.characters(row).allSatisfy(\.isWhitespace)
  }

  /// Behind what was written about the item before, with an empty line between.
  private func insertHeading(_ line: Agenda.Line, behind section: Range<Int>) {
    let last = lastFilled(section)
    editor.move(to: last)
    let gap = isBlank(last) ? "" : "\n\n"
    _ = editor.handle(.paste("\(gap)# \(line.place) \(line.item.record.title)\n"))
    isTyped = true
  }
}

extension MinutesScreen {
  /// Opens the editor of the user on the text.
  func openEditor(_ app: App) {
    guard !sayClosed(app) else { return }
    switch app.edit(editor.text) {
    case .text(let text):
      isTyped = isTyped || text != editor.text
      take(text, app)
    case .unchanged: break
    case .notStarted: app.say(ExternalEditor.notStarted, .error)
    }
  }
}
