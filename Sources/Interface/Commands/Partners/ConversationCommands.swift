import Domain
import Terminal
import Workspace

/// What is done about talks, and what follows from them.
enum ConversationCommands {
  private static let nobodyChosen: @Sendable (App) -> Text? = { app in
    if let reason = app.workspace.readOnly { return reason }
    guard app.newTalk == nil else { return nil }
    return Text(
      de: "Wählen Sie einen Partner, einen Kontakt, Freiwillige oder einen Einsatz.",
      en: "Choose a partner, a contact, volunteers or a placement."
    )
  }

  private static let nothingOpen: @Sendable (App) -> Text? = { app in
    if let reason = app.workspace.readOnly { return reason }
    let selected = app.top.selected
    guard !selected.isEmpty, selected.allSatisfy({ !app.closing(of: $0).isEmpty }) else {
      return Text(
        de: "Das geht bei offenen Aufgaben, Wiedervorlagen und Schritten.",
        en: "This works with open tasks, follow-ups and milestones."
      )
    }
    return nil
  }

  static let all: [Command] = [
    Command(
      "conversation",
      in: .record,
      keys: [.character("r")],
      Text(
        de: "Gespräch oder Rücksprache festhalten …",
        en: "Record a conversation or consultation …"
      ),
      isOnlyWherePossible: true,
      unless: nobodyChosen
    ) { app in
      guard let (type, values) = app.newTalk else { return }
      app.push(FormScreen(app.workspace.newDraft(type, values), app))
    },
    done("done", in: .record),
    done("calendar-done", in: .calendar),
  ]

  /// The same in lists and in the calendar.
  private static func done(_ name: String, in context: Context) -> Command {
    Command(
      name,
      in: context,
      keys: [.character("f")],
      Text(de: "Wiedervorlage, Aufgabe oder Schritt erledigt", en: "Follow-up, task or step done"),
      short: Text(de: "Erledigt", en: "Done"),
      isOccasional: true,
      unless: nothingOpen
    ) { app in
      let ids = app.top.selected
      let closings = ids.flatMap(app.closing)
      let what =
        ids.count == 1 && closings.first?.record != ids.first
        ? Text(app.words(for: closings.prefix(1).map(\.record))) : app.wordsForSelected
      try app.workspace.write(closings)
      app.top.list?.unmarkAll()
      app.say(
        Text(de: "Erledigt: \(what.de). u nimmt es zurück.", en: "Done: \(what.en). u undoes it."),
        .good
      )
    }
  }
}
