import Domain
import Exchange
import Workspace

/// What can be done with the table of retention periods.
enum RetentionMenu {
  static func open(_ app: App) {
    let title = Text(
      de: "Löschfristen: was wie lange bleibt",
      en: "Retention: what is kept how long"
    )
    ReportMenu(title: title) { app in
      let document = RetentionRegister(app.workspace.office, app.language).document
      let name = "\(document.title) \(app.workspace.today.stored)"
      return .init(document: document, fileName: name)
    }.open(app)
  }
}
