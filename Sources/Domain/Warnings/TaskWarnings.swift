/// The warning about tasks that are late: W43.
enum TaskWarnings {
  /// The rule about tasks, which pages with tasks of their own need not tell again.
  static let overdueNumber = 43

  static let all = [
    Warning(
      overdueNumber,
      Text(de: "Aufgabe überfällig", en: "Task overdue"),
      urgency: .now,
      area: .meetings,
      action: .do,
      rule: Text(
        de:
          "Eine Aufgabe ist weder erledigt noch entfallen, und ihr Tag ist vorbei. Auch eine, die auf jemanden wartet; keine, die noch geparkt ist.",
        en:
          "A task is neither done nor dropped, and its day is past. One that waits for somebody counts too; one that is still parked does not."
      ),
      source: .program,
      cases: overdue
    )
  ]

  @Sendable
  private static func overdue(_ office: Office) -> [WarningCase] {
    let late = office.actionItems.filter { $0.record.isOverdue(on: office.today) }.sorted {
      ($0.record.due?.number ?? 0, $0.id) < ($1.record.due?.number ?? 0, $1.id)
    }
    return late.compactMap { entry in
      entry.record.due.map { WarningCase(43, sentence(entry.record, $0), records: [entry.id]) }
    }
  }

  private static func sentence(_ task: ActionItem, _ due: Day) -> Text {
    let day = WarningWords.day(due)
    let who = task.responsible.isEmpty ? "" : " (\(task.responsible))"
    let waiting =
      task.waitingFor.isEmpty
      ? Text(de: "; sie wartet", en: "; it waits")
      : Text(de: "; sie wartet auf \(task.waitingFor)", en: "; it waits for \(task.waitingFor)")
    let rest = task.isWaiting ? waiting : Text("")
    return Text(
      de: "Die Aufgabe „\(task.title)“\(who) war am \(day.de) fällig\(rest.de).",
      en: "The task “\(task.title)”\(who) was due on \(day.en)\(rest.en)."
    )
  }
}
