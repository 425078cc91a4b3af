import Domain
import Terminal
import Workspace

/// What is done with changes.
enum HistoryCommands {
  private static let nothingFocused: @Sendable (App) -> Text? = { app in
    app.top.changes?.focused == nil
      ? Text(de: "Hier ist keine Änderung gewählt.", en: "No change is chosen here.") : nil
  }

  private static let nothingToRevert: @Sendable (App) -> Text? = { app in
    app.workspace.readOnly ?? nothingFocused(app)
  }

  private static let noHistory: @Sendable (App) -> Text? = { app in
    app.top.changes == nil
      ? Text(de: "Das geht in einem Verlauf.", en: "This works in a history.") : nil
  }

  private static let oneKind: @Sendable (App) -> Text? = { app in
    app.top.changes?.record == nil
      ? noHistory(app)
      : Text(de: "Das ist der Verlauf eines Eintrags.", en: "This is the history of one record.")
  }

  private static let isOpen: @Sendable (App) -> Text? = { app in
    app.top is HistoryScreen
      ? Text(de: "Das ist der Verlauf von allem.", en: "This is the history of everything.") : nil
  }

  private static let noRecord: @Sendable (App) -> Text? = { app in
    app.top.selected.isEmpty
      ? Text(de: "Hier ist kein Eintrag gewählt.", en: "No record is chosen here.") : nil
  }

  static let all: [Command] = [
    Command(
      "history-of-all",
      in: .anywhere,
      keys: [.character("V")],
      Text(de: "Verlauf von allem", en: "History of everything"),
      unless: isOpen
    ) { app in app.push(HistoryScreen(app)) },
    Command(
      "as-of",
      in: .record,
      keys: [.character("D")],
      Text(de: "Stand vom …", en: "As of a day …"),
      unless: noRecord
    ) { app in
      if let id = app.top.list?.focused ?? app.top.selected.first { app.askForPast(id) }
    },
    Command(
      "show-change",
      in: .history,
      keys: [.enter],
      Text(de: "Alle Felder der Änderung", en: "All fields of the change"),
      short: Text(de: "Felder", en: "Fields"),
      unless: nothingFocused
    ) { app in
      if let line = app.top.changes?.focused { app.show(line) }
    },
    Command(
      "revert",
      in: .history,
      keys: [.character("z")],
      Text(de: "Diese Änderung zurücknehmen", en: "Revert this change"),
      short: Text(de: "Rücknahme", en: "Revert"),
      unless: nothingToRevert
    ) { app in
      if let line = app.top.changes?.focused { app.revert(line) }
    },
    Command(
      "open-changed",
      in: .history,
      keys: [.character("o")],
      Text(de: "Geänderten Eintrag öffnen", en: "Open the changed record"),
      unless: nothingFocused
    ) { app in
      if let line = app.top.changes?.focused { app.openChanged(line) }
    },
    Command(
      "as-of-change",
      in: .history,
      keys: [.character("D")],
      Text(
        de: "Der Eintrag, wie er nach dieser Änderung war",
        en: "The record as it was after this change"
      ),
      unless: nothingFocused
    ) { app in
      if let line = app.top.changes?.focused { try app.openPast(line) }
    },
    Command(
      "find-change",
      in: .history,
      keys: [.character("/"), .function(3)],
      Text(de: "Im Verlauf suchen", en: "Find in the history"),
      short: Text(de: "Suchen", en: "Find"),
      unless: noHistory
    ) { $0.top.changes?.beginFilter() },
    Command(
      "history-days",
      in: .history,
      keys: [.character("d")],
      Text(de: "Nur von einem Tag oder von … bis …", en: "Only of a day or from … to …"),
      short: Text(de: "Tag", en: "Day"),
      unless: noHistory
    ) { app in
      if let list = app.top.changes { HistoryFilters.askDays(list, app) }
    },
    Command(
      "history-user",
      in: .history,
      keys: [.character("p")],
      Text(de: "Nur von einer Person …", en: "Only by a person …"),
      short: Text(de: "Wer", en: "Who"),
      unless: noHistory
    ) { app in
      if let list = app.top.changes { HistoryFilters.askUser(list, app) }
    },
    Command(
      "history-kind",
      in: .history,
      keys: [.character("a")],
      Text(de: "Nur von einer Art …", en: "Only of a kind …"),
      short: Text(de: "Art", en: "Kind"),
      unless: oneKind
    ) { app in
      if let list = app.top.changes { HistoryFilters.askKind(list, app) }
    },
    Command(
      "clear-history",
      in: .history,
      keys: [.character("c")],
      Text(de: "Wieder alle Änderungen zeigen", en: "Show all changes again"),
      unless: noHistory
    ) { app in app.top.changes?.clear(app) },
  ]
}
