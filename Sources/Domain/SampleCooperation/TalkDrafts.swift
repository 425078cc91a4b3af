extension SampleWriter {
  func conversation(
    _ index: Int,
    _ moment: SampleCalendar.Moment,
    _ numbers: inout Seed
  ) -> SampleDraft {
    let day = calendar.day(moment.workday)
    var draft = SampleDraft()
    draft.set("day", day)
    draft.link("partner", roster.any(Partner.self, at: moment, &numbers))
    draft.set("subject", numbers.pick(SampleTalks.subjects))
    draft.set("channel", numbers.pick(keys(.channels)))
    draft.set("contacts", roster.some(numbers.below(3), Contact.self, at: moment, &numbers))
    draft.set("by", numbers.pick(SampleMeetings.people))
    draft.set("initiative", numbers.pick(keys(.initiatives)))
    draft.set("result", sentence(70, SampleTalks.results, &numbers))
    if numbers.chance(25) {
      draft.set("follow-up", day.adding(days: numbers.number(7...60)))
      if let done = later(moment.workday, 5...50, &numbers) { draft.edit(done, ("done", "yes")) }
    }
    return draft
  }

  func mediation(
    _ index: Int,
    _ moment: SampleCalendar.Moment,
    _ numbers: inout Seed
  ) -> SampleDraft {
    var draft = SampleDraft()
    draft.set("day", calendar.day(moment.workday))
    draft.set("partners", roster.some(numbers.number(2...3), Partner.self, at: moment, &numbers))
    draft.set("subject", numbers.pick(SampleTalks.mediations))
    draft.set("purpose", numbers.pick(keys(.mediationKinds)))
    draft.set("step", numbers.pick(SampleTalks.steps))
    draft.set("state", "open")
    if let day = later(moment.workday, 10...60, &numbers) {
      let state = numbers.chance(75) ? "done" : "failed"
      draft.edit(day, ("state", state), ("result", numbers.pick(SampleTalks.results)))
    }
    return draft
  }

  func notice(
    _ index: Int,
    _ moment: SampleCalendar.Moment,
    _ numbers: inout Seed
  ) -> SampleDraft {
    let day = calendar.day(moment.workday)
    var draft = SampleDraft()
    draft.set("day", day)
    draft.set("partners", roster.some(numbers.number(1...6), Partner.self, at: moment, &numbers))
    draft.set("subject", numbers.pick(keys(.noticeSubjects)))
    draft.set("channel", numbers.pick(["email", "email", "meeting", "letter"]))
    draft.set("contacts", roster.some(numbers.below(4), Contact.self, at: moment, &numbers))
    draft.set("by", numbers.pick(SampleMeetings.people))
    draft.set("version", day)
    return draft
  }

  func declinedRequest(
    _ index: Int,
    _ moment: SampleCalendar.Moment,
    _ numbers: inout Seed
  ) -> SampleDraft {
    var draft = SampleDraft()
    draft.set("day", calendar.day(moment.workday))
    draft.link("partner", roster.any(Partner.self, at: moment, &numbers))
    draft.set("subject", numbers.pick(SampleTalks.declined))
    draft.set("reason", numbers.pick(keys(.declineReasons)))
    draft.set("answer", numbers.pick(SampleTalks.answers))
    if numbers.chance(60) {
      draft.link("handed-to", roster.any(Partner.self, at: moment, &numbers))
    }
    return draft
  }

  func competitionNote(
    _ index: Int,
    _ moment: SampleCalendar.Moment,
    _ numbers: inout Seed
  ) -> SampleDraft {
    var draft = SampleDraft()
    draft.set("day", calendar.day(moment.workday))
    draft.set("partners", roster.some(2, Partner.self, at: moment, &numbers))
    draft.set("state", "felt")
    draft.set("subject", numbers.pick(SampleTalks.competition))
    if let day = later(moment.workday, 5...60, &numbers) {
      draft.edit(day, ("state", "addressed"), ("measure", numbers.pick(SampleTalks.steps)))
      if let end = later(day, 10...120, &numbers) {
        draft.edit(end, ("state", "settled"), ("settled", calendar.day(end).stored))
      }
    }
    return draft
  }
}
