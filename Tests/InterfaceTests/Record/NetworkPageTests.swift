import Domain
import Terminal
import Testing
import Workspace

@testable import Interface

struct NetworkPageTests {
  private func write(_ app: App) throws {
    let records: [(String, [String: String])] = [
      ("set:00000001", ["name": "Büro", "expected-types": "municipality,mso"]),
      ("net:AAAA0001", ["name": "Runder Tisch Asyl", "expected-types": "religious"]),
      (
        "mem:AAAA0001",
        [
          "network": "net:AAAA0001", "partner": "par:AAAA0001", "role": "speaker",
          "person": "con:AAAA0001", "term-ends": "2026-01-31",
        ]
      ),
      (
        "mem:AAAA0002",
        ["network": "net:AAAA0001", "partner": "par:AAAA0003", "role": "member"]
      ),
      (
        "mem:AAAA0003",
        ["network": "net:AAAA0001", "partner": "par:AAAA0002", "end": "2026-02-28"]
      ),
      (
        "mem:AAAA0004",
        ["network": "net:AAAA0001", "partner": "par:AAAA0004", "role": "guest"]
      ),
    ]
    try app.workspace.write(
      records.flatMap { id, fields in
        fields.sorted { $0.key < $1.key }.map { (RecordID(id), $0.key, $0.value) }
      }
    )
  }

  @Test(arguments: [(80, 24, "network-page"), (40, 10, "small-network-page")])
  func `the page of a network tells who takes part and who is missing`(
    width: Int,
    height: Int,
    name: String
  ) throws {
    let office = try TestOffice()
    let app = try office.app(width: width, height: height)
    try write(app)
    app.type("w n Enter")
    Picture.check(app, office, name)
  }

  @Test
  func `who is missing is told in both languages`() throws {
    let office = try TestOffice()
    let app = try office.app("anna", .english, width: 120, height: 40)
    try write(app)
    app.type("w n Enter")
    let screen = app.screen
    #expect(screen.contains("! Missing"))
    #expect(screen.contains("municipality; religious community"))
    #expect(screen.contains("Nobody speaks for those concerned"))
    #expect(screen.contains("term ended on"))
    #expect(screen.contains("No longer in it"))
  }

  @Test
  func `a partner with the flag is self-representation`() throws {
    let office = try TestOffice()
    let app = try office.app(width: 120, height: 40)
    try write(app)
    app.type("w n Enter")
    #expect(app.screen.contains("! Selbstvertretung"))
    try app.workspace.write([(RecordID("par:AAAA0003"), "self-representation", "yes")])
    #expect(!app.screen.contains("! Selbstvertretung"))
  }
}
