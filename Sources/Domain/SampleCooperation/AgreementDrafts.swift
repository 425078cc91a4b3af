extension SampleWriter {
  func tandem(
    _ index: Int,
    _ moment: SampleCalendar.Moment,
    _ numbers: inout Seed
  ) -> SampleDraft {
    var draft = SampleDraft()
    let pair = parties(of: index, Tandem.self)
    draft.set("name", "Tandem \(SamplePlaces.districtNames[index % SamplePlaces.districts.count])")
    draft.link("agency", pair.first)
    draft.link("guide", pair.last)
    draft.set("members", roster.some(2, Contact.self, at: moment, &numbers))
    draft.set("constellation", numbers.pick(keys(.constellations)))
    draft.set("carriers", numbers.pick(SampleOrganisations.carriers))
    draft.set("start", calendar.day(moment.workday))
    return draft
  }

  /// The partners of an agreement or tandem.
  private func parties(of index: Int, _ type: any Record.Type) -> [RecordID] {
    var numbers = source(type, index)
    return roster.some(2, Partner.self, at: roster.moment(type, index), &numbers)
  }

  func agreement(
    _ index: Int,
    _ moment: SampleCalendar.Moment,
    _ numbers: inout Seed
  ) -> SampleDraft {
    let day = calendar.day(moment.workday)
    var draft = SampleDraft()
    draft.set("title", numbers.pick(SampleAgreements.titles))
    draft.set("state", "draft")
    draft.set("since", day)
    draft.set("parties", parties(of: index, Agreement.self))
    draft.set("tasks", terms(1...3, .taskAreas, &numbers))
    draft.set("subject", numbers.pick(SampleAgreements.subjects))
    draft.set("goal", numbers.pick(SampleAgreements.goals))
    draft.set("notice", numbers.pick(SampleAgreements.noticePeriods))
    draft.set("processes", sentence(60, SampleAgreements.processes, &numbers))
    guard let signing = later(moment.workday, 15...60, &numbers) else { return draft }
    let signed = calendar.day(signing)
    let end = signed.adding(days: numbers.number(200...900))
    draft.edit(
      signing,
      ("state", "active"),
      ("since", signed.stored),
      ("signed", signed.stored),
      ("start", signed.stored),
      ("end", end.stored),
      ("review-due", signed.adding(days: 365).stored)
    )
    let review = calendar.workday(notBefore: signed.adding(days: 360))
    if review < calendar.count, signed.adding(days: 360) < end {
      draft.edit(review, ("reviewed", calendar.day(review).stored))
    }
    let ended = calendar.workday(notBefore: end)
    if ended < calendar.count {
      draft.edit(ended, ("state", "ended"), ("since", calendar.day(ended).stored))
    }
    return draft
  }

  func side(_ index: Int, _ moment: SampleCalendar.Moment, _ numbers: inout Seed) -> SampleDraft {
    let (agreement, place) = roster.place(of: index, AgreementSide.self, in: Agreement.self)
    let parties = parties(of: agreement, Agreement.self)
    var draft = SampleDraft()
    draft.set("agreement", roster.id(Agreement.self, agreement))
    draft.link("partner", parties.isEmpty ? nil : parties[place % parties.count])
    draft.set("expectations", numbers.pick(SampleAgreements.expectations))
    draft.set("contribution", numbers.pick(SampleAgreements.contributions))
    if let day = later(moment.workday, 5...30, &numbers) {
      let (first, last, _) = person(&numbers)
      draft.edit(
        day,
        ("decision-maker", "\(first) \(last)"),
        ("function", numbers.pick(["Geschäftsführung", "Vorstand", "Fachbereichsleitung"])),
        ("committed", calendar.day(day).stored)
      )
    }
    return draft
  }

  func agreedTopic(
    _ index: Int,
    _ moment: SampleCalendar.Moment,
    _ numbers: inout Seed
  ) -> SampleDraft {
    let (agreement, place) = roster.place(of: index, AgreedTopic.self, in: Agreement.self)
    let parties = parties(of: agreement, Agreement.self)
    let topics = keys(.exchangeTopics)
    var draft = SampleDraft()
    draft.set("agreement", roster.id(Agreement.self, agreement))
    draft.set("topic", topics[(agreement + place * 4) % topics.count])
    draft.link("lead", parties.first)
    draft.set("involved", Array(parties.dropFirst()))
    draft.set("arrangement", numbers.pick(SampleAgreements.arrangements))
    return draft
  }

  func check(_ index: Int, _ moment: SampleCalendar.Moment, _ numbers: inout Seed) -> SampleDraft {
    let agreement = numbers.below(roster.count(Agreement.self, at: moment))
    let parties = parties(of: agreement, Agreement.self)
    var draft = SampleDraft()
    draft.set("day", calendar.day(moment.workday))
    draft.set("agreement", roster.id(Agreement.self, agreement))
    draft.link("partner", parties.isEmpty ? nil : parties[numbers.below(parties.count)])
    let ratings = ["2", "3", "4", "4", "5"]
    for aspect in [
      "eye-level", "transparency", "trust", "acceptance", "appreciation", "communication",
      "mediator",
    ] {
      draft.set(aspect, numbers.pick(ratings))
    }
    draft.set("notes", sentence(30, SampleAgreements.changes, &numbers))
    return draft
  }
}
