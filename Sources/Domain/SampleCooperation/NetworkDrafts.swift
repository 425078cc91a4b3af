extension SampleWriter {
  private func district(_ index: Int) -> String {
    SamplePlaces.districtNames[index % SamplePlaces.districts.count]
  }

  func network(
    _ index: Int,
    _ moment: SampleCalendar.Moment,
    _ numbers: inout Seed
  ) -> SampleDraft {
    let row = SampleNetworks.rows[index % SampleNetworks.rows.count]
    let round = index / SampleNetworks.rows.count
    let repetition = round / SamplePlaces.districts.count
    let name = "\(row.name) \(district(round + index))"
    var draft = SampleDraft()
    draft.set("name", repetition == 0 ? name : "\(name) (\(repetition + 1))")
    draft.set("type", row.type)
    draft.set("districts", [district(round + index)])
    draft.set("attended", row.type == "round-table" && numbers.chance(10))
    draft.set("openness", numbers.pick(keys(.opennesses)))
    draft.set("goal", row.goal)
    draft.set("decisions", numbers.pick(keys(.decisionProcedures)))
    draft.set("start", calendar.day(moment.workday))
    draft.link("coordinator", roster.any(Partner.self, at: moment, &numbers))
    return draft
  }

  func membership(
    _ index: Int,
    _ moment: SampleCalendar.Moment,
    _ numbers: inout Seed
  ) -> SampleDraft {
    let start = calendar.day(moment.workday)
    var draft = SampleDraft()
    draft.link("network", roster.any(Network.self, at: moment, &numbers))
    draft.link("partner", roster.any(Partner.self, at: moment, &numbers))
    let role = numbers.pick(["member", "member", "member", "speaker", "representative", "guest"])
    draft.set("role", role)
    if numbers.chance(50) { draft.link("person", roster.any(Contact.self, at: moment, &numbers)) }
    draft.set("start", start)
    if role == "speaker" { draft.set("term-ends", start.adding(days: 1400)) }
    if numbers.chance(10), let day = later(moment.workday, 100...500, &numbers) {
      draft.edit(day, ("end", calendar.day(day).stored))
    }
    return draft
  }

  func topicProposal(
    _ index: Int,
    _ moment: SampleCalendar.Moment,
    _ numbers: inout Seed
  ) -> SampleDraft {
    var draft = SampleDraft()
    draft.set("title", numbers.pick(SampleNetworks.topics))
    draft.link("network", roster.any(Network.self, at: moment, &numbers))
    draft.link("partner", roster.any(Partner.self, at: moment, &numbers))
    draft.set("day", calendar.day(moment.workday))
    draft.set("state", "open")
    if numbers.chance(80), let day = later(moment.workday, 5...90, &numbers) {
      draft.edit(day, ("state", numbers.pick(["parked", "agenda", "done", "done", "dropped"])))
    }
    return draft
  }

  func helperCircle(
    _ index: Int,
    _ moment: SampleCalendar.Moment,
    _ numbers: inout Seed
  ) -> SampleDraft {
    let day = calendar.day(moment.workday)
    let home = district(index * 5)
    let repetition = index / SamplePlaces.districts.count
    var draft = SampleDraft()
    draft.set("name", repetition == 0 ? "Helferkreis \(home)" : "Helferkreis \(home) \(index)")
    draft.set("place", SamplePlaces.town)
    draft.set("districts", [home])
    draft.link("carrier", roster.any(Partner.self, at: moment, &numbers))
    draft.link("speaker", roster.any(Contact.self, at: moment, &numbers))
    draft.set("speaker-confirmed", day)
    draft.set("members", numbers.number(4...35))
    draft.set("founded", day)
    draft.set("topics", terms(1...3, .topics, &numbers))
    draft.set("target-groups", terms(1...2, .targetGroups, &numbers))
    draft.set("needs", sentence(50, SampleNetworks.needs, &numbers))
    let last = calendar.workday(notBefore: today.adding(days: -numbers.number(20...150)))
    if last > moment.workday, last < calendar.count {
      draft.edit(last, ("speaker-confirmed", calendar.day(last).stored))
    }
    return draft
  }

  func presence(
    _ index: Int,
    _ moment: SampleCalendar.Moment,
    _ numbers: inout Seed
  ) -> SampleDraft {
    var draft = SampleDraft()
    draft.set("day", calendar.day(moment.workday))
    draft.set("title", numbers.pick(SampleNetworks.occasions))
    draft.set("type", numbers.pick(keys(.presenceKinds)))
    if numbers.chance(50) { draft.link("network", roster.any(Network.self, at: moment, &numbers)) }
    draft.set("partners", roster.some(numbers.below(3), Partner.self, at: moment, &numbers))
    draft.set("attended-by", numbers.pick(SampleMeetings.people))
    draft.set("visibility", sentence(50, SampleNetworks.visibility, &numbers))
    draft.set("learned", sentence(70, SampleNetworks.learned, &numbers))
    draft.set("topic", numbers.pick(keys(.topics)))
    if numbers.chance(30) {
      draft.set("forward-to", roster.some(2, Partner.self, at: moment, &numbers))
      if let day = later(moment.workday, 1...20, &numbers) {
        draft.edit(day, ("forwarded", calendar.day(day).stored))
      }
    }
    return draft
  }

  func portal(_ index: Int, _ moment: SampleCalendar.Moment, _ numbers: inout Seed) -> SampleDraft {
    let row = SampleNetworks.portals[index % SampleNetworks.portals.count]
    let round = index / SampleNetworks.portals.count
    let suffix = round == 0 ? "" : "-\(round + 1)"
    var draft = SampleDraft()
    draft.set("name", round == 0 ? row.name : "\(row.name) (\(round + 1))")
    draft.set("link", "https://\(SamplePhones.slug(row.name))\(suffix).example")
    draft.link("partner", roster.any(Partner.self, at: moment, &numbers))
    draft.set("maintained", calendar.day(moment.workday))
    draft.set("purpose", row.purpose)
    return draft
  }
}
