import Domain
import Testing

// Today is 14 March 2026.
@Suite("Warnings about needs and requests")
struct RequestWarningTests {
  private var scene = WarningScene()
  private let school: RecordID

  init() {
    school = scene.partner("Grundschule")
  }

  private mutating func survey(_ day: String?, of partner: RecordID) -> RecordID {
    scene.add(\.needSurveys) {
      $0.day = day.map { Day($0) }
      $0.partner = partner
    }
  }

  // W27

  @Test
  mutating func `who was never asked is told, unless entered lately`() {
    #expect(scene.cases(27).map(\.records) == [[school]])
    #expect(scene.sentences(27) == ["„Grundschule“ wurde noch nie gefragt, was gebraucht wird."])
    scene.office.newlyEntered = [school]
    #expect(scene.cases(27).isEmpty)
  }

  @Test(arguments: [("2025-03-14", true), ("2025-03-15", false), ("2026-03-14", false)])
  mutating func `after twelve months it is time to ask again`(_ row: (day: String, tells: Bool)) {
    let id = survey(row.day, of: school)
    #expect(scene.cases(27).map(\.records) == (row.tells ? [[school, id]] : []))
  }

  @Test
  mutating func `the newest survey counts, one to come or without a day does not`() {
    _ = survey("2024-01-01", of: school)
    _ = survey("2026-04-01", of: school)
    _ = survey(nil, of: school)
    #expect(scene.sentences(27).first?.contains("01.01.2024") == true)
    _ = survey("2026-01-01", of: school)
    #expect(scene.cases(27).isEmpty)
    #expect(NeedRound(scene.office).stops.map(\.due) == [Day("2027-01-01")])
  }

  @Test
  mutating func `the office sets how often, and the last day of February counts for the leap day`()
  {
    _ = survey("2024-02-29", of: school)
    scene.set(VolunteerThresholds.needSurvey, 25)
    #expect(NeedRound(scene.office).stops.map(\.due) == [Day("2026-03-29")])
    #expect(scene.cases(27).isEmpty)
    scene.set(VolunteerThresholds.needSurvey, 24)
    #expect(NeedRound(scene.office).stops.map(\.due) == [Day("2026-02-28")])
    #expect(scene.cases(27).count == 1)
  }

  @Test(arguments: [
    ("partner", true), ("interview", true), ("researched", false), ("approached", false),
    ("dormant", false), ("ended", false),
  ])
  mutating func `only partners and those in a first talk are asked`(
    _ row: (state: String, isAsked: Bool)
  ) {
    let id = scene.partner("Verein", state: row.state)
    #expect(NeedRound(scene.office).stops.contains { $0.partner == id } == row.isAsked)
  }

  @Test
  mutating func `the own office is not asked`() {
    scene.office.settings.own = [school]
    #expect(scene.cases(27).isEmpty && NeedRound(scene.office).stops.isEmpty)
  }

  @Test
  mutating func `who waits longest comes first, and open needs are counted`() {
    let club = scene.partner("Aue-Verein")
    let late = scene.partner("Zentrum")
    let fresh = scene.partner("Haus")
    _ = survey("2024-05-01", of: late)
    _ = survey("2026-03-01", of: fresh)
    for state in ["open", "clarifying", "settled"] {
      _ = scene.add(\.needs) {
        $0.partner = fresh
        $0.state = Term(state)
      }
    }
    let stops = NeedRound(scene.office).stops
    #expect(stops.map(\.partner) == [club, school, late, fresh])
    #expect(stops.map(\.open) == [0, 0, 0, 2])
    #expect(NeedRound.neverAsked(in: scene.office) == [school, club])
  }

  // W28

  private mutating func request(_ change: (inout DeploymentRequest) -> Void = { _ in })
    -> RecordID
  {
    scene.add(\.requests) {
      $0.title = "Vorlesen"
      $0.state = Term("open")
      change(&$0)
    }
  }

  @Test
  mutating func `an open request with gaps is told with what is missing`() {
    let id = request { $0.task = "Vorlesen" }
    #expect(scene.cases(28).map(\.records) == [[id]])
    let sentence = scene.sentences(28).first ?? ""
    #expect(sentence.hasPrefix("Bei der Anfrage „Vorlesen“ fehlt noch: Ziel, Zielgruppe,"))
    #expect(sentence.hasSuffix("Versicherung und Rahmen."))
  }

  @Test
  mutating func `what is filled, over or noted is not told`() {
    _ = request { $0.state = Term("filled") }
    _ = request { $0.state = Term("paused") }
    _ = request { $0.override = "Die Stelle klärt das im Gespräch." }
    #expect(scene.cases(28).isEmpty)
    _ = request { $0.state = Term("matching") }
    #expect(scene.cases(28).count == 1)
  }
}
