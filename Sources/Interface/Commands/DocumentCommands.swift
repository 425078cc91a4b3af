import Domain
import Terminal
import Workspace

/// What is printed or passed on.
enum DocumentCommands {
  /// The agreement that is focused, or on whose page somebody is.
  private static func agreement(_ app: App) -> RecordID? {
    let page = (app.top as? RecordScreen)?.id
    let candidates = [app.top.list?.focused, page, app.top.selected.first].compactMap { $0 }
    return candidates.first { $0.prefix == Agreement.kind.prefix }
  }

  private static let noAgreement: @Sendable (App) -> Text? = { app in
    guard agreement(app) == nil else { return nil }
    return Text(
      de: "Ein Dokument gibt es zu Vereinbarungen; das Blatt „Wer macht was“ mit w w.",
      en: "Agreements have a document; the sheet of who does what is at w w."
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
      unless: noAgreement
    ) { app in
      if let id = agreement(app) { AgreementMenu.open(id, app) }
    }
  ]
}
