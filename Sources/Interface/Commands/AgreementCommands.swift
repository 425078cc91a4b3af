import Domain
import Terminal
import Workspace

/// What is done with agreements and cooperation checks.
enum AgreementCommands {
  private static let noAgreement: @Sendable (App) -> Text? = { app in
    app.focusedAgreement == nil
      ? Text(
        de: "Das geht bei einer Vereinbarung (w 2 v).",
        en: "This works with an agreement (w 2 v)."
      ) : nil
  }

  private static let nothingToChange: @Sendable (App) -> Text? = { app in
    app.workspace.readOnly ?? noAgreement(app)
  }

  private static let nothingToExtend: @Sendable (App) -> Text? = { app in
    if let reason = nothingToChange(app) { return reason }
    guard app.focusedAgreement?.record.isSettled != true else { return nil }
    return Text(
      de: "Verlängert wird, was unterzeichnet ist; > nennt den nächsten Stand.",
      en: "Only what is signed can be extended; > tells the next state."
    )
  }

  private static let nobodyChosen: @Sendable (App) -> Text? = { app in
    if let reason = app.workspace.readOnly { return reason }
    return app.newAgreement == nil
      ? Text(
        de: "Markieren Sie zuerst Partner (2), oder wählen Sie ein Tandem (w 2 t).",
        en: "Mark partners first (2), or choose a tandem pair (w 2 t)."
      ) : nil
  }

  private static let isReadOnly: @Sendable (App) -> Text? = { $0.workspace.readOnly }

  private static let noChecks: @Sendable (App) -> Text? = { app in
    app.checkedAgreements.isEmpty
      ? Text(
        de: "Hier ist keine Vereinbarung, zu der es Kooperations-Checks gibt.",
        en: "There is no agreement here that has cooperation checks."
      ) : nil
  }

  static let all: [Command] = [
    Command(
      "agreement-next",
      in: .record,
      keys: [.character(">")],
      Text(
        de: "Vereinbarung: nächster Stand, mit seinem Tag",
        en: "Agreement: next state, with its day"
      ),
      short: Text(de: "Stand", en: "State"),
      isOccasional: true,
      unless: nothingToChange
    ) { app in
      if let (id, agreement) = app.focusedAgreement { app.moveOn(id, agreement) }
    },
    Command(
      "agreement-extend",
      in: .record,
      keys: [.character("E")],
      Text(de: "Vereinbarung verlängern bis …", en: "Extend the agreement until …"),
      isOnlyWherePossible: true,
      unless: nothingToExtend
    ) { app in
      if let (id, _) = app.focusedAgreement { app.askToExtend(id) }
    },
    Command(
      "agreement-parts",
      in: .record,
      keys: [.character("T")],
      Text(
        de: "Vereinbarung: Seiten und Themen anlegen",
        en: "Agreement: create its sides and topics"
      ),
      isOnlyWherePossible: true,
      unless: nothingToChange
    ) { app in
      if let (id, agreement) = app.focusedAgreement { try app.makeParts(of: id, agreement) }
    },
    Command(
      "agreement-new",
      in: .record,
      keys: [.character("N")],
      Text(
        de: "Neue Vereinbarung der markierten Partner oder des Tandems",
        en: "New agreement of the marked partners or the tandem pair"
      ),
      isOnlyWherePossible: true,
      unless: nobodyChosen
    ) { app in
      app.openNewAgreement()
    },
    Command(
      "cooperation",
      in: .record,
      keys: [.character("C")],
      Text(de: "Kooperations-Check über die Zeit", en: "Cooperation check over time"),
      isOnlyWherePossible: true,
      unless: noChecks
    ) { $0.openTrend() },
    Command(
      "new-check",
      in: .trend,
      keys: [.character("n"), .insert],
      Text(de: "Neuer Kooperations-Check", en: "New cooperation check"),
      short: Text(de: "Neuer Check", en: "New check"),
      unless: isReadOnly
    ) { app in
      if let draft = app.newCheck { app.push(FormScreen(draft, app)) }
    },
    Command(
      "open-checked",
      in: .trend,
      keys: [.enter, .right, .character("l")],
      Text(de: "Zur Vereinbarung des Checks", en: "To the agreement of the check"),
      short: Text(de: "Vereinbarung", en: "Agreement")
    ) { app in
      if let screen = app.top as? TrendScreen { app.open(screen.agreement) }
    },
  ]
}
