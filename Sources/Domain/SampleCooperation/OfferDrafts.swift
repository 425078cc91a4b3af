extension SampleWriter {
  func offer(_ index: Int, _ moment: SampleCalendar.Moment, _ numbers: inout Seed) -> SampleDraft {
    let row = SampleOffers.rows[numbers.below(SampleOffers.rows.count)]
    let district = numbers.pick(SamplePlaces.districtNames)
    let start = calendar.day(moment.workday).adding(days: numbers.number(10...60))
    var draft = SampleDraft()
    draft.set("title", "\(row.name) \(numbers.pick(SampleOffers.houses)), \(district)")
    draft.link("provider", roster.any(Partner.self, at: moment, &numbers))
    draft.set("topics", row.topics)
    draft.set("target-groups", terms(1...2, .targetGroups, &numbers))
    draft.set("districts", [district])
    draft.set("start", start)
    if numbers.chance(70) { draft.set("end", start.adding(days: numbers.number(60...500))) }
    draft.set("capacity", numbers.number(2...12) * 5)
    draft.set("when", numbers.pick(SampleOffers.times))
    draft.set("place", numbers.pick(SamplePlaces.rooms))
    if numbers.chance(50) { draft.link("contact", roster.any(Contact.self, at: moment, &numbers)) }
    if numbers.chance(10) { draft.link("project", roster.any(Project.self, at: moment, &numbers)) }
    draft.set("origin", numbers.pick(keys(.offerOrigins)))
    draft.set("checked", calendar.day(moment.workday))
    draft.set("description", sentence(50, SampleOffers.details, &numbers))
    if numbers.chance(30), let day = later(moment.workday, 60...300, &numbers) {
      draft.edit(day, ("checked", calendar.day(day).stored))
    }
    return draft
  }

  func pairReview(
    _ index: Int,
    _ moment: SampleCalendar.Moment,
    _ numbers: inout Seed
  ) -> SampleDraft {
    var draft = SampleDraft()
    draft.set("day", calendar.day(moment.workday))
    draft.set("verdict", numbers.pick(keys(.pairVerdicts)))
    let offers = roster.some(2, Offer.self, at: moment, &numbers)
    if offers.count == 2 {
      draft.set("offers", offers)
    } else if offers.count == 1 {
      draft.set("offers", offers)
      draft.set("projects", roster.some(1, Project.self, at: moment, &numbers))
    }
    draft.set("by", numbers.pick(SampleMeetings.people))
    draft.set("reason", numbers.pick(SampleOffers.reasons))
    return draft
  }
}
