import Domain
import Terminal

/// Ticking who attends a meeting.
enum AttendanceCommands {
  private static func screen(_ app: App) -> AttendanceScreen? { app.top as? AttendanceScreen }

  static let all: [Command] = [
    Command(
      "attendance-turn",
      in: .attendance,
      keys: [.character(" "), .enter],
      Text(de: "Da, entschuldigt oder nicht da", en: "Present, excused or absent"),
      short: Text(de: "da/entsch./fehlt", en: "present/exc./absent")
    ) { app in screen(app)?.turn(app) },
    Command(
      "attendance-person",
      in: .attendance,
      keys: [.character("n"), .insert],
      Text(de: "Jemand aus den Kontakten ist auch da …", en: "Somebody of the contacts came too …"),
      short: Text(de: "Person", en: "Person")
    ) { app in screen(app)?.addPerson(app) },
    Command(
      "attendance-guest",
      in: .attendance,
      keys: [.character("+")],
      Text(de: "Gast aufnehmen …", en: "Add a guest …"),
      short: Text(de: "Gast", en: "Guest")
    ) { app in screen(app)?.addGuest(app) },
    Command(
      "attendance-guests",
      in: .attendance,
      keys: [.character("b"), .character("e")],
      Text(de: "Liste der Gäste bearbeiten …", en: "Edit the list of guests …"),
      short: Text(de: "Gäste", en: "Guests"),
      isSpare: true
    ) { app in screen(app)?.editGuests(app) },
    Command(
      "attendance-help",
      in: .attendance,
      keys: [.character("?"), .function(1)],
      Text(de: "Hilfe", en: "Help"),
      short: Text(de: "Hilfe", en: "Help"),
      isSpare: true
    ) { app in app.push(HelpScreen(app)) },
    Command(
      "attendance-leave",
      in: .attendance,
      keys: [.escape, .character("q"), .control("t"), .control("c")],
      Text(de: "Zurück zum Protokoll", en: "Back to the minutes"),
      short: Text(de: "Protokoll", en: "Minutes")
    ) { $0.pop() },
  ]
}
