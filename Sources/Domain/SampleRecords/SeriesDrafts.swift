extension SampleWriter {
  /// A series that is over or that nobody has linked meetings to yet.
  func meetingSeries(_ moment: SampleCalendar.Moment, _ numbers: inout Seed) -> SampleDraft {
    let kind = SampleMeetings.series[numbers.below(SampleMeetings.series.count)]
    let first = calendar.day(moment.workday)
    var draft = SampleDraft()
    draft.set("name", "\(kind.name) \(first.year)")
    draft.set("type", kind.type)
    draft.set("cadence", numbers.pick(keys(.cadences)))
    draft.set("rule", numbers.pick(keys(.cadenceRules)))
    draft.set("first", first)
    draft.set("start", kind.start)
    draft.set("length", Minutes(kind.minutes))
    draft.set("place", numbers.pick(SamplePlaces.rooms))
    draft.set("level", "local")
    draft.set("partners", roster.some(numbers.number(2...6), Partner.self, at: moment, &numbers))
    draft.set("chair", numbers.pick(SampleMeetings.people))
    draft.set("end", min(first.adding(days: numbers.number(120...700)), today.adding(days: -1)))
    return draft
  }

  func subSession(_ moment: SampleCalendar.Moment, _ numbers: inout Seed) -> SampleDraft {
    var draft = SampleDraft()
    draft.link("meeting", roster.any(Meeting.self, at: moment, &numbers))
    draft.set("title", numbers.pick(SampleMeetings.agenda))
    draft.set("chair", numbers.pick(SampleMeetings.people))
    draft.set("result", numbers.pick(SampleMeetings.results))
    return draft
  }
}
