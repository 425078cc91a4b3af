import Domain
import Terminal
import Workspace

/// What the screen of minutes says.
enum MinutesWords {
  static let gone = Text(
    de: "Dieses Treffen gibt es nicht mehr; Speichern legt es neu an.",
    en: "This meeting is gone; saving creates it anew."
  )
  static let noAgenda = Text(
    de: "Das Treffen hat noch keine Tagesordnung.",
    en: "The meeting has no agenda yet."
  )
  static let lastItem = Text(
    de: "Das war der letzte Punkt der Tagesordnung.",
    en: "That was the last item of the agenda."
  )
  static let firstItem = Text(
    de: "Das ist der erste Punkt der Tagesordnung.",
    en: "This is the first item of the agenda."
  )

  static func alsoTyped(_ user: String) -> Text {
    Text(
      de: "\(user) hat dieses Protokoll gespeichert; beim Speichern werden Sie gefragt.",
      en: "\(user) saved these minutes; you are asked when you save."
    )
  }

  static func version(_ version: MinutesVersion) -> Text {
    let number = version.number ?? 1
    return Text(de: "Fassung \(number), abgeschlossen", en: "Version \(number), closed")
  }

  static func closed(_ version: MinutesVersion, _ app: App) -> Text {
    let number = version.number ?? 1
    let key = Commands.key(of: "minutes-close", app.language)
    return Text(
      de:
        "Fassung \(number) ist abgeschlossen. Auf der Seite des Treffens öffnet \(key) sie wieder.",
      en: "Version \(number) is closed. On the page of the meeting \(key) reopens it."
    )
  }

  /// How much came out of it so far; and the time, which goes on with the keys and not by itself.
  static func counts(_ decisions: Int, _ tasks: Int, _ app: App) -> String {
    let time = app.workspace.now.time.map { " · \($0.stored)" } ?? ""
    // On a narrow screen the signs say it.
    guard app.size.width >= 60 else { return "!\(decisions) >\(tasks)" }
    return amounts(decisions, tasks)[app.language] + time
  }

  /// `1 Beschluss · 2 Aufgaben`.
  static func amounts(_ decisions: Int, _ tasks: Int) -> Text {
    Text(
      de: (decisions == 1 ? "1 Beschluss" : "\(decisions) Beschlüsse") + " · "
        + (tasks == 1 ? "1 Aufgabe" : "\(tasks) Aufgaben"),
      en: (decisions == 1 ? "1 decision" : "\(decisions) decisions") + " · "
        + (tasks == 1 ? "1 task" : "\(tasks) tasks")
    )
  }

  /// The sign at the edge, so that the meaning is read without colour.
  static func margin(_ line: MinutesLine) -> (sign: Text, role: Role) {
    switch line.content {
    case .text: (Text(""), .dim)
    case .note: (Text("·"), .dim)
    case .decision: (Text(de: "B", en: "D"), .success)
    case .task: (Text(de: "A", en: "T"), .link)
    case .heading: (Text("#"), .title)
    }
  }

  static func role(_ line: MinutesLine) -> Role {
    switch line.content {
    case .text, .note: .text
    case .decision: .success
    case .task: .link
    case .heading: .title
    }
  }

  /// What the line under the cursor is understood as.
  static func meaning(_ line: MinutesLine, _ app: App) -> Text {
    switch line.content {
    case .text, .note, .heading: Text("")
    case .decision(let decision):
      joined([
        Text(de: "Beschluss", en: "Decision"), Text(decision.text), how(decision, app),
        Text(decision.represented.joined(separator: "; ")),
      ])
    case .task(let task):
      joined([
        Text(de: "Aufgabe", en: "Task"), Text(task.title),
        task.people.isEmpty
          ? Text(de: "wer? @Name", en: "who? @name") : Text(task.responsible),
        task.due.map { until($0) } ?? Text(de: "bis wann?", en: "until when?"),
      ])
    }
  }

  private static func how(_ decision: DecisionLine, _ app: App) -> Text {
    let votes = [decision.votesFor, decision.votesAgainst, decision.abstained]
      .compactMap { $0.map(String.init) }.joined(separator: ":")
    let method = Text(app.workspace.reading.word(decision.method.key, of: .decisionMethods))
    return votes.isEmpty ? method : method + Text(" \(votes)")
  }

  private static func until(_ day: Day) -> Text {
    let weekday = DayNames.weekdays[day.weekday - 1]
    return Text(
      de: "bis \(weekday.de.prefix(2)) \(day.written(.german))",
      en: "until \(weekday.en.prefix(3)) \(day.written(.english))"
    )
  }

  private static func joined(_ parts: [Text]) -> Text {
    let filled = parts.filter { !$0.de.isEmpty }
    return Text(
      de: filled.map(\.de).joined(separator: " · "),
      en: filled.map(\.en).joined(separator: " · ")
    )
  }

  /// What an empty text says about itself.
  static func hint(_ language: Language) -> [String] {
    let rows = [
      Text(de: "! Beschluss (7:1:2)", en: "! a decision (7:1:2)"),
      Text(de: "> Aufgabe @Name bis 15.12.", en: "> a task @name until 15.12."),
      Text(de: "- Notiz", en: "- a note"),
      Text(de: "# 2 Tagesordnungspunkt (^N: der nächste)", en: "# 2 agenda item (^N: the next)"),
    ]
    return rows.map { $0[language] }
  }
}
