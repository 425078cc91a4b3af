import Domain
import Terminal
import Workspace

/// Writing and closing the minutes of a meeting.
enum MinutesCommands {
  private static func screen(_ app: App) -> MinutesScreen? { app.top as? MinutesScreen }

  private static let noMeeting: @Sendable (App) -> Text? = { app in
    app.focusedMeeting == nil
      ? Text(de: "Wählen Sie ein Treffen.", en: "Choose a meeting.") : nil
  }

  private static let nothingToChange: @Sendable (App) -> Text? = { app in
    app.workspace.readOnly ?? noMeeting(app)
  }

  static let all: [Command] =
    onPage + [
      Command(
        "minutes-save",
        in: .minutes,
        keys: [.control("s"), .function(2)],
        Text(
          de: "Speichern, mit Beschlüssen und Aufgaben",
          en: "Save, with decisions and tasks"
        ),
        short: Text(de: "Speichern", en: "Save")
      ) { app in screen(app)?.save(app) },
      Command(
        "minutes-next-item",
        in: .minutes,
        keys: [.control("n"), .function(8)],
        Text(
          de: "Nächster Punkt der Tagesordnung, mit Überschrift",
          en: "Next item of the agenda, with its heading"
        ),
        short: Text(de: "TOP weiter", en: "Next item")
      ) { app in screen(app)?.step(by: 1, app) },
      Command(
        "minutes-attendance",
        in: .minutes,
        keys: [.control("t"), .function(5)],
        Text(de: "Wer ist da?", en: "Who is there?"),
        short: Text(de: "Wer ist da", en: "Attendance")
      ) { app in
        if let screen = screen(app) { app.push(AttendanceScreen(screen, app)) }
      },
      Command(
        "minutes-archive",
        in: .minutes,
        keys: [.control("x")],
        Text(
          de: "Archivieren, was nicht mehr im Protokoll steht",
          en: "Archive what is no longer in the minutes"
        )
      ) { app in try screen(app)?.archiveVanished(app) },
      Command(
        "minutes-editor",
        in: .minutes,
        keys: [.control("e")],
        Text(de: "Text im eigenen Editor bearbeiten", en: "Edit the text in your own editor")
      ) { app in screen(app)?.openEditor(app) },
      Command(
        "minutes-help",
        in: .minutes,
        keys: [.function(1)],
        Text(de: "Hilfe", en: "Help"),
        short: Text(de: "Hilfe", en: "Help"),
        isSpare: true
      ) { app in app.push(HelpScreen(app)) },
      Command(
        "minutes-previous-item",
        in: .minutes,
        keys: [.control("p"), .function(7)],
        Text(de: "Voriger Punkt der Tagesordnung", en: "Previous item of the agenda"),
        short: Text(de: "TOP davor", en: "Item before"),
        isSpare: true
      ) { app in screen(app)?.step(by: -1, app) },
      Command(
        "minutes-repaint",
        in: .minutes,
        keys: [.control("l")],
        Text(de: "Bildschirm neu zeichnen", en: "Redraw the screen")
      ) { $0.needsRepaint = true },
      Command(
        "minutes-leave",
        in: .minutes,
        keys: [.escape, .control("c")],
        Text(de: "Speichern und verlassen", en: "Save and leave"),
        short: Text(de: "Fertig", en: "Done")
      ) { app in screen(app)?.leave(app) },
    ]

  private static let onPage: [Command] = [
    Command(
      "minutes",
      in: .record,
      keys: [.character("y")],
      Text(de: "Protokoll des Treffens schreiben", en: "Write the minutes of the meeting"),
      short: Text(de: "Protokoll", en: "Minutes"),
      isOccasional: true,
      unless: noMeeting
    ) { app in
      if let id = app.focusedMeeting { app.openMinutes(id) }
    },
    Command(
      "minutes-close",
      in: .record,
      keys: [.character("*")],
      Text(
        de: "Protokoll abschließen und verteilen, oder wieder öffnen …",
        en: "Close and send the minutes, or reopen them …"
      ),
      isOnlyWherePossible: true,
      unless: nothingToChange
    ) { app in
      if let id = app.focusedMeeting { app.turnMinutes(id) }
    },
  ]
}
