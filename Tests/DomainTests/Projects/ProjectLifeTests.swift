import Testing

@testable import Domain

// Today is 14 March 2026.
@Suite("The life of a project")
struct ProjectLifeTests {
  private let office = Office(today: Believable.today)

  private func written(_ values: [String: String], to step: String) -> [String: String] {
    let subject = RecordLife.Subject(RecordID("pro:1"), values)
    return Dictionary(
      ProjectLife.life.values(subject, Term(step), office).map { ($0.field, $0.value) }
    ) { _, last in last }
  }

  private func asked(_ values: [String: String], to step: String) -> [LifeQuestion] {
    let subject = RecordLife.Subject(RecordID("pro:1"), values)
    return ProjectLife.life.questions(subject, Term(step), office)
  }

  @Test
  func `one that runs has a beginning, and one that is decided tells what comes after`() throws {
    #expect(written(["state": "granted"], to: "running")["start"] == "2026-03-14")
    #expect(written(["state": "granted", "start": "2025-01-01"], to: "running")["start"] == nil)
    let question = try #require(asked(["state": "running"], to: "decided").first)
    let answers = question.answers.map {
      Dictionary(uniqueKeysWithValues: $0.values.map { ($0, $1) })
    }
    #expect(
      answers.map { $0["follow-up"] } == ["continue", "continue", "transfer", "merge", "close"]
    )
    #expect(answers.allSatisfy { $0["decided"] == "2026-03-14" })
    #expect(question.answers.map(\.derives) == [false, true, false, false, false])
  }

  @Test
  func `closing cuts the end and asks only where nothing was decided`() {
    #expect(
      written(["state": "decided", "end": "2026-12-31"], to: "closed")["end"] == "2026-03-14"
    )
    #expect(written(["state": "decided", "end": "2026-01-31"], to: "closed")["end"] == nil)
    #expect(written(["state": "idea"], to: "closed")["end"] == nil)
    #expect(asked(["state": "decided", "follow-up": "close"], to: "closed").isEmpty)
    #expect(asked(["state": "decided"], to: "closed").count == 1)
    #expect(asked(["state": "applied"], to: "closed").isEmpty)
  }

  @Test
  func `what goes on after all is to be decided anew`() {
    let values = ["state": "closed", "follow-up": "close", "decided": "2026-01-01"]
    let changed = written(values, to: "running")
    #expect(changed["follow-up"] == "" && changed["decided"] == "")
  }

  @Test
  func `a later end is later than the old one`() throws {
    let subject = RecordLife.Subject(RecordID("pro:1"), ["state": "running", "end": "2026-05-31"])
    let extend = try #require(ProjectLife.life.extended)
    #expect(throws: Refusal.self) { try extend(subject, Day("2026-05-31"), office) }
    #expect(try extend(subject, Day("2026-06-01"), office).map(\.value) == ["2026-06-01"])
    #expect(ProjectLife.life.canExtend(subject))
  }

  @Test
  func `the one that carries on begins where it ends, but not in the past`() {
    var project = Project()
    project.name = "Lesepaten"
    project.topics = [Term("school")]
    project.state = Term("closing")
    project.recommend = "Früh beginnen"
    project.end = Day("2026-03-31")
    let values = project.continued(on: Believable.today)
    #expect(values["start"] == "2026-04-01" && values["topics"] == "school")
    #expect(values["state"] == nil && values["recommend"] == nil && values["end"] == nil)
    project.end = Day("2025-12-31")
    #expect(project.continued(on: Believable.today)["start"] == "2026-03-14")
    project.end = nil
    #expect(project.continued(on: Believable.today)["start"] == nil)
  }

  @Test
  func `guide projects are counted by carrier and by what they are attached to`() {
    var scene = WarningScene()
    let club = scene.partner("Verein", type: "association")
    for (name, carrier, state, role, attached) in [
      ("A", club, "closed", "none", ["service", "education"]),
      ("B", club, "running", "none", []), ("C", RecordID("par:none"), "idea", "supports", ["club"]),
    ] {
      _ = scene.add(\.projects) {
        $0.name = name
        $0.isGuideProject = true
        $0.carrier = carrier
        $0.state = Term(state)
        $0.officeRole = Term(role)
        $0.attachments = attached.map { Term($0) }
      }
    }
    _ = scene.add(\.projects) { $0.name = "D" }
    let register = GuideProjects(scene.office)
    #expect(register.own.map(\.record.name) == ["C"])
    #expect(register.others.map(\.record.name) == ["B", "A"])
    #expect(register.carriers.map { "\($0.term.key) \($0.projects)" } == ["association 2", " 1"])
    #expect(register.attachments.count == 4)
  }
}
