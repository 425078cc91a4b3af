import Domain
import Terminal
import Workspace

/// The terms of one vocabulary, and where they come from.
final class TermsScreen: Screen {
  let vocabulary: Vocabulary
  private var entries: [VocabularyEntry] = []
  private var version: [Int] = []
  private var focus = RowFocus()
  /// A term in the making, to go to once it is saved.
  private var awaited: RecordID?

  init(_ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
  }

  var contexts: Set<Context> { [.anywhere, .terms, .page] }

  func focused(_ app: App) -> VocabularyEntry? {
    refresh(app)
    return entries.indices.contains(focus.index) ? entries[focus.index] : nil
  }

  /// Opens the form of a new term, or of the focused one.
  func openForm(_ draft: Draft, _ app: App, title: Text? = nil) {
    awaited = draft.id
    let form = FormScreen(draft, app)
    form.title = title
    form.focus("label-de")
    app.push(form)
  }

  func handle(_ input: Input, _ app: App) -> Bool {
    refresh(app)
    return focus.handle(input, count: entries.count)
  }

  /// Takes the entries as they are now; costs nothing where nothing changed.
  private func refresh(_ app: App) {
    let new = app.workspace.version(of: vocabulary)
    guard new != version else { return }
    let key = entries.indices.contains(focus.index) ? entries[focus.index].key : nil
    version = new
    entries = app.workspace.entries(of: vocabulary)
    let made = awaited.flatMap { id in entries.firstIndex { $0.record == id } }
    if made != nil { awaited = nil }
    if let place = made ?? entries.firstIndex(where: { $0.key == key }) {
      focus.go(to: place, count: entries.count)
    }
  }

  private static func columns(_ language: Language) -> TermColumns {
    let other = Text(de: "Englisch", en: "German")
    return TermColumns([
      .init(Text(de: "Begriff", en: "Term"), width: 16, spare: 15),
      .init(Text(de: "Einträge", en: "Records"), width: 8, isNumber: true),
      .init(Text(de: "Herkunft", en: "From"), width: 12),
      .init(other, width: 17, spare: 10),
      .init(Text(de: "Schlüssel", en: "Key"), width: 13, spare: 10),
    ])
  }

  func draw(_ frame: inout Frame, _ app: App) {
    refresh(app)
    let body = Chrome.body(frame)
    let name = Text(de: "Begriffe: ", en: "Terms: ") + vocabulary.title
    let title = "\(name[app.language]) \(entries.count)"
    frame.put(title, x: 0, y: body.y, role: .title, width: body.width, ellipsis: true)
    let columns = Self.columns(app.language).placed(in: body.width)
    columns.drawHeadings(&frame, body.y + 1, app.language)
    let visible = focus.visible(height: body.height - 2, count: entries.count)
    if entries.isEmpty { frame.cursor = (0, body.y) }
    for (offset, index) in visible.enumerated() {
      let entry = entries[index]
      let other: Language = app.language == .german ? .english : .german
      columns.draw(
        &frame,
        body.y + 2 + offset,
        [
          entry.label[app.language], entry.uses == 0 ? "" : String(entry.uses),
          entry.origin.word[app.language],
          entry.label.de == entry.label.en ? "" : entry.label[other], entry.key,
        ],
        isFocused: index == focus.index,
        sign: entry.isHidden ? "-" : " ",
        role: entry.isHidden ? .listArchived : .list
      )
    }
  }
}

extension VocabularyEntry.Origin {
  fileprivate var word: Text {
    switch self {
    case .starting: Text(de: "Startwert", en: "built in")
    case .changed: Text(de: "geändert", en: "changed")
    case .own: Text(de: "eigener", en: "own")
    case .used: Text(de: "aus Gebrauch", en: "by use")
    }
  }
}
