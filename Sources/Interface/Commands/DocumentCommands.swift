import Domain
import Exchange
import Terminal
import Workspace

/// What is printed or passed on.
enum DocumentCommands {
  /// The record with a document that is focused, or on whose page somebody is.
  private static func record(_ app: App) -> RecordID? {
    let page = (app.top as? RecordScreen)?.id
    let candidates = [app.top.list?.focused, page, app.top.selected.first].compactMap { $0 }
    return candidates.first { !RecordDocuments.of($0.prefix).isEmpty }
  }

  private static let noDocument: @Sendable (App) -> Text? = { app in
    guard record(app) == nil else { return nil }
    let types = RecordDocuments.types
    let (de, en) = (types.map(\.de), types.map(\.en))
    return Text(
      de:
        "Ein Dokument gibt es zu: \(de.joined(separator: ", ")); das Blatt „Wer macht was“ mit w 2 w.",
      en:
        "There are documents of: \(en.joined(separator: ", ")); the sheet of who does what: w 2 w."
    )
  }

  static let all: [Command] = [
    Command(
      "document",
      in: .record,
      keys: [.character("P")],
      Text(de: "Dokument ansehen oder speichern …", en: "View or save the document …"),
      short: Text(de: "Dokument", en: "Document"),
      isOccasional: true,
      unless: noDocument
    ) { app in
      if let id = record(app) { DocumentMenu.open(id, app) }
    }
  ]
}
