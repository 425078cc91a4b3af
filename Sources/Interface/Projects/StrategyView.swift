import Domain
import Workspace

/// What studies recommend, by what the office does about it (requirement 243).
enum StrategyView {
  static let title = Text(
    de: "Handlungsempfehlungen nach Stand",
    en: "Recommendations by state"
  )

  static func screen(_ app: App) -> SectionScreen {
    SectionScreen(
      "strategies",
      app,
      of: [ActionStrategy.kind, Project.kind],
      fresh: (RecordType(ActionStrategy.self), [:]),
      make: content
    )
  }

  private static func content(_ app: App) -> SectionContent {
    let strategies = app.workspace.office.strategies
    let states = app.workspace.terms[.strategyStates].entries
    let known = Set(states.map(\.term))
    return SectionContent(
      title: "\(title[app.language]) \(strategies.count)",
      columns: [
        .init(title: ActionStrategy.singular, width: 30),
        .init(title: Text(de: "Eigene Maßnahmen", en: "Own measures"), width: 24),
        .init(title: Text(de: "Studie oder Quelle", en: "Study or source"), width: 24),
        .init(title: Text(de: "Geprüft", en: "Checked"), width: 10),
      ],
      sections: states.map { state in
        section(state.label, strategies.filter { $0.record.state == state.term }, app)
      } + [
        section(
          Text(de: "ohne Stand", en: "no state"),
          strategies.filter { !known.contains($0.record.state) },
          app
        )
      ],
      nothing: Text(
        de: "Noch keine Handlungsempfehlung. n legt die erste an.",
        en: "No recommendation yet. n adds the first."
      )
    )
  }

  private static func section(
    _ title: Text,
    _ strategies: [Entry<ActionStrategy>],
    _ app: App
  ) -> SectionContent.Section {
    .init(
      title: title,
      rows: strategies.map { entry in
        let record = entry.record
        let projects = record.projects.compactMap { app.workspace.label($0) }
        return SectionContent.Row(
          key: entry.id.text,
          id: entry.id,
          cells: [
            record.title, projects.isEmpty ? record.measure : projects.joined(separator: "; "),
            record.study, record.checked?.written(app.language) ?? "",
          ]
        )
      }
    )
  }
}
