import Domain
import Terminal
import Workspace

/// What is done with tasks, wherever they are seen.
enum TaskCommands {
  private static let noTask: @Sendable (App) -> Text? = { app in
    if let reason = app.workspace.readOnly { return reason }
    return app.chosenTasks.isEmpty
      ? Text(de: "Das geht nur bei Aufgaben.", en: "This only works with tasks.") : nil
  }

  static let all: [Command] = [
    park("park", in: .record),
    park("calendar-park", in: .calendar),
    Command(
      "new-task",
      in: .anywhere,
      keys: [.character("#")],
      Text(de: "Neue Aufgabe zu dem, was gewählt ist", en: "New task about what is chosen"),
      unless: { $0.workspace.readOnly },
      run: { app in
        let draft = app.taskHere
        app.push(FormScreen(draft, app, given: draft.values))
      }
    ),
  ]

  /// The same in lists and in the calendar.
  private static func park(_ name: String, in context: Context) -> Command {
    Command(
      name,
      in: context,
      keys: [.character(",")],
      Text(de: "Aufgabe parken bis …", en: "Park the task until …"),
      short: Text(de: "Parken", en: "Park"),
      isOccasional: true,
      unless: noTask
    ) { app in app.askToPark(app.chosenTasks) }
  }
}
