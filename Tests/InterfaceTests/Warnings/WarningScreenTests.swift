import Domain
import Terminal
import Testing
import Workspace

@testable import Interface

struct WarningScreenTests {
  private func app(_ keys: String = "") throws -> (TestOffice, App) {
    let office = try TestOffice()
    try office.agree()
    let app = try office.app()
    app.type(keys)
    return (office, app)
  }

  @Test
  func `the key goes to the record that a warning is about`() throws {
    let (office, app) = try app("2 !")
    defer { withExtendedLifetime(office) {} }
    app.type("G")
    let first = try #require(app.top.selected.first)
    app.type("Enter")
    #expect((app.top as? RecordScreen)?.id == first)
    app.type("q")
    #expect(app.top is WarningScreen)
  }

  @Test
  func `the warnings of the record in the focus come first into sight`() throws {
    let (office, app) = try app("w v !")
    defer { withExtendedLifetime(office) {} }
    let focused = try #require((app.top as? WarningScreen)?.focused)
    #expect(focused.found.records.contains(RecordID("agr:AAAA0001")))
  }

  @Test
  func `a record has its own warnings, and all are one key away`() throws {
    let (office, app) = try app("w v !")
    defer { withExtendedLifetime(office) {} }
    #expect(app.screen.contains("Hinweise zu Sprachpaten gemeinsam"))
    #expect(app.screen.contains("W7") && !app.screen.contains("W22"))
    app.type("A")
    #expect(app.screen.contains("W22"))
    app.type("A")
    #expect(!app.screen.contains("W22"))
    app.type("q 4 !")
    #expect(app.screen.contains("Hinweise ("), "A record without warnings leads to all.")
  }

  @Test
  func `what is put aside can be seen and taken up again`() throws {
    let (office, app) = try app("w v !")
    defer { withExtendedLifetime(office) {} }
    while (app.top as? WarningScreen)?.focused?.rule.number != 7 { app.type("j") }
    app.type(", Enter 'später' Enter")
    #expect(!app.screen.contains("W7 Vereinbarung"))
    app.type("z G")
    #expect(app.screen.contains("Zurückgestellt (1)") && app.screen.contains("später"))
    app.type(",")
    #expect(app.screen.contains("W7 Vereinbarung"))
    #expect(!app.screen.contains("Zurückgestellt (1)"))
  }

  @Test
  func `why tells the rule, the source, the number of the office and the records`() throws {
    let (office, app) = try app()
    defer { withExtendedLifetime(office) {} }
    try app.workspace.write([
      (OfficeSettings.identity, "name", "Büro"),
      (OfficeSettings.identity, "agreement-ending", "45"),
    ])
    app.type("w v !")
    while (app.top as? WarningScreen)?.focused?.rule.number != 7 { app.type("j") }
    app.type("e")
    let screen = app.screen
    for part in [
      "W7 Vereinbarung läuft ab", "Quelle: Empfehlungen zur Zusammenarbeit von FA/FZ/KoBE",
      "45 Tage vorher (eigene Einstellung, w 1 s)", "Beruht auf:",
      "> Vereinbarung: Sprachpaten gemeinsam",
    ] {
      #expect(screen.contains(part), "\(part)")
    }
    app.type("Enter")
    #expect((app.top as? RecordScreen)?.id == RecordID("agr:AAAA0001"))
  }

  @Test
  func `a task without an office leads to its row in the matrix`() throws {
    let (office, app) = try app("w v ! A g")
    defer { withExtendedLifetime(office) {} }
    let task = try #require((app.top as? WarningScreen)?.focused?.found.task)
    app.type("Enter")
    #expect((app.top as? MatrixScreen)?.focusedRow?.task == task)
    app.type("q")
    #expect(app.top is WarningScreen)
  }

  @Test
  func `a warning goes when its reason goes`() throws {
    let (office, app) = try app("!")
    defer { withExtendedLifetime(office) {} }
    #expect(app.screen.contains("W7 Vereinbarung läuft ab"))
    try app.workspace.write([(RecordID("agr:AAAA0001"), "end", "2028-04-30")])
    #expect(!app.screen.contains("W7 Vereinbarung läuft ab"))
  }

  @Test
  func `saving a person tells of an address that bears another name`() throws {
    let (office, app) = try app("w k n")
    defer { withExtendedLifetime(office) {} }
    try app.fill("last-name", "'Lang'")
    try app.fill("email", "'j.mueller@saaletal.example' ^S")
    #expect(app.status.contains("Gespeichert, aber: Die E-Mail"))
    app.type("b")
    try app.fill("function", "'Leitung' ^S")
    #expect(app.status.contains("Gespeichert: Lang"))
  }

  @Test(arguments: [
    Scene("warnings", "w v ! A"),
    Scene("warnings-record", "w v !"),
    Scene("warnings-snooze", "w v ! ,"),
    Scene("warnings-why", "w v ! e"),
    Scene("small-warnings", "w v ! A", width: 40, height: 10),
    Scene("small-warnings-why", "w v ! e", width: 40, height: 10),
    Scene("large-warnings", "w v ! A", .english, width: 120, height: 40),
    Scene("empty-warnings", "!", isEmpty: true),
  ])
  func `all that needs attention is on one screen`(scene: Scene) throws {
    let office = try TestOffice(isEmpty: scene.isEmpty)
    if !scene.isEmpty { try office.agree() }
    let app = try office.app("anna", scene.language, width: scene.width, height: scene.height)
    app.type(scene.keys)
    Picture.check(app, office, scene.name)
  }
}
