import Domain
import Terminal
import Testing
import Workspace

@testable import Interface

@Suite
struct MatchScreenTests {
  private let office: TestOffice

  init() throws {
    office = try TestOffice()
    try office.writeRequests()
  }

  private func matches(_ app: App) throws -> MatchScreen {
    try #require(app.top as? MatchScreen)
  }

  @Test(arguments: [
    (name: "match-request", keys: "z", width: 80, height: 24),
    (name: "match-excluded", keys: "z x G", width: 80, height: 24),
    (name: "small-match-request", keys: "z", width: 40, height: 10),
    (name: "large-match-request", keys: "z", width: 120, height: 40),
  ])
  func `volunteers for a request look like this`(
    name: String,
    keys: String,
    width: Int,
    height: Int
  ) throws {
    let app = try office.app(width: width, height: height)
    app.open(RecordID("req:BBBB0001"))
    app.type(keys)
    Picture.check(app, office, name)
  }

  @Test
  func `requests for a volunteer look like this, in English too`() throws {
    let app = try office.app("anna", .english)
    app.open(RecordID("vol:BBBB0001"))
    app.type("z")
    Picture.check(app, office, "english-match-volunteer")
  }

  @Test
  func `the request tells how complete it is and how many fit`() throws {
    let app = try office.app()
    app.open(RecordID("req:BBBB0001"))
    Picture.check(app, office, "request-page")
    app.open(RecordID("req:BBBB0002"))
    Picture.check(app, office, "request-page-incomplete")
  }

  @Test
  func `how to see the excluded stands above what is missing`() throws {
    let app = try office.app()
    app.push(MatchScreen(RecordID("req:BBBB0002"), app))
    let lines = app.screen.split(separator: "\n").map(String.init)
    let hint = try #require(lines.firstIndex { $0.contains("x zeigt sie") })
    #expect(lines[hint + 1].contains("Unvollständig"))
  }

  @Test
  func `an incomplete request is matched only with a note, which it keeps`() throws {
    let app = try office.app()
    app.open(RecordID("req:BBBB0002"))
    app.type("z")
    #expect(app.screen.contains("vollständig. Es fehlt"))
    app.type("t Enter")
    // Nothing typed is no note.
    #expect(app.screen.contains("Ohne Vermerk geht es nicht"))
    app.type("'Die Schule schreibt noch daran' Enter")
    #expect(app.values("req:BBBB0002")["override"] == "Die Schule schreibt noch daran")
    #expect(app.top is MatchScreen)
    app.type("Esc z")
    #expect(app.top is MatchScreen)
  }

  @Test
  func `what is missing can be completed at once`() throws {
    let app = try office.app()
    app.open(RecordID("req:BBBB0002"))
    app.type("z e")
    #expect(try app.form().focused.key == "goal")
  }

  @Test
  func `from the match to the placement it is one key`() throws {
    let app = try office.app()
    app.open(RecordID("req:BBBB0001"))
    app.type("z e")
    let draft = try app.form().draft
    #expect(draft["volunteer"] == "vol:BBBB0001")
    #expect(draft["request"] == "req:BBBB0001")
    #expect(draft["site"] == "par:AAAA0001")
    #expect(draft["state"] == "proposed" && draft["proposed"] == "2026-03-18")
    #expect(draft["start"] == "2026-04-01" && draft["end"] == "2026-09-30")
    #expect(draft["hours"] == "120" && draft["times"] == "2pm")
    #expect(draft["accompanier"] == "con:AAAA0001" && draft["insurance"] == "state")
    // Left as it was opened, nobody is asked whether to keep it.
    app.type("Esc")
    #expect(app.top is MatchScreen)
    app.type("e ^S")
    #expect(app.workspace.records(Placement.self).count == 2)
    #expect(app.top is MatchScreen)
    // Who is proposed already is not offered once more.
    _ = app.frame()
    #expect(try !matches(app).view.list.rows.contains(RecordID("vol:BBBB0001")))
  }

  @Test
  func `several that are marked are proposed after one question, in one step`() throws {
    let app = try office.app()
    app.open(RecordID("req:BBBB0001"))
    app.type("z Space Space")
    #expect(app.screen.contains("2 markiert"))
    app.type("e")
    #expect(app.screen.contains("2 Freiwillige für „Formulare ausfüllen“ vorschlagen?"))
    app.type("v")
    let made = app.workspace.records(Placement.self).map(\.1).filter { $0.state.key == "proposed" }
    #expect(Set(made.map(\.volunteer)) == [RecordID("vol:BBBB0001"), RecordID("vol:BBBB0002")])
    #expect(made.allSatisfy { $0.end?.stored == "2026-09-30" })
    #expect(made.allSatisfy { $0.site == RecordID("par:AAAA0001") })
    app.type("u")
    #expect(app.workspace.records(Placement.self).count == 1)
  }

  @Test
  func `who is excluded cannot be proposed`() throws {
    let app = try office.app()
    app.open(RecordID("req:BBBB0001"))
    app.type("z x G e")
    #expect(app.top is MatchScreen)
    #expect(app.status.contains("ausgeschlossen"))
  }

  @Test
  func `from a person an incomplete request asks for the note too`() throws {
    let app = try office.app()
    app.open(RecordID("vol:BBBB0001"))
    app.type("z")
    let screen = try matches(app)
    screen.view.list.focus(RecordID("req:BBBB0002"))
    app.type("e")
    #expect(app.screen.contains("vollständig. Es fehlt"))
    app.type("t 'So gewünscht' Enter")
    #expect(try app.form().draft["request"] == "req:BBBB0002")
  }

  @Test
  func `what a colleague changes is seen, and the focus stays`() throws {
    let app = try office.app()
    app.open(RecordID("req:BBBB0001"))
    app.type("z j")
    #expect(try matches(app).focused?.volunteer == RecordID("vol:BBBB0002"))
    try office.workspace("bert").write([(RecordID("vol:BBBB0001"), "state", "paused")])
    app.handle(.none)
    let screen = try matches(app)
    #expect(screen.view.list.rows == [RecordID("vol:BBBB0002")])
    #expect(screen.focused?.volunteer == RecordID("vol:BBBB0002"))
  }

  @Test
  func `nothing fits in an empty office, and that is said`() throws {
    let office = try TestOffice()
    let app = try office.app()
    try app.workspace.write([
      (RecordID("req:C0000001"), "title", "Vorlesen"),
      (RecordID("req:C0000001"), "partner", "par:AAAA0001"),
      (RecordID("req:C0000001"), "received", "2026-03-18"),
      (RecordID("req:C0000001"), "override", "eilt"),
    ])
    app.open(RecordID("req:C0000001"))
    app.type("z")
    #expect(app.screen.contains("Zurzeit passt niemand."))
    app.type("e")
    #expect(app.status.contains("nichts gewählt"))
  }
}
