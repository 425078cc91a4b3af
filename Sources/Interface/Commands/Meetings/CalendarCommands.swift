import Domain
import Terminal
import Workspace

/// What is done in the calendar.
enum CalendarCommands {
  private static func calendar(_ app: App) -> CalendarScreen? { app.top as? CalendarScreen }

  private static let readOnly: @Sendable (App) -> Text? = { $0.workspace.readOnly }

  static let all: [Command] = [
    Command(
      "calendar-open",
      in: .calendar,
      keys: [.enter],
      Text(de: "Öffnen, oder in die Einträge des Tages gehen", en: "Open, or go to the entries"),
      short: Text(de: "Öffnen", en: "Open")
    ) { app in
      guard let calendar = calendar(app) else { return }
      if let entry = calendar.focused { return app.open(entry.id) }
      if !calendar.stepIn() { CalendarWords.sayNothing(app) }
    },
    Command(
      "calendar-new",
      in: .calendar,
      keys: [.character("n"), .insert],
      Text(de: "Neues Treffen an diesem Tag", en: "New meeting on this day"),
      short: Text(de: "Treffen", en: "Meeting"),
      unless: readOnly
    ) { app in
      guard let draft = calendar(app)?.newDraft(app) else { return }
      app.push(FormScreen(draft, app, given: draft.values))
    },
    Command(
      "calendar-mode",
      in: .calendar,
      keys: [.character("v")],
      Text(de: "Monat, Woche oder Liste", en: "Month, week or list"),
      short: Text(de: "Ansicht", en: "View")
    ) { app in
      if let calendar = calendar(app) { calendar.show(calendar.mode.next, app) }
    },
    Command(
      "calendar-later",
      in: .calendar,
      keys: [.character(">"), .pageDown],
      Text(de: "Nächster Monat, nächste Woche", en: "Next month, next week"),
      short: Text(de: "Weiter", en: "Next")
    ) { calendar($0)?.turn(by: 1, $0) },
    Command(
      "calendar-earlier",
      in: .calendar,
      keys: [.character("<"), .pageUp],
      Text(de: "Voriger Monat, vorige Woche", en: "Previous month, previous week"),
      short: Text(de: "Zurück", en: "Back")
    ) { calendar($0)?.turn(by: -1, $0) },
    Command(
      "calendar-today",
      in: .calendar,
      keys: [.character("."), .character("0")],
      Text(de: "Heute", en: "Today"),
      short: Text(de: "Heute", en: "Today")
    ) { app in calendar(app)?.begin(at: app.workspace.today, app) },
    Command(
      "calendar-day",
      in: .calendar,
      keys: [.character("g")],
      Text(de: "Zu einem Tag: 24.12., +14, kw 12", en: "Go to a day: 2026-12-24, +14, week 12"),
      short: Text(de: "Gehe zu", en: "Go to")
    ) { app in askForDay(app) },
    Command(
      "calendar-filter",
      in: .calendar,
      keys: [.character("a")],
      Text(de: "Nur bestimmte Arten zeigen", en: "Show certain kinds only"),
      short: Text(de: "Arten", en: "Kinds")
    ) { app in askForKinds(app) },
  ]

  private static func askForDay(_ app: App) {
    app.ask(Text(de: "Zu welchem Tag?", en: "To which day?")) { app, text in
      let entry = try DayEntry.parse(text, today: app.workspace.today)
      if let entry { calendar(app)?.begin(at: entry.day, app) }
    }
  }

  /// Those that are chosen are shown; with none or all of them nothing is left out.
  private static func askForKinds(_ app: App) {
    guard let calendar = calendar(app) else { return }
    let all = CalendarCategory.allCases
    let entries = all.map {
      PickerSource.Entry(key: $0.key, label: $0.title[app.language], detail: $0.sign[app.language])
    }
    let shown = calendar.hidden.isEmpty ? [] : all.filter { !calendar.hidden.contains($0) }
    app.push(
      PickerScreen(
        title: Text(de: "Was zeigen? Nichts gewählt: alles", en: "What to show? None chosen: all"),
        source: .fixed(entries),
        isMultiple: true,
        chosen: shown.map(\.key)
      ) { chosen, app in
        let hidden = chosen.isEmpty ? [] : all.filter { !chosen.contains($0.key) }
        (app.top as? CalendarScreen)?.hide(Set(hidden), app)
      }
    )
  }
}
