import Domain
import Terminal

/// What is done in a table that is filled row by row.
enum EntryCommands {
  private static func screen(_ app: App) -> EntryScreen? { app.top as? EntryScreen }

  static let all: [Command] = [
    Command(
      "entry-next",
      in: .entry,
      keys: [.enter],
      Text(
        de: "Weiter; hinter der letzten Zelle speichern",
        en: "Go on; save behind the last cell"
      ),
      short: Text(de: "Weiter", en: "Next")
    ) { app in screen(app)?.enter(app) },
    Command(
      "entry-save",
      in: .entry,
      keys: [.control("s"), .function(2)],
      Text(
        de: "Zeile speichern, mit dem, was vorgeschlagen ist",
        en: "Save the row, with what is proposed"
      ),
      short: Text(de: "Zeile speichern", en: "Save row")
    ) { app in screen(app)?.save(app) },
    Command(
      "entry-right",
      in: .entry,
      keys: [.tab],
      Text(de: "Nächste Zelle", en: "Next cell")
    ) { app in screen(app)?.move(by: 1, app) },
    Command(
      "entry-left",
      in: .entry,
      keys: [.backTab],
      Text(de: "Vorige Zelle", en: "Previous cell")
    ) { app in screen(app)?.move(by: -1, app) },
    Command(
      "entry-down",
      in: .entry,
      keys: [.down],
      Text(de: "Nächste Zeile", en: "Next row")
    ) { app in screen(app)?.go(by: 1, app) },
    Command(
      "entry-up",
      in: .entry,
      keys: [.up],
      Text(de: "Vorige Zeile", en: "Previous row")
    ) { app in screen(app)?.go(by: -1, app) },
    Command(
      "entry-discard",
      in: .entry,
      keys: [.control("x")],
      Text(
        de: "Angefangene Zeile verwerfen, gespeicherte archivieren",
        en: "Discard a row that was begun, archive a saved one"
      ),
      short: Text(de: "Verwerfen", en: "Discard")
    ) { app in screen(app)?.discard(app) },
    Command(
      "entry-help",
      in: .entry,
      keys: [.function(1)],
      Text(de: "Hilfe", en: "Help")
    ) { app in app.push(HelpScreen(app)) },
    Command(
      "entry-repaint",
      in: .entry,
      keys: [.control("l")],
      Text(de: "Bildschirm neu zeichnen", en: "Redraw the screen")
    ) { $0.needsRepaint = true },
    Command(
      "entry-leave",
      in: .entry,
      keys: [.escape, .control("c")],
      Text(de: "Erfassen beenden", en: "Leave the table"),
      short: Text(de: "Fertig", en: "Done")
    ) { app in screen(app)?.leave(app) },
  ]
}
