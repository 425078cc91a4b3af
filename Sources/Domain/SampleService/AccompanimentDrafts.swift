extension SampleWriter {
  func interview(_ index: Int, _ moment: SampleCalendar.Moment, _ numbers: inout Seed)
    -> SampleDraft
  {
    var draft = SampleDraft()
    draft.set("day", calendar.day(moment.workday))
    draft.link("volunteer", roster.any(Volunteer.self, at: moment, &numbers))
    draft.set("by", numbers.pick(SampleMeetings.people))
    draft.set("heard", numbers.pick(keys(.recruitingChannels)))
    draft.set("discussed", terms(3...8, .interviewTopics, &numbers))
    draft.set("expectations", sentence(50, SampleProfiles.motivations, &numbers))
    draft.set("agreed", sentence(60, SampleService.outcomes, &numbers))
    return draft
  }

  func absence(_ moment: SampleCalendar.Moment, _ numbers: inout Seed) -> SampleDraft {
    let start = calendar.day(moment.workday).adding(days: numbers.number(5...60))
    var draft = SampleDraft()
    draft.link("volunteer", roster.any(Volunteer.self, at: moment, &numbers))
    draft.set("start", start)
    draft.set("end", start.adding(days: numbers.number(5...30)))
    return draft
  }

  func languagePair(_ moment: SampleCalendar.Moment, _ numbers: inout Seed) -> SampleDraft {
    var draft = SampleDraft()
    draft.link("volunteer", roster.any(Volunteer.self, at: moment, &numbers))
    draft.set("from", numbers.pick(["ar", "prs", "fa", "uk", "ru", "tr", "ti", "ku", "fr"]))
    draft.set("to", "de")
    if numbers.chance(80) { draft.set("both-ways", true) }
    draft.set("mode", numbers.pick(keys(.interpretingModes)))
    draft.set("areas", terms(1...3, .interpretingAreas, &numbers))
    draft.set("checked", calendar.day(moment.workday))
    return draft
  }

  func consultation(_ moment: SampleCalendar.Moment, _ numbers: inout Seed) -> SampleDraft {
    var draft = SampleDraft()
    draft.set("day", calendar.day(moment.workday))
    draft.link("volunteer", roster.any(Volunteer.self, at: moment, &numbers))
    draft.set("topic", numbers.pick(SampleService.talks))
    draft.set("channel", numbers.pick(["phone", "meeting", "email"]))
    draft.set("outcome", sentence(70, SampleService.outcomes, &numbers))
    draft.set("by", numbers.pick(SampleMeetings.people))
    return draft
  }

  func supervision(_ moment: SampleCalendar.Moment, _ numbers: inout Seed) -> SampleDraft {
    var draft = SampleDraft()
    draft.set("day", calendar.day(moment.workday))
    draft.set("type", numbers.pick(keys(.supervisionKinds)))
    draft.set("topic", numbers.pick(SampleService.cases))
    draft.set("participants", roster.some(6, Volunteer.self, at: moment, &numbers))
    draft.set("lead", numbers.pick(SampleMeetings.people))
    draft.set("length", Minutes(120))
    return draft
  }

  func consent(_ moment: SampleCalendar.Moment, _ numbers: inout Seed) -> SampleDraft {
    var draft = SampleDraft()
    draft.link("volunteer", roster.any(Volunteer.self, at: moment, &numbers))
    draft.set(
      "purpose",
      numbers.pick(["storage", "forwarding", "forwarding", "circular", "photo"])
    )
    draft.set("given", calendar.day(moment.workday))
    draft.set("channel", numbers.pick(["written", "written", "form"]))
    draft.set("version", "Fassung 2")
    return draft
  }

  func backgroundCheck(_ moment: SampleCalendar.Moment, _ numbers: inout Seed) -> SampleDraft {
    var draft = SampleDraft()
    draft.link("volunteer", roster.any(Volunteer.self, at: moment, &numbers))
    draft.set("inspected", true)
    draft.set("date", calendar.day(moment.workday).adding(days: -numbers.number(5...80)))
    draft.set("result", "none")
    return draft
  }

  func recognition(_ moment: SampleCalendar.Moment, _ numbers: inout Seed) -> SampleDraft {
    let day = calendar.day(moment.workday)
    let type = numbers.pick(["thanks", "thanks", "party", "card-blue", "certificate", "record"])
    var draft = SampleDraft()
    draft.link("volunteer", roster.any(Volunteer.self, at: moment, &numbers))
    draft.set("type", type)
    draft.set("day", day)
    if type == "card-blue" { draft.set("until", day.adding(months: 36)) }
    draft.set("occasion", numbers.pick(["Tag des Ehrenamts", "Jahresende", "Sommerfest"]))
    draft.set("by", numbers.pick(SampleMeetings.people))
    return draft
  }
}
