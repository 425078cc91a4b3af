import Domain
import Workspace

/// The register of all guide projects in the area, and how many there are (requirements 170, 249).
enum GuideProjectsView {
  static let title = Text(de: "Lotsenprojekte am Ort", en: "Guide projects in the area")

  static func screen(_ app: App) -> SectionScreen {
    SectionScreen(
      "guide-projects",
      app,
      of: [Project.kind, Partner.kind],
      fresh: (RecordType(Project.self), ["guide-project": true.stored]),
      make: content
    )
  }

  private static func content(_ app: App) -> SectionContent {
    let register = GuideProjects(app.workspace.office)
    let count = register.own.count + register.others.count
    return SectionContent(
      title: "\(title[app.language]) \(count)",
      head: [
        counts(Text(de: "Träger", en: "Carriers"), register.carriers, .partnerTypes, app),
        counts(
          Text(de: "Angebunden an", en: "Attached to"),
          register.attachments,
          .attachments,
          app
        ),
      ].filter { _ in count > 0 }.map { ($0, false) },
      columns: [
        .init(title: Project.singular, width: 24),
        .init(title: Text(de: "Träger", en: "Carrier"), width: 18),
        .init(title: Text(de: "Stand", en: "State"), width: 10),
        .init(title: Text(de: "Angebunden an", en: "Attached to"), width: 18),
        .init(title: Text(de: "Zeitraum", en: "Dates"), width: 24),
        .init(title: Text(de: "Std./Woche", en: "Hours/week"), width: 10, isNumeric: true),
        .init(title: Text(de: "Stadtteile", en: "Districts"), width: 18),
      ],
      sections: [
        .init(
          title: Text(de: "Mit uns", en: "With us"),
          rows: register.own.map { row($0, app) }
        ),
        .init(
          title: Text(de: "Von anderen", en: "Of others"),
          rows: register.others.map { row($0, app) }
        ),
      ],
      nothing: Text(
        de:
          "Noch kein Lotsenprojekt. n legt eines an; beim Projekt heißt das Feld „Lotsenprojekt“.",
        en: "No guide project yet. n adds one; in a project the field is called “Guide project”."
      )
    )
  }

  private static func row(_ entry: Entry<Project>, _ app: App) -> SectionContent.Row {
    let project = entry.record
    let reading = app.workspace.reading
    func words(_ terms: [Term], _ vocabulary: Vocabulary) -> String {
      terms.map { reading.word($0.key, of: vocabulary) }.joined(separator: ", ")
    }
    return SectionContent.Row(
      key: entry.id.text,
      id: entry.id,
      cells: [
        project.name, project.carrier.flatMap { app.workspace.label($0) } ?? "–",
        reading.word(project.state.key, of: .projectStates),
        words(project.attachments, .attachments),
        ProjectWords.period(project.period, app.language),
        project.hoursPerWeek?.written(app.language) ?? "", words(project.districts, .districts),
      ]
    )
  }

  private static func counts(
    _ title: Text,
    _ counts: [GuideProjects.Count],
    _ vocabulary: Vocabulary,
    _ app: App
  ) -> String {
    let unknown = Text(de: "ohne Angabe", en: "not told")[app.language]
    let words = counts.map { term, projects in
      let name = term == .none ? unknown : app.workspace.reading.word(term.key, of: vocabulary)
      return "\(name) \(projects)"
    }
    return "\(title[app.language]): \(words.joined(separator: ", "))"
  }
}
