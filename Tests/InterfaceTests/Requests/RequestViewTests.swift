import Domain
import Terminal
import Testing
import Workspace

@testable import Interface

@Suite
struct RequestViewTests {
  private let office: TestOffice

  init() throws {
    office = try TestOffice()
    try office.writeRequests()
  }

  private func open(_ view: String, _ app: App) throws {
    let entry = try #require(ViewEntries.all.first { $0.name == view })
    try entry.open(app)
  }

  @Test(arguments: [
    (name: "open-requests", view: "open-requests", width: 80, height: 24),
    (name: "large-open-requests", view: "open-requests", width: 120, height: 40),
    (name: "small-open-requests", view: "open-requests", width: 40, height: 10),
    (name: "demand", view: "demand", width: 80, height: 24),
    (name: "small-demand", view: "demand", width: 40, height: 10),
    (name: "need-round", view: "need-round", width: 80, height: 24),
    (name: "small-need-round", view: "need-round", width: 40, height: 10),
    (name: "prospects", view: "prospects", width: 80, height: 24),
  ])
  func `the views look like this`(name: String, view: String, width: Int, height: Int) throws {
    let app = try office.app(width: width, height: height)
    try open(view, app)
    Picture.check(app, office, name)
  }

  @Test(arguments: ["open-requests", "demand", "need-round", "open-needs", "prospects"])
  func `without records each view says what there could be`(view: String) throws {
    let empty = try TestOffice(isEmpty: true)
    let app = try empty.app()
    try open(view, app)
    #expect(app.top.list?.rows.isEmpty == true)
    #expect(app.frame().cursor != nil)
    app.type("j G Enter z F")
    #expect(app.frame().height == 24)
  }

  @Test
  func `after a change the figures are marked as old, and counted anew in a pause`() throws {
    let app = try office.app(width: 120)
    try open("open-requests", app)
    _ = app.frame()
    #expect(!app.screen.contains("~"))
    try office.workspace("bert").write([(RecordID("vol:BBBB0001"), "state", "left")])
    app.follow()
    #expect(app.screen.contains("~"))
    #expect(app.rest(after: .seconds(20)))
    #expect(!app.screen.contains("~"))
    #expect(!app.rest(after: .seconds(20)))
  }

  @Test
  func `a survey is recorded in the round with one key`() throws {
    let app = try office.app()
    try open("need-round", app)
    app.type("n")
    let draft = try app.form().draft
    #expect(draft["partner"] == "par:AAAA0001" && draft["day"] == "2026-03-18")
    app.type("^S")
    let screen = try #require(app.top as? RowsScreen<NeedRoundRows>)
    #expect(app.screen.contains("18.03.2026"))
    #expect(screen.list?.focused == RecordID("par:AAAA0001"))
  }

  @Test
  func `what could meet a need is shown, and taken with one key`() throws {
    let app = try office.app()
    try open("demand", app)
    app.type("z")
    Picture.check(app, office, "proposals")
    app.type("e")
    #expect(app.values("nee:BBBB0001")["offer"] == "off:BBBB0001")
    #expect(app.values("nee:BBBB0001")["state"] == "offered")
    #expect(app.top is RowsScreen<DemandRows>)
    _ = app.frame()
    #expect(try !#require(app.top.list).rows.contains(RecordID("nee:BBBB0001")))
    app.type("u")
    #expect(app.values("nee:BBBB0001")["offer"] == nil)
  }

  @Test
  func `a need leads to a project that says so, in one step`() throws {
    let app = try office.app()
    app.open(RecordID("nee:BBBB0001"))
    app.type("F")
    let draft = try app.form().draft
    #expect(draft["name"] == "Deutsch üben" && draft["topics"] == "language")
    #expect(draft["need"] == "Zweimal in der Woche, abends.")
    #expect(draft["partners"] == "par:AAAA0004" && draft["districts"] == "Altstadt")
    app.type("^S")
    // The offer of the same need is shown before.
    #expect(app.screen.contains("Sprachcafé am Markt"))
    app.type("t")
    let project = try #require(app.values("nee:BBBB0001")["project"])
    #expect(app.values(project)["name"] == "Deutsch üben")
    #expect(app.values("nee:BBBB0001")["state"] == "project")
    app.type("u")
    #expect(app.values("nee:BBBB0001")["project"] == nil)
    #expect(app.workspace.records(Project.self).count == 2)
  }

  @Test
  func `a site that was won becomes a request, once`() throws {
    let app = try office.app()
    app.open(RecordID("fpr:BBBB0001"))
    app.type("F")
    #expect(try app.form().draft["title"] == "Bücherei am Markt")
    app.type("^S")
    let request = try #require(app.values("fpr:BBBB0001")["request"])
    #expect(app.values(request)["site-type"] == "meeting-place")
    #expect(app.values("fpr:BBBB0001")["state"] == "won")
    app.type("Esc")
    app.open(RecordID("fpr:BBBB0001"))
    app.type("F")
    #expect(app.status.contains("führte schon zu"))
  }

  @Test
  func `before a need is added, what is like it already is shown`() throws {
    let app = try office.app()
    try open("open-needs", app)
    app.type("n")
    try app.fill("title", "'Sprachcafé am Markt'")
    try app.form().draft["partner"] = "par:AAAA0002"
    try app.form().draft["topics"] = "language"
    try app.form().draft["districts"] = "Altstadt"
    app.type("^S")
    Picture.check(app, office, "need-alike")
    #expect(app.workspace.records(Need.self).count == 2)
    app.type("t")
    #expect(app.workspace.records(Need.self).count == 3)
  }

  @Test
  func `a request made of a need is not held up by that need`() throws {
    let app = try office.app()
    let request = app.workspace.newDraft(
      RecordType(DeploymentRequest.self),
      ["title": "Fahrräder reparieren", "partner": "par:AAAA0001", "need": "nee:BBBB0002"]
    )
    #expect(AlikeQuestion(request, app) == nil)
    var other = request
    other["need"] = ""
    #expect(AlikeQuestion(other, app)?.records == [RecordID("nee:BBBB0002")])
  }

  @Test
  func `the job description is read from the request`() throws {
    let app = try office.app()
    app.show = { text in
      #expect(text.contains("Beim Ausfüllen helfen."))
      return true
    }
    app.open(RecordID("req:BBBB0001"))
    app.type("P a")
    #expect(app.needsRepaint)
  }
}
