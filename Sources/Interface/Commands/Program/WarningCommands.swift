import Domain
import Terminal
import Workspace

/// What is done with warnings.
enum WarningCommands {
  private static func screen(_ app: App) -> WarningScreen? { app.top as? WarningScreen }

  private static let nothingFocused: @Sendable (App) -> Text? = { app in
    app.warningChoice?.chosenCases == nil && app.warningChoice?.chosenAside == nil
      ? Text(de: "Hier ist kein Hinweis gewählt.", en: "No warning is chosen here.") : nil
  }

  private static let readOnly: @Sendable (App) -> Text? = { $0.workspace.readOnly }

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
      Text(
        de: "Hinweise zum gewählten Eintrag, ohne solche alle nach Nummer",
        en: "Warnings about the chosen record, without one all by number"
      ),
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
    ) { app in if let found = screen(app)?.focused?.found { app.open(found) } },
    Command(
      "why",
      in: .warned,
      keys: [.character("e")],
      Text(
        de: "Warum? Regel, Quelle, Schwelle und Einträge",
        en: "Why? Rule, source, threshold and records"
      ),
      short: Text(de: "Warum?", en: "Why?"),
      isOnlyWherePossible: true,
      unless: nothingFocused
    ) { app in
      if let (rule, cases) = app.warningChoice?.chosenCases {
        app.push(WhyScreen(rule, cases.count == 1 ? cases.first : nil, app))
      } else if let one = app.warningChoice?.chosenAside {
        app.push(WhyScreen(one.rule, one.found, app))
      }
    },
    Command(
      "snooze",
      in: .present,
      keys: [.character(",")],
      Text(de: "Hinweis zurückstellen bis …", en: "Put the warning aside until …"),
      short: Text(de: "Zurückstellen", en: "Put aside"),
      unless: readOnly
    ) { app in
      if let (rule, cases) = app.warningChoice?.chosenCases { app.askToSnooze(rule, cases) }
    },
    Command(
      "wake",
      in: .aside,
      keys: [.character(",")],
      Text(de: "Zurückgestelltes wecken", en: "Wake what was put aside"),
      short: Text(de: "Wecken", en: "Wake"),
      unless: readOnly
    ) { app in
      if let one = app.warningChoice?.chosenAside { try app.wake(one) }
    },
    Command(
      "all-warnings",
      in: .warnings,
      keys: [.character("A")],
      Text(
        de: "Alle Hinweise, oder nur die zum Eintrag",
        en: "All warnings, or only those about the record"
      ),
      short: Text(de: "Alle", en: "All"),
      isOnlyWherePossible: true,
      unless: { app in
        screen(app)?.scope == nil
          ? Text(de: "Das sind schon alle Hinweise.", en: "These are all warnings already.") : nil
      },
      run: { app in screen(app)?.toggleScope(app) }
    ),
    Command(
      "show-snoozed",
      in: .warnings,
      keys: [.character("z")],
      Text(
        de: "Zurückgestellte Hinweise zeigen oder verbergen",
        en: "Show or hide warnings that are put aside"
      ),
      run: { app in screen(app)?.toggleAside(app) }
    ),
  ]
}
