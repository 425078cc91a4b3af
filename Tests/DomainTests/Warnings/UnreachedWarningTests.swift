import Domain
import Testing

// Today is 14 March 2026.
@Suite("Warnings about groups that are not reached")
struct UnreachedWarningTests {
  private var scene = WarningScene()
  private let school: RecordID

  init() {
    school = scene.partner("Grundschule")
  }

  private mutating func need(
    _ day: String?,
    in district: String = "Hafen",
    state: String = "open"
  ) -> RecordID {
    let school = school
    return scene.add(\.needs) {
      $0.title = "Vorlesen"
      $0.partner = school
      $0.asked = day.map { Day($0) }
      $0.districts = [Term(district)]
      $0.state = Term(state)
    }
  }

  private mutating func volunteer(_ change: (inout Volunteer) -> Void) -> RecordID {
    scene.add(\.volunteers) {
      $0.lastName = "Sommer"
      $0.state = Term("active")
      change(&$0)
    }
  }

  @Test
  mutating func `a district with a need and nobody in it is told`() {
    let id = need("2026-03-01")
    #expect(scene.cases(47).map(\.records) == [[id]])
    #expect(scene.cases(47).map(\.terms) == [[Term("district"), Term("Hafen")]])
    #expect(scene.sentences(47).first?.contains("Stadtteil „Hafen“") == true)
  }

  @Test(arguments: [("2025-12-14", true), ("2025-12-13", false)])
  mutating func `what is settled counts for three months`(_ row: (day: String, tells: Bool)) {
    _ = need(row.day, state: "declined")
    #expect(scene.cases(47).count == (row.tells ? 1 : 0))
    scene.set(ReportThresholds.unreached, 4)
    #expect(scene.cases(47).count == 1)
  }

  @Test
  mutating func `what is open counts however long it waits`() {
    _ = need("2023-01-01")
    #expect(scene.cases(47).count == 1)
  }

  @Test
  mutating func `a volunteer who lives or serves there is enough, one who left is not`() {
    _ = need("2026-03-01")
    _ = volunteer { $0.homeDistrict = Term("Altstadt") }
    _ = volunteer {
      $0.homeDistrict = Term("Hafen")
      $0.state = Term("left")
    }
    _ = volunteer {
      $0.homeDistrict = Term("Hafen")
      $0.state = Term("interested")
    }
    #expect(scene.cases(47).count == 1)
    _ = volunteer { $0.districts = [Term("Hafen")] }
    #expect(scene.cases(47).isEmpty)
  }

  @Test
  mutating func `an offer that names the district is enough, one for anywhere or past is not`() {
    _ = need("2026-03-01")
    _ = scene.add(\.offers) { (offer: inout Offer) in offer.districts = [Coverage.everywhere] }
    _ = scene.add(\.offers) { (offer: inout Offer) in
      offer.districts = [Term("Hafen")]
      offer.end = Day("2025-12-13")
    }
    #expect(scene.cases(47).count == 1)
    _ = scene.add(\.offers) { (offer: inout Offer) in
      offer.districts = [Term("Hafen")]
      offer.end = Day("2025-12-14")
    }
    #expect(scene.cases(47).isEmpty)
  }

  @Test
  mutating func `a language that a request asks for needs somebody who speaks it`() {
    let school = school
    let id = scene.add(\.requests) { (request: inout DeploymentRequest) in
      request.title = "Dolmetschen"
      request.partner = school
      request.state = Term("open")
      request.received = Day("2026-03-01")
      request.interpretFrom = Term("ti")
      request.interpretTo = Term("de")
    }
    #expect(scene.cases(47).map(\.records) == [[id]])
    _ = volunteer { $0.languages = [LanguageSkill(Term("ti"), Term("native"))] }
    #expect(scene.cases(47).isEmpty)
  }

  @Test
  mutating func `a community of the partner that asks needs somebody who reaches it`() {
    let circle = scene.add(\.partners) { (partner: inout Partner) in
      partner.name = "Verein"
      partner.communities = [Term("eritrean")]
    }
    _ = scene.add(\.needs) { (need: inout Need) in
      need.partner = circle
      need.asked = Day("2026-03-01")
      need.state = Term("open")
    }
    #expect(scene.cases(47).map(\.terms) == [[Term("community"), Term("eritrean")]])
    _ = volunteer { $0.communities = [Term("eritrean")] }
    #expect(scene.cases(47).isEmpty)
  }

  @Test
  mutating func `without a need nothing is told`() {
    _ = volunteer { $0.homeDistrict = Term("Hafen") }
    #expect(scene.cases(47).isEmpty)
  }
}
