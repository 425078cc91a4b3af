extension SampleWriter {
  func enquiry(_ moment: SampleCalendar.Moment, _ numbers: inout Seed) -> SampleDraft {
    let (first, last, _) = person(&numbers)
    var draft = SampleDraft()
    draft.set("day", calendar.day(moment.workday))
    draft.set("subject", numbers.pick(SampleService.questions))
    draft.set("asker", "\(first) \(last)")
    draft.set("asker-kind", numbers.pick(keys(.askers)))
    draft.set("channel", numbers.pick(["phone", "email", "meeting"]))
    draft.set("state", "open")
    draft.set("taken-by", numbers.pick(SampleMeetings.people))
    if let answered = later(moment.workday, 0...6, &numbers) {
      draft.edit(
        answered,
        ("state", "answered"),
        ("answered", calendar.day(answered).stored),
        ("answer", numbers.pick(SampleService.answers))
      )
    }
    return draft
  }

  func referralService(_ index: Int, _ moment: SampleCalendar.Moment, _ numbers: inout Seed)
    -> SampleDraft
  {
    var draft = SampleDraft()
    draft.set("name", "\(numbers.pick(SampleService.services)) \(index + 1)")
    draft.link("partner", roster.any(Partner.self, at: moment, &numbers))
    draft.set("boundaries", terms(1...3, .boundaries, &numbers))
    draft.set("topics", terms(1...2, .topics, &numbers))
    draft.set("phone", SamplePhones.landline(&numbers))
    draft.set("times", times(1...3, &numbers))
    draft.set("free", true)
    draft.set("checked", calendar.day(moment.workday))
    if let day = later(moment.workday, 30...300, &numbers) {
      draft.edit(day, ("checked", calendar.day(day).stored))
    }
    return draft
  }

  func openPlace(_ moment: SampleCalendar.Moment, _ numbers: inout Seed) -> SampleDraft {
    let district = numbers.pick(SamplePlaces.districtNames)
    var draft = SampleDraft()
    draft.set("name", "\(numbers.pick(SampleService.places)) \(district)")
    draft.set("type", numbers.pick(keys(.openPlaceTypes)))
    draft.link("partner", roster.any(Partner.self, at: moment, &numbers))
    draft.set("districts", [district])
    draft.set("times", times(1...2, &numbers))
    draft.set("checked", calendar.day(moment.workday))
    return draft
  }

  func visitorCount(_ moment: SampleCalendar.Moment, _ numbers: inout Seed) -> SampleDraft {
    var draft = SampleDraft()
    draft.set("day", calendar.day(moment.workday))
    draft.link("place", roster.any(OpenPlace.self, at: moment, &numbers))
    draft.set("visitors", numbers.number(6...60))
    draft.set("volunteers", numbers.number(1...6))
    return draft
  }

  func serviceCount(_ moment: SampleCalendar.Moment, _ numbers: inout Seed) -> SampleDraft {
    var draft = SampleDraft()
    draft.set("day", calendar.day(moment.workday))
    draft.set("type", numbers.pick(keys(.serviceKinds)))
    draft.set("asker-kind", numbers.pick(keys(.askers)))
    draft.set("topic", numbers.pick(keys(.topics)))
    draft.set("count", numbers.number(1...3))
    draft.set("by", numbers.pick(SampleMeetings.people))
    return draft
  }

  func room(_ index: Int, _ moment: SampleCalendar.Moment, _ numbers: inout Seed) -> SampleDraft {
    var draft = SampleDraft()
    draft.set("name", "\(SamplePlaces.rooms[index % SamplePlaces.rooms.count])")
    draft.link("partner", roster.any(Partner.self, at: moment, &numbers))
    draft.set("district", numbers.pick(SamplePlaces.districtNames))
    draft.set("capacity", numbers.number(2...20) * 4)
    draft.set("equipment", terms(0...3, .roomEquipment, &numbers))
    if numbers.chance(60) { draft.set("accessible", true) }
    return draft
  }

  func booking(_ moment: SampleCalendar.Moment, _ numbers: inout Seed) -> SampleDraft {
    let hour = numbers.number(9...19)
    var draft = SampleDraft()
    draft.set("day", calendar.day(moment.workday).adding(days: numbers.number(5...60)))
    draft.set("start", TimeOfDay(hour: hour, minute: 0))
    draft.set("end", TimeOfDay(hour: hour + 2, minute: 0))
    draft.link("room", roster.any(Room.self, at: moment, &numbers))
    draft.set("purpose", numbers.pick(SampleService.purposes))
    draft.set("by", numbers.pick(SampleMeetings.people))
    return draft
  }

  func resource(_ moment: SampleCalendar.Moment, _ numbers: inout Seed) -> SampleDraft {
    var draft = SampleDraft()
    draft.set("name", numbers.pick(SampleService.things))
    draft.set("type", numbers.pick(keys(.resourceKinds)))
    draft.set("state", numbers.pick(keys(.resourceStates)))
    draft.set("count", numbers.number(1...40))
    draft.set("place", numbers.pick(SamplePlaces.rooms))
    return draft
  }
}
