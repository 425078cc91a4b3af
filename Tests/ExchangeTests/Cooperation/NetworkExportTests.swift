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
      features.first?.properties.map { "\($0)=\($1)" } == [
        "name=Agentur Brücke", "type=Freiwilligenagentur/-zentrum", "districts=Nord, Süd",
        "website=bruecke.example",
      ]
    )
    #expect(export(CooperationOffice.office).count == 2)
  }

  @Test
  func `agreements in force, memberships and meetings of a year connect partners`() {
    var office = CooperationOffice.office
    func meeting(_ id: String, _ day: String, _ state: String = "held") -> Entry<Meeting> {
      let values = ["day": day, "partners": "par:2,par:1", "state": state]
      return CooperationOffice.entry(id, values)
    }
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
    let agreement = DotGraph.Edge("par:1", "par:2", label: "Vereinbarung", line: .bold)
    let member = DotGraph.Edge("net:1", "par:1")
    let met = DotGraph.Edge("par:1", "par:2", line: .dotted)
    for (meetings, edge) in [
      ([meeting("mee:1", "2025-11-21"), meeting("mee:2", "2026-11-21")], [met]),
      ([meeting("mee:1", "2025-11-20"), meeting("mee:2", "2026-11-22")], []),
      ([meeting("mee:1", "2026-11-01", "cancelled")], []),
    ] {
      office.meetings = meetings
      let graph = export(office).graph
      let nodes = Set(graph.nodes.map(\.id))
      #expect(nodes == ["par:1", "par:2", "net:1"])
      let edges = graph.edges.filter { nodes.contains($0.from) && nodes.contains($0.to) }
      #expect(edges == [agreement, member] + edge)
      #expect(!DotWriter.text(graph).contains("par:3"))
    }
  }
}
