import Domain
import Terminal
import Testing
import Workspace

@testable import Interface

struct ParticipantTests {
  private let office: TestOffice
  private let app: App

  init() throws {
    office = try TestOffice()
    app = try office.courseApp { CourseBoard.screen(TestOffice.course, $0) }
  }

  private var states: [String: String] {
    let all = app.workspace.records(Participation.self).map {
      ($0.1.volunteer?.text ?? "", $0.1.state.key)
    }
    return Dictionary(all) { first, _ in first }
  }

  @Test
  func `the next who waits gets the place that is free, and undo takes it back`() {
    app.type("J")
    #expect(states["vol:AAAA0003"] == "registered")
    // The course runs, so who was at the first talk is in training now.
    #expect(app.values("vol:AAAA0003")["state"] == "training")
    #expect(app.status.contains("1 × angemeldet, 1 jetzt in Qualifizierung"))
    app.type("J")
    #expect(app.status.contains("Niemand steht auf der Warteliste"))
    app.type("u")
    #expect(states["vol:AAAA0003"] == "waiting")
    #expect(app.values("vol:AAAA0003")["state"] == "interview")
  }

  @Test
  func `nobody goes beyond the places without a question`() throws {
    try app.workspace.write([(TestOffice.course, "places", "3")])
    app.type("J")
    #expect(app.top is QuestionScreen)
    app.type("n")
    #expect(states["vol:AAAA0003"] == "waiting")
    app.type("J t")
    #expect(states["vol:AAAA0003"] == "registered")
    #expect(app.screen.contains("4 von 3 Plätzen, 1 zu viel"))
  }

  @Test
  func `several are taken in at once, those beyond the places on the waiting list`() throws {
    let workspace = try office.workspace("bert")
    for number in 5...7 {
      let id = RecordID("vol:AAAA000\(number)")
      try workspace.write([(id, "last-name", "Neu \(number)"), (id, "state", "interested")])
    }
    app.follow()
    // Nobody who is in the course is offered.
    app.type("+ 'zimmer'")
    #expect(app.screen.contains("Nichts gefunden"))
    app.type("Back Back Back Back Back Back")
    app.type("'neu' Down Space Down Space Down Down Space Enter")
    #expect(app.top is QuestionScreen)
    #expect(app.screen.contains("Auf der Warteliste: 1."))
    app.type("w")
    #expect(states.values.count { $0 == "waiting" } >= 2)
    #expect(app.status.contains("auf der Warteliste"))
    let waiting = states.values.count { $0 == "waiting" }
    app.type("u")
    #expect(states.values.count { $0 == "waiting" } == 1)
    #expect(waiting > 1)
  }

  @Test
  func `with room for all nothing is asked`() throws {
    try app.workspace.write([(RecordID("ptc:AAAA0003"), "state", "dropped")])
    app.type("+ 'أحمد' Enter")
    #expect(states["vol:AAAA0004"] == "registered")
    #expect(app.top is SectionScreen)
    let made = app.workspace.records(Participation.self).first {
      $0.1.volunteer == RecordID("vol:AAAA0004")
    }
    #expect(made?.1.registered == TestOffice.today)
  }

  @Test
  func `the marked go on together, and only those of one state`() {
    app.type("Space Space >")
    #expect(app.status.contains("mit demselben Stand"))
    app.type("Space")
    app.type("g Space j Space")
    // Only the registered one is left marked.
    app.type("g j > Enter")
    #expect(states["vol:AAAA0002"] == "attending")
    #expect(app.status.contains("1 × teilgenommen"))
  }

  @Test
  func `closing completes, qualifies and frees in one step that undo takes back whole`() {
    app.type("=")
    #expect(app.screen.contains("zum 18.03.2026 abschließen?"))
    #expect(app.screen.contains("18.03.2028."))
    app.type("m")
    #expect(states["vol:AAAA0001"] == "completed" && states["vol:AAAA0002"] == "completed")
    #expect(states["vol:AAAA0003"] == "waiting")
    #expect(app.values(TestOffice.course.text)["state"] == "done")
    #expect(app.values("vol:AAAA0002")["state"] == "ready")
    #expect(app.values("vol:AAAA0001")["state"] == "active")
    let granted = app.workspace.records(Qualification.self).map(\.1).filter {
      $0.course == TestOffice.course
    }
    #expect(granted.count == 2)
    #expect(granted.allSatisfy { $0.until == Day(stored: "2028-03-18") })
    #expect(app.status.contains("2 abgeschlossen"))
    app.type("=")
    #expect(app.status.contains("schon abgeschlossen"))
    app.type("u")
    #expect(states["vol:AAAA0001"] == "attending")
    #expect(app.values(TestOffice.course.text)["state"] == "running")
    #expect(app.values("vol:AAAA0002")["state"] == "training")
    #expect(
      !app.workspace.records(Qualification.self).contains { $0.1.course == TestOffice.course }
    )
  }

  @Test
  func `one who completes it alone is qualified too`() {
    app.type("> Enter")
    #expect(states["vol:AAAA0001"] == "completed")
    #expect(app.values("ptc:AAAA0001")["attended"] == "16")
    #expect(app.values(TestOffice.course.text)["state"] == "running")
    let granted = app.workspace.records(Qualification.self).filter {
      $0.1.course == TestOffice.course
    }
    #expect(granted.map(\.1.volunteer) == [RecordID("vol:AAAA0001")])
  }

  @Test
  func `the page of a course leads to the list and to a suggestion`() throws {
    app.type("q")
    app.open(TestOffice.course)
    #expect(app.screen.contains("Teilnehmende"))
    app.type("Y")
    #expect(try app.form().draft["curriculum"] == "cur:AAAA0001")
    app.type("Esc I")
    #expect((app.top as? SectionScreen)?.owner == TestOffice.course)
    app.type("I")
    #expect(app.status.contains("schon offen"))
  }
}
