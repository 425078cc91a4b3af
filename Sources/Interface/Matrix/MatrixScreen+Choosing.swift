import Domain
import Terminal
import Workspace

extension MatrixScreen {
  /// Why no role can be chosen here; nil where one can.
  func reasonNotToChoose(_ app: App) -> Text? {
    if let reason = app.workspace.readOnly { return reason }
    guard focusedRow != nil, focusedColumn != nil else {
      return Text(
        de: "Noch keine Stelle. n nimmt eine Stelle auf.",
        en: "No office yet. n takes an office in."
      )
    }
    guard question.day != nil else { return nil }
    return Text(
      de: "Rollen gelten ab sofort; c zeigt wieder heute, b bearbeitet mit Gültigkeit.",
      en: "Roles hold from now on; c shows today again, b edits with validity."
    )
  }

  /// Goes on to the next role of the cell.
  func cycle(_ app: App) {
    guard let choice = beginning(app) else { return }
    choose(MatrixSigns.role(after: choice.role), choice, app)
  }

  /// Gives the cell a role, or none.
  func give(_ role: Term, _ app: App) {
    guard let choice = beginning(app) else { return }
    choose(role, choice, app)
    settle(app)
    refresh(app)
  }

  /// Whether a role is chosen for a cell that is not written yet.
  func isPending(_ task: Term, _ partner: RecordID) -> Bool {
    guard let choice, choice.isChanged else { return false }
    return choice.task == task && choice.partner == partner
  }

  private func choose(_ role: Term, _ choice: RoleChoice, _ app: App) {
    var choice = choice
    choice.choose(role)
    self.choice = choice
    refresh(app)
  }

  /// The choice that goes on, or a new one; nil where it is not clear which entry is meant.
  private func beginning(_ app: App) -> RoleChoice? {
    guard let task = focusedRow?.task, let partner = focusedColumn?.partner else { return nil }
    if let choice, choice.task == task, choice.partner == partner { return choice }
    settle(app)
    refresh(app)
    let entries = focusedCell?.entries ?? []
    let exact = entries.filter { $0.record.coverage == wanted }
    if exact.count == 1, let entry = exact.first, let draft = app.workspace.draft(of: entry.id) {
      return RoleChoice(task, partner, draft, role: entry.record.role, today: office.today)
    }
    guard entries.isEmpty else {
      app.say(
        Text(
          de: "Hier gelten Einträge mit eigenem Bereich; bitte wählen Sie einen.",
          en: "Entries with a reach of their own hold here; please choose one."
        )
      )
      openEntries(app)
      return nil
    }
    let draft = earlier(task, partner, app) ?? newDraft(task, partner, app)
    return RoleChoice(task, partner, draft, role: .none, today: office.today)
  }

  /// Where and for whom an entry holds that is made here.
  private var wanted: Coverage {
    Coverage(
      districts: question.district.map { [$0] } ?? [],
      groups: question.group.map { [$0] } ?? []
    )
  }

  func newDraft(_ task: Term, _ partner: RecordID, _ app: App) -> Draft {
    let type = RecordType(Responsibility.self)
    // What is entered here begins on the day that is shown, so that days before stay as they were.
    var values = [
      "task": task.key, "partner": partner.text, "start": selection(app).day.stored,
    ]
    if let district = question.district { values["districts"] = district.key }
    if let group = question.group { values["target-groups"] = group.key }
    return app.workspace.newDraft(type, values)
  }

  /// An entry of this cell that was taken out of use today, to be taken back into it.
  ///
  /// One that was emptied before stays so: on the days between nobody had this role.
  private func earlier(_ task: Term, _ partner: RecordID, _ app: App) -> Draft? {
    let day = selection(app).day
    let found = app.workspace.records(Responsibility.self).filter { _, record in
      record.archived == day && record.task == task && record.partner == partner
        && record.coverage == wanted && record.period.contains(day)
    }
    let latest = found.max { left, right in
      (left.1.archived ?? day, left.0) < (right.1.archived ?? day, right.0)
    }
    return latest.flatMap { app.workspace.draft(of: $0.0) }
  }

  /// Writes the role that was chosen as one step; returns what could not be written.
  @discardableResult
  func settle(_ app: App) -> Draft? {
    guard let choice else { return nil }
    self.choice = nil
    guard choice.isChanged else { return nil }
    do {
      try app.workspace.save(choice.draft)
      return nil
    } catch let conflicts as EditConflicts {
      let user = conflicts.all.first?.user ?? ""
      app.say(
        Text(
          de: "\(user) hat diese Zuständigkeit inzwischen geändert; Ihre Wahl gilt nicht.",
          en: "\(user) changed this responsibility meanwhile; your choice does not count."
        ),
        .warning
      )
      return nil
    } catch {
      app.say(Failure(error).text, .error)
      return choice.draft
    }
  }
}
