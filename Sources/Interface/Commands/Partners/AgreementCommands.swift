import Domain
import Terminal
import Workspace

/// What is done with agreements and cooperation checks.
enum AgreementCommands {
  private static let noAgreement: @Sendable (App) -> Text? = { app in
    app.focusedAgreement == nil && app.focusedGuideAgreement == nil
      ? Text(
        de: "Das geht bei einer Vereinbarung (w 2 v) oder Lotsenvereinbarung.",
        en: "This works with an agreement (w 2 v) or a guide agreement."
      ) : nil
  }

  private static let nothingToChange: @Sendable (App) -> Text? = { app in
    app.workspace.readOnly ?? noAgreement(app)
  }

  private static let nobodyChosen: @Sendable (App) -> Text? = { app in
    if let reason = app.workspace.readOnly { return reason }
    return app.newAgreement == nil && app.newGuideAgreement == nil
      ? Text(
        de: "Markieren Sie Partner (2), oder wählen Sie ein Tandem oder Freiwillige (3).",
        en: "Mark partners (2), or choose a tandem pair or a volunteer (3)."
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
      "agreement-parts",
      in: .record,
      keys: [.character("T")],
      Text(
        de: "Vereinbarung: Seiten und Themen anlegen, oder erste Schritte",
        en: "Agreement: create its sides and topics, or first steps"
      ),
      isOnlyWherePossible: true,
      unless: nothingToChange
    ) { app in
      if let (id, agreement) = app.focusedAgreement { try app.makeParts(of: id, agreement) }
      if let id = app.focusedGuideAgreement { try app.makeSteps(of: id) }
    },
    Command(
      "agreement-new",
      in: .record,
      keys: [.character("N")],
      Text(
        de: "Neue Vereinbarung der markierten Partner, des Tandems, der Lotsin/des Lotsen",
        en: "New agreement of the marked partners, the tandem pair or the guide"
      ),
      isOnlyWherePossible: true,
      unless: nobodyChosen
    ) { app in
      if app.newAgreement == nil { app.openNewGuideAgreement() } else { app.openNewAgreement() }
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
