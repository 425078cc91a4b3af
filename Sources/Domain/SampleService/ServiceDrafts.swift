extension SampleWriter {
  func hours(_ moment: SampleCalendar.Moment, _ numbers: inout Seed) -> SampleDraft {
    var draft = SampleDraft()
    draft.link("volunteer", roster.any(Volunteer.self, at: moment, &numbers))
    draft.set("day", calendar.day(moment.workday))
    draft.set("length", Minutes(numbers.number(2...10) * 30))
    draft.set("activity", numbers.pick(SampleService.tasks))
    return draft
  }

  func guideAgreement(_ index: Int, _ moment: SampleCalendar.Moment, _ numbers: inout Seed)
    -> SampleDraft
  {
    let start = calendar.day(moment.workday)
    let end = start.adding(months: numbers.number(3...9))
    var draft = SampleDraft()
    draft.set("client", "K-\(index + 100)")
    draft.link("guide", roster.any(Volunteer.self, at: moment, &numbers))
    draft.set("state", "running")
    draft.set("goal", numbers.pick(SampleService.aims))
    draft.set("start", start)
    draft.set("end", end)
    draft.set("review", start.adding(months: 2))
    draft.link("accompanier", roster.any(Contact.self, at: moment, &numbers))
    if end < today {
      let workday = min(calendar.workday(notBefore: end), calendar.count - 1)
      let result = numbers.pick(["reached", "partly", "other-help"])
      draft.edit(workday, note: "Abschluss", ("state", "ended"), ("self-help", result))
    }
    return draft
  }

  func milestone(_ index: Int, _ moment: SampleCalendar.Moment, _ numbers: inout Seed)
    -> SampleDraft
  {
    let (owner, place) = roster.place(of: index, Milestone.self, in: GuideAgreement.self)
    let day = calendar.day(moment.workday)
    var draft = SampleDraft()
    draft.set("agreement", roster.id(GuideAgreement.self, owner))
    draft.set("order", place + 1)
    draft.set("step", numbers.pick(SampleService.steps))
    draft.set("who", numbers.pick(keys(.milestoneSides)))
    draft.set("due", day.adding(days: 30 * (place + 1)))
    if place == 0, let done = later(moment.workday, 5...40, &numbers) {
      draft.edit(done, ("done", calendar.day(done).stored))
    }
    return draft
  }

  func escalation(_ moment: SampleCalendar.Moment, _ numbers: inout Seed) -> SampleDraft {
    var draft = SampleDraft()
    draft.set("day", calendar.day(moment.workday))
    draft.set(
      "reason",
      numbers.pick(["Schulden", "Streit in der Familie", "Krankheit", "Räumung"])
    )
    draft.link("agreement", roster.any(GuideAgreement.self, at: moment, &numbers))
    draft.set("boundary", numbers.pick(["debts", "crisis", "health", "legal"]))
    draft.link("service", roster.any(ReferralService.self, at: moment, &numbers))
    draft.set("state", numbers.pick(keys(.escalationStates)))
    draft.set("by", numbers.pick(SampleMeetings.people))
    return draft
  }

  func expense(_ moment: SampleCalendar.Moment, _ numbers: inout Seed) -> SampleDraft {
    let type = numbers.pick(["mileage", "transit", "material", "postage", "honorary"])
    let day = calendar.day(moment.workday)
    var draft = SampleDraft()
    draft.link("volunteer", roster.any(Volunteer.self, at: moment, &numbers))
    draft.set("day", day)
    draft.set("type", type)
    if type == "mileage" {
      let kilometres = numbers.number(4...60)
      draft.set("vehicle", "car")
      draft.set("kilometres", kilometres)
      draft.set("amount", Money(cents: kilometres * 30))
    } else {
      draft.set("amount", Money(cents: numbers.number(5...60) * 100))
      if type != "honorary" { draft.set("receipt", true) }
    }
    draft.set("state", "submitted")
    draft.link("fund", roster.any(DeploymentFund.self, at: moment, &numbers))
    if let paid = later(moment.workday, 5...30, &numbers) {
      draft.edit(paid, ("state", "paid"), ("paid", calendar.day(paid).stored))
    }
    return draft
  }

  func declaration(_ moment: SampleCalendar.Moment, _ numbers: inout Seed) -> SampleDraft {
    let day = calendar.day(moment.workday)
    var draft = SampleDraft()
    draft.link("volunteer", roster.any(Volunteer.self, at: moment, &numbers))
    draft.set("year", day.year)
    draft.set("type", "honorary")
    draft.set("amount", Money(cents: numbers.number(0...30) * 1000))
    draft.set("declared", day)
    return draft
  }

  func fund(_ index: Int, _ moment: SampleCalendar.Moment, _ numbers: inout Seed) -> SampleDraft {
    let year = calendar.day(moment.workday).year
    var draft = SampleDraft()
    draft.set("title", "Auslagen \(year) (\(index + 1))")
    draft.set("source", numbers.pick(["Stadt Neustadt an der Aue", "Landkreis", "Stiftung"]))
    draft.set("start", Day(year: year, month: 1, day: 1))
    draft.set("end", Day(year: year, month: 12, day: 31))
    draft.set("amount", Money(cents: numbers.number(5...40) * 10_000))
    return draft
  }

  /// What the office has checked for itself: a rate that it pays.
  func rate(_ moment: SampleCalendar.Moment) -> SampleDraft {
    var draft = SampleDraft()
    draft.set("type", "bicycle")
    draft.set("amount", Money(cents: 10))
    draft.set("from", calendar.day(moment.workday))
    draft.set("source", "Beschluss des Vorstands")
    draft.set("checked", calendar.day(moment.workday))
    return draft
  }
}
