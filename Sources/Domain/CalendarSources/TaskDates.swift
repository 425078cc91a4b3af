/// What somebody has to do: tasks that are open, follow-ups of talks and advice, next steps towards
/// sites.
///
/// A task that is put aside beyond its day stands on the day on which it is to be seen again.
enum TaskDates {
  static let all: [CalendarSource] =
    [tasks] + FollowUps.types.map { followUps(of: $0) } + [sites]

  private static let tasks: CalendarSource =
    .dates(
      of: ActionItem.self,
      .task,
      on: { task, today in task.isOpen ? task.comesUp(on: today) : nil },
      fill: { task, entry, _ in
        entry.title = Text(task.title)
        let who = task.responsible
        entry.detail =
          task.isWaiting && !task.waitingFor.isEmpty
          ? Text(de: "wartet auf \(task.waitingFor)", en: "waits for \(task.waitingFor)")
          : Text(who)
      }
    )

  private static func followUps<R: FollowedUp>(of type: R.Type) -> CalendarSource {
    .dates(
      of: type,
      .task,
      on: { record, _ in record.isWaiting ? record.followUp : nil },
      fill: { record, entry, question in
        entry.title = record.followUpTitle
        entry.detail = Text(record.whom.map(question.who) ?? "")
      }
    )
  }

  private static let sites: CalendarSource =
    .dates(
      of: FieldProspect.self,
      .task,
      on: { site, _ in ["won", "lost"].contains(site.state.key) ? nil : site.due },
      fill: { site, entry, _ in
        entry.title = Text(
          [site.name, site.nextStep].filter { !$0.isEmpty }.joined(separator: ": ")
        )
      }
    )
}
