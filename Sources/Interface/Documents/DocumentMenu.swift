import Domain
import Exchange
import Workspace

/// What can be done with the documents of a record.
enum DocumentMenu {
  /// Asks which, where there are several.
  static func open(_ id: RecordID, _ app: App) {
    let kinds = RecordDocuments.of(id.prefix)
    guard kinds.count > 1 else {
      if let only = kinds.first { open(only, of: id, app) }
      return
    }
    let entries = kinds.map {
      PickerSource.Entry(key: $0.name, label: $0.title[app.language])
    }
    app.push(
      PickerScreen(
        title: Text(de: "Welches Dokument?", en: "Which document?"),
        source: .fixed(entries)
      ) { chosen, app in
        guard let kind = kinds.first(where: { $0.name == chosen.first }) else { return }
        open(kind, of: id, app)
      }
    )
  }

  private static func open(_ kind: RecordDocument, of id: RecordID, _ app: App) {
    guard let title = document(kind, of: id, app)?.title else { return }
    let question = QuestionScreen(
      Text(title),
      [
        .init(key: Text(de: "a", en: "v"), Text(de: "Ansehen", en: "View")) { app in
          guard let document = document(kind, of: id, app) else { return }
          app.read(document)
          open(kind, of: id, app)
        },
        .init(
          key: Text(de: "h", en: "h"),
          Text(de: "Zum Drucken speichern (HTML) …", en: "Save for printing (HTML) …")
        ) { app in save(kind, of: id, HTMLWriter.text, "html", app) },
        .init(
          key: Text(de: "m", en: "m"),
          Text(de: "Zum Weiterschreiben speichern (Markdown) …", en: "Save as Markdown …")
        ) { app in save(kind, of: id, MarkdownWriter.text, "md", app) },
        .init(
          key: Text(de: "e", en: "e"),
          Text(de: "Für eine E-Mail speichern (Text) …", en: "Save for an e-mail (text) …")
        ) { app in save(kind, of: id, DocumentPage.mail, "txt", app) },
      ],
      about: [id],
      keys: Text(de: "Enter: wählen   Esc: zurück", en: "Enter: choose   Esc: back")
    )
    app.push(question)
  }

  /// The document as the record stands now.
  private static func document(_ kind: RecordDocument, of id: RecordID, _ app: App) -> Document? {
    app.follow()
    do {
      return try app.workspace.document(kind, of: id)
    } catch {
      app.say(error.text, .error)
      return nil
    }
  }

  private static func save(
    _ kind: RecordDocument,
    of id: RecordID,
    _ write: (Document) -> String,
    _ ending: String,
    _ app: App
  ) {
    guard let document = document(kind, of: id, app) else { return }
    let name = ExportPath.proposal(document.title, ending: ending)
    app.save(write(document), named: name, about: id)
  }
}
