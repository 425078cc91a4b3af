extension SampleWriter {
  private static let path = ["interview", "training", "ready", "active"]

  func volunteer(
    _ index: Int,
    _ moment: SampleCalendar.Moment,
    _ numbers: inout Seed
  ) -> SampleDraft {
    let (first, last, origin) = person(&numbers)
    let home = SamplePlaces.districts[numbers.below(SamplePlaces.districts.count)]
    var draft = SampleDraft()
    draft.set("last-name", last)
    draft.set("first-name", first)
    draft.set("state", "interested")
    draft.set("form", numbers.chance(85) ? "volunteer" : numbers.pick(keys(.engagementForms)))
    if numbers.chance(45) { draft.set("phone", SamplePhones.landline(&numbers)) }
    if numbers.chance(80) { draft.set("mobile", SamplePhones.mobile(&numbers)) }
    if numbers.chance(80) { draft.set("email", email(first, last, &numbers)) }
    draft.set("street", street(&numbers))
    draft.set("postal-code", home.1)
    draft.set("town", SamplePlaces.town)
    if numbers.chance(60) {
      draft.set("birthday", today.adding(days: -numbers.number(16 * 365...82 * 365)))
    }
    draft.set("home-district", home.0)
    draft.set("languages", languages(origin, &numbers))
    profile(home.0, &draft, &numbers)
    let contacts = roster.count(Contact.self, at: moment)
    let own = numbers.pick(["roessler", "oeztuerk", "kostjuk"])
    if numbers.chance(40), let accompanier = roster.cases.id(own, at: moment) {
      draft.set("accompanier", accompanier)
    } else if contacts > 0, numbers.chance(70) {
      draft.set("accompanier", roster.id(Contact.self, numbers.below(contacts)))
    }
    draft.set("last-contact", calendar.day(moment.workday))
    draft.set("notes", sentence(40, SampleProfiles.volunteerNotes, &numbers))
    if index % 97 == 0 { draft.note = "Freiwilligenmesse" }
    life(from: moment.workday, &draft, &numbers)
    return draft
  }

  private func languages(_ origin: SampleOrigin, _ numbers: inout Seed) -> [LanguageSkill] {
    var skills = [LanguageSkill(Term(origin.language), Term("native"))]
    if origin.language != "de" {
      skills.append(LanguageSkill(Term("de"), Term(numbers.pick(["fluent", "good", "basic"]))))
    }
    for language in numbers.pick(numbers.below(3), of: origin.others) where language != "de" {
      let level = numbers.pick(["fluent", "good", "good", "basic", ""])
      skills.append(LanguageSkill(Term(language), Term(level)))
    }
    return skills
  }

  /// What the person can and wants to do, and when.
  private func profile(_ home: String, _ draft: inout SampleDraft, _ numbers: inout Seed) {
    let others = numbers.pick(numbers.below(3), of: SamplePlaces.districtNames)
    draft.set("districts", [home] + others.filter { $0 != home })
    draft.set("support-fields", terms(1...3, .supportFields, &numbers))
    draft.set("topics", terms(1...4, .topics, &numbers))
    let groups = terms(1...3, .targetGroups, &numbers)
    draft.set("groups-wanted", groups)
    if numbers.chance(12) {
      draft.set(
        "groups-unwanted",
        numbers.pick(1, of: keys(.targetGroups).filter { !groups.contains($0) && $0 != "all" })
      )
    }
    draft.set("competences", sentence(55, SampleProfiles.competences, &numbers))
    draft.set("limits", sentence(25, SampleProfiles.limits, &numbers))
    draft.set("availability", times(1...6, &numbers))
    draft.set("hours", Minutes(numbers.number(2...24) * 30))
    if numbers.chance(10) {
      let from = today.adding(days: numbers.number(-200...60))
      draft.set("available-from", from)
      draft.set("available-until", from.adding(days: numbers.number(60...400)))
    }
    if numbers.chance(20) { draft.set("roles", terms(1...2, .volunteerRoles, &numbers)) }
    draft.set("motivation", sentence(60, SampleProfiles.motivations, &numbers))
  }

  /// Half days of the week, most of them on working days.
  func times(_ count: ClosedRange<Int>, _ numbers: inout Seed) -> [WeekTime] {
    let all = (1...6).flatMap { day in
      WeekTime.halfDays.compactMap { WeekTime(weekday: day, from: $0.from, until: $0.until) }
    }
    return numbers.pick(numbers.number(count), of: all).sorted()
  }

  private func life(from workday: Int, _ draft: inout SampleDraft, _ numbers: inout Seed) {
    let steps = numbers.pick(["0", "1", "2", "3", "3", "4", "4", "4", "4"])
    let path = SampleWriter.path.prefix(Int(steps) ?? 0)
    let (_, reached) = walk(Array(path), from: workday, every: 5...40, &draft, &numbers)
    if numbers.chance(20), let day = later(workday, 3...400, &numbers) {
      draft.edit(day, note: "Rückruf", ("mobile", SamplePhones.mobile(&numbers)))
    }
    if numbers.chance(35), let day = later(workday, 20...300, &numbers) {
      draft.edit(day, ("last-contact", calendar.day(day).stored))
    }
    if numbers.chance(10), let day = later(reached, 30...300, &numbers) {
      draft.edit(day, note: "Prüfungszeit", ("state", "paused"))
    } else if numbers.chance(12), let day = later(reached, 90...500, &numbers) {
      let left = calendar.day(day).stored
      draft.edit(day, note: "Umzug", ("state", "left"), ("archived", left))
    }
  }
}
