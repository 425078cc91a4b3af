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
    ReportMenu(title: Text(title), subjects: [id]) { app in
      document(kind, of: id, app).map { .init(document: $0, fileName: $0.title) }
    }.open(app)
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
}
