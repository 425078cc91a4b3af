import Domain
import Testing

@Suite("Conflicts of agreements")
struct AgreementConflictTests {
  private var scene = WarningScene()
  private let town: RecordID
  private let agency: RecordID

  init() {
    town = scene.partner("Stadt Neustadt")
    agency = scene.partner("Agentur Aue")
  }

  private mutating func agreement(
    _ title: String,
    from: String? = nil,
    until: String? = nil,
    tasks: [String] = [],
    state: String = "active",
    replaces: RecordID? = nil
  ) -> RecordID {
    let parties = [agency, town]
    return scene.add(\.agreements) {
      $0.title = title
      $0.state = Term(state)
      $0.parties = parties
      $0.start = from.map { Day($0) }
      $0.end = until.map { Day($0) }
      $0.tasks = tasks.map { Term($0) }
      $0.replaces = replaces
    }
  }

  @Test
  mutating func `two agreements for the same task at once are told once`() {
    let first = agreement("Alt", from: "2025-01-01", tasks: ["language", "school"])
    let second = agreement("Neu", from: "2026-06-01", tasks: ["school"])
    #expect(scene.cases(101).map(\.records) == [[first, second]])
    let sentence = scene.sentences(101).first ?? ""
    #expect(sentence.hasPrefix("„Alt“ und „Neu“ gelten ab 01.06.2026 zugleich zwischen „Agentur"))
  }

  @Test(arguments: [("2026-05-31", false), ("2026-06-01", true)])
  mutating func `periods that touch on a day meet`(_ row: (end: String, meets: Bool)) {
    _ = agreement("Alt", until: row.end)
    _ = agreement("Neu", from: "2026-06-01")
    #expect(scene.cases(101).isEmpty != row.meets)
  }

  @Test
  mutating func `what is past is no conflict any more`() {
    _ = agreement("Alt", until: "2026-03-13")
    _ = agreement("Neu")
    #expect(scene.cases(101).isEmpty)
  }

  @Test
  mutating func `different tasks do not meet, nor a task and none`() {
    _ = agreement("Sprache", tasks: ["language"])
    _ = agreement("Schule", tasks: ["school"])
    _ = agreement("Allgemein")
    #expect(scene.cases(101).isEmpty)
    _ = agreement("Auch allgemein")
    #expect(scene.cases(101).count == 1)
  }

  @Test
  mutating func `an agreement may replace the other`() {
    let old = agreement("Alt")
    _ = agreement("Neu", replaces: old)
    #expect(scene.cases(101).isEmpty)
  }

  @Test(arguments: ["draft", "ended", "replaced"])
  mutating func `only signed agreements conflict`(_ state: String) {
    _ = agreement("Alt")
    _ = agreement("Neu", state: state)
    #expect(scene.cases(101).isEmpty)
  }

  @Test
  mutating func `one common party is not enough, three are told once`() {
    let third = scene.partner("Caritas Aue")
    let (town, agency) = (town, agency)
    for parties in [[town, agency, third], [third, town, agency], [third]] {
      _ = scene.add(\.agreements) {
        $0.title = "Drei"
        $0.state = Term("active")
        $0.parties = parties
      }
    }
    #expect(scene.cases(101).count == 1)
  }
}
