import Domain
import Terminal
import Testing
import Workspace

@testable import Interface

// Today is 18 March 2026.
struct LifeCommandTests {
  private let office: TestOffice

  init() throws {
    office = try TestOffice()
  }

  private func app(_ state: String = "trial", on id: String = "pla:AAAA0002") throws -> App {
    try office.place(state: state)
    let app = try office.app()
    app.open(RecordID(id))
    return app
  }

  @Test
  func `a placement that becomes active makes the volunteer active and fills the request`() throws {
    let app = try app()
    app.type("> Enter")
    #expect(app.screen.contains("1 von 1 Plätzen besetzt"))
    app.type("Enter")
    #expect(app.values("pla:AAAA0002")["state"] == "active")
    #expect(app.values("pla:AAAA0002")["start"] == "2026-03-18")
    #expect(app.values("vol:AAAA0002")["state"] == "active")
    #expect(app.values("req:AAAA0001")["state"] == "filled")
    #expect(app.status.contains("Stand: aktiv"))
    app.type("u")
    #expect(app.values("pla:AAAA0002")["state"] == "trial")
    #expect(app.values("pla:AAAA0002")["start"] == nil)
    #expect(app.values("vol:AAAA0002")["state"] == "ready")
    #expect(app.values("req:AAAA0001")["state"] == "open")
  }

  @Test
  func `a request may stay open, and going back leaves all as it was`() throws {
    let app = try app()
    app.type("> Enter Esc")
    #expect(app.values("pla:AAAA0002")["state"] == "trial")
    app.type("> Enter 'nein' Enter")
    #expect(app.values("pla:AAAA0002")["state"] == "active")
    #expect(app.values("req:AAAA0001")["state"] == "open")
  }

  @Test
  func `an ending asks for the reason and the review, and is one step`() throws {
    let app = try app("active")
    app.type("> 'beendet' Enter")
    #expect(app.screen.contains("Aus welchem Grund?"))
    app.type("'ziel' Enter")
    #expect(app.screen.contains("Wann auswerten?"))
    app.type("'zwei' Enter")
    let ended = app.values("pla:AAAA0002")
    #expect(ended["state"] == "ended" && ended["end"] == "2026-03-18")
    #expect(ended["end-reason"] == "goal" && ended["review"] == "2026-04-01")
    app.type("u")
    #expect(app.values("pla:AAAA0002")["state"] == "active")
    #expect(app.values("pla:AAAA0002")["end"] == "2026-09-30")
    #expect(app.values("pla:AAAA0002")["end-reason"] == nil)
  }

  @Test
  func `a review at once opens the form at the experience`() throws {
    let app = try app("active")
    app.type("> 'beendet' Enter 'ziel' Enter 'gleich' Enter")
    #expect(try app.form().focused.key == "feedback")
  }

  @Test
  func `a pause has its day, and going on takes it away`() throws {
    let app = try app("active")
    app.type("> 'pausiert' Enter")
    #expect(app.values("pla:AAAA0002")["paused"] == "2026-03-18")
    app.type("> Enter")
    app.type("Enter")
    #expect(app.values("pla:AAAA0002")["state"] == "active")
    #expect(app.values("pla:AAAA0002")["paused"] == nil)
    app.type("u u")
    #expect(app.values("pla:AAAA0002")["state"] == "active")
    #expect(app.values("pla:AAAA0002")["paused"] == nil)
  }

  @Test
  func `an end is put off and brought back`() throws {
    let app = try app("active")
    app.type("E '1.1.2026' Enter")
    #expect(app.screen.contains("muss nach dem 30.09.2026"))
    app.type("^U '31.12.2026' Enter")
    #expect(app.values("pla:AAAA0002")["end"] == "2026-12-31")
    #expect(app.values("pla:AAAA0002")["state"] == "active")
    app.type("u")
    #expect(app.values("pla:AAAA0002")["end"] == "2026-09-30")
  }

  @Test
  func `an old placement without an end gets one before it goes on`() throws {
    let app = try app(on: "pla:AAAA0001")
    app.type("> 'pausiert' Enter")
    #expect(app.screen.contains("Ohne Ende wird nichts vereinbart"))
    app.type("'31.12.2026' Enter")
    #expect(app.values("pla:AAAA0001")["state"] == "paused")
    #expect(app.values("pla:AAAA0001")["end"] == "2026-12-31")
    app.type("u")
    #expect(app.values("pla:AAAA0001")["state"] == "active")
  }

  @Test
  func `a placement cannot be saved without an end`() throws {
    let app = try app()
    app.type("b")
    try app.fill("end", "^U ^S")
    #expect(app.status.contains("„Ende“ fehlt"))
    #expect(app.values("pla:AAAA0002")["end"] == "2026-09-30")
  }

  @Test
  func `a guide agreement ends with how far self-help came, and the closing talk`() throws {
    let app = try app(on: "gag:AAAA0001")
    app.type("> 'beendet' Enter 'allein' Enter Enter")
    let ended = app.values("gag:AAAA0001")
    #expect(ended["state"] == "ended" && ended["self-help"] == "reached")
    #expect(ended["end"] == "2026-03-18")
    #expect(try app.form().focused.key == "closing")
    app.type("Esc u")
    #expect(app.values("gag:AAAA0001")["state"] == "running")
    #expect(app.values("gag:AAAA0001")["self-help"] == nil)
  }

  @Test
  func `a review of a guide agreement sets the day of the next one`() throws {
    let app = try app(on: "gag:AAAA0001")
    app.type("> Enter")
    #expect(app.values("gag:AAAA0001")["review"] == "2026-06-18")
    #expect(app.values("gag:AAAA0001")["state"] == "running")
    #expect(app.status.contains("Heute ausgewertet"))
  }

  @Test
  func `an end that was asked for is checked, and going back leaves all as it was`() throws {
    let app = try app(on: "pla:AAAA0001")
    app.type("> 'pausiert' Enter '1.1.2020' Enter")
    #expect(app.values("pla:AAAA0001")["end"] == nil)
    #expect(app.top is LinePrompt)
    app.type("Esc")
    #expect(app.values("pla:AAAA0001")["end"] == nil)
    #expect(app.values("pla:AAAA0001")["state"] == "active")
  }

  @Test
  func `what a colleague moved meanwhile stays, and that is said`() throws {
    let app = try app("active")
    app.type("> 'beendet'")
    try office.workspace("berta").write([(RecordID("pla:AAAA0002"), "state", "paused")])
    app.type("Enter")
    #expect(app.values("pla:AAAA0002")["state"] == "paused")
    #expect(app.status.contains("inzwischen"))
  }
}
