import Domain
import Exchange
import Workspace

/// What can be done with what the public may know (requirement 205).
enum WebsiteMenu {
  static func open(_ app: App) {
    let title = Text(
      de: "Für Website und Broschüre: nur, was öffentlich sein darf",
      en: "For website and brochure: only what may be public"
    )
    ReportMenu(title: title, hasTable: true) { app in
      let offer = WebsiteOffer(app.workspace.office, reading: app.workspace.germanReading)
      return .init(document: offer.document, rows: offer.rows, fileName: offer.fileName)
    }.open(app)
  }
}
