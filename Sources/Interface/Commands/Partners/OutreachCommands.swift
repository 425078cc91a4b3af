import Domain
import Terminal
import Workspace

/// What is done with circulars and what the office tells others.
enum OutreachCommands {
  private static let nobodyToInform: @Sendable (App) -> Text? = { app in
    if let reason = app.workspace.readOnly { return reason }
    return app.newInformation == nil
      ? Text(
        de: "Das geht bei Partnern, Kontakten, Freiwilligen, Wissen und Veröffentlichungen.",
        en: "This works with partners, contacts, volunteers, knowledge and publications."
      ) : nil
  }

  private static let isSent: @Sendable (App) -> Text? = { app in
    guard let screen = app.top as? RecipientScreen,
      app.workspace.values(of: screen.circular)?["state"] == "sent"
    else { return nil }
    return Text(
      de: "Dieser Rundbrief ist gesendet; hier steht, wer ihn erhalten hat.",
      en: "This circular was sent; here it says who got it."
    )
  }

  static let all: [Command] = [
    Command(
      "information",
      in: .record,
      keys: [.character("&")],
      Text(de: "Information weitergegeben: festhalten …", en: "Record information passed on …"),
      isOnlyWherePossible: true,
      unless: nobodyToInform
    ) { app in
      guard let values = app.newInformation else { return }
      let draft = app.workspace.newDraft(RecordType(InformationEntry.self), values)
      app.push(FormScreen(draft, app))
    },
    Command(
      "write-circular",
      in: .recipients,
      keys: [.character("e")],
      Text(
        de: "Rundbrief schreiben oder als gesendet festhalten …",
        en: "Write the circular, or record it as sent …"
      ),
      short: Text(de: "Schreiben", en: "Write"),
      unless: isSent
    ) { app in
      if let screen = app.top as? RecipientScreen { CircularMenu.open(screen.circular, app) }
    },
  ]
}
