import Domain
import Terminal
import Testing
import Workspace

@testable import Interface

extension TestOffice {
  /// Tasks of every urgency, two of them of Anna.
  func assign() throws {
    let workspace = try workspace("bert")
    let tasks: [(String, KeyValuePairs<String, String>)] = [
      (
        "tas:BBBB0001",
        [
          "title": "Protokoll verschicken", "responsible": "Anna Rößler", "due": "2026-03-16",
          "meeting": "mee:AAAA0001",
        ]
      ),
      (
        "tas:BBBB0002",
        [
          "title": "Flyer bestellen", "responsible": "anna", "due": "2026-03-22",
          "project": "pro:AAAA0001",
        ]
      ),
      (
        "tas:BBBB0003",
        [
          "title": "Rückmeldung einholen", "responsible": "Bert", "state": "waiting",
          "waiting-for": "Stadt", "partner": "par:AAAA0001",
        ]
      ),
      (
        "tas:BBBB0004",
        [
          "title": "Liste durchsehen", "responsible": "Bert", "due": "2026-03-01",
          "parked-until": "2026-04-01",
        ]
      ),
      ("tas:BBBB0005", ["title": "Ideen sammeln"]),
    ]
    for (id, values) in tasks {
      try workspace.write(values.map { (RecordID(id), $0.key, $0.value) })
    }
  }

  func taskApp(
    _ language: Language = .german,
    width: Int = 80,
    height: Int = 24,
    keys: String
  ) throws -> App {
    try assign()
    let app = try app("anna", language, width: width, height: height)
    app.type(keys)
    return app
  }
}

struct TaskScreenTests {
  private func task(_ app: App, _ number: Int) -> ActionItem? {
    app.workspace.entry(RecordID("tas:BBBB000\(number)"), of: ActionItem.self)?.record
  }

  @Test(arguments: [
    ("tasks-mine", Language.german, 80, 24, "w 5 m"),
    ("tasks-all-english", .english, 120, 40, "w 5 u j"),
    ("tasks-all-small", .german, 40, 10, "w 5 u j"),
    ("tasks-owners", .german, 80, 24, "w 5 j"),
  ])
  func `tasks stand by urgency, or by project and partner`(
    name: String,
    language: Language,
    width: Int,
    height: Int,
    keys: String
  ) throws {
    let office = try TestOffice()
    Picture.check(
      try office.taskApp(language, width: width, height: height, keys: keys),
      office,
      name
    )
  }

  @Test
  func `one key closes a task with its day, and undo brings it back`() throws {
    let office = try TestOffice()
    let app = try office.taskApp(keys: "w 5 m")
    #expect(app.focusedRow.contains("Protokoll verschicken"))
    app.type("f")
    #expect(task(app, 1)?.state == Term("done") && task(app, 1)?.done == TestOffice.today)
    #expect(!app.screen.contains("> 16.03.2026"))
    app.type("u")
    #expect(task(app, 1)?.isOpen == true && task(app, 1)?.done == nil)
    #expect(app.screen.contains("Protokoll verschicken"))
  }

  @Test
  func `several that are marked are closed in one step`() throws {
    let office = try TestOffice()
    let app = try office.taskApp(keys: "w 5 m Space Space f")
    #expect([1, 2].allSatisfy { task(app, $0)?.isOpen == false })
    app.type("u")
    #expect([1, 2].allSatisfy { task(app, $0)?.isOpen == true })
  }

  @Test
  func `a task is parked until a day after today, and taken up again`() throws {
    let office = try TestOffice()
    let app = try office.taskApp(keys: "w 5 m ,")
    app.type("'heute' Enter")
    #expect(app.screen.contains("nach heute"))
    app.type("Back Back Back Back Back '+7' Enter")
    #expect(task(app, 1)?.parkedUntil == Day(stored: "2026-03-25"))
    #expect(app.screen.contains("→ 25.03."))
    app.type(", Enter")
    #expect(task(app, 1)?.parkedUntil == nil)
  }

  @Test
  func `the next state asks for whom a task waits`() throws {
    let office = try TestOffice()
    let app = try office.taskApp(keys: "w 5 m > Down Enter")
    #expect(app.screen.contains("Auf wen wartet die Aufgabe?"))
    app.type("Enter")
    #expect(try app.form().draft["state"] == "waiting")
  }

  @Test
  func `a new task takes up what is chosen`() throws {
    let office = try TestOffice()
    let app = try office.taskApp(keys: "2 #")
    let partner = try #require(app.panes.list?.focused)
    #expect(try app.form().draft["partner"] == partner.text)
    #expect(try app.form().draft["responsible"] == "anna")
    app.type("Esc w 5 j n")
    #expect(try app.form().draft["project"] == "pro:AAAA0001")
    app.pop()
    app.type("w 5 k #")
    #expect(try app.form().draft["due"] == "2026-03-18")
  }

  @Test
  func `what is parked is not on the page of today`() throws {
    let office = try TestOffice()
    let app = try office.taskApp(keys: "1")
    #expect(app.screen.contains("Protokoll verschicken"))
    #expect(!app.screen.contains("Liste durchsehen"))
  }
}
