import Domain
import Terminal
import Workspace

/// What is done with the question who has time.
enum FreeCommands {
  private static func free(_ app: App) -> FreeScreen? { app.top as? FreeScreen }

  private static let nobody: @Sendable (App) -> Text? = { app in
    app.top.selected.isEmpty
      ? Text(de: "Hier ist niemand gewählt.", en: "Nobody is chosen here.") : nil
  }

  private static let noLanguage: @Sendable (App) -> Text? = { app in
    free(app)?.question.language == nil
      ? Text(de: "Wählen Sie zuerst eine Sprache (p).", en: "Choose a language first (p).") : nil
  }

  static let all: [Command] = [
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
}
