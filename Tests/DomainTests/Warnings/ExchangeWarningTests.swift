import Domain
import Testing

// Today is 14 March 2026.
@Suite("Warnings about exchange topics")
struct ExchangeWarningTests {
  private var scene = WarningScene()
  private let agency: RecordID
  private let guide: RecordID

  init() {
    agency = scene.partner("Agentur Aue")
    guide = scene.partner("Lotsenstelle")
    scene.office.settings.own = [agency]
  }

  private mutating func tandem(from: String? = nil, until: String? = nil) -> RecordID {
    let (agency, guide) = (agency, guide)
    return scene.add(\.tandems) {
      $0.agency = agency
      $0.guide = guide
      $0.start = from.map { Day($0) }
      $0.end = until.map { Day($0) }
    }
  }

  private mutating func agreement(topics: [String], state: String = "active") -> RecordID {
    let parties = [agency, guide]
    let id = scene.add(\.agreements) {
      $0.parties = parties
      $0.state = Term(state)
      $0.start = Day("2020-01-01")
    }
    for topic in topics {
      _ = scene.add(\.agreedTopics) {
        $0.agreement = id
        $0.topic = Term(topic)
      }
    }
    return id
  }

  private mutating func meeting(
    _ day: String,
    topics: [String],
    with partners: [RecordID],
    state: String = "held"
  ) {
    _ = scene.add(\.meetings) {
      $0.day = Day(day)
      $0.state = Term(state)
      $0.partners = partners
      $0.topics = topics.map { Term($0) }
    }
  }

  @Test
  mutating func `a tandem without agreed topics is asked for all nine, in one case`() {
    let id = tandem()
    #expect(scene.cases(42).map(\.records) == [[id, agency, guide]])
    meeting("2026-01-01", topics: ["know-how", "training", "projects"], with: [guide])
    meeting("2026-02-01", topics: ["recruiting", "networks", "publicity"], with: [guide, agency])
    meeting("2026-03-01", topics: ["events", "recognition"], with: [guide])
    #expect(
      scene.sentences(42) == [
        "„Agentur Aue“ und „Lotsenstelle“ haben seit 14.03.2025 nicht über dieses Thema gesprochen: Fördermöglichkeiten."
      ]
    )
  }

  @Test
  mutating func `agreed topics come before the nine`() {
    let pair = tandem()
    let id = agreement(topics: ["funding"])
    #expect(scene.cases(42).map(\.records) == [[id, pair, agency, guide]])
    #expect(scene.sentences(42).first?.hasSuffix(": Fördermöglichkeiten.") == true)
  }

  @Test(arguments: [("2025-03-14", true), ("2025-03-15", false)])
  mutating func `a topic holds for twelve months`(_ row: (day: String, tells: Bool)) {
    _ = agreement(topics: ["funding"])
    meeting(row.day, topics: ["funding"], with: [guide])
    #expect(scene.cases(42).isEmpty != row.tells)
    scene.set(Thresholds.topicExchange, 13)
    #expect(scene.cases(42).isEmpty)
  }

  @Test
  mutating func `only meetings that were held with both count`() {
    _ = agreement(topics: ["funding"])
    let other = scene.partner("Caritas Aue")
    meeting("2026-02-01", topics: ["funding"], with: [agency, other])
    meeting("2026-02-01", topics: ["funding"], with: [guide], state: "cancelled")
    meeting("2026-05-01", topics: ["funding"], with: [guide])
    #expect(scene.cases(42).count == 1)
    let person = scene.add(\.contacts) { [guide] in $0.partners = [guide] }
    _ = scene.add(\.meetings) {
      $0.day = Day("2026-02-01")
      $0.state = Term("held")
      $0.participants = [person]
      $0.topics = [Term("funding")]
    }
    #expect(scene.cases(42).isEmpty)
  }

  @Test(arguments: [("2025-03-14", true), ("2025-03-15", false)])
  mutating func `a new tandem has twelve months for its topics`(_ row: (from: String, tells: Bool))
  {
    _ = tandem(from: row.from)
    #expect(scene.cases(42).isEmpty != row.tells)
  }

  @Test
  mutating func `what is over or not signed asks for nothing, nor what has no topics`() {
    _ = tandem(until: "2026-03-13")
    _ = agreement(topics: ["funding"], state: "draft")
    _ = agreement(topics: [])
    #expect(scene.cases(42).isEmpty)
  }

  @Test
  mutating func `an agreement between others is none of ours`() {
    _ = agreement(topics: ["funding"])
    scene.office.settings.own = []
    #expect(scene.cases(42).isEmpty)
  }

  @Test
  mutating func `two own offices talk with each other where nobody else is`() {
    let pair = tandem()
    scene.office.settings.own = [agency, guide]
    let all = Vocabulary.exchangeTopics.entries.map(\.term.key)
    let other = scene.partner("Caritas Aue")
    meeting("2026-02-01", topics: all, with: [other])
    #expect(scene.cases(42).map(\.records.first) == [pair])
    meeting("2026-02-01", topics: all, with: [])
    #expect(scene.cases(42).isEmpty)
  }
}
