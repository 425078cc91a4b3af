import Domain
import Terminal
import Workspace

/// What is done about the people whose data is kept: taking in, consents, erasing in time.
enum PrivacyCommands {
  private static let notVolunteers: @Sendable (App) -> Text? = { app in
    if let reason = app.workspace.readOnly { return reason }
    let isThere = app.top.list?.listing.map { $0.type.kind == Volunteer.kind && $0.scope == nil }
    return isThere == true
      ? nil : Text(de: "Das geht bei den Freiwilligen (3).", en: "This works with volunteers (3).")
  }

  private static let notPerson: @Sendable (App) -> Text? = { app in
    if let reason = app.workspace.readOnly { return reason }
    let selected = app.top.selected
    guard selected.count == 1, let id = selected.first,
      let type = app.workspace.type(of: id), ConsentMenu.owners[type.kind] != nil
    else {
      return Text(
        de: "Wählen Sie eine/n Freiwillige/n oder einen Kontakt.",
        en: "Choose one volunteer or contact."
      )
    }
    return nil
  }

  private static let nothingDue: @Sendable (App) -> Text? = { app in
    if let reason = app.workspace.readOnly { return reason }
    guard let screen = app.top as? CertificateScreen else {
      return Text(
        de: "Das geht in der Ansicht „Führungszeugnisse“.",
        en: "This works in the view “Certificates of good conduct”."
      )
    }
    if screen.due.isEmpty {
      return Text(de: "Kein Führungszeugnis ist zu löschen.", en: "No certificate is to be erased.")
    }
    return screen.chosenDue.isEmpty
      ? Text(
        de: "Von den markierten Führungszeugnissen ist keines fällig.",
        en: "None of the marked certificates is due."
      ) : nil
  }

  static let all: [Command] = [
    Command(
      "intake",
      in: .list,
      keys: [.character("i")],
      Text(de: "Interessierte Person aufnehmen …", en: "Take in an interested person …"),
      short: Text(de: "Aufnehmen", en: "Take in"),
      isOnlyWherePossible: true,
      unless: notVolunteers
    ) { app in Intake.open(app) },
    Command(
      "consents",
      in: .record,
      keys: [.character("O")],
      Text(
        de: "Einwilligungen (das Okay) festhalten oder widerrufen …",
        en: "Record or withdraw consents …"
      ),
      isOnlyWherePossible: true,
      unless: notPerson
    ) { app in
      app.follow()
      if let id = app.top.selected.first { ConsentMenu.open(id, app) }
    },
    Command(
      "erase-certificates",
      in: .certificates,
      keys: [.character("Y")],
      Text(
        de: "Fällige Führungszeugnisse unwiderruflich löschen …",
        en: "Erase certificates that are due for good …"
      ),
      short: Text(de: "Fällige löschen", en: "Erase due"),
      isOccasional: true,
      unless: nothingDue
    ) { app in
      if let screen = app.top as? CertificateScreen { app.askToEraseCertificates(screen.chosenDue) }
    },
  ]
}
