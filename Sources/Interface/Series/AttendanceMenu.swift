import Domain
import Exchange
import Workspace

/// What can be done with the figures of attendance.
enum AttendanceMenu {
  static func open(_ owner: RecordID, _ app: App) {
    func report(_ app: App) -> AttendanceReport? {
      app.follow()
      return AttendanceReport(owner, in: app.workspace.office)
    }
    func answer(
      _ key: Text,
      _ title: Text,
      _ ending: String,
      _ text: @escaping (AttendanceReport) -> String
    ) -> QuestionScreen.Answer {
      .init(key: key, title) { app in
        guard let report = report(app) else { return }
        app.save(text(report), named: ExportPath.proposal(report.fileName, ending: ending))
      }
    }
    app.push(
      QuestionScreen(
        AttendanceView.title,
        [
          .init(key: Text(de: "a", en: "v"), Text(de: "Ansehen", en: "View")) { app in
            if let report = report(app) { app.read(report.document) }
          },
          answer(
            Text("h"),
            Text(de: "Zum Drucken speichern (HTML) …", en: "Save for printing (HTML) …"),
            "html"
          ) { HTMLWriter.text($0.document) },
          answer(
            Text("m"),
            Text(de: "Zum Weiterschreiben speichern (Markdown) …", en: "Save as Markdown …"),
            "md"
          ) { MarkdownWriter.text($0.document) },
          answer(
            Text("e"),
            Text(de: "Tabelle für Excel …", en: "Table for Excel …"),
            "csv"
          ) { CSVWriter(.germanExcel).text($0.rows) },
        ],
        keys: Text(de: "Enter: wählen   Esc: zurück", en: "Enter: choose   Esc: back")
      )
    )
  }
}
