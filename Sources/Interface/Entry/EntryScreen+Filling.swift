import Domain
import Terminal
import Workspace

extension EntryScreen {
  /// Takes what was typed in a cell, or what is proposed for it; false where it is not understood.
  @discardableResult
  func accept(_ column: Int, _ app: App) -> Bool {
    let field = sheet.columns[column].field
    let text = rows[row].typed[column]?.text.split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    if let text {
      do throws(Refusal) {
        try take(text, column, app)
      } catch {
        rows[row].problems[column] = error.text
        return false
      }
      renewProposals(app)
    }
    rows[row].problems[column] = nil
    guard rows[row].draft[field].isEmpty else { return true }
    let proposed = proposal(row, column, app)
    if !proposed.isEmpty {
      rows[row].draft[field] = proposed
      rows[row].proposed.insert(column)
    }
    return true
  }

  /// What was proposed holds only for what it was proposed for, and a placement for its person.
  private func renewProposals(_ app: App) {
    for column in sheet.columns.indices {
      let field = sheet.columns[column].field
      if rows[row].proposed.contains(column) {
        rows[row].draft[field] = ""
        rows[row].draft[field] = proposal(row, column, app)
        if rows[row].draft[field].isEmpty { rows[row].proposed.remove(column) }
      } else if sheet.definition(column).kind.target == Placement.kind.prefix,
        !isOfPerson(app, field)
      {
        rows[row].draft[field] = ""
      }
    }
  }

  private func isOfPerson(_ app: App, _ field: String) -> Bool {
    let values = rows[row].draft.values
    guard let placement = app.workspace.entry(RecordID(rows[row].draft[field]), of: Placement.self),
      let person = placement.record.volunteer, !rows[row].draft["volunteer"].isEmpty
    else { return true }
    return person.text == values["volunteer"]
  }

  /// Empties what is no longer asked for, so that nothing is saved that nobody sees.
  private func emptyUnasked() {
    for (column, place) in sheet.columns.enumerated()
    where !place.isAsked(rows[row].draft.values) {
      rows[row].draft[place.field] = ""
      rows[row].typed[column] = nil
      rows[row].problems[column] = nil
      rows[row].proposed.remove(column)
    }
  }

  /// `-` empties a cell, `"` repeats what stands above, all else is read as in a form.
  private func take(_ text: String, _ column: Int, _ app: App) throws(Refusal) {
    let field = sheet.columns[column].field
    rows[row].emptied.remove(column)
    rows[row].proposed.remove(column)
    switch text {
    case "-":
      rows[row].draft[field] = ""
      rows[row].emptied.insert(column)
    case "\"", "„", "“":
      rows[row].draft[field] = row > 0 ? rows[row - 1].draft[field] : ""
    case "": rows[row].draft[field] = ""
    default: rows[row].draft[field] = try parse(text, column, app)
    }
    rows[row].typed[column] = nil
  }

  /// Goes to the next cell that is asked for; what was typed stays, understood or not.
  func move(by step: Int, _ app: App) {
    accept(column, app)
    if let next = neighbour(by: step) { column = next }
  }

  private func neighbour(by step: Int) -> Int? {
    var place = column + step
    while sheet.columns.indices.contains(place) {
      if sheet.columns[place].isAsked(rows[row].draft.values) { return place }
      place += step
    }
    return nil
  }

  /// Enter: goes on, saves the row behind its last cell; asks where several records fit.
  func enter(_ app: App) {
    guard accept(column, app) else {
      let found = candidates(rows[row].typed[column]?.text ?? "", column, app)
      return found.isEmpty ? sayProblem(app) : choose(found, app)
    }
    if let next = neighbour(by: 1) { column = next } else { save(app) }
  }

  private func sayProblem(_ app: App) {
    if let problem = rows[row].problems[column] { app.say(problem, .error) }
  }

  private func choose(_ found: [EntryChoices.Choice], _ app: App) {
    let title = sheet.columns[column].title
    let entries = found.prefix(200).map { choice in
      let values = app.workspace.values(of: choice.id) ?? [:]
      let detail =
        (values["home-district"] ?? "").isEmpty ? choice.id.text : values["home-district"]
      return PickerSource.Entry(key: choice.id.text, label: choice.label, detail: detail ?? "")
    }
    app.push(
      PickerScreen(title: title, source: .fixed(Array(entries))) { [weak self] chosen, app in
        guard let self, let key = chosen.first else { return }
        rows[row].typed[column] = nil
        rows[row].problems[column] = nil
        rows[row].proposed.remove(column)
        rows[row].draft[sheet.columns[column].field] = key
        renewProposals(app)
        if let next = neighbour(by: 1) { column = next } else { save(app) }
      }
    )
  }

  /// Saves the row and begins the next one; says what is wrong where it cannot be saved.
  @discardableResult
  func save(_ app: App) -> Bool {
    if let reason = app.workspace.readOnly {
      app.say(reason, .warning)
      return false
    }
    for place in sheet.columns.indices { accept(place, app) }
    emptyUnasked()
    do {
      rows[row].draft = try app.workspace.completed(rows[row].draft)
    } catch {
      rows[row].problems[column] = error.text
    }
    for problem in app.workspace.problems(of: rows[row].draft) {
      let place = sheet.columns.firstIndex { $0.field == problem.field } ?? 0
      if rows[row].problems[place] == nil { rows[row].problems[place] = problem.refusal.text }
    }
    if let wrong = rows[row].problems.keys.min() {
      column = wrong
      sayProblem(app)
      return false
    }
    let notice = notice(app)
    do {
      try app.workspace.save(rows[row].draft)
    } catch {
      app.say(Failure(error).text, .error)
      return false
    }
    let id = rows[row].draft.id
    rows[row] = app.workspace.draft(of: id).map(EntryRow.init) ?? rows[row]
    goOn(app)
    let name = app.workspace.label(id) ?? ""
    app.say(
      notice.map { Text(de: "Gespeichert: ", en: "Saved: ") + $0 }
        ?? Text(de: "Gespeichert: \(name)", en: "Saved: \(name)"),
      notice == nil ? .good : .warning
    )
    return true
  }

  private func goOn(_ app: App) {
    if row == rows.count - 1 { rows.append(.empty(sheet, app.workspace)) }
    row += 1
    column = 0
  }

  /// Goes to another row; one that was begun is saved first.
  func go(by step: Int, _ app: App) {
    let target = row + step
    guard rows.indices.contains(target) else { return }
    if rows[row].isOpen {
      guard save(app) else { return }
    }
    row = target
    if !sheet.columns[column].isAsked(rows[row].draft.values) { column = 0 }
  }

  /// Drops what was typed in the row, or takes a saved row out of use.
  func discard(_ app: App) {
    let old = rows[row]
    if old.draft.isNew {
      rows[row] = .empty(sheet, app.workspace)
      column = 0
      return
    }
    if old.isOpen {
      rows[row] = app.workspace.draft(of: old.draft.id).map(EntryRow.init) ?? old
      return
    }
    app.attempt {
      try app.workspace.toggleArchived([old.draft.id])
      rows.remove(at: row)
      row = min(row, rows.count - 1)
      column = 0
      app.say(
        Text(de: "Die Zeile ist archiviert.", en: "The row is archived."),
        .good
      )
    }
  }

  func leave(_ app: App) {
    guard rows[row].isOpen else { return app.pop() }
    app.push(
      QuestionScreen(
        Text(de: "Die letzte Zeile ist nicht gespeichert.", en: "The last row is not saved."),
        [
          .init(key: Text("s"), Text(de: "Speichern", en: "Save")) { [weak self] app in
            guard let self, save(app) else { return }
            app.pop(to: self)
          },
          .init(key: Text(de: "v", en: "d"), Text(de: "Verwerfen", en: "Discard")) {
            [weak self] app in
            if let self { app.pop(to: self) }
          },
        ]
      )
    )
  }
}
