import Domain
import Terminal

/// What is done in a form.
enum FormCommands {
  private static func form(_ app: App) -> FormScreen? { app.top as? FormScreen }

  private static let noNote: @Sendable (App) -> Text? = { app in
    form(app)?.isInNote == true
      ? nil : Text(de: "Das geht in mehrzeiligen Feldern.", en: "This works in notes.")
  }

  static let all: [Command] = [
    Command(
      "save",
      in: .form,
      keys: [.control("s"), .function(2)],
      Text(de: "Speichern", en: "Save"),
      short: Text(de: "Speichern", en: "Save")
    ) { app in form(app)?.save(app) },
    Command(
      "next-field",
      in: .form,
      keys: [.tab, .down],
      Text(de: "Nächstes Feld", en: "Next field"),
      short: Text(de: "Weiter", en: "Next")
    ) { app in form(app)?.move(by: 1, app) },
    Command(
      "previous-field",
      in: .form,
      keys: [.backTab, .up],
      Text(de: "Voriges Feld", en: "Previous field")
    ) { app in form(app)?.move(by: -1, app) },
    Command(
      "choose",
      in: .form,
      keys: [.enter],
      Text(de: "Auswählen oder nächstes Feld", en: "Choose, or next field"),
      short: Text(de: "Auswählen", en: "Choose")
    ) { app in form(app)?.choose(app) },
    Command(
      "editor",
      in: .form,
      keys: [.control("e")],
      Text(de: "Text im eigenen Editor bearbeiten", en: "Edit the text in your own editor"),
      unless: noNote
    ) { app in form(app)?.openEditor(app) },
    Command(
      "form-help",
      in: .form,
      keys: [.function(1)],
      Text(de: "Hilfe", en: "Help")
    ) { app in app.push(HelpScreen(app)) },
    Command(
      "form-repaint",
      in: .form,
      keys: [.control("l")],
      Text(de: "Bildschirm neu zeichnen", en: "Redraw the screen")
    ) { $0.needsRepaint = true },
    Command(
      "leave",
      in: .form,
      keys: [.escape, .control("c")],
      Text(de: "Formular verlassen", en: "Leave the form"),
      short: Text(de: "Abbrechen", en: "Cancel")
    ) { app in form(app)?.leave(app) },
  ]
}
