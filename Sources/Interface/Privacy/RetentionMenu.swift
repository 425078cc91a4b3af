import Domain
import Exchange
import Workspace

/// What can be done with the table of retention periods.
enum RetentionMenu {
  static func open(_ app: App) {
    let question = QuestionScreen(
      Text(de: "Löschfristen: was wie lange bleibt", en: "Retention: what is kept how long"),
      [
        .init(key: Text(de: "a", en: "v"), Text(de: "Ansehen", en: "View")) { app in
          app.read(document(app))
          open(app)
        },
        .init(
          key: Text("h"),
          Text(de: "Zum Drucken speichern (HTML) …", en: "Save for printing (HTML) …")
        ) { save(HTMLWriter.text, "html", $0) },
        .init(
          key: Text("m"),
          Text(de: "Zum Weiterschreiben speichern (Markdown) …", en: "Save as Markdown …")
        ) { save(MarkdownWriter.text, "md", $0) },
      ],
      keys: Text(de: "Enter: wählen   Esc: zurück", en: "Enter: choose   Esc: back")
    )
    app.push(question)
  }

  private static func document(_ app: App) -> Document {
    app.follow()
    return RetentionRegister(app.workspace.office, app.language).document
  }

  private static func save(_ write: (Document) -> String, _ ending: String, _ app: App) {
    let document = document(app)
    let name = "\(document.title) \(app.workspace.today.stored)"
    app.save(write(document), named: ExportPath.proposal(name, ending: ending))
  }
}
