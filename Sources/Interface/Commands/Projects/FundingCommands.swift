import Domain
import Terminal
import Workspace

/// What is done with fundings and their deadlines.
enum FundingCommands {
  private static let notGranted: @Sendable (App) -> Text? = { app in
    if let reason = app.workspace.readOnly { return reason }
    guard let funding = app.focusedFunding else {
      return Text(
        de: "Das geht bei einer Förderung (w 4).",
        en: "This works with a funding (w 4)."
      )
    }
    return funding.record.isGranted && !funding.record.isOwn
      ? nil
      : Text(
        de: "Abgerufen wird, was bewilligt ist; > nennt den nächsten Stand.",
        en: "Only what is granted can be called; > tells the next state."
      )
  }

  static let all: [Command] = [
    Command(
      "fund-call",
      in: .record,
      keys: [.character("R")],
      Text(
        de: "Mittelabruf eintragen, mit dem bis heute abrufbaren Betrag",
        en: "Enter a fund call, with the amount due until today"
      ),
      short: Text(de: "Mittelabruf", en: "Fund call"),
      isOccasional: true,
      unless: notGranted
    ) { $0.openFundCall() }
  ]
}
