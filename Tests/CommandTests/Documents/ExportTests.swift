import Testing

@Suite
struct ExportTests {
  private static func office() -> Office {
    let office = Office()
    let first = office.add(
      "partners",
      "name=Agentur \"Brücke\"",
      "type=agency",
      "state=partner",
      "coordinates=48.1374,11.5755",
      "phone=0999 1234",
      "notes=GEHEIM"
    )
    let second = office.add("partners", "name=Zweite", "type=guide", "state=interview")
    office.run("add", "agreements", "title=A", "state=active", "parties=\(first),\(second)")
    return office
  }

  @Test
  func `the network is written as GeoJSON that says how many have no place`() {
    let outcome = Self.office().run("export", "network", "--format", "geojson")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("\"coordinates\":[11.5755,48.1374]"))
    #expect(outcome.output.contains("\"name\":\"Agentur \\\"Brücke\\\"\""))
    #expect(!outcome.output.contains("0999") && !outcome.output.contains("GEHEIM"))
    #expect(outcome.messages.contains("1 von 2 Partnern"))
  }

  @Test
  func `the network is written for Graphviz`() {
    let office = Self.office()
    let german = office.run("export", "network", "--format=dot")
    #expect(german.status == 0 && german.messages == "")
    #expect(german.lines.first == "graph {" && german.lines.last == "}")
    #expect(german.output.contains("[label=\"Vereinbarung\", style=bold]"))
    let english = office.run("export", "network", "--format=dot", "--language=en")
    #expect(english.output.contains("[label=\"agreement\", style=bold]"))
  }

  @Test
  func `other exports and formats are wrong usage`() {
    let office = Self.office()
    #expect(office.run("export", "network").status == 2)
    #expect(office.run("export", "network", "--format=kml").status == 2)
    #expect(office.run("export", "volunteers", "--format=dot").status == 2)
  }
}
