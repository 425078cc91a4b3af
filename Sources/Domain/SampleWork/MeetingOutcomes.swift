extension SampleWriter {
  func decision(_ index: Int, _ moment: SampleCalendar.Moment, _ numbers: inout Seed)
    -> SampleDraft
  {
    var draft = SampleDraft()
    draft.set("text", numbers.pick(SampleMeetings.decisions))
    draft.link("meeting", roster.any(Meeting.self, at: moment, &numbers))
    draft.set("method", numbers.pick(["consensus", "unanimous", "majority"]))
    draft.set("state", numbers.pick(["valid", "valid", "done"]))
    return draft
  }

  func minutesVersion(_ moment: SampleCalendar.Moment, _ numbers: inout Seed) -> SampleDraft {
    var draft = SampleDraft()
    draft.link("meeting", roster.any(Meeting.self, at: moment, &numbers))
    draft.set("number", 1)
    draft.set("day", calendar.day(moment.workday))
    draft.set("by", numbers.pick(SampleMeetings.people))
    draft.set("text", numbers.pick(SampleMeetings.minutes))
    draft.set("sent", calendar.day(moment.workday))
    draft.link("contacts", roster.any(Contact.self, at: moment, &numbers))
    return draft
  }
}
