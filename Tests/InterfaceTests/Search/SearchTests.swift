import Domain
import Terminal
import Testing
import Workspace

@testable import Interface

struct SearchTests {
  private func app(_ keys: String = "") throws -> (TestOffice, App) {
    let office = try TestOffice()
    try office.agree()
    let app = try office.app()
    app.type("/ \(keys)")
    app.finishSearch()
    return (office, app)
  }

  private func hits(_ app: App) throws -> [RecordID] {
    try #require(app.top as? SearchScreen).search.hits.map(\.id)
  }

  @Test
  func `records of all kinds are found in one list, names first`() throws {
    let (office, app) = try app("'saaletal'")
    defer { withExtendedLifetime(office) {} }
    let found = try hits(app)
    #expect(
      found.first == RecordID("par:AAAA0001"),
      "It has the word in its name, and comes first."
    )
    #expect(Set(found.map(\.prefix)).count > 2)
    #expect(found.contains(RecordID("agr:AAAA0001")), "Its parties are called so.")
    app.type("Enter")
    #expect((app.top as? RecordScreen)?.id == RecordID("par:AAAA0001"))
    app.type("q")
    #expect(app.top is SearchScreen)
    app.type("Esc")
    #expect(app.top === app.panes)
  }

  @Test
  func `words are folded, in any order, and the shortest way is a few letters`() throws {
    let (office, app) = try app("'lan nguyen'")
    defer { withExtendedLifetime(office) {} }
    #expect(try hits(app).first == RecordID("vol:AAAA0001"))
    app.type("^U 'muell'")
    app.finishSearch()
    let name = try #require(try hits(app).first.flatMap(app.workspace.label))
    #expect(name.hasPrefix("Müller"))
  }

  @Test
  func `what is archived comes after what is in use`() throws {
    let (office, app) = try app()
    defer { withExtendedLifetime(office) {} }
    try app.workspace.write([(RecordID("par:ZZZZ0001"), "name", "Saaletalbahn")])
    try app.workspace.write([(RecordID("par:ZZZZ0002"), "name", "Saaletaler Archiv")])
    try app.workspace.toggleArchived([RecordID("par:ZZZZ0001")])
    app.type("'saaletal'")
    app.finishSearch()
    let found = try hits(app)
    let inUse = try #require(found.firstIndex(of: RecordID("par:ZZZZ0002")))
    let archived = try #require(found.firstIndex(of: RecordID("par:ZZZZ0001")))
    #expect(inUse < archived)
    #expect(app.screen.contains("- Saaletalbahn") && app.screen.contains("archiviert"))
  }

  @Test
  func `why something was found stands beside it, and nothing steers the terminal`() throws {
    let (office, app) = try app()
    defer { withExtendedLifetime(office) {} }
    try app.workspace.write([
      (RecordID("par:ZZZZ0001"), "name", "Nachbarschaft\u{1B}[31m"),
      (RecordID("par:ZZZZ0001"), "notes", "Hat einen \u{202E}Flügelhornisten im Vorstand"),
    ])
    app.type("'flugelhorn'")
    app.finishSearch()
    #expect(app.focusedRow.contains("Nachbarschaft"))
    #expect(app.focusedRow.contains("Notizen: Hat einen") && app.screen.contains("Flügelhorn"))
    #expect(!app.screen.contains("\u{1B}") && !app.screen.contains("\u{202E}"))
  }

  @Test
  func `a letter finds names at once, and no fields`() throws {
    let (office, app) = try app()
    defer { withExtendedLifetime(office) {} }
    app.type("'n'")
    #expect(!(try hits(app)).isEmpty, "The names were known before the key.")
    let screen = try #require(app.top as? SearchScreen)
    #expect(screen.search.hits.allSatisfy { $0.rank != .field })
  }

  @Test
  func `a field can be named, and nothing found is said`() throws {
    let (office, app) = try app("'nachname:nguy'")
    defer { withExtendedLifetime(office) {} }
    #expect(try hits(app) == [RecordID("vol:AAAA0001")])
    app.type("^U 'gibt es nicht'")
    app.finishSearch()
    #expect(app.screen.contains("Nichts gefunden"))
    app.type("Enter Down Up PgDn PgUp")
    #expect(app.top is SearchScreen)
  }

  @Test
  func `records for the office only say so`() throws {
    let (office, app) = try app()
    defer { withExtendedLifetime(office) {} }
    let type = try #require(RecordTypes.all.first { $0.isConfidential })
    let field = try #require(type.fields.first { $0.kind.name == .note || $0.kind.name == .line })
    try app.workspace.write([(RecordID("\(type.kind.prefix):ZZZZ0001"), field.key, "Xylophon")])
    app.type("'xylophon'")
    app.finishSearch()
    #expect(app.focusedRow.contains("nur Büro") || app.screen.contains("nur Büro"))
  }

  @Test
  func `what a colleague writes is found, and what is erased goes`() throws {
    let (office, app) = try app("'zwieback'")
    #expect(try hits(app).isEmpty)
    let other = try office.workspace("bert")
    try other.write([(RecordID("pro:ZZZZ0001"), "name", "Zwieback für alle")])
    #expect(app.follow())
    app.finishSearch()
    #expect(try hits(app) == [RecordID("pro:ZZZZ0001")])
    _ = try other.undo()
    app.follow()
    app.finishSearch()
    #expect(try hits(app).isEmpty)
  }

  @Test
  func `the key works anywhere`() throws {
    let (office, app) = try app("Esc 2 Enter")
    defer { withExtendedLifetime(office) {} }
    app.type("^G 'a' ^G")
    #expect(app.top is RecordScreen)
  }

  @Test(arguments: [
    Scene("search", "/ 'saaletal'"),
    Scene("search-field", "/ 'rathaus' Down"),
    Scene("search-small", "/ 'saaletal'", width: 40, height: 10),
    Scene("search-large", "/ 'an'", .english, width: 120, height: 40),
    Scene("search-empty", "/"),
  ])
  func `what is found is a list`(scene: Scene) throws {
    let office = try TestOffice()
    try office.agree()
    let app = try office.app("anna", scene.language, width: scene.width, height: scene.height)
    for part in scene.keys.split(separator: " ") {
      app.type(String(part))
      app.finishSearch()
    }
    Picture.check(app, office, scene.name)
  }
}

extension App {
  /// Searches until all is looked through.
  func finishSearch() { while search() {} }
}
