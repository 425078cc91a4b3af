import Domain
import Exchange

/// The formats in which the sheet "Wer macht was" is saved.
enum SheetSaving {
  static func open(_ app: App, _ district: Term?) {
    let document = { (app: App) in
      SheetMenu.sheet(app, district).document(changes: try SheetMenu.changes(app))
    }
    let rows = { (app: App) in SheetMenu.sheet(app, district).rows }
    app.push(
      QuestionScreen(
        Text(de: "In welchem Format?", en: "In which format?"),
        [
          answer("h", Text(de: "Zum Drucken (HTML)", en: "For printing (HTML)"), "html", district) {
            HTMLWriter.text(try document($0))
          },
          answer("m", Text("Markdown"), "md", district) { MarkdownWriter.text(try document($0)) },
          answer("e", Text(de: "Tabelle für Excel", en: "Table for Excel"), "csv", district) {
            CSVWriter(.germanExcel).text(rows($0))
          },
          answer("c", Text(de: "Tabelle (CSV)", en: "Table (CSV)"), "csv", district) {
            CSVWriter().text(rows($0))
          },
        ],
        keys: Text(de: "Enter: wählen   Esc: zurück", en: "Enter: choose   Esc: back")
      )
    )
  }

  private static func answer(
    _ key: String,
    _ title: Text,
    _ ending: String,
    _ district: Term?,
    _ text: @escaping (App) throws -> String
  ) -> QuestionScreen.Answer {
    QuestionScreen.Answer(key: Text(key), title) { app in
      app.attempt {
        let name = SheetMenu.sheet(app, district).fileName
        app.save(try text(app), named: ExportPath.proposal(name, ending: ending))
      }
    }
  }
}
