import Domain
import Exchange
import Workspace

/// What can be done with the experience for the plenum (requirement 148).
enum ExperienceMenu {
  /// Asks since when, half a year where nothing else is typed.
  static func open(_ app: App, typed: String? = nil, problem: Text? = nil) {
    let proposal = app.workspace.today.adding(months: -6).written(app.language)
    let prompt = LinePrompt(
      title: Text(de: "Erfahrungen seit dem", en: "Experience since"),
      text: typed ?? proposal,
      problem: problem
    ) { app, text in
      do throws(Refusal) {
        let stored = try FieldKind.day.parse(text, app.workspace.typing)
        guard let since = Day(stored: stored) else { return }
        ask(since, app)
      } catch {
        open(app, typed: text, problem: error.text)
      }
    }
    app.push(prompt)
  }

  private static func ask(_ since: Day, _ app: App) {
    let title = Text(
      de: "Erfahrungen fürs Plenum seit dem \(since.written(.german)), ohne Personen",
      en: "Experience for the plenum since \(since.written(.english)), without people"
    )
    ReportMenu(title: title) { app in
      let list = list(since, app)
      return .init(document: list.document, fileName: list.fileName)
    }.open(app)
  }

  private static func list(_ since: Day, _ app: App) -> ExperienceList {
    let workspace = app.workspace
    let experiences = Experiences(
      workspace.office,
      since: since,
      reading: workspace.germanReading
    ) { id, field in workspace.lastChange(of: id, in: [field]) }
    return ExperienceList(experiences, since: since, today: workspace.today)
  }
}
