import Domain
import Terminal
import Workspace

/// What is done with the sums of allowances and expenses.
enum MoneyCommands {
  private static func screen(_ app: App) -> MoneyScreen? { app.top as? MoneyScreen }

  private static let readOnly: @Sendable (App) -> Text? = { $0.workspace.readOnly }

  static let all: [Command] = [
    Command(
      "sum-entries",
      in: .sums,
      keys: [.enter],
      Text(de: "Die Auslagen der Zeile", en: "The expenses of the row"),
      short: Text(de: "Auslagen", en: "Expenses")
    ) { app in screen(app)?.openEntries(app) },
    Command(
      "sum-grouping",
      in: .sums,
      keys: [.character("s")],
      Text(
        de: "Nach Person, nach Projekt, nach Mitteln",
        en: "By person, by project, by fund"
      ),
      short: Text(de: "Gruppieren", en: "Group by")
    ) { app in screen(app)?.turn() },
    Command(
      "sum-year-before",
      in: .sums,
      keys: [.left, .character("h")],
      Text(de: "Das Jahr davor", en: "The year before"),
      short: Text(de: "Vorjahr", en: "Year before")
    ) { app in screen(app)?.go(by: -1) },
    Command(
      "sum-year-after",
      in: .sums,
      keys: [.right, .character("l")],
      Text(de: "Das Jahr danach", en: "The year after")
    ) { app in screen(app)?.go(by: 1) },
    Command(
      "sum-report",
      in: .sums,
      keys: [.character("D")],
      Text(de: "Bericht über Einsatzmittel …", en: "Report on funds …"),
      short: Text(de: "Bericht", en: "Report")
    ) { app in FundMenu.open(app) },
    Command(
      "sum-new",
      in: .sums,
      keys: [.character("n"), .insert],
      Text(de: "Auslagen erfassen, Zeile um Zeile", en: "Enter expenses row by row"),
      short: Text(de: "Erfassen", en: "Enter"),
      unless: readOnly
    ) { app in app.push(EntryScreen(.expenses, app)) },
  ]
}
