import Domain
import Terminal
import Workspace

/// What is done with rates and limits.
enum RateCommands {
  private static let readOnly: @Sendable (App) -> Text? = { $0.workspace.readOnly }

  private static let notOwn: @Sendable (App) -> Text? = { app in
    if let reason = app.workspace.readOnly { return reason }
    guard let screen = app.top as? RatesScreen, screen.focused(app)?.record == nil else {
      return nil
    }
    return Text(
      de: "Das ist ein Startwert; Enter legt einen eigenen daneben.",
      en: "This one is built in; Enter puts one of your own beside it."
    )
  }

  static let all: [Command] = [
    Command(
      "edit-rate",
      in: .rates,
      keys: [.enter, .character("b"), .character("e"), .function(4)],
      Text(
        de: "Betrag ändern; aus einem Startwert wird ein eigener",
        en: "Change the amount; a built-in one becomes your own"
      ),
      short: Text(de: "Ändern", en: "Edit"),
      unless: readOnly
    ) { app in (app.top as? RatesScreen)?.openForm(app) },
    Command(
      "new-rate",
      in: .rates,
      keys: [.character("n"), .insert],
      Text(de: "Neuer Betrag", en: "New amount"),
      short: Text(de: "Neu", en: "New"),
      unless: readOnly
    ) { app in
      app.push(FormScreen(app.workspace.newDraft(RecordType(DatedValue.self)), app))
    },
    Command(
      "withdraw-rate",
      in: .rates,
      keys: [.character("a"), .delete],
      Text(
        de: "Eigenen Betrag archivieren: Der Startwert gilt wieder",
        en: "Archive your own amount: the built-in one holds again"
      ),
      short: Text(de: "Archiv", en: "Archive"),
      unless: notOwn
    ) { app in
      guard let id = (app.top as? RatesScreen)?.focused(app)?.record else { return }
      try app.workspace.toggleArchived([id])
      app.say(
        Text(
          de: "Archiviert; u nimmt es zurück.",
          en: "Archived; u undoes it."
        ),
        .good
      )
    },
  ]
}
