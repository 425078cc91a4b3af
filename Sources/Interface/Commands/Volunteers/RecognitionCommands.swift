import Domain
import Terminal
import Workspace

/// What is done to thank volunteers.
enum RecognitionCommands {
  private static let nobody: @Sendable (App) -> Text? = { app in
    app.focusedVolunteer == nil
      ? Text(de: "Das geht bei Freiwilligen (3).", en: "This works with volunteers (3).") : nil
  }

  private static let isReadOnly: @Sendable (App) -> Text? = { $0.workspace.readOnly }

  private static let nobodyToThank: @Sendable (App) -> Text? = { app in
    if let reason = app.workspace.readOnly { return reason }
    return app.top.selected.isEmpty
      ? Text(de: "Hier ist niemand gewählt.", en: "Nobody is chosen here.") : nil
  }

  static let all: [Command] = [
    Command(
      "recognition",
      in: .record,
      keys: [.character("B")],
      Text(
        de: "Anerkennung: was jemand bekam und bekommen kann",
        en: "Recognition: what somebody received and may get"
      ),
      short: Text(de: "Anerkennung", en: "Recognition"),
      isOnlyWherePossible: true,
      isSpare: true,
      unless: nobody
    ) { app in
      if let id = app.focusedVolunteer { app.push(RecognitionScreen(id)) }
    },
    Command(
      "record-recognition",
      in: .recognition,
      keys: [.character("n"), .insert],
      Text(de: "Anerkennung festhalten …", en: "Record a recognition …"),
      short: Text(de: "Festhalten", en: "Record"),
      unless: isReadOnly
    ) { app in
      if let id = app.top.selected.first { app.openNewRecognition(of: id) }
    },
    Command(
      "recognition-document",
      in: .recognition,
      keys: [.character("P")],
      Text(de: "Dankschreiben oder Datenblatt …", en: "Letter of thanks or data sheet …"),
      short: Text(de: "Dankschreiben/Datenblatt", en: "Letter/data sheet")
    ) { app in
      if let id = app.top.selected.first { DocumentMenu.open(id, app) }
    },
    Command(
      "recognised-volunteer",
      in: .recognition,
      keys: [.enter, .right, .character("l")],
      Text(de: "Zur Seite der Person", en: "To the page of the person"),
      short: Text(de: "Person", en: "Person")
    ) { app in
      if let id = app.top.selected.first { app.open(id) }
    },
    Command(
      "thank",
      in: .due,
      keys: [.character("+")],
      Text(de: "Dank für alle Markierten festhalten …", en: "Record thanks to all marked …"),
      short: Text(de: "Dank", en: "Thank"),
      isOccasional: true,
      unless: nobodyToThank
    ) { app in app.thank(app.top.selected) },
  ]
}
