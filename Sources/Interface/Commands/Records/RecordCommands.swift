import Domain
import Terminal
import Workspace

/// What is done with records.
enum RecordCommands {
  private static let nothingFocused: @Sendable (App) -> Text? = { app in
    app.top.selected.isEmpty
      ? Text(de: "Hier ist kein Eintrag gewählt.", en: "No record is chosen here.") : nil
  }

  private static let nothingToChange: @Sendable (App) -> Text? = { app in
    app.workspace.readOnly ?? nothingFocused(app)
  }

  private static let nothingListed: @Sendable (App) -> Text? = { app in
    if let reason = app.workspace.readOnly { return reason }
    guard app.newRecord == nil else { return nil }
    if let page = app.top as? RecordScreen, let tab = page.firstTab {
      return Text(
        de: "Wechseln Sie mit Tab zu einem Reiter, z. B. \(tab.de).",
        en: "Go to a tab with Tab, for example \(tab.en)."
      )
    }
    return Text(
      de: "Wechseln Sie zuerst in einen Bereich, z. B. mit 2.",
      en: "Go to a pane first, for example with 2."
    )
  }

  private static let nothingDiffering: @Sendable (App) -> Text? = { app in
    if let reason = nothingToChange(app) { return reason }
    guard let id = app.top.list?.focused ?? app.top.selected.first,
      !app.workspace.isDiffering(id)
    else { return nil }
    return Text(de: "Hier weicht nichts ab.", en: "Nothing differs here.")
  }

  private static let nothingToErase: @Sendable (App) -> Text? = { app in
    if let reason = nothingToChange(app) { return reason }
    guard app.top.selected.count > 1 else { return nil }
    return Text(
      de: "Gelöscht wird einzeln: Bitte markieren Sie nur einen Eintrag.",
      en: "Records are erased one by one: please mark only one."
    )
  }

  static let all: [Command] = [
    Command(
      "open",
      in: .list,
      keys: [.enter, .right, .character("l")],
      Text(de: "Eintrag öffnen", en: "Open the record"),
      short: Text(de: "Öffnen", en: "Open"),
      unless: nothingFocused
    ) { app in
      if let id = app.top.list?.focused { app.open(id) }
    },
    Command(
      "new",
      in: .record,
      keys: [.character("n"), .insert],
      Text(de: "Neuer Eintrag", en: "New record"),
      short: Text(de: "Neu", en: "New"),
      isOnlyWherePossible: true,
      unless: nothingListed
    ) { app in
      if let draft = app.newRecord { app.push(FormScreen(draft, app)) }
    },
    Command(
      "edit",
      in: .record,
      keys: [.character("b"), .character("e"), .function(4)],
      Text(de: "Bearbeiten", en: "Edit"),
      short: Text(de: "Bearbeiten", en: "Edit"),
      unless: nothingToChange
    ) { app in
      // What was saved a moment ago belongs to what is seen before typing.
      app.follow()
      guard let id = app.top.list?.focused ?? app.top.selected.first else { return }
      guard let draft = app.workspace.draft(of: id) else {
        if let sentence = app.workspace.erasure(of: id) { app.say(sentence, .warning) }
        return
      }
      app.push(FormScreen(draft, app))
    },
    Command(
      "archive",
      in: .record,
      keys: [.character("a"), .delete],
      Text(de: "Archivieren oder wieder in Gebrauch nehmen", en: "Archive, or take back into use"),
      short: Text(de: "Archiv", en: "Archive"),
      isSpare: true,
      unless: nothingToChange
    ) { app in
      let what = app.wordsForSelected
      let isArchived = try app.workspace.toggleArchived(app.top.selected)
      app.top.list?.unmarkAll()
      app.say(
        isArchived
          ? Text(
            de: "Archiviert: \(what.de). u nimmt es zurück.",
            en: "Archived: \(what.en). u undoes it."
          )
          : Text(de: "Wieder in Gebrauch: \(what.de).", en: "Back in use: \(what.en)."),
        .good
      )
    },
    Command(
      "settle-difference",
      in: .record,
      keys: [.character("d")],
      Text(de: "Abweichung klären: Welcher Wert gilt?", en: "Settle a difference between offices"),
      short: Text(de: "Klären", en: "Settle"),
      isOccasional: true,
      unless: nothingDiffering
    ) { app in
      guard let id = app.top.list?.focused ?? app.top.selected.first else { return }
      app.push(DifferenceScreen(id, app))
    },
    Command(
      "history",
      in: .record,
      keys: [.character("v")],
      Text(de: "Verlauf des Eintrags", en: "History of the record"),
      unless: nothingFocused
    ) { app in
      guard let id = app.top.list?.focused ?? app.top.selected.first else { return }
      app.open(id, tab: .history)
    },
    Command(
      "erase",
      in: .record,
      keys: [.character("X")],
      Text(de: "Unwiderruflich löschen …", en: "Erase for good …"),
      unless: nothingToErase
    ) { app in
      if let id = app.top.selected.first { try app.showErasure(of: id) }
    },
    Command(
      "undo",
      in: .anywhere,
      keys: [.character("u")],
      Text(de: "Eigene letzte Änderung zurücknehmen", en: "Undo your last change"),
      short: Text(de: "Rückgängig", en: "Undo")
    ) { app in
      try app.undo()
    },
    Command(
      "redo",
      in: .anywhere,
      keys: [.character("U")],
      Text(de: "Zurückgenommenes wiederherstellen", en: "Redo what you undid")
    ) { app in
      let undone = try app.workspace.redo()
      app.show(app.workspace.report(undone, isRedo: true, clock: app.clock))
    },
  ]
}
