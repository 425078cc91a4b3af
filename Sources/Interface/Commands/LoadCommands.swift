import Domain
import Terminal
import Workspace

/// What is done around the time of volunteers.
enum LoadCommands {
  private static func free(_ app: App) -> FreeScreen? { app.top as? FreeScreen }
  private static func map(_ app: App) -> LoadMapScreen? { app.top as? LoadMapScreen }
  private static func pool(_ app: App) -> InterpreterScreen? { app.top as? InterpreterScreen }

  private static let noVolunteer: @Sendable (App) -> Text? = { app in
    app.focusedVolunteer == nil
      ? Text(de: "Das geht bei Freiwilligen (3).", en: "This works with volunteers (3).") : nil
  }

  private static let nobody: @Sendable (App) -> Text? = { app in
    app.top.selected.isEmpty
      ? Text(de: "Hier ist niemand gewählt.", en: "Nobody is chosen here.") : nil
  }

  private static let nobodyFree: @Sendable (App) -> Text? = { app in
    map(app)?.focusedCell.people ?? 0 == 0
      ? Text(de: "Hier ist niemand.", en: "There is nobody here.") : nil
  }

  private static let noLanguage: @Sendable (App) -> Text? = { app in
    free(app)?.question.language == nil
      ? Text(de: "Wählen Sie zuerst eine Sprache (p).", en: "Choose a language first (p).") : nil
  }

  private static let noPair: @Sendable (App) -> Text? = { app in
    pool(app)?.focused?.pair == nil
      ? Text(de: "Hier ist kein Sprachpaar erfasst.", en: "No language pair is entered here.")
      : nil
  }

  static let all: [Command] = person + overview + asking + interpreting

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

  private static let asking: [Command] = [
    Command(
      "free-open",
      in: .free,
      keys: [.enter, .right, .character("l")],
      Text(de: "Person öffnen", en: "Open the person"),
      short: Text(de: "Öffnen", en: "Open"),
      unless: nobody
    ) { app in
      if let id = app.top.selected.first { app.open(id) }
    },
    Command(
      "free-day",
      in: .free,
      keys: [.character("d")],
      Text(de: "Anderer Tag: Wochentag oder Datum …", en: "Another day: weekday or date …"),
      short: Text(de: "Tag", en: "Day")
    ) { app in free(app)?.askDay(app) },
    Command(
      "free-time",
      in: .free,
      keys: [.character("z")],
      Text(de: "Andere Uhrzeit …", en: "Another time …"),
      short: Text(de: "Zeit", en: "Time")
    ) { app in free(app)?.askTime(app) },
    Command(
      "free-language",
      in: .free,
      keys: [.character("p")],
      Text(de: "Nur wer eine Sprache spricht …", en: "Only who speaks a language …"),
      short: Text(de: "Sprache", en: "Language")
    ) { app in free(app)?.askLanguage(app) },
    Command(
      "free-level",
      in: .free,
      keys: [.character("m")],
      Text(de: "Mindeststufe der Sprache", en: "At least which level of the language"),
      short: Text(de: "Stufe", en: "Level"),
      isOnlyWherePossible: true,
      unless: noLanguage
    ) { app in free(app)?.raiseLevel(app) },
    Command(
      "free-district",
      in: .free,
      keys: [.character("s")],
      Text(de: "Nur ein Stadtteil …", en: "Only one district …"),
      short: Text(de: "Stadtteil", en: "District")
    ) { app in free(app)?.askDistrict(app) },
    Command(
      "free-topic",
      in: .free,
      keys: [.character("T")],
      Text(de: "Nur ein Thema …", en: "Only one topic …"),
      short: Text(de: "Thema", en: "Topic")
    ) { app in free(app)?.askTopic(app) },
    Command(
      "free-day-before",
      in: .free,
      keys: [.character(",")],
      Text(de: "Einen Tag früher", en: "One day earlier")
    ) { app in free(app)?.ask(app) { $0.day = $0.day.adding(days: -1) } },
    Command(
      "free-day-after",
      in: .free,
      keys: [.character(".")],
      Text(de: "Einen Tag später", en: "One day later")
    ) { app in free(app)?.ask(app) { $0.day = $0.day.adding(days: 1) } },
    Command(
      "free-load",
      in: .free,
      keys: [.character("L")],
      Text(de: "Auslastung der Person", en: "Load of the person"),
      unless: nobody
    ) { app in
      if let id = app.top.selected.first { app.push(LoadScreen(id)) }
    },
    Command(
      "free-clear",
      in: .free,
      keys: [.character("c")],
      Text(de: "Heute, jederzeit, wer auch immer", en: "Today, at any time, whoever it is"),
      short: Text(de: "Alle", en: "All")
    ) { app in free(app)?.ask(app) { $0 = FreeScreen.blank(app.workspace.today) } },
  ]

  private static let interpreting: [Command] = [
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
