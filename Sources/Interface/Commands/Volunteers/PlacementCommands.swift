import Domain
import Terminal
import Workspace

/// What is done to accompany volunteers and the people they guide.
enum PlacementCommands {
  private static let nothingToEscalate: @Sendable (App) -> Text? = { app in
    if let reason = app.workspace.readOnly { return reason }
    guard app.escalationValues == nil else { return nil }
    return Text(
      de: "Das geht bei Einsätzen, Lotsenvereinbarungen und Rücksprachen.",
      en: "This works with placements, guide agreements and consultations."
    )
  }

  static let all: [Command] = [
    Command(
      "escalate",
      in: .record,
      keys: [.character("W")],
      Text(de: "An eine Fachstelle weiterleiten …", en: "Hand over to a professional service …"),
      isOnlyWherePossible: true,
      unless: nothingToEscalate
    ) { $0.escalate() }
  ]
}
