import Testing

@Suite
struct MatchTests {
  private let office = Office()
  private let request: String
  private let volunteer: String
  private let paused: String

  init() {
    let partner = office.add("partners", "name=Haus der Begegnung", "type=other")
    request = office.add(
      "requests",
      "title=Lesen im Park",
      "partner=\(partner)",
      "received=2026-03-01",
      "districts=Hafen",
      "topics=language",
      "override=eilt"
    )
    volunteer = office.add(
      "volunteers",
      "last-name=Sommer",
      "state=ready",
      "home-district=Hafen"
    )
    paused = office.add("volunteers", "last-name=Winter", "state=paused")
    for id in [volunteer, paused] {
      _ = office.add("consents", "volunteer=\(id)", "purpose=forwarding", "given=2026-01-01")
    }
  }

  @Test
  func `each pair is one object with its reasons and what is missing`() {
    let outcome = office.run("match", request, "--json", "--all")
    #expect(outcome.status == 0)
    let lines = outcome.lines.compactMap { JSONValue($0) }
    #expect(lines.count == 2 && outcome.lines.count == 2)
    #expect(lines.first?["volunteer"]?.text == volunteer)
    #expect(lines.first?["request"]?.text == request)
    #expect(lines.first?["score"] == .number("50"))
    #expect(lines.first?["reasons"] == .array([.string("wohnt im Stadtteil Hafen")]))
    #expect(lines.first?["excluded"] == .null)
    #expect(lines.last?["excluded"]?.text == "nicht einsetzbar: pausiert")
    let keys: Set = ["volunteer", "request", "score", "reasons", "missing", "excluded"]
    #expect(lines.allSatisfy { $0.keys == keys })
  }

  @Test
  func `a volunteer is shown the requests, excluded ones only with all`() {
    let outcome = office.run("match", "Sommer", "--language", "en")
    #expect(outcome.status == 0 && outcome.output.contains("Lesen im Park"))
    #expect(outcome.output.contains("lives in Hafen"))
    let none = office.run("match", paused)
    #expect(none.status == 1 && none.output == "")
    #expect(none.messages.contains("--all"))
    #expect(office.run("match", paused, "--all").output.contains("pausiert"))
  }

  @Test
  func `an incomplete request is refused with what it lacks`() {
    office.run("set", request, "override=")
    let outcome = office.run("match", request)
    #expect(outcome.status == 1 && outcome.output == "")
    #expect(outcome.messages.contains("Es fehlt noch: Aufgabe, Ziel"))
    let other = office.run("match", volunteer)
    #expect(other.status == 1 && other.messages.contains("nicht aufgeführt sind: 1"))
  }

  @Test
  func `only requests and volunteers are matched, and none that is archived`() {
    #expect(office.run("match", "Haus der Begegnung").messages.contains("nur Einsatzanfragen"))
    office.run("archive", volunteer)
    #expect(office.run("match", volunteer).messages.contains("archiviert"))
    #expect(office.run("match").status == 2)
  }
}
