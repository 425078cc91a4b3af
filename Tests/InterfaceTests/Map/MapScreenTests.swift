import Domain
import Terminal
import Testing
import Workspace

@testable import Interface

struct MapScreenTests {
  @Test(arguments: [
    Scene("map-districts", "K"),
    Scene("map-districts-tied", "K l j"),
    Scene("map-types", "K g"),
    Scene("map-networks", "K g g"),
    Scene("map-focus", "2 / 'agentur' Enter K"),
    Scene("map-focus-neighbour", "2 / 'agentur' Enter K l"),
    Scene("map-focus-wider", "2 / 'agentur' Enter K e"),
    Scene("map-focus-agreements", "2 / 'agentur' Enter K f"),
    Scene("map-network", "K / 'Runder' Enter Enter"),
    Scene("map-alone", "2 / 'Lokalradio' Enter K"),
    Scene("map-alone-list", "K i"),
    Scene("map-district", "K s 'hafen' Enter"),
    Scene("map-small", "K", width: 40, height: 10),
    Scene("map-small-focus", "2 / 'agentur' Enter K j", width: 40, height: 10),
    Scene("map-large", "K g", width: 120, height: 40),
    Scene("map-large-focus", "2 / 'agentur' Enter K e", width: 120, height: 40),
    Scene("english-map", "K", .english),
    Scene("english-map-focus", "2 / 'agentur' Enter K", .english),
  ])
  func `a map is looked at`(scene: Scene) throws {
    let map = try MapOffice(scene.language, width: scene.width, height: scene.height)
    map.app.type(scene.keys)
    Picture.check(map.app, map.office, scene.name)
  }

  private func map(_ app: App) throws -> MapScreen { try #require(app.top as? MapScreen) }

  @Test
  func `Enter puts a partner in the middle and Backspace goes the same way back`() throws {
    let app = try MapOffice().app
    app.type("K / 'jobcenter' Enter Enter")
    let map = try map(app)
    let first = map.centre
    #expect(first?.text == "par:MAP00003")
    app.type("l Enter")
    #expect(map.centre != first && map.centre != nil)
    app.type("Back")
    #expect(map.centre == first)
    app.type("Back")
    #expect(map.centre == nil)
    #expect(map.selected == [RecordID("par:MAP00003")])
    app.type("Back")
    #expect(app.top is PaneScreen)
  }

  @Test
  func `the record of the focused partner is opened, and the map is there again afterwards`() throws
  {
    let app = try MapOffice().app
    app.type("2 / 'jobcenter' Enter K o")
    #expect((app.top as? RecordScreen)?.id.text == "par:MAP00003")
    app.type("q")
    #expect(try map(app).centre?.text == "par:MAP00003")
  }

  @Test
  func `a new agreement is on the map at once`() throws {
    let one = try MapOffice()
    one.app.type("2 / 'lokalradio' Enter K")
    let map = try map(one.app)
    #expect(
      map.picture(in: Rect(x: 0, y: 0, width: 80, height: 16), one.app).picture.spots.count == 1
    )
    let other = try one.office.workspace("bert")
    let type = try #require(RecordTypes.type(prefix: "agr"))
    let values = ["title": "Sendung", "parties": "par:MAP00014,par:MAP00003", "state": "active"]
    try other.save(Draft(new: type, id: RecordID("agr:MAP00009"), values: values))
    one.app.follow()
    #expect(one.app.screen.contains("Jobcenter"))
    #expect(map.graph.isolated.count == 3)
  }

  @Test
  func `who is erased or archived leaves the map`() throws {
    let one = try MapOffice()
    one.app.type("2 / 'jobcenter' Enter K")
    try one.app.workspace.toggleArchived([RecordID("par:MAP00003")])
    #expect(one.app.screen.contains("nach Stadtteil · 14 Partner"))
    #expect(try map(one.app).centre == nil)
  }

  @Test
  func `a key makes one picture, and lays the overview out only once`() throws {
    let app = try MapOffice().app
    app.type("K")
    let map = try map(app)
    _ = app.frame()
    _ = app.frame()
    #expect(map.made == (pictures: 1, overviews: 1))
    app.type("l")
    _ = app.frame()
    #expect(map.made == (pictures: 2, overviews: 1))
  }

  @Test
  func `an empty office has an empty map`() throws {
    let office = try TestOffice(isEmpty: true)
    let app = try office.app()
    app.type("K Enter o l j e f g s Enter i Home End")
    #expect(app.screen.contains("Noch keine Partner"))
    #expect(app.frame().cursor != nil)
  }

  @Test
  func `the cursor stands on the sign of what the last rows tell about`() throws {
    let one = try MapOffice()
    one.app.type("K")
    for keys in ["l", "j", "j", "End", "Home", "Enter", "l", "e", "l"] {
      one.app.type(keys)
      let frame = one.app.frame()
      let cursor = try #require(frame.cursor)
      let sign = frame.text(row: frame.height - 4).first { $0 != " " && $0 != "★" }
      #expect(Array(frame.text(row: cursor.y))[cursor.x] == sign, "\(keys)")
    }
  }
}
