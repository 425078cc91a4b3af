import Domain
import Terminal
import Workspace

extension MinutesScreen {
  /// Writes the text and who attended, with the records of its lines, as one step of undo.
  ///
  /// False where it could not be written, or something has to be asked first.
  @discardableResult
  func save(_ app: App) -> Bool {
    app.follow()
    guard isChanged else {
      app.say(Text(de: "Nichts geändert.", en: "Nothing changed."), .good)
      return true
    }
    guard !sayClosed(app) else { return false }
    if isTyped { draft["minutes"] = MinutesWriting.stored(editor.text) }
    let writing = MinutesWriting(draft, app.workspace)
    do {
      try app.workspace.save(draft, with: writing.values)
    } catch let conflicts as EditConflicts {
      ask(about: conflicts.all, app)
      return false
    } catch {
      if app.workspace.isErased(id) { app.follow() }
      app.say(Failure(error).text, .error)
      return false
    }
    settled()
    isTyped = false
    if let saved = app.workspace.draft(of: id) { draft = saved }
    vanished = writing.entries.vanished
    refresh(app)
    say(writing, app)
    return true
  }

  private func say(_ writing: MinutesWriting, _ app: App) {
    let saved = Text(de: "Gespeichert", en: "Saved")
    let made = writing.entries.new
    let new =
      made.isEmpty
      ? Text(".")
      : Text(": ")
        + MinutesWords.amounts(
          made.count { $0.kind == Decision.kind },
          made.count { $0.kind == ActionItem.kind }
        ) + Text(de: " neu.", en: " new.")
    guard !vanished.isEmpty else { return app.say(saved + new, .good) }
    let key = Commands.key(of: "minutes-archive", app.language)
    let archive = Text(de: " \(key) archiviert sie.", en: " \(key) archives them.")
    app.say(saved + new + Text(" ") + lost(writing.entries) + archive, .warning)
  }

  /// How many records no longer have a line.
  private func lost(_ entries: MinutesEntries) -> Text {
    let (decisions, tasks) = (entries.vanishedDecisions.count, entries.vanishedTasks.count)
    let amounts =
      decisions == 0
      ? (tasks == 1
        ? Text(de: "1 Aufgabe", en: "1 task") : Text(de: "\(tasks) Aufgaben", en: "\(tasks) tasks"))
      : tasks == 0
        ? (decisions == 1
          ? Text(de: "1 Beschluss", en: "1 decision")
          : Text(de: "\(decisions) Beschlüsse", en: "\(decisions) decisions"))
        : MinutesWords.amounts(decisions, tasks)
    let isOne = decisions + tasks == 1
    return amounts
      + Text(
        de: isOne ? " steht nicht mehr im Protokoll." : " stehen nicht mehr im Protokoll.",
        en: isOne ? " is no longer in the minutes." : " are no longer in the minutes."
      )
  }

  /// Archives the records whose lines are gone.
  func archiveVanished(_ app: App) throws {
    let gone = vanished.filter { app.workspace.values(of: $0)?["archived"] == nil }
    vanished = []
    guard !gone.isEmpty else {
      return app.say(
        Text(de: "Alle Einträge stehen im Protokoll.", en: "All records are in the minutes.")
      )
    }
    try app.workspace.set("archived", to: app.workspace.today.stored, of: gone)
    let words = app.words(for: gone)
    app.say(
      Text(
        de: "Archiviert: \(words). u nimmt es außerhalb des Protokolls zurück.",
        en: "Archived: \(words). u undoes it outside of the minutes."
      ),
      .good
    )
  }

  /// Saves and leaves; where that cannot be, what was typed stays.
  func leave(_ app: App) {
    guard isChanged else {
      settled()
      return app.pop(to: self)
    }
    if save(app) {
      app.pop(to: self)
      return askAboutVanished(app)
    }
    guard app.top === self else { return }
    let reason = app.message?.text ?? Text("")
    app.push(
      QuestionScreen(
        Text(de: "Nicht gespeichert. ", en: "Not saved. ") + reason,
        [
          .init(
            key: Text(de: "w", en: "g"),
            Text(de: "Weiter bearbeiten", en: "Go on editing")
          ) { _ in },
          .init(
            key: Text(de: "v", en: "d"),
            Text(de: "Getipptes verwerfen", en: "Discard what was typed")
          ) { [weak self] app in
            guard let self else { return }
            settled()
            app.pop(to: self)
          },
        ]
      )
    )
  }

  private func askAboutVanished(_ app: App) {
    guard !vanished.isEmpty, let said = app.message?.text else { return }
    app.push(
      QuestionScreen(
        said,
        [
          .init(key: Text(de: "b", en: "k"), Text(de: "Behalten", en: "Keep them")) { _ in },
          .init(key: Text("a"), Text(de: "Archivieren", en: "Archive them")) {
            [self] app in app.attempt { try archiveVanished(app) }
          },
        ],
        keys: Text(de: "Enter: wählen   Esc: behalten", en: "Enter: choose   Esc: keep")
      )
    )
  }

  // Two people writing the same minutes

  private func ask(about conflicts: [EditConflict], _ app: App) {
    let others = conflicts.filter { $0.field != "minutes" }
    guard others.isEmpty, let text = conflicts.first else {
      app.push(ConflictScreen(others, self))
      return
    }
    let answers: [(Text, Text, String)] = [
      (
        Text(de: "b", en: "b"),
        Text(
          de: "Beides: deren Text, dahinter Ihre Zeilen, die dort fehlen",
          en: "Both: their text, then the lines of yours that it lacks"
        ), MinutesWriting.joined(text.theirs, text.mine)
      ),
      (Text(de: "i", en: "y"), Text(de: "Ihren Text", en: "Your text"), text.mine),
      (Text(de: "d", en: "t"), Text(de: "Deren Text", en: "Their text"), text.theirs),
    ]
    app.push(
      QuestionScreen(
        Text(
          de: "\(text.user) hat dieses Protokoll auch geändert. Was soll gelten?",
          en: "\(text.user) changed these minutes too. What shall stand?"
        ),
        answers.map { key, title, value in
          .init(key: key, title) { [weak self] app in
            guard let self else { return }
            draft.settle(text, keepsMine: true)
            draft["minutes"] = value
            take(value, app)
            isTyped = true
            save(app)
          }
        },
        about: [id]
      )
    )
  }

  func resolve(_ decisions: [EditConflict: Bool], _ app: App) {
    for (conflict, keepsMine) in decisions { draft.settle(conflict, keepsMine: keepsMine) }
    save(app)
  }
}
