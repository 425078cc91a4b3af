import Domain
import Exchange
import Workspace

/// What can be done with the list of volunteer initiatives (requirement 70).
enum InitiativeMenu {
  static func open(_ app: App) {
    let title = Text(
      de: "Ehrenamtliche Initiativen im Gebiet",
      en: "Volunteer initiatives in the area"
    )
    ReportMenu(title: title) { app in
      let list = InitiativeList(app.workspace.office, reading: app.workspace.germanReading)
      return .init(document: list.document, fileName: list.fileName)
    }.open(app)
  }
}
