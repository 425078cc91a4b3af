import Domain
import Workspace

/// Offers the drafts that were kept when the terminal was gone.
enum DraftQuestion {
  /// Asks about one after the other, beginning with the first.
  static func ask(_ kept: [KeptDraft], _ app: App) {
    for one in kept.reversed() { ask(one, app) }
  }

  private static func ask(_ kept: KeptDraft, _ app: App) {
    let draft = kept.draft
    let name = draft.isNew ? "" : app.workspace.label(draft.id).map { " „\($0)“" } ?? ""
    let question = Text(
      de:
        "Beim letzten Mal blieb ein Formular offen: \(draft.type.singular.de)\(name). Weiter bearbeiten?",
      en: "Last time a form stayed open: \(draft.type.singular.en)\(name). Go on editing?"
    )
    app.push(
      QuestionScreen(
        question,
        [
          .init(key: Text(de: "w", en: "g"), Text(de: "Weiter bearbeiten", en: "Go on editing")) {
            app in
            if MinutesScreen.isFor(draft, app) {
              let minutes = MinutesScreen(draft, app)
              minutes.settled = kept.discard
              return app.push(minutes)
            }
            // Taking somebody in goes on with consents and topics.
            let form =
              Intake.isFor(draft, app)
              ? Intake.form(draft, app, given: [:]) : FormScreen(draft, app, given: [:])
            form.settled = kept.discard
            app.push(form)
          },
          .init(key: Text(de: "v", en: "d"), Text(de: "Verwerfen", en: "Discard")) { _ in
            kept.discard()
          },
        ],
        about: [draft.id]
      )
    )
  }
}
