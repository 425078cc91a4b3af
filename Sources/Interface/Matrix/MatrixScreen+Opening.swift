import Domain
import Terminal
import Workspace

extension MatrixScreen {
  /// Opens what belongs to the cell: at once where it is one thing, else from a menu.
  func open(_ app: App) {
    guard let task = focusedRow, let partner = focusedColumn?.partner else { return }
    var entries: [PickerSource.Entry] = []
    func add(_ id: RecordID, _ kind: Text, _ label: String, for action: String = "open") {
      let key = "\(action) \(id.text)"
      guard !entries.contains(where: { $0.key == key }) else { return }
      entries.append(.init(key: key, label: "\(kind[app.language]): \(label)"))
    }
    let held = focusedCell?.entries ?? []
    for entry in held {
      add(entry.id, Responsibility.singular, words(entry.record, app.language))
    }
    add(partner, Text(de: "Stelle", en: "Office"), office.name(partner))
    let settling = task.overlaps.filter { $0.offices.contains(partner) }.compactMap { overlap in
      if case .agreement(let id) = overlap.settlement { id } else { nil }
    }
    for id in held.compactMap(\.record.agreement) + settling {
      add(id, Agreement.singular, app.workspace.label(id) ?? id.text)
    }
    for entry in held where !entry.record.question.isEmpty {
      let kind = Text(de: "Offene Frage", en: "Open question")
      add(entry.id, kind, entry.record.question, for: "question")
    }
    guard entries.count > 1 else { return app.open(partner) }
    pick(Text(de: "Öffnen", en: "Open"), entries, app)
  }

  /// Edits the entry of the cell: the only one, one of several, or a new one.
  func edit(_ app: App) {
    guard let task = focusedRow?.task, let partner = focusedColumn?.partner else { return }
    app.follow()
    let entries = focusedCell?.entries ?? []
    if entries.isEmpty { return openNew(task, partner, app) }
    guard entries.count == 1, let draft = app.workspace.draft(of: entries[0].id) else {
      return openEntries(app)
    }
    app.push(FormScreen(draft, app))
  }

  /// A new entry whose role is still to be said: nobody becomes responsible by saving alone.
  private func openNew(_ task: Term, _ partner: RecordID, _ app: App) {
    var draft = newDraft(task, partner, app)
    draft["role"] = ""
    let form = FormScreen(draft, app, given: draft.values.merging(["role": ""]) { _, new in new })
    form.needsRole = true
    form.focus("role")
    app.push(form)
  }

  /// Offers the entries of the cell to be edited, and a new one.
  func openEntries(_ app: App) {
    let held = (focusedCell?.entries ?? []).map { entry in
      PickerSource.Entry(key: "edit \(entry.id.text)", label: words(entry.record, app.language))
    }
    let new = Text(de: "Neuer Eintrag", en: "New entry")[app.language]
    let reach = self.reach(app.language)
    let entry = PickerSource.Entry(key: "new", label: reach.isEmpty ? new : "\(new): \(reach)")
    pick(Text(de: "Bearbeiten", en: "Edit"), held + [entry], app)
  }

  private func pick(_ title: Text, _ entries: [PickerSource.Entry], _ app: App) {
    let (task, partner) = (focusedRow?.task, focusedColumn?.partner)
    app.push(
      PickerScreen(title: title, source: .fixed(entries)) { [weak self] chosen, app in
        guard let self, let key = chosen.first else { return }
        let words = key.split(separator: " ").map(String.init)
        if key == "new", let task, let partner {
          return openNew(task, partner, app)
        }
        guard words.count == 2 else { return }
        let id = RecordID(words[1])
        if words[0] == "open" { return app.open(id) }
        guard let draft = app.workspace.draft(of: id) else { return }
        let form = FormScreen(draft, app)
        if words[0] == "question" { form.focus("question") }
        app.push(form)
      }
    )
  }

  /// Asks which role the cell shall have.
  func askRole(_ app: App) {
    guard let task = focusedRow?.task, let partner = focusedColumn?.partner else { return }
    let words = office.words(task, of: .taskAreas)
    let name = office.name(partner)
    let roles = MatrixSigns.letters.map { role, letter in
      QuestionScreen.Answer(
        key: Text(de: letter.de.lowercased(), en: letter.en.lowercased()),
        office.words(role, of: .responsibilityRoles)
      ) { [weak self] app in self?.give(role, app) }
    }
    let none = QuestionScreen.Answer(
      key: Text(de: "l", en: "n"),
      Text(de: "leer: keine Rolle", en: "none")
    ) { [weak self] app in self?.give(.none, app) }
    app.push(
      QuestionScreen(
        Text(
          de: "\(name): welche Rolle in „\(words.de)“?",
          en: "\(name): which role in “\(words.en)”?"
        ),
        roles + [none],
        about: [partner],
        keys: Text(de: "Buchstabe oder Enter   Esc: zurück", en: "Letter or Enter   Esc: back")
      )
    )
  }

  /// Asks which office shall have a column.
  func askOffice(_ app: App) {
    guard app.workspace.office.partners.contains(where: \.isInUse) else {
      return app.say(
        Text(
          de: "Es gibt noch keine Partner. Legen Sie zuerst welche an: Esc, 2, n.",
          en: "There are no partners yet. Create some first: Esc, 2, n."
        )
      )
    }
    guard let field = RecordType(Responsibility.self).field("partner") else { return }
    app.push(
      PickerScreen(
        title: Text(de: "Stelle als Spalte aufnehmen", en: "Take an office in as a column"),
        source: .make(field, app)
      ) { [weak self] chosen, app in
        guard let self, let id = chosen.first else { return }
        add(RecordID(id), app)
        guard focusedColumn?.tasks == 0 else { return }
        app.say(
          Text(
            de: "Die Spalte bleibt, sobald eine Rolle eingetragen ist.",
            en: "The column stays once a role is entered."
          )
        )
      }
    )
  }

  /// Asks for a task or office to go to.
  func askPlace(_ app: App) {
    let offices = columns.map { column in
      PickerSource.Entry(
        key: column.partner.text,
        label: office.name(column.partner),
        detail: names[column.partner] ?? ""
      )
    }
    let tasks = matrix.rows.map { row in
      PickerSource.Entry(
        key: "task \(row.task.key)",
        label: office.words(row.task, of: .taskAreas)[app.language]
      )
    }
    app.push(
      PickerScreen(
        title: Text(de: "Stelle oder Aufgabe suchen", en: "Find an office or a task"),
        source: .fixed(offices + tasks)
      ) { [weak self] chosen, app in
        guard let self, let key = chosen.first else { return }
        guard key.hasPrefix("task ") else {
          guard let task = focusedRow?.task else { return }
          return focus(task, RecordID(key), app)
        }
        focus(Term(String(key.dropFirst(5))), nil, app)
      }
    )
  }
}
