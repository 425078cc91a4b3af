import Domain
import Terminal
import Workspace

/// What is done on the page "Heute".
enum TodayCommands {
  private static func view(_ app: App) -> TodayView? { app.panes.todayView }

  private static let nothingFocused: @Sendable (App) -> Text? = { app in
    view(app)?.focused?.key == nil
      ? Text(de: "Hier liegt nichts an.", en: "Nothing is due here.") : nil
  }

  static let all: [Command] = [
    Command(
      "today-open",
      in: .today,
      keys: [.enter, .right, .character("l")],
      Text(
        de: "Zum Eintrag; eine Gruppe öffnen oder schließen",
        en: "To the record; open or close a group"
      ),
      short: Text(de: "Öffnen", en: "Open"),
      unless: nothingFocused
    ) { app in
      guard let view = view(app), !view.turn(app) else { return }
      switch view.focused {
      case .agenda(let row, _): app.open(row.id)
      case .single(_, let one, _), .found(_, let one): app.open(one)
      case .aside(let one): app.open(one.found)
      case .gap, .heading, .fold, .rule, nil: break
      }
    },
    Command(
      "today-search",
      in: .today,
      keys: [.character("/"), .function(3)],
      Text(de: "Alles durchsuchen", en: "Search everything"),
      short: Text(de: "Suchen", en: "Find")
    ) { app in app.openSearch() },
    Command(
      "today-fold",
      in: .today,
      keys: [.character(" ")],
      Text(de: "Gruppe öffnen oder schließen", en: "Open or close the group"),
      unless: nothingFocused
    ) { app in
      guard let view = view(app), !view.turn(app) else { return }
      _ = view.close(app)
    },
    Command(
      "today-close",
      in: .today,
      keys: [.character("h"), .left],
      Text(de: "Gruppe schließen, in der die Zeile steht", en: "Close the group of the row")
    ) { app in _ = view(app)?.close(app) },
    Command(
      "today-next-part",
      in: .today,
      keys: [.character("+")],
      Text(de: "Nächste Gruppe", en: "Next group"),
      short: Text(de: "Gruppe", en: "Group"),
      isSpare: true
    ) { app in view(app)?.moveToPart(forward: true) },
    Command(
      "today-previous-part",
      in: .today,
      keys: [.character("-")],
      Text(de: "Vorige Gruppe", en: "Previous group")
    ) { app in view(app)?.moveToPart(forward: false) },
  ]
}
