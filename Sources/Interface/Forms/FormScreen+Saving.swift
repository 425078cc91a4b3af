import Domain
import Terminal
import Workspace

extension FormScreen {
  /// Saves the record, or says all that is wrong with it.
  func save(_ app: App) {
    _ = accept(app)
    // One field may have mended another; only what is typed and not understood stays wrong.
    for index in fields.indices where fields[index].typed == nil { fields[index].problem = nil }
    for problem in app.workspace.problems(of: draft) {
      guard let index = fields.firstIndex(where: { $0.definition.key == problem.field }),
        fields[index].problem == nil
      else { continue }
      fields[index].problem = problem.refusal.text
    }
    if needsRole, draft["role"].isEmpty,
      let index = fields.firstIndex(where: { $0.definition.key == "role" })
    {
      fields[index].problem = Text(de: "Bitte wählen Sie die Rolle.", en: "Please choose the role.")
    }
    let problems = fields.compactMap(\.problem)
    if let first = problems.first {
      focusProblem()
      let more = problems.count > 1 ? " (+\(problems.count - 1))" : ""
      app.say(
        Text(de: "Nicht gespeichert: \(first.de)\(more)", en: "Not saved: \(first.en)\(more)"),
        .error
      )
      return
    }
    if let alike = AlikeQuestion(draft, app, origins: together.map(\.record)),
      alike.records != seenAlike
    {
      // Who has seen them and goes on is not asked about the same ones again.
      seenAlike = alike.records
      return app.push(alike.screen(app) { [weak self] app in self?.write(app) })
    }
    if let namesakes = NamesakeQuestion(draft, app), namesakes.records != seenAlike {
      seenAlike = namesakes.records
      return app.push(
        namesakes.screen(app) { [weak self] app in
          self?.write(app)
        } open: { [weak self] id, app in
          self?.giveUp(for: id, app)
        }
      )
    }
    if let taken = RoomQuestion(draft, app), taken.records != seenAlike {
      seenAlike = taken.records
      return app.push(
        taken.screen(app) { [weak self] app in
          self?.write(app)
        } take: { [weak self] room, app in
          self?.set(room.text, of: "room")
          self?.save(app)
        }
      )
    }
    write(app)
  }

  /// Leaves the form for a record that is there already.
  private func giveUp(for id: RecordID, _ app: App) {
    settled()
    app.pop(to: self)
    app.open(id)
  }

  /// The fields of people, partners and certificates that may look wrong although they could be right.
  private static let doubtful = [
    "last-name", "email", "phone", "mobile", "postal-code", "town", "birthday", "guardian-consent",
    "date",
  ]

  func write(_ app: App) {
    if let finish { return finish(self, app) }
    do {
      let isChanged = draft.isNew || draft.isChanged
      let asksForDoubts = FormScreen.doubtful.contains { draft[$0] != draft.original($0) }
      try app.workspace.save(draft, with: together)
      settled()
      app.pop(to: self)
      app.top.list?.focus(draft.id)
      if opensPage {
        app.top.list?.unmarkAll()
        app.open(draft.id)
      }
      let name = savedAs ?? Text(app.workspace.label(draft.id) ?? "")
      app.say(
        isChanged
          ? Text(de: "Gespeichert: \(name.de).", en: "Saved: \(name.en).")
          : Text(de: "Nichts geändert.", en: "Nothing changed."),
        .good
      )
      if asksForDoubts, let doubt = app.workspace.doubts(about: draft.id).first {
        app.say(Text(de: "Gespeichert, aber: ", en: "Saved, but: ") + doubt, .warning)
      }
    } catch let conflicts as EditConflicts {
      app.push(ConflictScreen(conflicts.all, self))
    } catch {
      // Erased a moment ago: then the form closes.
      if app.workspace.isErased(draft.id) { app.follow() }
      app.say(Failure(error).text, .error)
    }
  }

  /// Takes over what others saved meanwhile in fields that were not touched here.
  func takeOver(_ app: App) {
    // What is still typed is touched too, though the draft does not know it yet.
    let typed = fields.filter { $0.typed != nil }.map(\.definition.key)
    guard let edits = draft.follow(app.workspace, typing: Set(typed)) else {
      let sentence = Text(
        de: "Der Eintrag wurde inzwischen zurückgenommen; Speichern legt ihn neu an.",
        en: "The record was undone meanwhile; saving creates it anew."
      )
      return app.say(sentence, .warning)
    }
    for edit in edits {
      if edit.field == "archived" { sayArchived(edit, app) }
      guard let index = fields.firstIndex(where: { $0.definition.key == edit.field }) else {
        continue
      }
      let time = edit.time.written(app.language, today: app.workspace.today)
      fields[index].changedBy = "\(edit.user) \(time)"
    }
  }

  private func sayArchived(_ edit: Draft.ForeignEdit, _ app: App) {
    let sentence =
      draft["archived"].isEmpty
      ? Text(
        de: "\(edit.user) hat den Eintrag wieder in Gebrauch genommen.",
        en: "\(edit.user) took the record back into use."
      )
      : Text(
        de: "\(edit.user) hat den Eintrag inzwischen archiviert.",
        en: "\(edit.user) archived the record meanwhile."
      )
    app.say(sentence, .warning)
  }

  /// Saves again after the person decided field by field.
  func resolve(_ decisions: [EditConflict: Bool], _ app: App) {
    draft.rebase(in: app.workspace)
    for (conflict, keepsMine) in decisions { draft.settle(conflict, keepsMine: keepsMine) }
    write(app)
  }
}
