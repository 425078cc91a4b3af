extension SampleWriter {
  func need(_ moment: SampleCalendar.Moment, _ numbers: inout Seed) -> SampleDraft {
    var draft = SampleDraft()
    draft.set("title", numbers.pick(SampleService.needs))
    draft.link("partner", roster.any(Partner.self, at: moment, &numbers))
    draft.set("state", numbers.pick(["open", "open", "clarifying", "settled", "declined"]))
    draft.set("urgency", numbers.pick(["low", "normal", "normal", "high"]))
    draft.set("asked", calendar.day(moment.workday))
    draft.set("topics", terms(1...2, .topics, &numbers))
    draft.set("target-groups", terms(1...2, .targetGroups, &numbers))
    draft.set("districts", [numbers.pick(SamplePlaces.districtNames)])
    if numbers.chance(50) { draft.set("people", numbers.number(1...30)) }
    return draft
  }

  func needSurvey(_ moment: SampleCalendar.Moment, _ numbers: inout Seed) -> SampleDraft {
    var draft = SampleDraft()
    draft.set("day", calendar.day(moment.workday))
    draft.link("partner", roster.any(Partner.self, at: moment, &numbers))
    draft.set("channel", numbers.pick(["phone", "meeting", "email"]))
    draft.set("by", numbers.pick(SampleMeetings.people))
    draft.set("result", sentence(60, SampleService.goals, &numbers))
    return draft
  }

  func request(_ moment: SampleCalendar.Moment, _ numbers: inout Seed) -> SampleDraft {
    let district = numbers.pick(SamplePlaces.districtNames)
    let start = calendar.day(moment.workday).adding(days: numbers.number(7...60))
    var draft = SampleDraft()
    draft.set("title", "\(numbers.pick(SampleService.tasks)), \(district)")
    draft.link("partner", roster.any(Partner.self, at: moment, &numbers))
    draft.set("state", numbers.pick(["open", "open", "matching", "filled", "closed"]))
    draft.set("received", calendar.day(moment.workday))
    draft.set("task", numbers.pick(SampleService.tasks))
    draft.set("goal", sentence(85, SampleService.goals, &numbers))
    draft.set("target-groups", terms(1...2, .targetGroups, &numbers))
    draft.set("topics", terms(1...2, .topics, &numbers))
    draft.set("site-type", numbers.pick(keys(.siteTypes)))
    draft.set("place", numbers.pick(SamplePlaces.rooms))
    draft.set("districts", [district])
    draft.set("start", start)
    draft.set("end", start.adding(days: numbers.number(3...12) * 30))
    draft.set("hours", Minutes(numbers.number(2...8) * 30))
    draft.set("times", times(1...3, &numbers))
    draft.set("count", numbers.number(1...4))
    requirements(&draft, &numbers)
    draft.set("introduction", sentence(80, SampleService.introductions, &numbers))
    draft.link("contact", roster.any(Contact.self, at: moment, &numbers))
    draft.set("expenses", "Fahrtkosten werden erstattet")
    draft.set("insurance", numbers.pick(["carrier", "state", "statutory", "unclear"]))
    draft.set("conditions", sentence(75, SampleService.conditions, &numbers))
    return draft
  }

  /// What the person should bring.
  private func requirements(_ draft: inout SampleDraft, _ numbers: inout Seed) {
    if numbers.chance(70) { draft.set("languages", "de:good") }
    draft.set("competences", terms(0...2, .competences, &numbers))
    if numbers.chance(20) {
      draft.set("qualifications", numbers.pick(["guide-basic", "learning", "interpreter"]))
    }
    draft.set("background-check", numbers.pick(["no", "no", "yes", ""]))
    if numbers.chance(30) { draft.set("demands", terms(1...2, .boundaries, &numbers)) }
  }

  func prospect(_ moment: SampleCalendar.Moment, _ numbers: inout Seed) -> SampleDraft {
    var draft = SampleDraft()
    draft.set("name", "\(numbers.pick(SampleService.tasks)), neuer Ort")
    draft.link("partner", roster.any(Partner.self, at: moment, &numbers))
    draft.set("site-type", numbers.pick(keys(.siteTypes)))
    draft.set("state", numbers.pick(keys(.prospectStates)))
    draft.set("next", numbers.pick(["anrufen", "besuchen", "Rückmeldung abwarten"]))
    draft.set("due", calendar.day(moment.workday).adding(days: numbers.number(10...90)))
    return draft
  }

  func neighbours(_ index: Int) -> SampleDraft {
    let names = SamplePlaces.districtNames
    let place = index % names.count
    var draft = SampleDraft()
    draft.set("district", names[place])
    draft.set(
      "neighbours",
      [names[(place + 1) % names.count], names[(place + names.count - 1) % names.count]]
    )
    return draft
  }
}
