import Domain
import Terminal
import Testing
import Workspace

@testable import Interface

struct RecognitionScreenTests {
  @Test(arguments: [
    (name: "recognition", keys: "3 / 'lan' Enter B", width: 80, height: 24),
    (name: "recognition-end", keys: "3 / 'lan' Enter B End", width: 80, height: 24),
    (name: "large-recognition", keys: "3 / 'lan' Enter B", width: 120, height: 40),
    (name: "small-recognition", keys: "3 / 'lan' Enter B j j", width: 40, height: 10),
    (name: "recognition-due", keys: "w 3 A", width: 80, height: 24),
  ])
  func `recognition looks like this`(name: String, keys: String, width: Int, height: Int) throws {
    let office = try TestOffice()
    let app = try office.app(width: width, height: height)
    try app.writeService()
    app.type(keys)
    Picture.check(app, office, name)
  }

  @Test
  func `recognition speaks English`() throws {
    let office = try TestOffice()
    let app = try office.app("anna", .english, width: 200, height: 60)
    try app.writeService()
    app.type("3 / 'lan' Enter B")
    Picture.check(app, office, "english-recognition")
  }

  @Test
  func `a recognition is recorded for the person, with what may be got first`() throws {
    let office = try TestOffice()
    let app = try office.app()
    try app.writeService()
    app.type("3 / 'lan' Enter B n")
    let draft = try app.form().draft
    #expect(draft["volunteer"] == "vol:AAAA0001")
    #expect(draft["type"] == "card-blue")
    #expect(draft["day"] == "2026-03-18" && draft["by"] == "anna")
    app.type("^S")
    #expect(app.screen.contains("Bekommen (1)"))
    #expect(app.screen.contains("Ehrenamtskarte (blau): nicht möglich"))
  }

  @Test
  func `thanks to all marked are one step that one undo takes back`() throws {
    let office = try TestOffice()
    let app = try office.app()
    try app.writeService()
    try app.workspace.write([
      (RecordID("vol:AAAA0002"), "state", "active"),
      (RecordID("vol:AAAA0002"), "serving-since", "2020-01-01"),
    ])
    app.type("w 3 A")
    #expect(app.screen.contains("Anerkennung fällig 2"))
    app.type("M + 'Danke-Abend' Enter")
    #expect(app.status.contains("Dank festgehalten: 2"))
    let given = app.workspace.records(Recognition.self).map(\.1)
    #expect(given.map(\.type.key) == ["thanks", "thanks"])
    #expect(given.allSatisfy { $0.occasion == "Danke-Abend" && $0.day == TestOffice.today })
    // Who was thanked is due no more, but for a card.
    #expect(app.frame().text.contains("möglich: Karte blau"))
    #expect(app.top.list?.rows == [RecordID("vol:AAAA0001")])
    app.type("u")
    #expect(app.workspace.records(Recognition.self).isEmpty)
    #expect(app.frame().text.contains("nie gedankt"))
  }

  @Test
  func `B says where it works, and letter and data sheet are read from the screen`() throws {
    let office = try TestOffice()
    let app = try office.app()
    try app.writeService()
    var shown: [String] = []
    app.show = { text in
      shown.append(text)
      return true
    }
    app.type("2 B")
    #expect(app.status.contains("Freiwilligen"))
    app.type("3 / 'lan' Enter B P 'dank' Enter a")
    #expect(shown.first?.contains("Guten Tag Thị Lan Nguyễn,") == true)
    #expect(shown.first?.contains("255 Stunden") == true)
  }

  @Test
  func `in the list of those due Enter and B tell why, and n records for the person`() throws {
    let office = try TestOffice()
    let app = try office.app()
    try app.writeService()
    app.type("w 3 A")
    #expect(app.frame().text(row: app.size.height - 1).hasPrefix("B Anerkennung"))
    app.type("n")
    #expect(try app.form().draft.type.kind == Recognition.kind)
    app.type("Esc Enter")
    #expect((app.top as? RecognitionScreen)?.volunteer == RecordID("vol:AAAA0001"))
  }
}
