import Domain
import Testing

// Today is 14 March 2026.
@Suite
struct DemandBalanceTests {
  private var scene = WarningScene()
  private let school: RecordID
  private let club: RecordID

  init() {
    school = scene.partner("Grundschule")
    club = scene.partner("Sportverein")
  }

  private var balance: DemandBalance { DemandBalance(scene.office) }

  private mutating func need(_ title: String, _ change: (inout Need) -> Void = { _ in })
    -> RecordID
  {
    let school = school
    return scene.add(\.needs) {
      $0.title = title
      $0.partner = school
      $0.state = Term("open")
      $0.topics = [Term("sport")]
      $0.districts = [Term("Nord")]
      change(&$0)
    }
  }

  private mutating func offer(_ title: String, _ change: (inout Offer) -> Void = { _ in })
    -> RecordID
  {
    let club = club
    return scene.add(\.offers) {
      $0.title = title
      $0.provider = club
      $0.topics = [Term("sport")]
      change(&$0)
    }
  }

  @Test
  mutating func `nothing at all is balanced`() {
    #expect(balance.unmet.isEmpty && balance.unasked.isEmpty)
  }

  @Test
  mutating func `an offer of the same topic and district could meet a need`() {
    let id = need("Bewegung")
    let here = offer("Turnen")
    _ = offer("Chor") { $0.topics = [Term("music")] }
    _ = offer("Schwimmen im Süden") { $0.districts = [Term("Süd")] }
    _ = offer("Voriges Jahr") { $0.end = Day("2026-03-13") }
    #expect(balance.unmet.map(\.need.id) == [id])
    #expect(balance.unmet.first?.proposals.map(\.id) == [here])
    #expect(balance.unasked.map(\.title) == ["Chor", "Schwimmen im Süden"])
  }

  @Test
  mutating func `an offer of its own does not help who asked, one that ends today still does`() {
    let school = school
    _ = need("Bewegung")
    _ = offer("Schulsport") { $0.provider = school }
    let last = offer("Endet heute") { $0.end = Day("2026-03-14") }
    let unknown = offer("Von wem?") { $0.provider = nil }
    #expect(balance.unmet.first?.proposals.map(\.id) == [last, unknown])
  }

  @Test
  mutating func `a project could meet a need too, and comes after the offers`() {
    let club = club
    let id = need("Bewegung")
    let project = scene.add(\.projects) {
      $0.name = "Aktiv im Norden"
      $0.carrier = club
      $0.topics = [Term("sport")]
      $0.state = Term("running")
    }
    let offer = offer("Turnen")
    #expect(balance.unmet.first { $0.need.id == id }?.proposals.map(\.id) == [offer, project])
  }

  @Test
  mutating func `a need without a topic cannot be compared`() {
    _ = need("Irgendwas") { $0.topics = [] }
    _ = offer("Turnen") { $0.topics = [] }
    #expect(balance.unmet.first?.proposals.isEmpty == true)
  }

  @Test
  mutating func `what is met, settled or leads to a project is no longer without an offer`() {
    let met = offer("Turnen")
    _ = need("Gedeckt") { $0.offer = met }
    _ = need("Projekt") { $0.project = RecordID("pro:1") }
    for state in ["settled", "declined", "offered", "project"] {
      _ = need(state) { $0.state = Term(state) }
    }
    let open = need("In Klärung") { $0.state = Term("clarifying") }
    #expect(balance.unmet.map(\.need.id) == [open])
    // The offer is named by a need.
    #expect(balance.unasked.isEmpty)
  }

  @Test
  mutating func `an offer that only a declined need names is without demand`() {
    let id = offer("Turnen")
    _ = need("Abgesagt") {
      $0.offer = id
      $0.state = Term("declined")
    }
    #expect(balance.unasked.map(\.id) == [id])
  }

  @Test
  mutating func `the most urgent comes first, then the oldest, those without a day last`() {
    let later = need("Später") { $0.asked = Day("2026-03-01") }
    let undated = need("Ohne Tag")
    let earlier = need("Früher") { $0.asked = Day("2026-02-01") }
    let urgent = need("Sofort") {
      $0.asked = Day("2026-03-10")
      $0.urgency = Term("now")
    }
    #expect(balance.unmet.map(\.need.id) == [urgent, earlier, later, undated])
  }

  @Test
  mutating func `a new need is compared with offers, needs and requests, not with what is over`()
    throws
  {
    let (school, club) = (school, club)
    let offer = offer("Fußballtraining") { $0.districts = [Term("Nord")] }
    let other = need("Fußballtraining am Nachmittag") { $0.partner = club }
    _ = need("Fußballtraining") { $0.state = Term("settled") }
    let request = scene.add(\.requests) {
      $0.title = "Fußballtraining"
      $0.partner = school
      $0.state = Term("open")
    }
    _ = scene.add(\.requests) {
      $0.title = "Fußballtraining"
      $0.state = Term("filled")
    }
    var new = Need()
    new.title = "Fußballtraining"
    new.partner = school
    new.topics = [Term("sport")]
    new.districts = [Term("Nord")]
    new.state = Term("open")
    let asked = try #require(ComparedOffer(RecordID("nee:new"), new))
    let pairs = ParallelRadar.ofDemand(in: scene.office).pairs(with: asked)
    let found = Set(pairs.flatMap { [$0.first, $0.second] })
    #expect(found == [RecordID("nee:new"), offer, other, request])
  }
}
