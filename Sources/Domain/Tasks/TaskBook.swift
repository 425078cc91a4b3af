/// The open tasks of an office by how soon they want to be looked at (requirement 192).
package struct TaskBook: Sendable {
  package struct Row: Sendable {
    package let id: RecordID
    package let task: ActionItem
    package let urgency: TaskUrgency
    /// Days until it is due, below 0 where that is past; nil without a day.
    package let left: Int?
  }

  /// By urgency, then by day; what has no day comes last.
  package let rows: [Row]

  /// Of one person alone where one is given.
  package init(_ office: Office, of person: TaskPerson? = nil) {
    let today = office.today
    let contacts = person.map { _ in office.lookup(Contact.self) }
    var byUrgency: [TaskUrgency: [Row]] = [:]
    for entry in office.actionItems {
      guard let urgency = TaskUrgency(entry.record, on: today) else { continue }
      if let person, !person.isResponsible(for: entry.record, contacts?[entry.record.contact]) {
        continue
      }
      let left = entry.record.due.map { $0.number - today.number }
      byUrgency[urgency, default: []].append(
        Row(id: entry.id, task: entry.record, urgency: urgency, left: left)
      )
    }
    rows = TaskUrgency.allCases.flatMap { urgency in
      (byUrgency[urgency] ?? []).sorted { TaskBook.order($0) < TaskBook.order($1) }
    }
  }

  /// What is put aside comes by the day on which it is to be seen again.
  private static func order(_ row: Row) -> (Int, RecordID) {
    let day = row.urgency == .parked ? row.task.parkedUntil : row.task.due
    return (day?.number ?? .max, row.id)
  }

  /// The urgencies that occur, each with its tasks.
  package var groups: [(urgency: TaskUrgency, rows: [Row])] {
    let grouped = Dictionary(grouping: rows, by: \.urgency)
    return TaskUrgency.allCases.compactMap { urgency in
      grouped[urgency].map { (urgency, $0) }
    }
  }

  /// The projects and partners for which something is to be done, those with the most urgent first;
  /// nil for tasks of neither.
  ///
  /// A task of both stands with its project.
  package var owners: [(owner: RecordID?, rows: [Row])] {
    var order: [RecordID?] = []
    var grouped: [RecordID?: [Row]] = [:]
    for row in rows {
      let owner = row.task.project ?? row.task.partner
      if grouped[owner] == nil { order.append(owner) }
      grouped[owner, default: []].append(row)
    }
    // What belongs to nobody stands last, however urgent it is.
    let sorted = order.filter { $0 != nil } + order.filter { $0 == nil }
    return sorted.map { ($0, grouped[$0] ?? []) }
  }
}
