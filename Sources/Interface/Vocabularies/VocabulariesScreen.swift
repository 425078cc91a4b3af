import Domain
import Terminal
import Workspace

/// The vocabularies that the office changes.
final class VocabulariesScreen: Screen {
  private var focus = RowFocus()

  var contexts: Set<Context> { [.anywhere, .vocabularies] }

  var focused: Vocabulary { Vocabularies.open[focus.index] }

  func handle(_ input: Input, _ app: App) -> Bool {
    focus.handle(input, count: Vocabularies.open.count)
  }

  private static let columns = TermColumns([
    .init(Text(de: "Liste", en: "Vocabulary"), width: 20, spare: 12),
    .init(Text(de: "Begriffe", en: "Terms"), width: 8, isNumber: true),
    .init(Text(de: "Geändert", en: "Changed"), width: 8, isNumber: true),
    .init(Text(de: "Eigene", en: "Own"), width: 6, isNumber: true),
    .init(Text(de: "Ausgeblendet", en: "Hidden"), width: 12, isNumber: true),
  ])

  func draw(_ frame: inout Frame, _ app: App) {
    let body = Chrome.body(frame)
    let title = Text(
      de: "Begriffe: Listen, aus denen gewählt wird",
      en: "Terms: lists to choose from"
    )
    frame.put(title[app.language], x: 0, y: body.y, role: .title, width: body.width, ellipsis: true)
    let columns = Self.columns.placed(in: body.width)
    columns.drawHeadings(&frame, body.y + 1, app.language)
    let visible = focus.visible(height: body.height - 2, count: Vocabularies.open.count)
    for (offset, index) in visible.enumerated() {
      let starting = Vocabularies.open[index]
      let vocabulary = app.workspace.terms[starting]
      let starts = Dictionary(starting.entries.map { ($0.term, $0) }) { first, _ in first }
      let own = vocabulary.entries.count { starts[$0.term] == nil }
      let changed = vocabulary.entries.count { entry in
        starts[entry.term].map { $0.label != entry.label } ?? false
      }
      let hidden = vocabulary.entries.count(where: \.isHidden)
      let counts = [changed, own, hidden].map { $0 == 0 ? "" : String($0) }
      columns.draw(
        &frame,
        body.y + 2 + offset,
        [starting.title[app.language], String(vocabulary.offered.count)] + counts,
        isFocused: index == focus.index
      )
    }
  }
}
