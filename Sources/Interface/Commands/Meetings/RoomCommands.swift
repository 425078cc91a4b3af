import Domain
import Terminal
import Workspace

/// What is done in the plan of the rooms.
enum RoomCommands {
  private static func plan(_ app: App) -> RoomPlanScreen? { app.top as? RoomPlanScreen }

  private static let noRoom: @Sendable (App) -> Text? = { app in
    plan(app)?.focusedRoom == nil
      ? Text(de: "Noch ist kein Raum erfasst.", en: "No room is recorded yet.") : nil
  }

  private static let nothingToBook: @Sendable (App) -> Text? = { app in
    app.workspace.readOnly ?? noRoom(app)
  }

  static let all: [Command] = [
    Command(
      "room-book",
      in: .rooms,
      keys: [.character("n"), .insert],
      Text(de: "Raum an diesem Tag buchen", en: "Book the room on this day"),
      short: Text(de: "Buchen", en: "Book"),
      unless: nothingToBook
    ) { app in
      guard let plan = plan(app), let room = plan.focusedRoom else { return }
      let values = ["day": plan.focusedDay.stored, "room": room.id.text]
      app.push(FormScreen(app.workspace.newDraft(RecordType(RoomBooking.self), values), app))
    },
    Command(
      "room-open-use",
      in: .rooms,
      keys: [.enter],
      Text(de: "Buchung oder Kurstermin öffnen", en: "Open the booking or session"),
      short: Text(de: "Öffnen", en: "Open"),
      unless: noRoom
    ) { app in openUse(app) },
    Command(
      "room-open",
      in: .rooms,
      keys: [.character("o")],
      Text(de: "Raum öffnen", en: "Open the room"),
      short: Text(de: "Raum", en: "Room"),
      unless: noRoom
    ) { app in
      if let room = plan(app)?.focusedRoom { app.open(room.id) }
    },
    Command(
      "room-later",
      in: .rooms,
      keys: [.character(">"), .pageDown],
      Text(de: "Nächste Woche", en: "Next week"),
      short: Text(de: "Nächste Woche", en: "Next week")
    ) { plan($0)?.turn(weeks: 1) },
    Command(
      "room-earlier",
      in: .rooms,
      keys: [.character("<"), .pageUp],
      Text(de: "Vorige Woche", en: "Previous week"),
      short: Text(de: "Vorige", en: "Previous")
    ) { plan($0)?.turn(weeks: -1) },
    Command(
      "room-today",
      in: .rooms,
      keys: [.character("g")],
      Text(de: "Diese Woche", en: "This week"),
      short: Text(de: "Heute", en: "Today")
    ) { plan($0)?.showToday($0) },
  ]

  /// Of several uses on that day it is asked which; a free room is opened itself.
  private static func openUse(_ app: App) {
    guard let plan = plan(app), let room = plan.focusedRoom else { return }
    let uses = plan.focusedUses
    guard uses.count > 1 else { return app.open(uses.first?.id ?? room.id) }
    let entries = uses.map {
      PickerSource.Entry(key: $0.id.text, label: RoomWords.use($0)[app.language])
    }
    app.push(
      PickerScreen(
        title: Text(de: "Was soll geöffnet werden?", en: "Which is to be opened?"),
        source: .fixed(entries)
      ) { chosen, app in
        if let id = chosen.first { app.open(RecordID(id)) }
      }
    )
  }
}
