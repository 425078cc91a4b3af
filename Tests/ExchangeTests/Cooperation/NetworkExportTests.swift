import Domain
import Exchange
import Testing

@Suite
struct NetworkExportTests {
  private func export(_ office: Office) -> NetworkExport {
    NetworkExport(office, reading: CooperationOffice.reading)
  }

  @Test
  func `the map has organisations with a place, and no ended one and no person`() {
    let features = export(CooperationOffice.office).features
    #expect(features.map(\.id) == ["par:1"])
    #expect(
      GeoJSON.text(features).contains(
        "{\"name\":\"Agentur Brücke\",\"type\":\"Freiwilligenagentur/-zentrum\","
          + "\"districts\":[\"Nord\",\"Süd\"],\"website\":\"bruecke.example\"}"
      )
    )
    #expect(export(CooperationOffice.office).count == 2)
  }

  private func edges(_ office: Office) -> [DotGraph.Edge] {
    let graph = export(office).graph
    let written = DotWriter.text(graph)
    // Neither the person nor the ended partner is in it.
    #expect(!written.contains("par:3") && !written.contains("par:4"))
    return graph.edges
  }

  @Test
  func `agreements in force connect partners, and memberships connect them with networks`() {
    var office = CooperationOffice.office
    office.agreements = [
      CooperationOffice.entry("agr:1", ["state": "active", "parties": "par:2,par:1,par:3"]),
      CooperationOffice.entry("agr:2", ["state": "draft", "parties": "par:1,par:4"]),
    ]
    office.networks = [CooperationOffice.entry("net:1", ["name": "Runder Tisch"])]
    office.memberships = [
      CooperationOffice.entry("mem:1", ["network": "net:1", "partner": "par:1"]),
      CooperationOffice.entry(
        "mem:2",
        ["network": "net:1", "partner": "par:2", "end": "2026-11-20"]
      ),
    ]
    #expect(
      edges(office) == [
        DotGraph.Edge("par:1", "par:2", label: "Vereinbarung", line: .bold),
        DotGraph.Edge("par:1", "net:1"),
      ]
    )
    #expect(export(office).graph.nodes.map(\.shape) == [.house, .hexagon, .ellipse])
  }

  @Test
  func `a common meeting connects partners, whom the office brought together stays inside`() {
    var office = CooperationOffice.office
    office.agreements = []
    let day = ["day": "2026-11-01", "partners": "par:2,par:1"]
    office.mediations = [CooperationOffice.entry("med:1", day)]
    #expect(edges(office).isEmpty)
    office.meetings = [CooperationOffice.entry("mee:1", day)]
    #expect(edges(office) == [DotGraph.Edge("par:1", "par:2", line: .dotted)])
    office.meetings = [
      CooperationOffice.entry("mee:1", day.merging(["state": "cancelled"]) { $1 })
    ]
    #expect(edges(office).isEmpty)
  }

  @Test
  func `a part is tied to the whole`() {
    var office = CooperationOffice.office
    office.agreements = []
    office.partners[0] = CooperationOffice.entry(
      "par:1",
      [
        "name": "A", "parent": "par:2", "state": "partner",
      ]
    )
    #expect(edges(office) == [DotGraph.Edge("par:1", "par:2", label: "gehört zu", line: .dashed)])
  }

  @Test(arguments: [
    ("researched", false), ("approached", false), ("interview", true), ("partner", true),
    ("dormant", true), ("ended", false), ("", false),
  ])
  func `nobody is shown with whom the office has not talked`(state: String, isShown: Bool) {
    var office = CooperationOffice.office
    office.partners = [
      CooperationOffice.entry("par:1", ["name": "A", "type": "agency", "state": state])
    ]
    #expect(export(office).count == (isShown ? 1 : 0))
    office.settings = OfficeSettings(values: ["name": "Büro", "own": "par:1"])
    #expect(export(office).count == 1)
  }
}
