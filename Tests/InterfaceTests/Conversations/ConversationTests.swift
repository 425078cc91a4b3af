import Domain
import Terminal
import Testing
import Workspace

@testable import Interface

extension App {
  /// Writes records: each an identity and its fields.
  fileprivate func write(_ records: [(String, [String: String])]) throws {
    let values = records.flatMap { id, fields in
      fields.sorted { $0.key < $1.key }.map { (RecordID(id), $0.key, $0.value) }
    }
    try workspace.write(values)
  }

  fileprivate func writeTalks() throws {
    func talk(_ day: String, _ partner: String, _ subject: String, _ due: String = "")
      -> [String: String]
    {
      ["day": day, "partner": partner, "subject": subject, "by": "anna", "follow-up": due]
        .filter { !$0.value.isEmpty }
    }
    try write([
      ("cnv:AAAA0001", talk("2026-03-02", "par:AAAA0001", "Erwartungen geklärt", "2026-03-30")),
      ("cnv:AAAA0002", talk("2025-11-20", "par:AAAA0002", "Räume am Wochenende", "2026-03-12")),
      ("cnv:AAAA0003", talk("2025-06-01", "par:AAAA0001", "Erstes Kennenlernen")),
      ("cnv:AAAA0004", talk("2026-01-08", "par:AAAA0002", "Fest der Kulturen", "2026-03-18")),
    ])
  }
}

struct ConversationTests {
  @Test(arguments: [
    (name: "follow-ups", keys: "w f", width: 80, height: 24),
    (name: "small-follow-ups", keys: "w f", width: 40, height: 10),
    (name: "last-talks", keys: "w G", width: 80, height: 24),
    (name: "small-last-talks", keys: "w G", width: 40, height: 10),
    (name: "conversation-form", keys: "2 / 'saaletal' Enter r", width: 80, height: 24),
    (name: "record-card-talks", keys: "2 / 'brücke' Enter Enter", width: 80, height: 24),
  ])
  func `talks look like this`(name: String, keys: String, width: Int, height: Int) throws {
    let office = try TestOffice()
    let app = try office.app(width: width, height: height)
    try app.writeTalks()
    app.type(keys)
    Picture.check(app, office, name)
  }

  @Test
  func `the views of talks speak English`() throws {
    let office = try TestOffice()
    let app = try office.app("anna", .english, width: 120, height: 40)
    try app.writeTalks()
    app.type("w G")
    Picture.check(app, office, "english-last-talks")
  }

  @Test
  func `a talk is recorded from a partner with one key`() throws {
    let office = try TestOffice()
    let app = try office.app()
    app.type("2 / 'saaletal' Enter r")
    let draft = try app.form().draft
    #expect(draft["partner"] == "par:AAAA0001")
    #expect(draft["day"] == "2026-03-18")
    #expect(draft["by"] == "anna")
    #expect(draft["contacts"].isEmpty)
  }

  @Test
  func `from a contact the talk has its organisation, on a page that of the page`() throws {
    let office = try TestOffice()
    let app = try office.app()
    app.type("w k / 'leitung' Enter r")
    #expect(try app.form().draft["contacts"] == "con:AAAA0001")
    #expect(try app.form().draft["partner"] == "par:AAAA0001")
    app.type("Esc v 2 / 'kultur' Enter Enter Tab r")
    #expect(try app.form().draft["contacts"] == "con:AAAA0001")
    #expect(try app.form().draft["partner"] == "par:AAAA0002")
  }

  @Test
  func `without a partner a talk cannot be recorded`() throws {
    let office = try TestOffice()
    let app = try office.app()
    app.type("4 r")
    #expect(app.top === app.panes)
    #expect(app.status.contains("Wählen Sie einen Partner"))
  }

  @Test
  func `follow-ups are settled together in one step`() throws {
    let office = try TestOffice()
    let app = try office.app()
    try app.writeTalks()
    app.type("w f")
    #expect(app.screen.contains("Wiedervorlagen 3 · 1 überfällig"))
    #expect(app.focusedRow.contains("Räume am Wochenende"))
    app.type("Space Space f")
    #expect(app.screen.contains("Wiedervorlagen 1"))
    #expect(app.values("cnv:AAAA0002")["done"] == "yes")
    #expect(app.values("cnv:AAAA0004")["done"] == "yes")
    app.type("u")
    #expect(app.screen.contains("Wiedervorlagen 3"))
    app.type("Enter f Home f Home f")
    #expect(app.screen.contains("Nichts liegt zur Wiedervorlage."))
  }

  @Test
  func `a task is done with the same key, a closed one is not again`() throws {
    let office = try TestOffice()
    let app = try office.app()
    app.type("w a / 'raum' Enter f")
    #expect(app.values("tas:AAAA0002")["state"] == "done")
    app.type("f")
    #expect(app.status.contains("offenen Aufgaben"))
    app.type("2 f")
    #expect(app.status.contains("offenen Aufgaben"))
  }

  @Test
  func `after a talk a partner stands at the end of the list`() throws {
    let office = try TestOffice()
    let app = try office.app()
    try app.writeTalks()
    app.type("w G")
    let first = try #require(app.top.list?.focused)
    app.type("r")
    try app.fill("subject", "'Angerufen'")
    app.type("^S")
    _ = app.frame()
    #expect(app.top is LastTalkScreen)
    #expect(app.top.list?.rows.last == first)
  }
}
