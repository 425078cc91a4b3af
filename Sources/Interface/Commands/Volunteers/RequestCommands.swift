import Domain
import Terminal
import Workspace

/// What is done with needs, deployment requests and those who fit them.
enum RequestCommands {
  private static let nothingToMatch: @Sendable (App) -> Text? = { app in
    app.matchable == nil
      ? Text(
        de: "Passendes gibt es zu Einsatzanfragen, Freiwilligen, Bedarfen und Rundbriefen.",
        en: "There is something that fits for requests, volunteers, needs and circulars."
      ) : nil
  }

  private static let nothingToMakeOf: @Sendable (App) -> Text? = { app in
    if let reason = app.workspace.readOnly { return reason }
    guard let id = app.source else {
      return Text(
        de: "Das geht bei einem Bedarf, einem Einsatzfeld in Aussicht oder einem Projekt.",
        en: "This works with a need, a prospective site or a project."
      )
    }
    return app.reasonNotToDerive(from: id)
  }

  private static let nothingChosen: @Sendable (App) -> Text? = { app in
    if let reason = app.workspace.readOnly { return reason }
    return app.top.list?.focused == nil
      ? Text(de: "Hier ist nichts gewählt.", en: "Nothing is chosen here.") : nil
  }

  private static let nothingExcluded: @Sendable (App) -> Text? = { app in
    (app.top as? MatchScreen)?.counts.excluded == 0
      ? Text(de: "Niemand ist ausgeschlossen.", en: "Nobody is excluded.") : nil
  }

  static let all: [Command] = [
    Command(
      "match",
      in: .record,
      keys: [.character("z")],
      Text(
        de: "Passendes: Freiwillige, Anfragen, Angebote, wer einen Rundbrief erhält",
        en: "What fits: volunteers, requests, offers, who gets a circular"
      ),
      short: Text(de: "Passend", en: "Fitting"),
      isOccasional: true,
      unless: nothingToMatch
    ) { app in
      if let id = app.matchable { app.openMatches(id) }
    },
    Command(
      "derive",
      in: .record,
      keys: [.character("F")],
      Text(
        de: "Aus Bedarf ein Projekt, aus Einsatzfeld eine Anfrage, aus Projekt ein Folgeprojekt",
        en: "Need to project, prospective site to request, project to its follow-up project"
      ),
      isOnlyWherePossible: true,
      unless: nothingToMakeOf
    ) { app in
      if let id = app.source { app.derive(from: id) }
    },
    Command(
      "propose",
      in: .matches,
      keys: [.character("e")],
      Text(
        de: "Einsatz vorschlagen, auch für mehrere Markierte",
        en: "Propose a placement, also for several that are marked"
      ),
      short: Text(de: "Einsatz", en: "Placement"),
      unless: nothingChosen
    ) { app in
      if let screen = app.top as? MatchScreen { app.propose(screen) }
    },
    Command(
      "excluded",
      in: .matches,
      keys: [.character("x")],
      Text(de: "Ausgeschlossene zeigen oder verbergen", en: "Show or hide those excluded"),
      short: Text(de: "Ausgeschl.", en: "Excluded"),
      unless: nothingExcluded
    ) { app in (app.top as? MatchScreen)?.toggleExcluded(app) },
    Command(
      "meet-need",
      in: .proposals,
      keys: [.character("e")],
      Text(de: "Bedarf damit decken", en: "Meet the need by it"),
      short: Text(de: "Deckt den Bedarf", en: "Meets the need"),
      unless: nothingChosen
    ) { app in
      if let screen = app.top as? ProposalScreen { try app.take(screen) }
    },
    Command(
      "need-to-project",
      in: .proposals,
      keys: [.character("F")],
      Text(de: "Aus dem Bedarf eine Projektidee machen", en: "Make a project idea of the need"),
      short: Text(de: "Projektidee", en: "Project idea"),
      unless: nothingToMakeOf
    ) { app in
      if let id = app.source { app.derive(from: id) }
    },
  ]
}
