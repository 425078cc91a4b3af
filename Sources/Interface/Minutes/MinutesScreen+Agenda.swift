import Domain
import Terminal

extension MinutesScreen {
  /// The row of the heading under which a row stands.
  private func heading(above row: Int) -> Int? {
    (0...row).reversed().first { editor.line($0).isHeading }
  }

  /// The place in the agenda of the item that is dealt with where the cursor stands.
  var currentItem: Int? {
    guard let row = heading(above: editor.row) else { return nil }
    let items = agenda.map(\.record)
    if let place = headings(of: items).firstIndex(of: row) { return place }
    // A second heading of the same item.
    let own = editor.line(row).heading.map { [$0] } ?? []
    return AgendaHeadings.places(of: items, in: own).firstIndex { $0 != nil }
  }

  /// For each item the row of its heading.
  private func headings(of items: [AgendaItem]) -> [Int?] {
    let rows = (0..<editor.count).compactMap { row in
      editor.line(row).heading.map { (row: row, heading: $0) }
    }
    return AgendaHeadings.places(of: items, in: rows.map(\.heading)).map { $0.map { rows[$0].row } }
  }

  /// The rows of the text about an item, with its heading.
  func section(of item: Entry<AgendaItem>) -> Range<Int>? {
    let rows = headings(of: agenda.map(\.record))
    guard let place = agenda.firstIndex(where: { $0.id == item.id }), let first = rows[place]
    else { return nil }
    let end = (first + 1..<editor.count).first { editor.line($0).isHeading } ?? editor.count
    return first..<end
  }

  /// Goes to the next item, or the one before; its heading is inserted where there is none.
  func step(by step: Int, _ app: App) {
    guard !agenda.isEmpty else {
      return app.say(MinutesWords.noAgenda, .warning)
    }
    let place = currentItem.map { $0 + step } ?? 0
    guard agenda.indices.contains(place) else {
      return app.say(step > 0 ? MinutesWords.lastItem : MinutesWords.firstItem)
    }
    if let rows = section(of: agenda[place]) {
      return editor.move(to: lastFilled(rows))
    }
    guard !sayClosed(app) else { return }
    insertHeading(agenda[place].record)
  }

  private func lastFilled(_ rows: Range<Int>) -> Int {
    rows.last { !isBlank($0) } ?? rows.lowerBound
  }

  private func isBlank(_ row: Int) -> Bool {
    editor.characters(row).allSatisfy(\.isWhitespace)
  }

  /// Behind what was written about the item before, with an empty line between.
  private func insertHeading(_ item: AgendaItem) {
    let number = item.number.map { "\($0) " } ?? ""
    let start = heading(above: editor.row) ?? 0
    let end =
      (start..<editor.count).dropFirst().first { editor.line($0).isHeading } ?? editor.count
    let last = lastFilled(start..<end)
    editor.move(to: last)
    let gap = isBlank(last) ? "" : "\n\n"
    _ = editor.handle(.paste("\(gap)# \(number)\(item.title)\n"))
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
