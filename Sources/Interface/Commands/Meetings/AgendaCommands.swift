import Domain
import Terminal
import Workspace

/// What is done with the agenda of a meeting.
enum AgendaCommands {
  private static let noMeeting: @Sendable (App) -> Text? = { app in
    app.agendaMeeting == nil
      ? Text(de: "Das geht nur bei einem Treffen.", en: "This only works with a meeting.") : nil
  }

  private static let noItem: @Sendable (App) -> Text? = { app in
    if let reason = app.workspace.readOnly { return reason }
    return app.focusedAgendaItem == nil ? noItemHere : nil
  }

  private static let noItems: @Sendable (App) -> Text? = { app in
    if let reason = app.workspace.readOnly { return reason }
    return app.agendaItems.isEmpty ? noItemHere : nil
  }

  private static let noItemHere = Text(
    de: "Hier ist kein Punkt gewählt.",
    en: "No item is chosen here."
  )

  private static let nothingToTake: @Sendable (App) -> Text? = { app in
    if let reason = app.workspace.readOnly { return reason }
    return app.top.selected.isEmpty
      ? Text(de: "Hier ist kein Vorschlag gewählt.", en: "No proposal is chosen here.") : nil
  }

  static let all: [Command] = [
    Command(
      "agenda",
      in: .record,
      keys: [.character("o")],
      Text(
        de: "Tagesordnung des Treffens; dort: Vorschläge dafür",
        en: "Agenda of the meeting; there: proposals for it"
      ),
      short: Text(de: "Tagesordnung", en: "Agenda"),
      isOccasional: true,
      unless: noMeeting
    ) { $0.openAgenda() },
    Command(
      "agenda-up",
      in: .agenda,
      keys: [.character("-")],
      Text(de: "Punkt nach vorn", en: "Move the item up"),
      short: Text(de: "nach vorn", en: "Up"),
      unless: noItem
    ) { try $0.moveAgendaItem(by: -1) },
    Command(
      "agenda-down",
      in: .agenda,
      keys: [.character("+")],
      Text(de: "Punkt nach hinten", en: "Move the item down"),
      short: Text(de: "nach hinten", en: "Down"),
      unless: noItem
    ) { try $0.moveAgendaItem(by: 1) },
    Command(
      "agenda-park",
      in: .agenda,
      keys: [.character("p")],
      Text(de: "Punkte parken, bis zu einem Tag …", en: "Park items until a day …"),
      short: Text(de: "Parken", en: "Park"),
      unless: noItems
    ) { $0.askToPark() },
    Command(
      "agenda-take",
      in: .carryOver,
      keys: [.character("+")],
      Text(de: "Gewählte auf die Tagesordnung setzen", en: "Put those chosen on the agenda"),
      short: Text(de: "Übernehmen", en: "Take over"),
      unless: nothingToTake
    ) { try $0.takeProposals() },
  ]
}
