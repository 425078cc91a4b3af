import Domain
import Terminal
import Testing
import Workspace

@testable import Interface

struct AttentionTests {
  /// Two offices that are responsible for the same task: rule W2.
  private func overlap(_ app: App) throws {
    for (index, partner) in ["par:AAAA0001", "par:AAAA0003"].enumerated() {
      let id = RecordID("res:AAAA000\(index)")
      // One by one, since the table takes records of one step in any order.
      try app.workspace.write([
        (id, "task", "interpreting"), (id, "partner", partner), (id, "role", "responsible"),
      ])
    }
  }

  @Test
  func `what needs attention stands above the fields`() throws {
    let office = try TestOffice()
    let app = try office.app()
    app.type("2 / 'saaletal' Enter Enter")
    #expect(!app.screen.contains("! W2"))
    try overlap(app)
    #expect(!app.workspace.warnings(about: RecordID("par:AAAA0001")).isEmpty)
    #expect(app.frame().text(row: 3).hasPrefix("! W"))
    Picture.check(app, office, "record-warnings")
  }

  @Test
  func `a pause marks the records in lists, and an unconcerned one is not marked`() throws {
    let office = try TestOffice()
    let app = try office.app()
    try overlap(app)
    app.type("2")
    #expect(!app.screen.contains("!"), "Nothing is asked while keys are answered.")
    for _ in 0..<1000 where !app.workspace.warningsAreReady { _ = app.prepare() }
    #expect(app.workspace.warningsAreReady)
    #expect(app.screen.contains(" !Freiwilligen-Agentur"))
    #expect(!app.screen.contains("!Afghanisch"))
    #expect(!app.prepare(), "The rules are asked once.")
  }

  @Test
  func `many warnings leave room for the fields`() throws {
    let office = try TestOffice()
    let app = try office.app(width: 120, height: 40)
    let tasks = "interpreting coordination training recruiting matching school work"
    for task in tasks.split(separator: " ").map(String.init) {
      for (number, partner) in ["par:AAAA0001", "par:AAAA0003"].enumerated() {
        let id = RecordID("res:\(task)\(number)")
        try app.workspace.write([
          (id, "task", task), (id, "partner", partner), (id, "role", "responsible"),
        ])
      }
    }
    app.type("2 / 'saaletal' Enter Enter")
    #expect(app.screen.contains("weitere Hinweise"))
    #expect(app.screen.contains("Stand"))
  }
}
