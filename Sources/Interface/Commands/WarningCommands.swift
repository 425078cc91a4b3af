import Domain
import Terminal

/// What is done with warnings.
enum WarningCommands {
  private static func screen(_ app: App) -> WarningScreen? { app.top as? WarningScreen }

  private static let nothingFocused: @Sendable (App) -> Text? = { app in
    screen(app)?.focused == nil
      ? Text(de: "Hier ist kein Hinweis gewählt.", en: "No warning is chosen here.") : nil
  }

  private static let noRecord: @Sendable (App) -> Text? = { app in
    if let reason = nothingFocused(app) { return reason }
    return app.top.selected.isEmpty && screen(app)?.focused?.found.task == nil
      ? Text(
        de: "Zu diesem Hinweis gibt es noch keinen Eintrag.",
        en: "There is no record for this warning yet."
      ) : nil
  }

  private static let isOpen: @Sendable (App) -> Text? = { app in
    screen(app) == nil
      ? nil : Text(de: "Das sind die Hinweise.", en: "These are the warnings.")
  }

  static let all: [Command] = [
    Command(
      "warnings",
      in: .anywhere,
      keys: [.character("!")],
      Text(de: "Hinweise: was zu beachten ist", en: "Warnings: what needs attention"),
      unless: isOpen
    ) { app in
      app.push(WarningScreen(about: app.top.list?.focused ?? app.top.selected.first, app))
    },
    Command(
      "open-warned",
      in: .warnings,
      keys: [.enter, .right, .character("l")],
      Text(
        de: "Zum Eintrag des Hinweises oder zur Aufgabe in der Matrix",
        en: "To the record of the warning, or to its task in the matrix"
      ),
      short: Text(de: "Eintrag/Matrix", en: "Record/matrix"),
      unless: noRecord
    ) { app in
      guard let found = screen(app)?.focused?.found else { return }
      if let task = found.task {
        let office = found.records.first { $0.prefix == Partner.kind.prefix }
        app.openMatrix(at: task, office)
      } else if let id = found.records.first {
        app.open(id)
      }
    },
    Command(
      "why",
      in: .warnings,
      keys: [.character("e")],
      Text(
        de: "Warum? Regel, Quelle, Schwelle und Einträge",
        en: "Why? Rule, source, threshold and records"
      ),
      short: Text(de: "Warum?", en: "Why?"),
      unless: nothingFocused
    ) { app in
      if let (rule, found) = screen(app)?.focused { app.push(WhyScreen(rule, found, app)) }
    },
  ]
}
