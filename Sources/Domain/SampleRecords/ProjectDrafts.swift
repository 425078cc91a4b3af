extension SampleWriter {
  func project(
    _ index: Int,
    _ moment: SampleCalendar.Moment,
    _ numbers: inout Seed
  ) -> SampleDraft {
    let rows = SampleProjects.rows
    let row = rows[index * 5 % rows.count]
    let round = index / rows.count
    let district = SamplePlaces.districtNames[(round + index) % SamplePlaces.districts.count]
    let repetition = round / SamplePlaces.districts.count
    var draft = SampleDraft()
    let name = round == 0 ? row.name : "\(row.name) \(district)"
    draft.set("name", repetition == 0 ? name : "\(name) (\(repetition + 1))")
    let states = ["needed", "applied", "granted", "running", "closing", "decided", "closed"]
    draft.set("state", "idea")
    let partners = roster.count(Partner.self, at: moment)
    if partners > 0 {
      draft.set("carrier", roster.id(Partner.self, numbers.below(partners)))
      let others = (0..<numbers.below(4)).map { _ in
        roster.id(Partner.self, numbers.below(partners))
      }
      draft.set("partners", Set(others).sorted())
    }
    let start = calendar.day(moment.workday).adding(days: numbers.number(20...120))
    draft.set("start", start)
    if numbers.chance(75) { draft.set("end", start.adding(days: numbers.number(180...1100))) }
    draft.set("districts", numbers.chance(20) ? ["citywide"] : [district])
    draft.set("topics", row.topics)
    draft.set("target-groups", row.groups)
    draft.set("hours", Minutes(numbers.number(2...60) * 30))
    let funder = numbers.pick(SampleProjects.funders)
    draft.set("funder", funder)
    if funder != "nicht gesondert finanziert" {
      draft.set("funding", Money(cents: numbers.number(6...960) * 12_550))
    }
    draft.set("need", row.need)
    // On the very first day there is no survey yet.
    if numbers.chance(85), moment.workday > 0 {
      draft.link("survey", roster.any(NeedSurvey.self, at: moment, &numbers))
    }
    draft.set("places", numbers.number(1...25))
    draft.set("participation", numbers.pick(keys(.participationModes)))
    draft.set("office-role", numbers.pick(keys(.officeRoles)))
    draft.set("recommend", sentence(40, SampleProjects.recommend, &numbers))
    draft.set("avoid", sentence(30, SampleProjects.avoid, &numbers))
    draft.set("good-practice", numbers.chance(15))
    let path = Array(states.prefix(numbers.number(1...states.count)))
    let end = walk(path, from: moment.workday, every: 15...110, &draft, &numbers)
    if ["closing", "decided", "closed"].contains(end.state) {
      draft.edit(
        end.workday,
        ("follow-up", numbers.pick(keys(.followUps))),
        ("decided", calendar.day(end.workday).stored)
      )
    }
    if end.state == "closed", let day = later(end.workday, 20...120, &numbers) {
      draft.edit(day, ("archived", calendar.day(day).stored))
    }
    return draft
  }

  func placement(_ moment: SampleCalendar.Moment, _ numbers: inout Seed) -> SampleDraft {
    var draft = SampleDraft()
    if let volunteer = roster.any(Volunteer.self, at: moment, &numbers) {
      draft.set("volunteer", volunteer)
    }
    if let project = roster.any(Project.self, at: moment, &numbers) {
      draft.set("project", project)
    }
    draft.set("state", "requested")
    let start = calendar.day(moment.workday).adding(days: numbers.number(7...45))
    draft.set("start", start)
    let planned = start.adding(days: numbers.number(6...18) * 30)
    draft.set("end", planned)
    draft.set("insurance", numbers.pick(["carrier", "state", "state", "statutory"]))
    draft.set("hours", Minutes(numbers.number(1...16) * 30))
    if numbers.chance(96), let contact = roster.any(Contact.self, at: moment, &numbers) {
      draft.set("accompanier", contact)
    }
    draft.set("notes", sentence(25, SampleProfiles.placementNotes, &numbers))
    if numbers.chance(10) {
      _ = walk(["proposed", "declined"], from: moment.workday, every: 3...15, &draft, &numbers)
      return draft
    }
    let steps = ["proposed", "meeting", "trial", "active"].prefix(numbers.number(1...6))
    let path = Array(steps)
    let (state, workday) = walk(path, from: moment.workday, every: 3...20, &draft, &numbers)
    if state == "active", numbers.chance(40), let day = later(workday, 60...400, &numbers) {
      let end = max(start, calendar.day(day))
      draft.edit(day, note: "Abschlussgespräch", ("state", "ended"), ("end", end.stored))
    } else if planned < today, !path.isEmpty {
      // What nobody went on with is over once its time is.
      let last = min(
        calendar.workday(notBefore: max(planned, calendar.day(workday))),
        calendar.count - 1
      )
      let isServing = ["trial", "active"].contains(state)
      if last > workday { draft.edit(last, ("state", isServing ? "ended" : "declined")) }
    }
    return draft
  }
}
