import Domain
import Terminal
import Workspace

/// What is done with the terms of the vocabularies.
enum VocabularyCommands {
  private static let notTerms: @Sendable (App) -> Text? = { app in
    (app.top as? TermsScreen)?.focused(app) == nil
      ? Text(de: "Hier ist kein Begriff gewählt.", en: "No term is chosen here.") : nil
  }

  private static let readOnly: @Sendable (App) -> Text? = { $0.workspace.readOnly }

  private static let nothingToChange: @Sendable (App) -> Text? = { app in
    app.workspace.readOnly ?? notTerms(app)
  }

  static let all: [Command] = [
    Command(
      "open-vocabulary",
      in: .vocabularies,
      keys: [.enter, .right, .character("l")],
      Text(de: "Begriffe der Liste", en: "Terms of the vocabulary"),
      short: Text(de: "Öffnen", en: "Open")
    ) { app in
      guard let screen = app.top as? VocabulariesScreen else { return }
      app.push(TermsScreen(screen.focused))
    },
    Command(
      "new-term",
      in: .terms,
      keys: [.character("n"), .insert],
      Text(de: "Neuer Begriff", en: "New term"),
      short: Text(de: "Neu", en: "New"),
      unless: readOnly
    ) { app in
      guard let screen = app.top as? TermsScreen else { return }
      let type = RecordType(OfficeTerm.self)
      let values = ["vocabulary": screen.vocabulary.name]
      screen.openForm(app.workspace.newDraft(type, values), app)
    },
    Command(
      "rename-term",
      in: .terms,
      keys: [.character("b"), .enter, .character("e"), .function(4)],
      Text(de: "Begriff umbenennen oder einordnen", en: "Rename the term, or place it"),
      short: Text(de: "Ändern", en: "Edit"),
      unless: nothingToChange
    ) { app in
      app.follow()
      guard let screen = app.top as? TermsScreen, let entry = screen.focused(app),
        let draft = app.workspace.draft(of: entry, in: screen.vocabulary)
      else { return }
      // A starting term has no record until it is changed; for people it is not new.
      screen.openForm(draft, app, title: draft.isNew ? OfficeTerm.singular : nil)
    },
    Command(
      "hide-term",
      in: .terms,
      keys: [.character("a"), .delete],
      Text(
        de: "Begriff nicht mehr anbieten, oder wieder",
        en: "Stop offering the term, or offer it again"
      ),
      short: Text(de: "Ausblenden", en: "Hide"),
      unless: nothingToChange
    ) { app in
      guard let screen = app.top as? TermsScreen, let entry = screen.focused(app) else { return }
      let isHidden = try app.workspace.toggleHidden(entry, in: screen.vocabulary)
      let name = entry.label
      app.say(
        isHidden
          ? Text(
            de:
              "„\(name.de)“ wird nicht mehr angeboten; wo es steht, bleibt es. u nimmt es zurück.",
            en: "“\(name.en)” is no longer offered; where it stands, it stays. u undoes it."
          )
          : Text(
            de: "„\(name.de)“ wird wieder angeboten.",
            en: "“\(name.en)” is offered again."
          ),
        .good
      )
    },
  ]
}
