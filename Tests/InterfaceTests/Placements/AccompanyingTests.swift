import Domain
import Terminal
import Testing
import Workspace

@testable import Interface

// Today is 18 March 2026.
struct AccompanyingTests {
  private let office: TestOffice

  init() throws {
    office = try TestOffice()
    try office.place()
  }

  private func app(_ id: String) throws -> App {
    let app = try office.app()
    app.open(RecordID(id))
    return app
  }

  @Test(arguments: [
    ("vol:AAAA0002", ["volunteer": "vol:AAAA0002"]),
    ("pla:AAAA0002", ["volunteer": "vol:AAAA0002", "placement": "pla:AAAA0002"]),
    ("gag:AAAA0001", ["volunteer": "vol:AAAA0002", "agreement": "gag:AAAA0001"]),
    ("cst:AAAA0001", ["volunteer": "vol:AAAA0002", "agreement": "gag:AAAA0001"]),
  ])
  func `a consultation is recorded with one key`(
    _ row: (id: String, values: [String: String])
  ) throws {
    let app = try app(row.id)
    app.type("r")
    let draft = try app.form().draft
    #expect(draft.type.kind == Consultation.kind)
    for (field, value) in row.values { #expect(draft[field] == value, "\(field)") }
    #expect(draft["day"] == "2026-03-18" && draft["by"] == "anna")
  }

  @Test
  func `for several volunteers it is supervision`() throws {
    let app = try office.app()
    app.type("3 m m r")
    let draft = try app.form().draft
    #expect(draft.type.kind == Supervision.kind)
    #expect(StoredList.parts(of: draft["participants"]).count == 2)
  }

  @Test
  func `the next step of a guide agreement is ticked, and taken back`() throws {
    let app = try app("gag:AAAA0001")
    #expect(app.screen.contains("1 von 2 erreicht"))
    app.type("f")
    #expect(app.values("mst:AAAA0002")["done"] == "2026-03-18")
    #expect(app.status.contains("Selbst anrufen"))
    #expect(app.screen.contains("2 von 2 erreicht"))
    app.type("f")
    #expect(app.status.contains("offenen Aufgaben"))
    app.type("u")
    #expect(app.values("mst:AAAA0002")["done"] == nil)
  }

  @Test
  func `first steps are made once, in one step`() throws {
    let app = try app("gag:AAAA0001")
    app.type("T")
    #expect(app.status.contains("Schritte gibt es schon"))
    try app.workspace.write([(RecordID("gag:AAAA0002"), "client", "K-18")])
    app.open(RecordID("gag:AAAA0002"))
    app.type("T")
    #expect(app.workspace.records(Milestone.self).count == 2 + Milestone.first.count)
    app.type("u")
    #expect(app.workspace.records(Milestone.self).count == 2)
  }

  @Test
  func `a guide agreement begins at a volunteer, with an end`() throws {
    let app = try app("vol:AAAA0002")
    app.type("N")
    let draft = try app.form().draft
    #expect(draft.type.kind == GuideAgreement.kind && draft["guide"] == "vol:AAAA0002")
    #expect(draft["accompanier"] == "con:AAAA0001")
    #expect(draft["start"] == "2026-03-18" && draft["end"] == "2026-09-18")
    try app.fill("client", "'Amira' Tab")
    #expect(app.status.contains("sieht nach einem Namen aus"))
    try app.fill("client", "^U 'k-9' Tab")
    try app.fill("goal", "'Allein zum Amt' ^S ^S")
    #expect(app.values(app.top.subjects[0].text)["client"] == "K-9")
  }

  @Test
  func `a boundary leads to the service that is there for it`() throws {
    let app = try app("cst:AAAA0001")
    app.type("W")
    #expect(app.screen.contains("Welche Grenze ist erreicht?"))
    app.type("Enter")
    #expect(app.screen.contains("0345 47110-20"))
    app.type("Enter")
    let draft = try app.form().draft
    #expect(draft["boundary"] == "debts" && draft["service"] == "ref:AAAA0002")
    #expect(draft["agreement"] == "gag:AAAA0001" && draft["reason"] == "Mahnungen")
    app.type("^S")
    let (id, _) = try #require(app.workspace.records(Escalation.self).first)
    app.open(id)
    app.type("> Enter")
    #expect(app.values("gag:AAAA0001")["state"] == "handed-over")
    app.type("u")
    #expect(app.values("gag:AAAA0001")["state"] == "running")
    #expect(app.values(id.text)["state"] == "requested")
  }

  @Test
  func `only cases are handed over`() throws {
    let app = try app("vol:AAAA0002")
    app.type("W")
    #expect(app.status.contains("Das geht bei Einsätzen"))
  }

  @Test(arguments: [
    Scene("running-placements", "", width: 80, height: 24),
    Scene("small-running-placements", "", width: 40, height: 10),
    Scene("english-running-placements", "", .english, width: 120, height: 40),
  ])
  func `running placements are seen by state`(scene: Scene) throws {
    let app = try office.app("anna", scene.language, width: scene.width, height: scene.height)
    app.push(RowsScreen<RunningPlacementRows>(app))
    Picture.check(app, office, scene.name)
  }

  @Test(arguments: [
    Scene("running-guides", "", width: 80, height: 24),
    Scene("small-running-guides", "", width: 40, height: 10),
    Scene("english-running-guides", "", .english, width: 120, height: 40),
  ])
  func `guide agreements are seen with their steps`(scene: Scene) throws {
    let app = try office.app("anna", scene.language, width: scene.width, height: scene.height)
    app.push(RowsScreen<GuideAgreementRows>(app))
    Picture.check(app, office, scene.name)
  }

  @Test
  func `the page of a guide agreement begins with how far it is`() throws {
    Picture.check(try app("gag:AAAA0001"), office, "guide-agreement-page")
  }

  @Test
  func `what comes next is seen before it is done`() throws {
    let app = try app("pla:AAAA0002")
    app.type(">")
    Picture.check(app, office, "placement-next")
  }

  @Test
  func `the lists follow what is done in them`() throws {
    let app = try office.app()
    app.push(RowsScreen<GuideAgreementRows>(app))
    app.type("f")
    #expect(app.screen.contains("2/2"))
    app.type("u r")
    #expect(try app.form().draft["agreement"] == "gag:AAAA0001")
  }

  @Test
  func `the experience for the plenum asks since when`() throws {
    let app = try office.app()
    ExperienceMenu.open(app)
    app.type("^U 'quatsch' Enter")
    #expect(app.screen.contains("ist kein Tag"))
    app.type("^U '1.1.2026' Enter")
    #expect(app.screen.contains("seit dem 01.01.2026"))
  }
}
