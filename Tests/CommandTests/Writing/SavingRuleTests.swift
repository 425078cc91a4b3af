import Testing

/// What is refused because of other records, by whatever way it comes.
struct SavingRuleTests {
  private let office = Office()

  @Test
  func `nothing is published of somebody who did not agree`() {
    let person = office.add("volunteers", "last-name=Öz", "first-name=Ayşe")
    let brochure = office.add("publications", "title=Bildband", "people=\(person)")
    let refused = office.run("set", brochure, "state=published")
    #expect(refused.status == 1 && refused.messages.contains("Ohne Einwilligung"))
    let story = office.run(
      "add",
      "success-stories",
      "title=Ankunft",
      "people=\(person)",
      "released=ja"
    )
    #expect(story.status == 1 && story.messages.contains("Ohne Einwilligung"))
    _ = office.add("consents", "volunteer=\(person)", "purpose=photo", "given=1.1.2026")
    #expect(office.run("set", brochure, "state=published").status == 0)
  }

  @Test
  func `a programme is no part of its own parts`() {
    let programme = office.add("projects", "name=Ankommen")
    let part = office.add("projects", "name=Sprache", "programme=\(programme)")
    let within = office.add("projects", "name=Vorlesen", "programme=\(part)")
    let refused = office.run("set", programme, "programme=\(within)")
    #expect(refused.status == 1 && refused.messages.contains("Kreis"))
    #expect(office.run("set", within, "programme=\(programme)").status == 0)
  }

  @Test
  func `no more is called of a funding than was granted`() {
    let project = office.add("projects", "name=Sprache")
    let funding = office.add(
      "project-fundings",
      "project=\(project)",
      "amount=1000",
      "state=granted"
    )
    let first = office.add("fund-calls", "funding=\(funding)", "amount=600", "day=2026-03-01")
    let refused = office.run(
      "add",
      "fund-calls",
      "funding=\(funding)",
      "amount=400,01",
      "day=2026-03-01"
    )
    #expect(refused.status == 1 && refused.messages.contains("400,00 €"))
    #expect(
      office.run("add", "fund-calls", "funding=\(funding)", "amount=0", "day=2026-03-01").status
        == 1
    )
    #expect(office.run("set", first, "amount=1000").status == 0)
    #expect(office.run("set", first, "day=2026-03-02", "received=2026-03-01").status == 1)
  }

  @Test
  func `a bare number is minutes for a meeting, and a day is the most`() throws {
    let meeting = office.add("meetings", "name=Plenum", "day=2026-03-01", "length=90")
    let object = try #require(office.run("show", "--json", meeting).objects?.first)
    #expect(object["length"] == .number("90"))
    #expect(office.run("set", meeting, "length=2").status == 0)
    let hours = try #require(office.run("show", "--json", meeting).objects?.first)
    #expect(hours["length"] == .number("120"))
    #expect(office.run("set", meeting, "length=25 h").messages.contains("Länger als ein Tag"))
  }
}
