import Domain
import Terminal
import Testing
import Workspace

@testable import Interface

/// The view of certificates of good conduct, and erasing what is due.
///
/// Today is 18 March 2026.
struct CertificateTests {
  private func app(_ language: Language = .german, width: Int = 80, height: Int = 24) throws
    -> (office: TestOffice, app: App)
  {
    let office = try TestOffice()
    let app = try office.app("anna", language, width: width, height: height)
    let placements = [
      ("pla:BBBB0001", "vol:AAAA0002", "ended", "2025-09-01"),
      ("pla:BBBB0002", "vol:AAAA0003", "ended", "2025-10-31"),
    ]
    let checks = [
      ("bgc:AAAA0001", "vol:AAAA0001", "2020-02-01"),
      ("bgc:AAAA0002", "vol:AAAA0002", "2024-06-03"),
      ("bgc:AAAA0003", "vol:AAAA0003", "2025-01-15"),
    ]
    var values: [(RecordID, String, String)] = []
    for (id, volunteer, state, end) in placements {
      let fields = [
        "volunteer": volunteer, "project": "pro:AAAA0001", "state": state, "end": end,
      ]
      values += fields.sorted { $0.key < $1.key }.map { (RecordID(id), $0.key, $0.value) }
    }
    for (id, volunteer, date) in checks {
      let fields = ["volunteer": volunteer, "inspected": "yes", "date": date, "result": "none"]
      values += fields.sorted { $0.key < $1.key }.map { (RecordID(id), $0.key, $0.value) }
    }
    try app.workspace.write(values)
    app.push(CertificateScreen(app))
    return (office, app)
  }

  @Test(arguments: [
    (name: "certificates", language: Language.german, width: 80, height: 24),
    (name: "small-certificates", language: .german, width: 40, height: 10),
    (name: "english-certificates", language: .english, width: 120, height: 40),
  ])
  func `certificates look like this`(
    name: String,
    language: Language,
    width: Int,
    height: Int
  ) throws {
    let (office, app) = try app(language, width: width, height: height)
    Picture.check(app, office, name)
  }

  @Test
  func `erasing asks once, with no as the first answer`() throws {
    let (office, app) = try app()
    app.type("Y")
    Picture.check(app, office, "certificates-question")
    app.type("Enter")
    #expect(app.workspace.exists(RecordID("bgc:AAAA0002")))
  }

  @Test
  func `what is due goes for good, and the rest stays`() throws {
    let (office, app) = try app()
    app.type("Y l")
    #expect(app.screen.contains("1 Führungszeugnis gelöscht."))
    #expect(app.workspace.isErased(RecordID("bgc:AAAA0002")))
    #expect(app.workspace.exists(RecordID("bgc:AAAA0001")))
    #expect(app.workspace.exists(RecordID("bgc:AAAA0003")))
    app.type("Enter")
    #expect(app.screen.contains("nichts zu löschen") && !app.screen.contains("03.06.2024"))
    app.type("Y")
    #expect(app.status.contains("Kein Führungszeugnis ist zu löschen"))
    app.type("u")
    #expect(!app.workspace.exists(RecordID("bgc:AAAA0002")))
    _ = office
  }

  @Test
  func `a new one is noted from there, and one too old is doubted`() throws {
    let (office, app) = try app()
    app.type("n")
    #expect(try app.form().draft.type.kind == BackgroundCheck.kind)
    #expect(try app.form().fields.count == 4)
    try app.fill("volunteer", "'ida' Enter")
    try app.fill("date", "'17.12.2025'")
    try app.fill("result", "Enter Enter")
    app.type("^S")
    #expect(app.status.contains("älter als 3 Monate"))
    _ = office
  }

  @Test
  func `the plain list of all record types leaves them out`() {
    let names = ViewEntries.all.map(\.name)
    #expect(names.count { $0 == "background-checks" } == 1)
  }

  @Test
  func `where some are marked, only those of them that are due are offered`() throws {
    let (office, app) = try app()
    try withExtendedLifetime(office) {
      let screen = try #require(app.top as? CertificateScreen)
      let due = Set(screen.due)
      #expect(!due.isEmpty)
      app.type("M")
      for id in due {
        app.top.list?.focus(id)
        app.type("Space")
      }
      #expect(screen.chosenDue.isEmpty)
      app.type("Y")
      #expect(app.status.contains("markierten") && app.top is CertificateScreen)
    }
  }
}
