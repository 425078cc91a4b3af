import Domain
import Terminal

/// What concerns the program as a whole.
enum ProgramCommands {
  static let all: [Command] = [
    Command(
      "back",
      in: .anywhere,
      keys: [.character("q"), .escape],
      Text(de: "Zurück, zuerst aus der Suche", en: "Back, out of the filter first")
    ) { app in
      if app.top.list?.clearFilter() == true || app.top.changes?.clear(app) == true { return }
      if app.stack.count > 1 { return app.pop() }
      app.say(Text(de: "Beenden mit Q.", en: "Quit with Q."))
    },
    Command(
      "page-back",
      in: .page,
      keys: [.character("h"), .left],
      Text(de: "Zurück zur Liste", en: "Back to the list")
    ) { $0.pop() },
    Command(
      "palette",
      in: .anywhere,
      keys: [.character(":")],
      Text(de: "Alle Befehle", en: "All commands"),
      short: Text(de: "Befehle", en: "Commands")
    ) { app in app.push(Palette.make(app)) },
    Command(
      "search-everything",
      in: .anywhere,
      keys: [.control("g")],
      Text(de: "Alles durchsuchen", en: "Search everything")
    ) { app in app.openSearch() },
    Command(
      "theme",
      in: .anywhere,
      keys: [.character("t")],
      Text(de: "Nächste Farben", en: "Next theme")
    ) { app in
      app.themes.next()
      let name = app.themes.current
      app.say(Text(de: "Farben: \(name.name(in: "de"))", en: "Theme: \(name.name(in: "en"))"))
    },
    Command(
      "repaint",
      in: .anywhere,
      keys: [.control("l")],
      Text(de: "Bildschirm neu zeichnen", en: "Redraw the screen")
    ) { $0.needsRepaint = true },
    Command(
      "quit",
      in: .anywhere,
      keys: [.character("Q"), .control("c")],
      Text(de: "Beenden", en: "Quit"),
      short: Text(de: "Beenden", en: "Quit")
    ) { $0.isFinished = true },
    Command(
      "help",
      in: .anywhere,
      keys: [.character("?"), .function(1)],
      Text(de: "Hilfe", en: "Help"),
      short: Text(de: "Hilfe", en: "Help")
    ) { app in app.push(HelpScreen(app)) },
  ]
}
