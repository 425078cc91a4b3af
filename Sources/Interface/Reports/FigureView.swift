import Domain
import Workspace

/// The records from which a figure was counted, by kind.
enum FigureView {
  /// Opens the list, or says that there is none.
  static func open(_ figure: Figure, _ title: Text, _ app: App) {
    guard !figure.records.isEmpty else {
      let words = Text(
        de: "Hinter dieser Zahl steht kein Eintrag.",
        en: "There is no record behind this figure."
      )
      return app.say(words)
    }
    let words = "\(title[app.language]) = \(figure.written(app.language))"
    let screen = SectionScreen("figure", app, of: kinds(figure), contexts: [.record, .page]) {
      content(figure, words, $0)
    }
    app.push(screen)
  }

  private static func kinds(_ figure: Figure) -> [RecordKind] {
    let prefixes = Set(figure.records.map { String($0.prefix) })
    return RecordTypes.all.map(\.kind).filter { prefixes.contains($0.prefix) }
  }

  private static func content(_ figure: Figure, _ title: String, _ app: App) -> SectionContent {
    let groups = Dictionary(grouping: figure.records, by: { String($0.prefix) })
    let sections = RecordTypes.all.compactMap { type -> SectionContent.Section? in
      guard let ids = groups[type.kind.prefix] else { return nil }
      let rows = ids.map { id in
        SectionContent.Row(
          key: id.text,
          id: id,
          cells: [app.workspace.label(id) ?? id.text]
        )
      }
      return SectionContent.Section(title: type.title, rows: rows)
    }
    return SectionContent(
      title: title,
      columns: [.init(title: Text(de: "Eintrag", en: "Record"), width: 20)],
      sections: sections,
      nothing: Text(de: "Nichts mehr da.", en: "Nothing left.")
    )
  }
}
