import Domain
import Exchange
import Workspace

/// What can be done with the document of an agreement.
enum AgreementMenu {
  static func open(_ id: RecordID, _ app: App) {
    guard let title = document(id, app)?.title else { return }
    let question = QuestionScreen(
      Text(title),
      [
        .init(key: Text(de: "a", en: "v"), Text(de: "Ansehen", en: "View")) { app in
          guard let document = document(id, app) else { return }
          app.read(document)
          open(id, app)
        },
        .init(
          key: Text(de: "h", en: "h"),
          Text(de: "Zum Drucken speichern (HTML) …", en: "Save for printing (HTML) …")
        ) { app in save(id, HTMLWriter.text, "html", app) },
        .init(
          key: Text(de: "m", en: "m"),
          Text(de: "Zum Weiterschreiben speichern (Markdown) …", en: "Save as Markdown …")
        ) { app in save(id, MarkdownWriter.text, "md", app) },
      ],
      about: [id],
      keys: Text(de: "Enter: wählen   Esc: zurück", en: "Enter: choose   Esc: back")
    )
    app.push(question)
  }

  /// The document as the agreement stands now.
  private static func document(_ id: RecordID, _ app: App) -> Document? {
    app.follow()
    return app.workspace.entry(id, of: Agreement.self).map { agreement in
      let office = app.workspace.office
      return AgreementDocument(agreement, in: office, reading: app.workspace.germanReading).document
    }
  }

  private static func save(
    _ id: RecordID,
    _ write: (Document) -> String,
    _ ending: String,
    _ app: App
  ) {
    guard let document = document(id, app) else { return }
    let name = ExportPath.proposal(document.title, ending: ending)
    app.save(write(document), named: name, about: id)
  }
}
