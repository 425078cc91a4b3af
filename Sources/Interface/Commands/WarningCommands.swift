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
    return app.top.selected.isEmpty
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
      Text(de: "Zum Eintrag des Hinweises", en: "To the record of the warning"),
      short: Text(de: "Eintrag", en: "Record"),
      unless: noRecord
    ) { app in
      if let id = app.top.selected.first { app.open(id) }
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
