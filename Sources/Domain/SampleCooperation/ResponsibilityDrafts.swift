extension SampleWriter {
  func responsibility(
    _ index: Int,
    _ moment: SampleCalendar.Moment,
    _ numbers: inout Seed
  ) -> SampleDraft {
    let day = calendar.day(moment.workday)
    let tasks = SampleResponsibilities.tasks
    let districts = SampleResponsibilities.districts
    let cells = tasks.count * districts.count
    let row = index / tasks.count
    let others = ["involved", "involved", "informed", "deputy"]
    var draft = SampleDraft()
    draft.set("task", tasks[index % tasks.count])
    draft.link("partner", roster.any(Partner.self, at: moment, &numbers))
    draft.set("role", (row + index) % 3 == 0 ? "responsible" : numbers.pick(others))
    draft.set("districts", [districts[row % districts.count]])
    draft.set("target-groups", terms(0...2, .targetGroups, &numbers))
    draft.set("start", day)
    // It ends on the eve of the day on which the next one begins for this task and district.
    if index + cells < roster.count(Responsibility.self) {
      let next = calendar.day(roster.moment(Responsibility.self, index + cells).workday)
      draft.set("end", max(day, next.adding(days: -1)))
    }
    if numbers.chance(40) { draft.link("contact", roster.any(Contact.self, at: moment, &numbers)) }
    draft.set("question", sentence(8, SampleResponsibilities.questions, &numbers))
    if numbers.chance(15), let day = later(moment.workday, 60...400, &numbers) {
      draft.edit(day, note: "Absprache am Runden Tisch", ("role", numbers.pick(others)))
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

/// What is left to chance of who does what, apart from the districts of the cases.
enum SampleResponsibilities {
  static let tasks = [
    "orientation", "recruiting", "matching", "accompaniment", "language", "interpreting",
    "counselling", "school", "work", "health", "mentoring", "helpers", "needs",
  ]

  static let districts = SamplePlaces.districtNames.filter { !SampleCases.districts.contains($0) }

  static let questions = [
    "Wer übernimmt ab Januar?", "Gilt das auch für Menschen mit Duldung?",
    "Ist die Stelle in den Ferien besetzt?", "Wer zahlt die Fahrtkosten?",
  ]
}
