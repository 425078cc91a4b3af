import Domain
import Terminal
import Workspace

/// What is done in the picture of all projects over time.
enum TimelineCommands {
  private static func timeline(_ app: App) -> TimelineScreen? { app.top as? TimelineScreen }

  private static let noProject: @Sendable (App) -> Text? = { app in
    timeline(app)?.focused == nil
      ? Text(de: "Hier ist kein Projekt.", en: "There is no project here.") : nil
  }

  private static let isReadOnly: @Sendable (App) -> Text? = { $0.workspace.readOnly }

  static let all: [Command] = [
    Command(
      "timeline-open",
      in: .timeline,
      keys: [.enter],
      Text(de: "Projekt öffnen", en: "Open the project"),
      short: Text(de: "Öffnen", en: "Open"),
      unless: noProject
    ) { app in
      if let project = timeline(app)?.focused { app.open(project.id) }
    },
    Command(
      "timeline-scale",
      in: .timeline,
      keys: [.character("s"), .character(" ")],
      Text(de: "Monate, Quartale oder Jahre", en: "Months, quarters or years"),
      short: Text(de: "Maßstab", en: "Scale")
    ) { app in timeline(app)?.turn(app) },
    Command(
      "timeline-today",
      in: .timeline,
      keys: [.character("."), .character("0")],
      Text(de: "Zurück zu heute", en: "Back to today"),
      short: Text(de: "Heute", en: "Today")
    ) { app in timeline(app)?.showToday() },
    Command(
      "timeline-choice",
      in: .timeline,
      keys: [.character("f")],
      Text(
        de: "Alle Projekte, eigene oder nicht abgeschlossene",
        en: "All projects, our own or those not closed"
      ),
      short: Text(de: "Auswahl", en: "Choice")
    ) { app in timeline(app)?.choose(app) },
    Command(
      "timeline-add",
      in: .timeline,
      keys: [.character("n"), .insert],
      Text(de: "Neues Projekt", en: "New project"),
      short: Text(de: "Neu", en: "New"),
      unless: isReadOnly
    ) { app in app.push(FormScreen(app.workspace.newDraft(RecordType(Project.self), [:]), app)) },
    Command(
      "timeline-later",
      in: .timeline,
      keys: [.character(">"), .wordRight],
      Text(de: "Ein Bild weiter in der Zeit", en: "One picture later"),
      short: Text(de: "Später", en: "Later")
    ) { app in timeline(app)?.turn(pages: 1, app) },
    Command(
      "timeline-earlier",
      in: .timeline,
      keys: [.character("<"), .wordLeft],
      Text(de: "Ein Bild zurück in der Zeit", en: "One picture earlier"),
      short: Text(de: "Früher", en: "Earlier")
    ) { app in timeline(app)?.turn(pages: -1, app) },
    Command(
      "timeline-focused",
      in: .timeline,
      keys: [.character("b")],
      Text(
        de: "Zum Beginn des gewählten Projekts",
        en: "To the beginning of the chosen project"
      ),
      short: Text(de: "Beginn", en: "Beginning"),
      unless: noProject
    ) { app in timeline(app)?.showFocused(app) },
  ]
}
