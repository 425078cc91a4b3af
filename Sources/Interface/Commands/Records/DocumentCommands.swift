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
    record(app) == nil
      ? Text(
        de: "Hierzu gibt es kein Dokument, aber etwa zu Vereinbarungen und Freiwilligen.",
        en: "There is no document of this, but of agreements and volunteers, for example."
      ) : nil
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
