import Testing

@testable import Domain

// Today is 14 March 2026.
@Suite("Warnings about projects and the balance of the work")
struct ProjectWarningTests {
  private var scene = WarningScene()

  private mutating func project(_ change: (inout Project) -> Void = { _ in }) -> RecordID {
    scene.add(\.projects) {
      $0.name = "Lesepaten"
      $0.state = Term("running")
      $0.officeRole = Term("supports")
      change(&$0)
    }
  }

  // W35

  @Test
  mutating func `a project without a need is told, a text alone is not enough`() {
    let id = project { $0.need = "Wird gebraucht." }
    #expect(scene.cases(35).map(\.records) == [[id]])
    #expect(scene.sentences(35) == ["Das Projekt „Lesepaten“ beruht auf keinem erfassten Bedarf."])
    _ = scene.add(\.needs) { $0.project = id }
    #expect(scene.cases(35).isEmpty)
  }

  @Test
  mutating func `a survey is enough, also that of the programme, but not one that is gone`() {
    let survey = scene.add(\.needSurveys) { $0.result = "Lesen" }
    let programme = project { $0.survey = survey }
    _ = project { $0.programme = programme }
    #expect(scene.cases(35).isEmpty)
    scene.office.needSurveys = []
    #expect(scene.cases(35).count == 2)
  }

  @Test(arguments: [("none", "running"), ("", "running"), ("supports", "closed")])
  mutating func `those of others and closed ones are left alone`(
    _ row: (role: String, state: String)
  ) {
    _ = project {
      $0.officeRole = Term(row.role)
      $0.state = Term(row.state)
      $0.end = Day("2026-03-20")
    }
    #expect(scene.cases(35).isEmpty && scene.cases(38).isEmpty)
  }

  // W38

  @Test(arguments: [("2026-06-14", true), ("2026-06-15", false), ("2025-01-01", true)])
  mutating func `an end within three months without a decision is told`(
    _ row: (end: String, tells: Bool)
  ) {
    _ = project { $0.end = Day(row.end) }
    #expect(scene.cases(38).isEmpty == !row.tells)
    if row.end < "2026" { #expect(scene.sentences(38).first?.contains("endete am") == true) }
  }

  @Test
  mutating func `a decision, a follow-up project, an idea or an open end is no case`() {
    let end = Day("2026-03-20")
    _ = project {
      $0.end = end
      $0.followUp = Term("close")
    }
    _ = project {
      $0.end = end
      $0.successor = RecordID("pro:9")
    }
    _ = project {
      $0.end = end
      $0.state = Term("applied")
    }
    _ = project()
    #expect(scene.cases(38).isEmpty)
  }

  // W40

  @Test
  mutating func `a focus without anything for six months is told`() {
    scene.office.settings.focusTopics = [Term("music")]
    scene.office.settings.focusGroups = [Term("women")]
    #expect(
      scene.sentences(40) == [
        "Zum Schwerpunkt „Musik“ gab es noch kein Projekt, Angebot oder Einsatz.",
        "Zum Schwerpunkt „Frauen“ gab es noch kein Projekt, Angebot oder Einsatz.",
      ]
    )
    _ = scene.add(\.offers) {
      $0.topics = [Term("music")]
      $0.start = Day("2025-01-01")
      $0.end = Day("2025-09-14")
    }
    #expect(
      scene.sentences(40).first == "Zum Schwerpunkt „Musik“ gab es zuletzt am 14.09.2025 etwas."
    )
    _ = scene.add(\.offers) {
      $0.topics = [Term("music")]
      $0.targetGroups = [Term("women")]
      $0.end = Day("2025-09-15")
    }
    #expect(scene.cases(40).isEmpty)
  }

  @Test
  mutating func `projects of others do not fill a focus`() {
    let music = [Term("music")]
    scene.office.settings.focusTopics = music
    _ = project {
      $0.topics = music
      $0.officeRole = Term("none")
    }
    #expect(scene.cases(40).count == 1)
    _ = project { $0.topics = music }
    #expect(scene.cases(40).isEmpty)
  }

  @Test
  mutating func `an idea, a need or an offer to come is not done yet`() {
    let music = [Term("music")]
    scene.office.settings.focusTopics = music
    _ = project {
      $0.topics = music
      $0.state = Term("applied")
      $0.start = Day("2026-01-01")
    }
    _ = scene.add(\.needs) { $0.topics = music }
    _ = scene.add(\.offers) {
      $0.topics = music
      $0.start = Day("2026-03-15")
    }
    #expect(scene.cases(40).count == 1)
    #expect(FieldBalance(scene.office).rows(.topics).map(\.needs) == [1])
  }

  @Test
  mutating func `a placement counts for the topic of its request, else of its project`() {
    let first = project { $0.topics = [Term("school")] }
    let request = scene.add(\.requests) { $0.topics = [Term("work")] }
    for link in [request, nil] {
      _ = scene.add(\.placements) {
        $0.request = link
        $0.project = first
        $0.state = Term("active")
      }
    }
    let rows = FieldBalance(scene.office).rows(.topics)
    #expect(rows.map { "\($0.term.key) \($0.placements)" } == ["school 1", "work 1"])
    #expect(rows.allSatisfy { $0.last == Believable.today })
  }

  @Test
  mutating func `what goes beyond the first target groups is counted`() {
    _ = project { $0.targetGroups = [Term("refugees")] }
    _ = project { $0.targetGroups = [Term("refugees"), Term("seniors")] }
    _ = project()
    #expect(FieldBalance(scene.office).widened == nil)
    scene.office.settings.firstGroups = [Term("refugees")]
    let balance = FieldBalance(scene.office)
    #expect(balance.widened == 1 && balance.active == 2)
  }
}
