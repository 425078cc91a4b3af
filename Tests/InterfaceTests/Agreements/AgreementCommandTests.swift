import Domain
import Terminal
import Testing
import Workspace

@testable import Interface

// Today is 18 March 2026.
struct AgreementCommandTests {
  private func app(_ state: String = "active", _ keys: String) throws -> (TestOffice, App) {
    let office = try TestOffice()
    try office.agree(state: state)
    let app = try office.app()
    app.type(keys)
    return (office, app)
  }

  private func values(_ app: App) -> [String: String] { app.values("agr:AAAA0001") }

  @Test
  func `the next state is written with its days, and taken back in one step`() throws {
    let (office, app) = try app("coordination", "w v > Enter")
    defer { withExtendedLifetime(office) {} }
    #expect(values(app)["state"] == "signed")
    #expect(values(app)["signed"] == "2026-03-18")
    #expect(values(app)["since"] == "2026-03-18")
    #expect(values(app)["review-due"] == "2027-03-18")
    app.type("u")
    #expect(values(app)["state"] == "coordination")
    #expect(values(app)["signed"] == nil && values(app)["since"] == "2025-05-01")
  }

  @Test
  func `an agreement is extended to a day that is asked for again while it is none`() throws {
    let (office, app) = try app("active", "w v E '1.4.2026' Enter")
    defer { withExtendedLifetime(office) {} }
    #expect(app.screen.contains("muss nach dem 30.04.2026"))
    app.type("^U '30.4.2028' Enter")
    #expect(values(app)["state"] == "extended")
    #expect(values(app)["end"] == "2028-04-30")
  }

  @Test
  func `only what is signed is extended, and only agreements have states`() throws {
    let (office, app) = try app("draft", "w v E")
    defer { withExtendedLifetime(office) {} }
    #expect(app.status.contains("was unterzeichnet ist"))
    app.type("q 2 >")
    #expect(app.status.contains("die von Stand zu Stand gehen"))
  }

  @Test
  func `sides and topics are made as far as they are missing, in one step`() throws {
    let (office, app) = try app("active", "w v T")
    defer { withExtendedLifetime(office) {} }
    #expect(app.status.contains("Seiten 1, Themen 9"))
    #expect(app.workspace.records(AgreementSide.self).count == 2)
    #expect(app.workspace.records(AgreedTopic.self).count == 9)
    app.type("T")
    #expect(app.status.contains("alle da"))
    app.type("u")
    #expect(app.workspace.records(AgreementSide.self).count == 1)
    #expect(app.workspace.records(AgreedTopic.self).isEmpty)
  }

  @Test
  func `a new agreement has the parties of the tandem or those that are marked`() throws {
    let (office, app) = try app("active", "w t N")
    defer { withExtendedLifetime(office) {} }
    let form = try app.form()
    #expect(form.draft["parties"] == "par:AAAA0001,par:AAAA0002")
    #expect(form.draft["tandem"] == "tan:AAAA0001")
    #expect(form.draft["title"] == "Kooperationsvereinbarung Tandem Saaletal")
    app.type("Esc v q 2 m m N")
    let marked = try app.form().draft["parties"]
    #expect(marked.split(separator: ",").count == 2)
  }

  @Test
  func `a new agreement is open once it is saved, and nothing is marked any more`() throws {
    let (office, app) = try app("active", "2 m m N")
    defer { withExtendedLifetime(office) {} }
    try app.fill("title", "'Gemeinsam' ^S")
    let page = try #require(app.top as? RecordScreen)
    #expect(page.type.kind == Agreement.kind)
    #expect(app.values(page.id.text)["title"] == "Gemeinsam")
    app.type("q")
    #expect(app.top.list?.marked.isEmpty == true)
  }

  @Test
  func `that the own offices are parties too is said`() throws {
    let (office, app) = try app("active", "2 / 'saaletal' Enter N")
    defer { withExtendedLifetime(office) {} }
    #expect(!app.status.contains("Eigene Stellen"))
    app.type("Esc")
    try app.workspace.write([
      (OfficeSettings.identity, "name", "Büro"), (OfficeSettings.identity, "own", "par:AAAA0002"),
    ])
    app.type("N")
    #expect(app.status.contains("Eigene Stellen sind mit eingetragen."))
    #expect(try app.form().draft["parties"] == "par:AAAA0002,par:AAAA0001")
  }

  @Test
  func `a new check is for the side that has not answered today`() throws {
    let (office, app) = try app("active", "w v C n")
    defer { withExtendedLifetime(office) {} }
    #expect(try app.form().draft["partner"] == "par:AAAA0001")
    try app.fill("trust", "Enter '4' Enter ^S")
    #expect(app.top is TrendScreen)
    app.type("n")
    #expect(try app.form().draft["partner"] == "par:AAAA0002")
  }

  @Test
  func `the checks of a partner are found by its agreements`() throws {
    let (office, app) = try app("active", "2 / 'saaletal' Enter C")
    defer { withExtendedLifetime(office) {} }
    #expect((app.top as? TrendScreen)?.agreement == RecordID("agr:AAAA0001"))
    app.type("q Esc j C")
    #expect(!(app.top is TrendScreen))
  }

  @Test(arguments: [
    Scene("agreement-next", "w v >"),
    Scene("agreement-extend", "w v E"),
    Scene("cooperation", "w v C"),
    Scene("small-cooperation", "w v C", width: 40, height: 10),
    Scene("large-cooperation", "w v C", .english, width: 120, height: 40),
  ])
  func `what happens to an agreement is seen before it is done`(scene: Scene) throws {
    let office = try TestOffice()
    try office.agree()
    try office.rate()
    let app = try office.app("anna", scene.language, width: scene.width, height: scene.height)
    app.type(scene.keys)
    Picture.check(app, office, scene.name)
  }

  @Test
  func `without checks the screen says how to make one`() throws {
    let (office, app) = try app("active", "w v C")
    Picture.check(app, office, "cooperation-none")
  }
}
