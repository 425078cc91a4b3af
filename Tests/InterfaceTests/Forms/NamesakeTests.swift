import Domain
import Testing
import Workspace

@testable import Interface

struct NamesakeTests {
  private func app() throws -> (TestOffice, App) {
    let office = try TestOffice()
    let app = try office.app()
    try app.workspace.write([(RecordID("par:B1"), "name", "Café Süd")])
    try app.workspace.write([
      (RecordID("con:B1"), "last-name", "Özer"), (RecordID("con:B1"), "first-name", "Ilkay"),
    ])
    return (office, app)
  }

  private func count(_ app: App, _ kind: RecordKind) -> Int {
    RecordTypes.type(prefix: kind.prefix).map { app.workspace.table($0).ids.count } ?? 0
  }

  @Test
  func `a partner that is called like another is asked about once`() throws {
    let (office, app) = try app()
    let before = count(app, Partner.kind)
    app.type("2 n")
    try app.fill("name", "'cafe sud' ^S")
    #expect(app.screen.contains("„Café Süd“ gibt es schon."))
    #expect(count(app, Partner.kind) == before)
    app.type("z")
    #expect(app.top is FormScreen)
    app.type("^S")
    #expect(count(app, Partner.kind) == before + 1, "Who went back knows it and saves.")
    _ = office
  }

  @Test
  func `the question leads to the one that is there, and nothing is created`() throws {
    let (office, app) = try app()
    let before = count(app, Partner.kind)
    app.type("2 n")
    try app.fill("name", "'CAFÉ SÜD' ^S 1")
    #expect((app.top as? RecordScreen)?.id == RecordID("par:B1"))
    #expect(count(app, Partner.kind) == before)
    app.type("q")
    #expect(app.top is PaneScreen)
    _ = office
  }

  @Test
  func `a contact is asked about only where the first name is the same too`() throws {
    let (office, app) = try app()
    let type = RecordType(Contact.self)
    for (first, isAsked) in [("ilkay", true), ("Meral", false), ("", false)] {
      let values = ["last-name": "Ozer", "first-name": first].filter { !$0.value.isEmpty }
      let draft = Draft(new: type, id: app.workspace.newID(type), values: values)
      #expect((NamesakeQuestion(draft, app) != nil) == isAsked, "\(first)")
    }
    _ = office
  }

  @Test
  func `saving a partner that was opened asks nothing`() throws {
    let (office, app) = try app()
    let draft = try #require(app.workspace.draft(of: RecordID("par:B1")))
    #expect(NamesakeQuestion(draft, app) == nil)
    _ = office
  }
}
