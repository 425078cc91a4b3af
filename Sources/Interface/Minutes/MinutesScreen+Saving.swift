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
    if app.workspace.readOnly == nil, let version = app.closedMinutes(of: id) {
      askAboutClosed(version, isLeaving: false, app)
      return false
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
}
