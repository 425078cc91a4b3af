import Domain
import Exchange
import Workspace

/// What can be done with the list of volunteer initiatives (requirement 70).
enum InitiativeMenu {
  static func open(_ app: App) {
    let question = QuestionScreen(
      Text(de: "Ehrenamtliche Initiativen im Gebiet", en: "Volunteer initiatives in the area"),
      [
        .init(key: Text(de: "a", en: "v"), Text(de: "Ansehen", en: "View")) { app in
          app.read(list(app).document)
          open(app)
        },
        .init(
          key: Text(de: "h", en: "h"),
          Text(de: "Zum Drucken speichern (HTML) …", en: "Save for printing (HTML) …")
        ) { save(HTMLWriter.text, "html", $0) },
        .init(
          key: Text(de: "m", en: "m"),
          Text(de: "Zum Weiterschreiben speichern (Markdown) …", en: "Save as Markdown …")
        ) { save(MarkdownWriter.text, "md", $0) },
      ],
      keys: Text(de: "Enter: wählen   Esc: zurück", en: "Enter: choose   Esc: back")
    )
    app.push(question)
  }

  private static func list(_ app: App) -> InitiativeList {
    app.follow()
    return InitiativeList(app.workspace.office, reading: app.workspace.germanReading)
  }

  private static func save(_ write: (Document) -> String, _ ending: String, _ app: App) {
    let list = list(app)
    app.save(write(list.document), named: ExportPath.proposal(list.fileName, ending: ending))
  }
}
