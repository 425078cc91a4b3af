import Domain
import Terminal
import Workspace

/// Closing, putting aside and adding tasks from wherever they are seen.
extension App {
  /// The tasks that an action is for; empty where something else is chosen too.
  var chosenTasks: [RecordID] {
    let ids = top.selected
    return ids.allSatisfy { $0.prefix == ActionItem.kind.prefix } ? ids : []
  }

  /// What closes a task, with its day; nothing where it is over already.
  func closing(
    ofTask task: RecordLife.Subject
  ) -> [(record: RecordID, field: String, value: String)] {
    let done = Term("done")
    guard let life = RecordLives.life(of: task.id), life.next(task.state).contains(done) else {
      return []
    }
    return life.values(task, done, workspace.office).map { (task.id, $0.field, $0.value) }
  }

  /// Asks until when tasks are put aside; nothing typed takes them up again.
  func askToPark(_ ids: [RecordID]) {
    let title = Text(
      de: "Parken bis zum (leer: nicht mehr parken)",
      en: "Park until (empty: park no longer)"
    )
    ask(title) { app, text in try app.park(ids, until: text) }
  }

  private func park(_ ids: [RecordID], until text: String) throws {
    let stored = try FieldKind.day.parse(text, workspace.typing)
    try checkParking(until: Day(stored: stored))
    follow()
    try workspace.write(ids.filter(workspace.exists).map { ($0, "parked-until", stored) })
    top.list?.unmarkAll()
    let words = words(for: ids)
    guard let day = Day(stored: stored) else {
      return say(
        Text(de: "Nicht mehr geparkt: \(words).", en: "No longer parked: \(words)."),
        .good
      )
    }
    say(
      Text(
        de: "Geparkt bis \(day.written(.german)): \(words). u nimmt es zurück.",
        en: "Parked until \(day.written(.english)): \(words). u undoes it."
      ),
      .good
    )
  }

  /// Nothing is put aside until a day that is over.
  func checkParking(until day: Day?) throws(Refusal) {
    guard let day, day <= workspace.today else { return }
    throw Refusal(
      de: "Geparkt wird bis zu einem Tag nach heute.",
      en: "Park until a day after today."
    )
  }

  /// A new task of the user about what is seen here.
  var taskHere: Draft {
    let page = (top as? RecordScreen)?.id
    let calendar = top as? CalendarScreen
    return taskDraft(
      [top.list?.focused, page, top.selected.first].compactMap { $0 },
      due: calendar?.day
    )
  }

  /// A new task of the user that belongs to records, or to what they belong to.
  func taskDraft(_ records: [RecordID], due: Day? = nil) -> Draft {
    let type = RecordType(ActionItem.self)
    var values = ["responsible": workspace.user, "due": due?.stored ?? ""]
    for id in records where workspace.exists(id) {
      let stored = workspace.values(of: id) ?? [:]
      for field in type.fields {
        guard let target = field.kind.target, values[field.key] == nil else { continue }
        if target == id.prefix {
          values[field.key] = id.text
        } else if let linked = stored[field.key], RecordID(linked).prefix == target {
          values[field.key] = linked
        }
      }
    }
    return workspace.newDraft(type, values)
  }
}
