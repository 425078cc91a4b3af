import Domain
import Terminal
import Workspace

/// What is done in the list of interpreters.
enum InterpreterCommands {
  private static func pool(_ app: App) -> InterpreterScreen? { app.top as? InterpreterScreen }

  private static let nobody: @Sendable (App) -> Text? = { app in
    app.top.selected.isEmpty
      ? Text(de: "Hier ist niemand gewählt.", en: "Nobody is chosen here.") : nil
  }

  private static let noPair: @Sendable (App) -> Text? = { app in
    pool(app)?.focused?.pair == nil
      ? Text(de: "Hier ist kein Sprachpaar erfasst.", en: "No language pair is entered here.")
      : nil
  }

  static let all: [Command] = [
    Command(
      "interpreter-open",
      in: .interpreters,
      keys: [.enter, .right, .character("l")],
      Text(de: "Person öffnen", en: "Open the person"),
      short: Text(de: "Öffnen", en: "Open"),
      unless: nobody
    ) { app in
      if let id = app.top.selected.first { app.open(id) }
    },
    Command(
      "interpreter-pair",
      in: .interpreters,
      keys: [.character("o")],
      Text(de: "Sprachpaar öffnen", en: "Open the language pair"),
      short: Text(de: "Sprachpaar", en: "Pair"),
      unless: noPair
    ) { app in
      if let pair = pool(app)?.focused?.pair { app.open(pair.id) }
    },
    Command(
      "interpreter-find",
      in: .interpreters,
      keys: [.character("/"), .function(3)],
      Text(de: "Nur Zeilen mit einem Wort", en: "Only rows with a word"),
      short: Text(de: "Suchen", en: "Find")
    ) { app in pool(app)?.askWords(app) },
  ]
}
