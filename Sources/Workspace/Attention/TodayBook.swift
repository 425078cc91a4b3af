package import Domain

/// The meetings and tasks of the page "Heute": own tasks apart from those of others.
package struct TodayBook {
  /// Meetings, with the user's own tasks and those that nobody has.
  package let agenda: TodayAgenda
  /// Tasks of others that are due today; those overdue are cases of W43.
  package let others: [TodayAgenda.Row]

  package init(_ workspace: Workspace) {
    let tasks = TodayBook.tasks(workspace)
    agenda = TodayAgenda(
      meetings: workspace.records(Meeting.self),
      tasks: tasks.own,
      today: workspace.today
    )
    others = TodayAgenda(meetings: [], tasks: tasks.others, today: workspace.today).tasksToday
  }

  /// Tasks that stand on the page: that they are late need not be told twice.
  package var told: Set<RecordID> { Set((agenda.tasksOverdue + agenda.tasksToday).map(\.id)) }

  private static func tasks(
    _ workspace: Workspace
  ) -> (own: [(RecordID, ActionItem)], others: [(RecordID, ActionItem)]) {
    let person = workspace.person
    var contacts: [RecordID: Contact]?
    var tasks: (own: [(RecordID, ActionItem)], others: [(RecordID, ActionItem)]) = ([], [])
    let last = workspace.today.adding(days: 7)
    for (id, task) in workspace.records(ActionItem.self) where task.archived == nil && task.isOpen {
      // Whose a task is takes a while to find out; what is due later is not asked for.
      guard let due = task.due, due <= last else { continue }
      var contact: Contact?
      if let link = task.contact {
        let known = contacts ?? Dictionary(workspace.records(Contact.self)) { first, _ in first }
        contacts = known
        contact = known[link]
      }
      let isNobodys = task.responsible.allSatisfy(\.isWhitespace) && contact == nil
      if isNobodys || person.isResponsible(for: task, contact) {
        tasks.own.append((id, task))
      } else {
        tasks.others.append((id, task))
      }
    }
    return tasks
  }
}
