extension SampleWriter {
  private static let names = SampleOrganisations.rows.flatMap { row in
    row.names.map { (row: row, name: $0) }
  }

  /// A name of its own for each number, with its type and district.
  private func organisation(_ index: Int) -> (SampleOrganisations.Row, String, Int) {
    let names = SampleWriter.names
    // A step that is prime mixes the types, so that even few partners are of many types.
    let (row, pattern) = names[index * 37 % names.count]
    let round = index / names.count
    let district = (round + index * 5) % SamplePlaces.districts.count
    let place = SamplePlaces.districts[district].0
    var name = String(
      pattern.split(separator: "*", omittingEmptySubsequences: false).joined(
        separator: place
      )
    )
    if round > 0, name == pattern { name += ", Außenstelle \(place)" }
    if roster.cases.count > 0, SampleCases.partnerNames.contains(name) {
      name += ", Zweigstelle \(place)"
    }
    let repetition = round / SamplePlaces.districts.count
    return (row, repetition == 0 ? name : "\(name) (\(repetition + 1))", district)
  }

  func partner(
    _ index: Int,
    _ moment: SampleCalendar.Moment,
    _ numbers: inout Seed
  ) -> SampleDraft {
    let (row, name, district) = organisation(index)
    let place = SamplePlaces.districts[district]
    let slug = SamplePhones.slug(name).split(separator: "-").prefix(3).joined(separator: "-")
    var draft = SampleDraft()
    draft.set("name", name)
    draft.set("type", row.type)
    draft.set("level", row.level)
    let state = numbers.pick(["researched", "approached", "interview", "partner"])
    draft.set("state", state)
    if index > 0, numbers.chance(12) {
      draft.set("parent", roster.id(Partner.self, numbers.below(index)))
    }
    draft.set("carrier", sentence(60, SampleOrganisations.carriers, &numbers))
    draft.set("districts", numbers.chance(15) ? "citywide" : place.0)
    draft.set("street", street(&numbers))
    draft.set("postal-code", place.1)
    draft.set("town", SamplePlaces.town)
    let phone = SamplePhones.landline(&numbers)
    draft.set("phone", phone)
    draft.set("email", "info@\(slug).example")
    if numbers.chance(60) { draft.set("website", "https://www.\(slug).example") }
    draft.set("tasks", sentence(70, SampleProfiles.tasks, &numbers))
    draft.set("services", terms(1...3, .basicServices, &numbers))
    draft.set("target-groups", terms(0...3, .targetGroups, &numbers))
    if !["agency", "kobe", "guide"].contains(row.type), numbers.chance(30) {
      draft.set("focus", terms(1...2, .topics, &numbers))
    }
    draft.set("strengths", sentence(40, SampleProfiles.strengths, &numbers))
    draft.set("resources", sentence(30, SampleProfiles.resources, &numbers))
    draft.set("participation", numbers.pick(keys(.participation)))
    if numbers.chance(30) {
      draft.set(
        "languages",
        numbers.pick(numbers.number(1...3), of: ["de", "en", "ar", "uk", "tr"])
      )
    }
    draft.set("self-representation", row.type == "mso" || row.type == "residents")
    draft.set("notes", sentence(25, SampleProfiles.partnerNotes, &numbers))

    if numbers.chance(40), state != "partner" {
      let path = ["approached", "interview", "partner"].drop { $0 != state }.dropFirst()
      let rest = state == "researched" ? ["approached", "interview", "partner"] : Array(path)
      _ = walk(rest, from: moment.workday, every: 8...60, &draft, &numbers)
    }
    if numbers.chance(15), let day = later(moment.workday, 30...500, &numbers) {
      draft.edit(day, note: "Rückruf", ("phone", SamplePhones.landline(&numbers)))
    }
    if numbers.chance(6), let day = later(moment.workday, 60...400, &numbers) {
      draft.edit(day, ("overburdened", calendar.day(day).stored))
    }
    if numbers.chance(5), let day = later(moment.workday, 200...600, &numbers) {
      draft.edit(day, note: "Auflösung", ("state", "ended"), ("archived", calendar.day(day).stored))
    }
    return draft
  }

  func contact(
    _ index: Int,
    _ moment: SampleCalendar.Moment,
    _ numbers: inout Seed
  ) -> SampleDraft {
    let (first, last, _) = person(&numbers)
    var draft = SampleDraft()
    draft.set("last-name", last)
    draft.set(
      "first-name",
      numbers.chance(3) ? "\(first) und \(numbers.pick(["Kai", "Toni"]))" : first
    )
    draft.set("salutation", sentence(10, SampleProfiles.titles, &numbers))
    let partners = roster.count(Partner.self, at: moment)
    if partners > 0 {
      // One after the other, so that each partner has somebody to talk to.
      let own = roster.id(Partner.self, index % partners)
      let second = numbers.chance(8) ? roster.any(Partner.self, at: moment, &numbers) : nil
      draft.set("partners", second.map { $0 == own ? [own] : [own, $0] } ?? [own])
    }
    draft.set("function", sentence(85, SampleOrganisations.functions, &numbers))
    draft.set("phone", SamplePhones.landline(&numbers))
    if numbers.chance(45) { draft.set("mobile", SamplePhones.mobile(&numbers)) }
    let address = email(first, last, &numbers)
    draft.set("email", address)
    draft.set("flags", terms(0...2, .contactFlags, &numbers))
    if index > 0, numbers.chance(15) {
      draft.set("deputy", roster.id(Contact.self, numbers.below(index)))
    }
    draft.set("notes", sentence(20, SampleProfiles.contactNotes, &numbers))
    if numbers.chance(15), let day = later(moment.workday, 20...500, &numbers) {
      draft.edit(day, ("phone", SamplePhones.landline(&numbers)))
    }
    if numbers.chance(8), let day = later(moment.workday, 40...600, &numbers) {
      draft.edit(day, ("function", numbers.pick(SampleOrganisations.functions)))
    }
    if numbers.chance(4), let day = later(moment.workday, 200...700, &numbers) {
      draft.edit(day, note: "Nicht mehr dort", ("archived", calendar.day(day).stored))
    }
    return draft
  }
}
