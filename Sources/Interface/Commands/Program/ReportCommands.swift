import Domain
import Terminal

/// What is done in a report.
enum ReportCommands {
  private static func screen(_ app: App) -> ReportScreen? { app.top as? ReportScreen }

  static let all: [Command] = [
    Command(
      "report-open",
      in: .report,
      keys: [.enter],
      Text(
        de: "Die Einträge hinter der Zahl; einen Text schreiben",
        en: "The records behind the figure; write a text"
      ),
      short: Text(de: "Öffnen", en: "Open")
    ) { app in try screen(app)?.open(app) },
    Command(
      "report-year-before",
      in: .report,
      keys: [.character("<")],
      Text(de: "Das Jahr davor", en: "The year before"),
      short: Text(de: "Davor", en: "Before")
    ) { app in screen(app)?.go(by: -1) },
    Command(
      "report-year-after",
      in: .report,
      keys: [.character(">")],
      Text(de: "Das Jahr danach", en: "The year after"),
      short: Text(de: "Danach", en: "After")
    ) { app in screen(app)?.go(by: 1) },
    Command(
      "report-period",
      in: .report,
      keys: [.character("z")],
      Text(de: "Anderer Zeitraum: Quartal, von–bis", en: "Another period: quarter, from–to"),
      short: Text(de: "Zeitraum", en: "Period")
    ) { app in screen(app)?.askForPeriod(app) },
    Command(
      "report-outgoing",
      in: .report,
      keys: [.character("o")],
      Text(
        de: "So zeigen, wie der Bericht das Haus verlässt",
        en: "Show the report as it leaves the house"
      ),
      short: Text(de: "Außensicht", en: "From outside")
    ) { app in screen(app)?.turn() },
    Command(
      "report-save",
      in: .report,
      keys: [.character("P"), .character("D")],
      Text(de: "Drucken oder speichern …", en: "Print or save …"),
      short: Text(de: "Speichern", en: "Save")
    ) { app in screen(app)?.save(app) },
  ]
}
