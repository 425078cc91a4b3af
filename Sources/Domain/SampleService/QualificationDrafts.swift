extension SampleWriter {
  func course(_ moment: SampleCalendar.Moment, _ numbers: inout Seed) -> SampleDraft {
    let start = calendar.day(moment.workday).adding(days: numbers.number(20...70))
    let end = start.adding(days: numbers.number(1...80))
    let units = numbers.number(2...24) * 4
    var draft = SampleDraft()
    draft.set("title", "\(numbers.pick(SampleService.courses)) \(start.year)")
    draft.set("type", numbers.pick(["basic", "advanced", "special", "training", "sustain"]))
    draft.set("state", end < today ? "done" : start <= today ? "running" : "open")
    draft.set("start", start)
    draft.set("end", end)
    draft.set("units", units)
    draft.link("provider", roster.any(Partner.self, at: moment, &numbers))
    draft.set("venue", numbers.pick(SamplePlaces.rooms))
    draft.set("lecturers", roster.some(2, Lecturer.self, at: moment, &numbers))
    draft.set("minimum", 6)
    draft.set("places", numbers.number(8...16))
    draft.set("honorarium", Money(cents: units * 3000))
    draft.set("materials", Money(cents: numbers.number(5...40) * 1000))
    if numbers.chance(70) { draft.set("eligible", true) }
    draft.set("approval", numbers.pick(["none", "applied", "approved", "approved"]))
    draft.link("curriculum", roster.any(Curriculum.self, at: moment, &numbers))
    draft.set("grants", numbers.pick(keys(.qualificationKinds)))
    if numbers.chance(40) { draft.set("valid-months", 36) }
    draft.set("competences", terms(1...3, .competences, &numbers))
    return draft
  }

  func courseSession(_ moment: SampleCalendar.Moment, _ numbers: inout Seed) -> SampleDraft {
    let hour = numbers.number(9...17)
    var draft = SampleDraft()
    draft.set("day", calendar.day(moment.workday).adding(days: numbers.number(20...90)))
    draft.set("start", TimeOfDay(hour: hour, minute: 0))
    draft.set("end", TimeOfDay(hour: hour + 3, minute: 0))
    draft.link("course", roster.any(Course.self, at: moment, &numbers))
    draft.set("units", 4)
    draft.set("topic", numbers.pick(SampleService.sessions))
    return draft
  }

  func participation(_ moment: SampleCalendar.Moment, _ numbers: inout Seed) -> SampleDraft {
    let state = numbers.pick(["waiting", "registered", "completed", "completed", "dropped"])
    let day = calendar.day(moment.workday)
    var draft = SampleDraft()
    draft.link("course", roster.any(Course.self, at: moment, &numbers))
    draft.link("volunteer", roster.any(Volunteer.self, at: moment, &numbers))
    draft.set("state", state)
    draft.set("registered", day)
    if state == "completed" {
      draft.set("attended", numbers.number(4...40))
      draft.set("completed", min(day.adding(days: numbers.number(10...60)), today))
    }
    return draft
  }

  func qualification(_ moment: SampleCalendar.Moment, _ numbers: inout Seed) -> SampleDraft {
    let day = calendar.day(moment.workday)
    var draft = SampleDraft()
    draft.link("volunteer", roster.any(Volunteer.self, at: moment, &numbers))
    draft.set("type", numbers.pick(keys(.qualificationKinds)))
    draft.set("acquired", day)
    if numbers.chance(40) { draft.set("until", day.adding(months: 36)) }
    draft.link("course", roster.any(Course.self, at: moment, &numbers))
    return draft
  }

  func curriculum(_ index: Int, _ moment: SampleCalendar.Moment, _ numbers: inout Seed)
    -> SampleDraft
  {
    var draft = SampleDraft()
    draft.set("title", numbers.pick(["Handbuch Lotsen", "Rahmenplan Ehrenamt", "Sprachmittlung"]))
    draft.set("author", "Trägerverein Bürgerengagement Auenland e. V.")
    draft.set("version", "\(index + 1)")
    draft.set("day", calendar.day(moment.workday))
    draft.set("units", 48)
    return draft
  }

  func suggestion(_ moment: SampleCalendar.Moment, _ numbers: inout Seed) -> SampleDraft {
    var draft = SampleDraft()
    draft.set("day", calendar.day(moment.workday))
    draft.link("curriculum", roster.any(Curriculum.self, at: moment, &numbers))
    draft.set("subject", numbers.pick(SampleService.suggestions))
    draft.set("type", numbers.pick(keys(.suggestionKinds)))
    draft.set("by", numbers.pick(SampleMeetings.people))
    draft.set("state", numbers.pick(keys(.suggestionStates)))
    return draft
  }

  func lecturer(_ moment: SampleCalendar.Moment, _ numbers: inout Seed) -> SampleDraft {
    let (first, last, _) = person(&numbers)
    var draft = SampleDraft()
    draft.set("last-name", last)
    draft.set("first-name", first)
    draft.set("topics", terms(1...3, .topics, &numbers))
    draft.set("fee", Money(cents: numbers.number(20...60) * 100))
    draft.set("email", email(first, last, &numbers))
    return draft
  }
}
