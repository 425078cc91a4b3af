import Testing

@Suite
struct OverlapsTests {
  /// Two offers of two partners with the same title.
  private func office() -> (office: Office, offers: [String]) {
    let office = Office()
    let offers = ["A", "B"].map { name in
      let partner = office.add("partners", "name=\(name)")
      return office.add("offers", "title=Lesepaten \u{1B}[31m", "provider=\(partner)")
    }
    return (office, offers.sorted())
  }

  @Test
  func `where nothing is done twice the status is 0`() {
    let office = Office()
    _ = office.add("partners", "name=A")
    let outcome = office.run("overlaps")
    #expect(outcome.status == 0 && outcome.output.isEmpty)
    #expect(outcome.messages == "tandem: Nichts doppelt sich.\n")
  }

  @Test
  func `an open pair is listed, and the status is 1 until it is reviewed`() {
    let (office, offers) = office()
    let open = office.run("overlaps", "--json")
    #expect(open.status == 1 && open.lines.count == 1)
    #expect(
      open.line
        == """
        {"kind":"parallel","ids":["\(offers[0])","\(offers[1])"],"reasons":["title"],"topics":[],\
        "groups":[],"districts":[],"from":null,"until":null,"title":100,"reviewed":null}
        """
    )
    let list = offers.joined(separator: ",")
    _ = office.add("pair-reviews", "day=heute", "verdict=coordinated", "offers=\(list)")
    let settled = office.run("overlaps", "--json")
    #expect(settled.status == 0 && settled.line.hasSuffix(",\"reviewed\":\"coordinated\"}"))
  }

  @Test
  func `people read titles, partners and the reason, and no control characters`() {
    let (office, offers) = office()
    let outcome = office.run("overlaps", "--language", "en")
    #expect(outcome.status == 1 && outcome.lines.count == 2)
    #expect(outcome.lines[1].hasPrefix(offers[0]) && outcome.lines[1].hasSuffix("titles 100 %"))
    #expect(!outcome.output.contains("\u{1B}"))
  }

  @Test
  func `a task of two offices is told too, until a rule parts it`() {
    let office = Office()
    let entries = ["A", "B"].map { name in
      let partner = office.add("partners", "name=\(name)")
      return office.add(
        "responsibilities",
        "task=Testaufgabe",
        "partner=\(partner)",
        "role=responsible"
      )
    }
    let open = office.run("overlaps", "--json")
    #expect(open.status == 1 && open.line.hasPrefix("{\"kind\":\"responsibility\",\"ids\":["))
    #expect(open.line.hasSuffix("\"reviewed\":null}"))
    #expect(office.run("overlaps").output.contains("Testaufgabe"))
    #expect(office.run("set", entries[0], "rule=A vormittags").status == 0)
    let settled = office.run("overlaps", "--json")
    #expect(settled.status == 0 && settled.line.hasSuffix("\"reviewed\":\"rule\"}"))
  }
}
