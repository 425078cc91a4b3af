import Testing

@testable import Domain

struct OfficeTiesTests {
  private let today = Day(stored: "2026-03-18") ?? Day(number: 0)

  private func id(_ name: String) -> RecordID { RecordID("par:\(name)") }

  private func office(_ names: [String]) -> Office {
    var office = Office(today: today)
    office.partners = names.map { name in
      var partner = Partner()
      partner.name = name
      return Entry(id(name), partner)
    }
    return office
  }

  private func entry<R: Record>(_ id: String, _ change: (inout R) -> Void) -> Entry<R> {
    var record = R()
    change(&record)
    return Entry(RecordID(id), record)
  }

  private func meeting(
    _ id: String,
    _ name: String,
    _ days: Int,
    _ partners: [String],
    state: String = "held"
  ) -> Entry<Meeting> {
    entry("mee:\(id)") { meeting in
      meeting.name = name
      meeting.day = today.adding(days: days)
      meeting.partners = partners.map(self.id)
      meeting.state = Term(state)
    }
  }

  private func isolated(_ office: Office) -> [String] {
    let graph = NetworkGraph(office)
    return graph.isolated.map { graph.nodes[$0].label }
  }

  @Test
  func `an agreement ties its parties while it is in force`() {
    for (state, start, end, isTied) in [
      ("active", -9, 0, true), ("active", 0, 9, true), ("active", 1, 9, false),
      ("active", -9, -1, false), ("draft", -9, 9, false), ("extended", -9, 9, true),
      ("ended", -9, 9, false),
    ] {
      var office = office(["a", "b", "c"])
      office.agreements = [
        entry("agr:1") { agreement in
          agreement.parties = [id("a"), id("b"), id("gone"), id("a")]
          agreement.state = Term(state)
          agreement.start = today.adding(days: start)
          agreement.end = today.adding(days: end)
        }
      ]
      let graph = NetworkGraph(office)
      #expect(graph.edges.map(\.ties) == (isTied ? [.agreement] : []), "\(state) \(start) \(end)")
      #expect(isolated(office) == (isTied ? ["c"] : ["a", "b", "c"]))
    }
  }

  @Test
  func `an agreement of a tandem ties the two offices even where no party is named`() {
    var office = office(["Agentur", "Lotsen"])
    office.tandems = [
      entry("tan:1") { tandem in
        tandem.agency = id("Agentur")
        tandem.guide = id("Lotsen")
      }
    ]
    #expect(NetworkGraph(office).edges.map(\.ties) == [.tandem])
    office.agreements = [
      entry("agr:1") { agreement in
        agreement.tandem = RecordID("tan:1")
        agreement.state = Term("active")
      }
    ]
    #expect(NetworkGraph(office).edges.map(\.ties) == [[.agreement, .tandem]])
    office.tandems = [entry("tan:1") { $0.end = today.adding(days: -1) }]
    #expect(NetworkGraph(office).edges.isEmpty)
  }

  @Test
  func `a network of forty is one node with forty lines`() {
    let names = (1...40).map { "p\($0)" }
    var office = office(names + ["outside"])
    office.networks = [entry("net:1") { $0.name = "Runder Tisch" }]
    office.memberships = names.enumerated().map { place, name in
      entry("mem:\(place)") { membership in
        membership.network = RecordID("net:1")
        membership.partner = id(name)
        membership.end = place == 0 ? today.adding(days: -1) : nil
      }
    }
    let graph = NetworkGraph(office)
    #expect(graph.edges.count == 39)
    #expect(graph.nodes.last?.kind == .network)
    #expect(isolated(office) == ["outside", "p1"])
    office.networks = [entry("net:1") { $0.end = today.adding(days: -1) }]
    #expect(NetworkGraph(office).nodes.count == 41)
  }

  @Test
  func `who coordinates a network belongs to it, and a network of nobody is shown`() {
    var office = office(["a"])
    office.networks = [
      entry("net:1") { $0.name = "leer" },
      entry("net:2") { network in
        network.name = "eins"
        network.coordinator = id("a")
      },
    ]
    let graph = NetworkGraph(office)
    #expect(graph.nodes.map(\.label) == ["a", "eins", "leer"])
    #expect(graph.nodes[0].tally.networks == 1)
  }

  @Test
  func `meetings count within the months that the office looks back`() {
    var office = office(["a", "b"])
    for (days, state, isTied) in [
      (0, "held", true), (-365, "held", true), (-366, "held", false), (1, "planned", false),
      (-3, "planned", true), (-3, "cancelled", false), (-3, "moved", false),
    ] {
      office.meetings = [meeting("1", "Jour fixe", days, ["a", "b"], state: state)]
      #expect(isolated(office).isEmpty == isTied, "\(days) \(state)")
    }
    office.meetings = [meeting("1", "Jour fixe", -60, ["a"]), meeting("2", "Neu", -9, ["a", "b"])]
    let graph = NetworkGraph(office)
    #expect(graph.nodes.map(\.tally.meetings) == [2, 1])
    #expect(graph.edges.first?.tally.meetings == 1)
    #expect(graph.edges.first?.tally.lastMeeting == today.adding(days: -9))
    office.settings[Thresholds.isolation.key] = 1
    #expect(NetworkGraph(office).nodes.map(\.tally.meetings) == [1, 1])
  }

  @Test
  func `large meetings of one name hang on one node`() {
    let names = (1...9).map { "p\($0)" }
    var office = office(names)
    office.meetings = [
      meeting("1", "Plenum Integration", -90, names),
      meeting("2", "plenum integration", -9, Array(names.dropFirst())),
      meeting("3", "Klein", -3, ["p1", "p2"]),
    ]
    let graph = NetworkGraph(office)
    #expect(graph.nodes.count == 10)
    #expect(graph.nodes.last?.tally.meetings == 2)
    #expect(graph.edges.count == 10)
    #expect(graph.edges(of: 1).map(\.edge.tally.meetings).sorted() == [1, 2])
    office.meetings.reverse()
    #expect(NetworkGraph(office) == graph)
  }

  @Test
  func `a person at a meeting stands for one organisation`() {
    var office = office(["a", "b", "c"])
    office.contacts = [
      entry("con:1") { $0.partners = [id("a"), id("c")] },
      entry("con:2") { $0.partners = [id("b")] },
    ]
    var held = meeting("1", "Gespräch", -3, ["c"])
    var record = held.record
    record.participants = [RecordID("con:1"), RecordID("con:2"), RecordID("con:9")]
    held = Entry(held.id, record)
    office.meetings = [held]
    let graph = NetworkGraph(office)
    #expect(graph.edges.map { [$0.first, $0.second] } == [[1, 2]])
    #expect(isolated(office) == ["a"])
  }

  @Test
  func `what one is a part of, and mediations, are lines but keep nobody from being isolated`() {
    var office = office(["a", "b", "c"])
    office.partners[0] = entry("par:a") { partner in
      partner.name = "a"
      partner.parent = id("b")
    }
    office.mediations = [
      entry("med:1") { mediation in
        mediation.partners = [id("b"), id("c")]
        mediation.day = today
      },
      entry("med:2") { mediation in
        mediation.partners = [id("a"), id("c")]
        mediation.day = today
        mediation.state = Term("failed")
      },
    ]
    #expect(NetworkGraph(office).edges.map(\.ties) == [.parent, .mediation])
    #expect(isolated(office) == ["a", "b", "c"])
  }

  @Test
  func `own offices are not isolated, and those with whom it ended are left out`() {
    var office = office(["a", "b", "c"])
    office.settings.own = [id("a")]
    office.partners[1] = entry("par:b") { partner in
      partner.name = "b"
      partner.state = Term("ended")
    }
    let graph = NetworkGraph(office)
    #expect(graph.nodes.map(\.label) == ["a", "c"])
    #expect(graph.nodes[0].isOwn)
    #expect(isolated(office) == ["c"])
  }
}
