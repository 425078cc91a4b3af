extension SampleWriter {
  func responsibility(
    _ index: Int,
    _ moment: SampleCalendar.Moment,
    _ numbers: inout Seed
  ) -> SampleDraft {
    let day = calendar.day(moment.workday)
    var draft = SampleDraft()
    draft.set("task", numbers.pick(keys(.taskAreas)))
    draft.link("partner", roster.any(Partner.self, at: moment, &numbers))
    let roles = ["responsible", "responsible", "involved", "involved", "informed", "deputy"]
    draft.set("role", numbers.pick(roles))
    draft.set("districts", numbers.pick(numbers.below(3), of: SamplePlaces.districtNames))
    draft.set("target-groups", terms(0...2, .targetGroups, &numbers))
    if numbers.chance(70) { draft.set("start", day) }
    if numbers.chance(20) { draft.set("end", day.adding(days: numbers.number(100...900))) }
    if numbers.chance(40) { draft.link("contact", roster.any(Contact.self, at: moment, &numbers)) }
    draft.set("question", sentence(8, SampleResponsibilities.questions, &numbers))
    if numbers.chance(15), let day = later(moment.workday, 60...400, &numbers) {
      draft.edit(day, note: "Absprache am Runden Tisch", ("role", numbers.pick(roles)))
    }
    return draft
  }

  /// What the office has settled for itself.
  func settings(_ numbers: inout Seed) -> SampleDraft {
    var draft = SampleDraft()
    draft.set("name", "Ehrenamt und Integration Neustadt")
    if roster.count(Partner.self) > 0 { draft.set("own", [roster.id(Partner.self, 0)]) }
    draft.set("districts", Array(SamplePlaces.districtNames.prefix(5)))
    draft.set("target-groups", ["refugees", "newcomers", "families"])
    draft.set("expected-types", ["municipality", "welfare", "mso", "residents"])
    return draft
  }
}

enum SampleResponsibilities {
  static let questions = [
    "Wer übernimmt ab Januar?", "Gilt das auch für Menschen mit Duldung?",
    "Ist die Stelle in den Ferien besetzt?", "Wer zahlt die Fahrtkosten?",
  ]
}
