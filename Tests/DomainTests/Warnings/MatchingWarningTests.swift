import Domain
import Testing

@Suite("Warnings about districts that are too thin")
struct MatchingWarningTests {
  private var scene = MatchingScene()

  private mutating func request(_ title: String, _ districts: [String], state: String = "open") {
    _ = scene.scene.add(\.requests) {
      ($0.title, $0.state) = (title, Term(state))
      $0.districts = districts.map { Term($0) }
      $0.received = Day("2026-03-01")
    }
  }

  private mutating func volunteers(_ count: Int) {
    for _ in 0..<count { _ = scene.volunteer { $0.homeDistrict = Term("Hafen") } }
  }

  @Test
  mutating func `more open requests than matching volunteers in a district are told`() {
    request("Lesen", ["Hafen"])
    request("Nähen", ["Hafen", "Südhang"], state: "matching")
    volunteers(1)
    #expect(
      scene.scene.sentences(30) == [
        "Stadtteil Hafen: 2 offene Einsatzanfragen („Lesen“, „Nähen“), und nur eine Person passt.",
        "Stadtteil Südhang: eine offene Einsatzanfrage („Nähen“), und niemand passt.",
      ]
    )
    #expect(scene.scene.cases(30).first?.records.count == 2)
    volunteers(1)
    #expect(scene.scene.cases(30).count == 1)
  }

  @Test
  mutating func `requests without a district, closed ones and none at all are no case`() {
    #expect(scene.scene.cases(30).isEmpty)
    request("Überall", ["citywide"])
    request("Irgendwo", [])
    request("Fertig", ["Hafen"], state: "filled")
    #expect(scene.scene.cases(30).isEmpty)
  }

  @Test
  mutating func `a request for whose places all somebody is placed or proposed is no case`() {
    let id = scene.scene.add(\.requests) {
      ($0.state, $0.districts, $0.count) = (Term("open"), [Term("Hafen")], 2)
    }
    for state in ["proposed", "active"] {
      #expect(scene.scene.cases(30).count == 1)
      let person = scene.volunteer()
      _ = scene.scene.add(\.placements) {
        ($0.volunteer, $0.request, $0.state) = (person, id, Term(state))
      }
    }
    #expect(scene.scene.cases(30).isEmpty)
  }

  @Test(arguments: [("2026-03-13", 0), ("2026-03-14", 1)])
  mutating func `a request is open until its end`(end: String, cases: Int) {
    _ = scene.scene.add(\.requests) {
      ($0.state, $0.districts, $0.end) = (Term("open"), [Term("Hafen")], Day(end))
    }
    #expect(scene.scene.cases(30).count == cases)
    #expect(scene.scene.cases(28).count == cases)
    #expect(Matching(scene.scene.office).openRequests.count == cases)
  }

  @Test
  mutating func `the office sets how many volunteers a request should find`() {
    request("Lesen", ["Hafen"])
    volunteers(1)
    #expect(scene.scene.cases(30).isEmpty)
    scene.scene.set(VolunteerThresholds.districtCover, 101)
    #expect(scene.scene.cases(30).count == 1)
    scene.scene.set(VolunteerThresholds.districtCover, 0)
    #expect(scene.scene.cases(30).isEmpty)
  }

  @Test
  mutating func `somebody who is excluded or has no hours left does not cover a district`() {
    request("Lesen", ["Hafen"])
    _ = scene.volunteer(consents: []) { $0.homeDistrict = Term("Hafen") }
    _ = scene.volunteer { ($0.homeDistrict, $0.hoursPerWeek) = (Term("Hafen"), Minutes(0)) }
    #expect(scene.scene.cases(30).count == 1)
  }
}
