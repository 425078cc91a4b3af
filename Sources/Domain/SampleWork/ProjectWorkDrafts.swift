extension SampleWriter {
  private static let posts = [
    "Projektleitung", "Verwaltung", "Ehrenamtskoordination", "Beratung", "Veranstaltungen",
  ]

  func staffPost(
    _ index: Int,
    _ moment: SampleCalendar.Moment,
    _ numbers: inout Seed
  ) -> SampleDraft {
    var draft = SampleDraft()
    let posts = SampleWriter.posts
    let round = index / posts.count
    let name = posts[index % posts.count]
    draft.set("name", round == 0 ? name : "\(name) \(round + 1)")
    draft.set("person", numbers.pick(SampleMeetings.people))
    draft.set("hours", Minutes(numbers.number(20...39) * 60))
    draft.set("start", calendar.day(moment.workday))
    return draft
  }

  func staffingPhase(_ moment: SampleCalendar.Moment, _ numbers: inout Seed) -> SampleDraft {
    var draft = SampleDraft()
    let start = calendar.day(moment.workday)
    draft.link("project", roster.any(Project.self, at: moment, &numbers))
    draft.link("post", roster.any(StaffPost.self, at: moment, &numbers))
    draft.set("task", numbers.chance(20) ? "Vertretung" : "")
    draft.set("hours", Minutes(numbers.number(2...10) * 60))
    draft.set("start", start)
    draft.set("end", start.adding(days: numbers.number(90...500)))
    return draft
  }

  func advice(_ moment: SampleCalendar.Moment, _ numbers: inout Seed) -> SampleDraft {
    var draft = SampleDraft()
    draft.set("day", calendar.day(moment.workday))
    draft.link("partner", roster.any(Partner.self, at: moment, &numbers))
    draft.set("topics", terms(1...2, .adviceTopics, &numbers))
    draft.set("by", numbers.pick(SampleMeetings.people))
    draft.set("length", Minutes(numbers.number(2...8) * 15))
    draft.set("result", sentence(70, SampleProjects.recommend, &numbers))
    return draft
  }

  func strategy(
    _ index: Int,
    _ moment: SampleCalendar.Moment,
    _ numbers: inout Seed
  ) -> SampleDraft {
    var draft = SampleDraft()
    let titles = ["Zugänge erleichtern", "Ehrenamt anerkennen", "Netzwerke pflegen"]
    draft.set("title", "\(titles[index % titles.count]), Empfehlung \(index + 1)")
    draft.set("study", "Bericht zum Engagement")
    draft.set("state", numbers.pick(keys(.strategyStates)))
    draft.set("checked", calendar.day(moment.workday))
    draft.link("projects", roster.any(Project.self, at: moment, &numbers))
    return draft
  }

  func groupStep(
    _ index: Int,
    _ moment: SampleCalendar.Moment,
    _ numbers: inout Seed
  ) -> SampleDraft {
    var draft = SampleDraft()
    let titles = [
      "Gemeinsamer Ausflug", "Sprecherin gewählt", "Eigenes Sommerfest", "Regeln vereinbart",
    ]
    let kinds = ["event", "speaker", "initiative", "rule"]
    draft.set("day", calendar.day(moment.workday))
    draft.set("title", titles[index % titles.count])
    draft.set("type", kinds[index % kinds.count])
    draft.link("project", roster.any(Project.self, at: moment, &numbers))
    return draft
  }
}
