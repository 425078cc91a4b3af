import Domain
import Terminal
import Workspace

/// What is done at the counter: looking after knowledge, and counting.
enum EnquiryCommands {
  private static let nothingToCheck: @Sendable (App) -> Text? = { app in
    if let reason = app.workspace.readOnly { return reason }
    guard app.checkable.isEmpty else { return nil }
    return Text(
      de: "Das geht bei Angeboten, Portalen, Fachstellen, offenen Orten und Wissensnotizen.",
      en: "This works with offers, portals, professional services, open places and knowledge notes."
    )
  }

  private static let noPlace: @Sendable (App) -> Text? = { app in
    if let reason = app.workspace.readOnly { return reason }
    return app.focusedPlace == nil
      ? Text(de: "Das geht bei offenen Orten.", en: "This works with open places.") : nil
  }

  private static let isReadOnly: @Sendable (App) -> Text? = { $0.workspace.readOnly }

  static let all: [Command] =
    [
      Command(
        "checked",
        in: .record,
        keys: [.character("H")],
        Text(de: "Heute geprüft: Angaben stimmen noch", en: "Checked today: it still holds"),
        short: Text(de: "Geprüft", en: "Checked"),
        isOccasional: true,
        unless: nothingToCheck
      ) { try $0.check() },
      Command(
        "visitors",
        in: .record,
        keys: [.character("Z")],
        Text(de: "Gäste von heute zählen …", en: "Count today’s visitors …"),
        short: Text(de: "Gäste", en: "Visitors"),
        isOccasional: true,
        unless: noPlace
      ) { app in
        if let id = app.focusedPlace { app.countVisitors(of: id) }
      },
      Command(
        "count-for",
        in: .counter,
        keys: [.character("f"), .right],
        Text(de: "Für wen gezählt wird: nächste", en: "For whom is counted: the next"),
        short: Text(de: "für wen", en: "for whom")
      ) { app in (app.top as? CounterScreen)?.turn(by: 1, app) },
      Command(
        "count-for-back",
        in: .counter,
        keys: [.left],
        Text(de: "Für wen gezählt wird: vorige", en: "For whom is counted: the one before")
      ) { app in (app.top as? CounterScreen)?.turn(by: -1, app) },
      Command(
        "count-topic",
        in: .counter,
        keys: [.character("o")],
        Text(de: "Thema, zu dem gezählt wird …", en: "Topic about which is counted …"),
        short: Text(de: "Thema", en: "Topic")
      ) { app in (app.top as? CounterScreen)?.chooseTopic(app) },
    ]
    + CounterScreen.keys.map { row in
      Command(
        "count-\(row.service.key)",
        in: .counter,
        keys: [.character(row.key)],
        Text(de: "\(row.title.de) zählen", en: "Count \(row.title.en)"),
        unless: isReadOnly
      ) { app in try (app.top as? CounterScreen)?.count(row.service, app) }
    }
}
