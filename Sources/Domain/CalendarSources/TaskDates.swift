/// What somebody has to do: tasks that are open, follow-ups of talks, next steps towards sites.
///
/// A task that is put aside beyond its day stands on the day on which it is to be seen again.
enum TaskDates {
  static let all: [CalendarSource] = [
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
    ),
    .dates(
      of: Conversation.self,
      .task,
      on: { talk, _ in talk.isWaiting ? talk.followUp : nil },
      fill: { talk, entry, question in
        entry.title = followUp(talk.subject)
        entry.detail = Text(question.partner(talk.partner))
      }
    ),
    .dates(
      of: Consultation.self,
      .task,
      on: { talk, _ in talk.isWaiting ? talk.followUp : nil },
      fill: { talk, entry, question in
        entry.title = followUp(talk.topic)
        entry.detail = Text(question.volunteer(talk.volunteer))
      }
    ),
    .dates(
      of: FirstInterview.self,
      .task,
      on: { talk, _ in talk.isWaiting ? talk.followUp : nil },
      fill: { talk, entry, question in
        entry.title = followUp("")
        entry.detail = Text(question.volunteer(talk.volunteer))
      }
    ),
    .dates(
      of: FieldProspect.self,
      .task,
      on: { site, _ in ["won", "lost"].contains(site.state.key) ? nil : site.due },
      fill: { site, entry, _ in
        entry.title = Text(
          [site.name, site.nextStep].filter { !$0.isEmpty }.joined(separator: ": ")
        )
      }
    ),
  ]

  private static func followUp(_ subject: String) -> Text {
    subject.isEmpty
      ? Text(de: "Wiedervorlage nach dem Erstgespräch", en: "Follow-up of the first interview")
      : Text(de: "Wiedervorlage: \(subject)", en: "Follow-up: \(subject)")
  }
}
