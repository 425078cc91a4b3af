import Domain
import Terminal
import Workspace

/// What is done with partners.
enum PartnerCommands {
  private static func board(_ app: App) -> PipelineScreen? { app.top as? PipelineScreen }

  private static let notPartners: @Sendable (App) -> Text? = { app in
    app.top.list?.listing?.type.kind == Partner.kind
      ? nil : Text(de: "Das geht bei den Partnern (2).", en: "This works with the partners (2).")
  }

  private static let nothingFocused: @Sendable (App) -> Text? = { app in
    app.top.list?.focused == nil
      ? Text(de: "In dieser Spalte ist niemand.", en: "There is nobody in this column.") : nil
  }

  private static func cannotMove(by step: Int) -> @Sendable (App) -> Text? {
    { app in
      if let reason = app.workspace.readOnly ?? nothingFocused(app) { return reason }
      guard board(app)?.next(by: step) == nil else { return nil }
      return step > 0
        ? Text(de: "Das ist der letzte Stand.", en: "This is the last state.")
        : Text(de: "Das ist der erste Stand.", en: "This is the first state.")
    }
  }

  static let all: [Command] = [
    Command(
      "pipeline",
      in: .list,
      keys: [.character("p")],
      Text(de: "Partnerweg: vom Namen zum Partner", en: "Pipeline: from a name to a partner"),
      isOnlyWherePossible: true,
      unless: notPartners
    ) { app in app.push(PipelineScreen(app)) },
    Command(
      "board-forward",
      in: .board,
      keys: [.character("+")],
      Text(de: "Partner zum nächsten Stand", en: "Move the partner to the next state"),
      short: Text(de: "vor", en: "next"),
      unless: cannotMove(by: 1)
    ) { app in try board(app)?.moveFocused(by: 1, app) },
    Command(
      "board-back",
      in: .board,
      keys: [.character("-")],
      Text(de: "Partner zum vorigen Stand", en: "Move the partner to the state before"),
      short: Text(de: "zurück", en: "back"),
      unless: cannotMove(by: -1)
    ) { app in try board(app)?.moveFocused(by: -1, app) },
    Command(
      "board-open",
      in: .board,
      keys: [.enter],
      Text(de: "Partner öffnen", en: "Open the partner"),
      short: Text(de: "Öffnen", en: "Open"),
      unless: nothingFocused
    ) { app in
      if let id = app.top.list?.focused { app.open(id) }
    },
    Command(
      "board-left",
      in: .board,
      keys: [.character("h"), .left],
      Text(de: "Spalte links", en: "Column to the left")
    ) { app in board(app)?.turn(by: -1) },
    Command(
      "board-right",
      in: .board,
      keys: [.character("l"), .right],
      Text(de: "Spalte rechts", en: "Column to the right")
    ) { app in board(app)?.turn(by: 1) },
  ]
}
