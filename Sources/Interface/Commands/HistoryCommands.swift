import Domain
import Terminal

/// What is done in the history of a record.
enum HistoryCommands {
  private static let nothingFocused: @Sendable (App) -> Text? = { app in
    (app.top as? RecordScreen)?.history?.focusedLine == nil
      ? Text(de: "Hier ist keine Änderung gewählt.", en: "No change is chosen here.") : nil
  }

  static let all: [Command] = [
    Command(
      "revert",
      in: .history,
      keys: [.character("z")],
      Text(de: "Diese Änderung zurücknehmen", en: "Revert this change"),
      short: Text(de: "Zurücknehmen", en: "Revert"),
      unless: nothingFocused
    ) { app in
      guard let line = (app.top as? RecordScreen)?.history?.focusedLine else { return }
      app.revert(line)
    }
  ]
}
