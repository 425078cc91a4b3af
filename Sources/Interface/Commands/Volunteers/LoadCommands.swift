import Domain
import Terminal
import Workspace

/// What is done around the time of volunteers.
enum LoadCommands {
  private static func map(_ app: App) -> LoadMapScreen? { app.top as? LoadMapScreen }

  private static let noVolunteer: @Sendable (App) -> Text? = { app in
    app.focusedVolunteer == nil
      ? Text(de: "Das geht bei Freiwilligen (3).", en: "This works with volunteers (3).") : nil
  }

  private static let nobodyFree: @Sendable (App) -> Text? = { app in
    map(app)?.focusedCell.people ?? 0 == 0
      ? Text(de: "Hier ist niemand.", en: "There is nobody here.") : nil
  }

  static let all: [Command] = person + overview

  private static let person: [Command] = [
    Command(
      "load",
      in: .record,
      keys: [.character("L")],
      Text(
        de: "Auslastung: erklärte und vergebene Stunden",
        en: "Load: hours declared and taken"
      ),
      short: Text(de: "Auslastung", en: "Load"),
      isOnlyWherePossible: true,
      unless: noVolunteer
    ) { app in
      if let id = app.focusedVolunteer { app.push(LoadScreen(id)) }
    },
    Command(
      "load-step",
      in: .load,
      keys: [.character("o"), .character(" ")],
      Text(
        de: "Wochen als Bild oder Monate in Zahlen",
        en: "Weeks as a chart or months in numbers"
      ),
      short: Text(de: "Wochen/Monate", en: "Weeks/months")
    ) { app in (app.top as? LoadScreen)?.turn() },
    Command(
      "load-open",
      in: .load,
      keys: [.enter],
      Text(de: "Zur Person", en: "To the person"),
      short: Text(de: "Person", en: "Person")
    ) { app in
      if let screen = app.top as? LoadScreen { app.open(screen.volunteer) }
    },
  ]

  private static let overview: [Command] = [
    Command(
      "load-people",
      in: .loadMap,
      keys: [.enter],
      Text(de: "Wer Zeit hat, als Liste", en: "Who has time, as a list"),
      short: Text(de: "Personen", en: "People"),
      unless: nobodyFree
    ) { app in
      if let map = map(app) { app.openPeople(map.focusedCell.free, map.words(app)) }
    },
    Command(
      "load-columns",
      in: .loadMap,
      keys: [.character("o"), .character(" ")],
      Text(de: "Nach Sprachen oder nach Themen", en: "By languages or by topics"),
      short: Text(de: "Sprachen/Themen", en: "Languages/topics")
    ) { app in map(app)?.turn(app) },
    Command(
      "load-free",
      in: .loadMap,
      keys: [.character("z")],
      Text(de: "Wer hat hier wann Zeit?", en: "Who has time here, and when?"),
      short: Text(de: "Wann?", en: "When?")
    ) { app in
      if let map = map(app) { app.openFree(from: map) }
    },
  ]
}
