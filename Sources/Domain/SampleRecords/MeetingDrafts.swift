extension SampleWriter {
  /// When a meeting takes place, and the working day on which its results were written down.
  private func date(_ index: Int) -> (day: Day, written: Int?) {
    var numbers = source(Meeting.self, index)
    let count = roster.count(Meeting.self)
    let ahead = min(count, max(3, min(40, count / 10)))
    switch index - (count - ahead) {
    case ..<0:
      let invitation = roster.moment(Meeting.self, index).workday
      let invited = calendar.day(invitation)
      let day = min(invited.adding(days: numbers.number(5...21)), today.adding(days: -2))
      let written = max(calendar.workday(notBefore: day), invitation) + numbers.below(3)
      return (day, written < calendar.count ? written : nil)
    case 0: return (today, nil)
    case 1: return (today.adding(days: -numbers.number(2...9)), nil)
    case let next where next % 10 == 9: return (today, nil)
    case let next where next % 3 == 2: return (today.adding(days: numbers.number(1...7)), nil)
    default: return (today.adding(days: numbers.number(8...45)), nil)
    }
  }

  private func series(_ index: Int) -> SampleMeetings.Series {
    SampleMeetings.series[index * 3 % SampleMeetings.series.count]
  }

  func meeting(
    _ index: Int,
    _ moment: SampleCalendar.Moment,
    _ numbers: inout Seed
  ) -> SampleDraft {
    let series = series(index)
    let (day, written) = date(index)
    var draft = SampleDraft()
    draft.set("day", day)
    draft.set("start", series.start)
    draft.set("name", series.name)
    draft.set("type", series.type)
    draft.set("state", "planned")
    let isOnline = numbers.chance(20)
    draft.set("online", isOnline)
    draft.set("place", isOnline ? "Videokonferenz" : numbers.pick(SamplePlaces.rooms))
    draft.set("length", Minutes(series.minutes))
    draft.set("chair", numbers.pick(SampleMeetings.people))
    draft.set("minute-taker", numbers.pick(SampleMeetings.people))
    people(of: series, at: moment, &draft, &numbers)
    guard let written else {
      // Nobody has come yet.
      draft.rename("partners", to: "invited-partners")
      draft.rename("participants", to: "invited")
      return draft
    }
    switch numbers.below(20) {
    case 0: draft.edit(written, note: "Krankheit", ("state", "cancelled"))
    case 1: draft.edit(written, ("state", "moved"))
    default:
      let decisions = sentence(60, SampleMeetings.decisions, &numbers)
      let minutes = numbers.pick(SampleMeetings.minutes)
      draft.edit(written, ("state", "held"), ("minutes", minutes), ("decisions", decisions))
    }
    return draft
  }

  /// Who meets about what; the tandem meets without others where there is one.
  private func people(
    of series: SampleMeetings.Series,
    at moment: SampleCalendar.Moment,
    _ draft: inout SampleDraft,
    _ numbers: inout Seed
  ) {
    let topics = terms(1...3, .exchangeTopics, &numbers)
    let tandem = ["agentur", "lotsen"].compactMap { roster.cases.id($0, at: moment) }
    if series.type == "jour-fixe", tandem.count == 2 {
      let people = ["roessler", "oeztuerk"].compactMap { roster.cases.id($0, at: moment) }
      draft.set("partners", tandem.sorted())
      draft.set("participants", people.sorted())
      // The tandem has put off the funding.
      draft.set("topics", topics.filter { $0 != "funding" })
      return
    }
    let partners = series.type == "round-table" ? 4...12 : 1...4
    let count = numbers.number(partners)
    draft.set("partners", roster.some(count, Partner.self, at: moment, &numbers))
    let contacts = numbers.number(2...8)
    draft.set("participants", roster.some(contacts, Contact.self, at: moment, &numbers))
    draft.set("topics", topics)
  }

  func agendaItem(_ index: Int, _ numbers: inout Seed) -> SampleDraft {
    let (meeting, place) = roster.place(of: index, AgendaItem.self, in: Meeting.self)
    var draft = SampleDraft()
    draft.set("meeting", roster.id(Meeting.self, meeting))
    draft.set("number", place + 1)
    draft.set("title", numbers.pick(SampleMeetings.agenda))
    draft.set("type", numbers.pick(keys(.agendaKinds)))
    draft.set("length", Minutes(numbers.number(1...8) * 5))
    draft.set("proposer", numbers.pick(SampleMeetings.people))
    if numbers.chance(75), let written = date(meeting).written {
      draft.edit(written, ("result", numbers.pick(SampleMeetings.results)))
    }
    return draft
  }

  func task(
    _ index: Int,
    _ moment: SampleCalendar.Moment,
    _ numbers: inout Seed
  ) -> SampleDraft {
    let count = roster.count(ActionItem.self)
    let open = min(count, max(8, min(80, count / 10)))
    var draft = SampleDraft()
    draft.set("title", numbers.pick(SampleMeetings.tasks))
    draft.set("responsible", numbers.pick(SampleMeetings.people))
    if numbers.chance(60), let meeting = roster.any(Meeting.self, at: moment, &numbers) {
      draft.set("meeting", meeting)
    }
    if numbers.chance(25), let partner = roster.any(Partner.self, at: moment, &numbers) {
      draft.set("partner", partner)
    }
    if numbers.chance(20), let project = roster.any(Project.self, at: moment, &numbers) {
      draft.set("project", project)
    }
    draft.set("notes", sentence(30, SampleMeetings.taskNotes, &numbers))
    let stillOpen = index - (count - open)
    if stillOpen >= 0 {
      draft.set("state", numbers.chance(20) ? "waiting" : "open")
      draft.set("due", due(stillOpen, &numbers))
      return draft
    }
    draft.set("state", "open")
    draft.set("due", calendar.day(moment.workday).adding(days: numbers.number(5...60)))
    let done = later(moment.workday, 2...30, &numbers) ?? calendar.count - 1
    if done > moment.workday {
      draft.edit(done, ("state", numbers.chance(92) ? "done" : "dropped"))
    }
    return draft
  }

  /// Some tasks are due today, some were, some will be.
  private func due(_ index: Int, _ numbers: inout Seed) -> Day {
    switch index % 4 {
    case 0: today
    case 1: today.adding(days: -numbers.number(1...20))
    case 2: today.adding(days: numbers.number(1...7))
    default: today.adding(days: numbers.number(1...30))
    }
  }
}
