import Domain
import Terminal
import Testing
import Workspace

@testable import Interface

struct PipelineTests {
  @Test(arguments: [
    Scene("pipeline", "2 p"),
    Scene("pipeline-moved", "2 p l +"),
    Scene("small-pipeline", "2 p l", width: 40, height: 10),
    Scene("english-pipeline", "2 p", .english, width: 200, height: 60),
    Scene("empty-pipeline", "2 p", isEmpty: true),
  ])
  func `the board shows the way of the partners`(scene: Scene) throws { try scene.check() }

  @Test
  func `a partner moves on and back, and the focus with it`() throws {
    let office = try TestOffice()
    let app = try office.app()
    // In the first column stands the one without a state, then the researched one.
    app.type("2 p l")
    let id = try #require(app.top.list?.focused)
    #expect(app.values(id.text)["state"] == "researched")
    app.type("+")
    #expect(app.values(id.text)["state"] == "approached")
    #expect(app.top.list?.focused == id)
    #expect(app.status.contains("recherchiert → angesprochen"))
    app.type("+ + -")
    #expect(app.values(id.text)["state"] == "interview")
    #expect(app.top.list?.focused == id)
    app.type("u u u u")
    #expect(app.values(id.text)["state"] == "researched")
  }

  @Test
  func `a partner without a state gets the first one, and the column goes`() throws {
    let office = try TestOffice()
    let app = try office.app()
    app.type("2 p")
    #expect(app.screen.contains("ohne Stand 1"))
    app.type("+")
    #expect(app.values("par:AAAA0004")["state"] == "researched")
    #expect(!app.frame().text(row: 2).contains("ohne Stand"))
    #expect(app.top.list?.focused == RecordID("par:AAAA0004"))
    app.type("-")
    #expect(app.status.contains("erste Stand"))
  }

  @Test
  func `the ends of the way are told, and empty columns do nothing`() throws {
    let office = try TestOffice()
    let app = try office.app()
    app.type("2 p l l l l l l l")
    #expect(app.screen.contains("[beendet 0]"))
    app.type("+")
    #expect(app.status.contains("niemand"))
    app.type("Enter")
    #expect(app.top is PipelineScreen)
  }

  @Test
  func `a new partner takes the state of its column`() throws {
    let office = try TestOffice()
    let app = try office.app()
    app.type("2 p l l n 'Neuer Verein' ^S")
    #expect(app.top is PipelineScreen)
    #expect(app.screen.contains("angesprochen 2"))
  }

  @Test
  func `the board is for partners`() throws {
    let office = try TestOffice()
    let app = try office.app()
    app.type("3 p")
    #expect(app.top === app.panes)
    #expect(app.status.contains("bei den Partnern"))
  }

  @Test
  func `what somebody else moved meanwhile is not moved again`() throws {
    let office = try TestOffice()
    let app = try office.app()
    let bert = try office.app("bert")
    app.type("2 p l")
    bert.type("2 p l +")
    app.type("+")
    #expect(app.values("par:AAAA0003")["state"] != "interview")
  }
}
