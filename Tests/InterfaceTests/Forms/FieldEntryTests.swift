import Domain
import Terminal
import Testing
import Workspace

@testable import Interface

struct FieldEntryTests {
  let office: TestOffice
  let app: App

  init() throws {
    office = try TestOffice()
    app = try office.app()
  }

  @Test(arguments: [
    ("heute", "2026-03-18"), ("+3", "2026-03-21"), ("14.3.", "2026-03-14"),
    ("nächsten mo", "2026-03-23"), ("140326", "2026-03-14"), ("kw 12", "2026-03-16"),
  ])
  func `a day is typed as people say it`(typed: String, day: String) throws {
    app.type("5 n '\(typed)' Tab")
    #expect(try app.form().draft["day"] == day)
  }

  @Test(arguments: ["Tab", "Enter", "Down"])
  func `a day typed with a time fills the time too`(key: String) throws {
    app.type("5 n '14.3. 18:30' \(key)")
    let form = try app.form()
    #expect(form.draft["day"] == "2026-03-14")
    #expect(form.draft["start"] == "18:30")
    #expect(form.focused.key == "start")
  }

  @Test(arguments: [
    ("Right", "2026-03-19"), ("Left Left", "2026-03-16"), ("PgDn", "2026-04-18"),
    ("PgUp PgUp", "2026-01-18"),
  ])
  func `arrows move a day by days and pages by months`(keys: String, day: String) throws {
    app.type("5 n 'heute' \(keys) Tab")
    #expect(try app.form().draft["day"] == day)
  }

  @Test
  func `what is wrong is said when the field is left, and stays to be mended`() throws {
    app.type("5 n '31.2.' Tab")
    #expect(app.status.contains("31.2."))
    #expect(try app.form().fields[0].problem != nil)
    app.type("BackTab Back Back 'x' Back '3.' Tab")
    #expect(try app.form().fields[0].problem == nil)
    #expect(try app.form().draft["day"] == "2026-03-31")
  }

  @Test
  func `a choice is searched while typing`() throws {
    app.type("2 n 'Neu' Tab 'wohlf' Enter")
    #expect(try app.form().draft["type"] == "welfare")
    #expect(try app.form().focused.key == "state")
    app.type("Back Tab")
    #expect(try app.form().draft["state"] == "")
  }

  @Test
  func `a new word of several letters joins an open vocabulary`() throws {
    app.type("2 n 'Neu'")
    try app.fill("districts", "'Nördliche Innenstadt' Enter ^S")
    #expect(try app.focusedValues()["districts"] == "Nördliche Innenstadt")
    app.type("3 n 'Test'")
    try app.fill("home-district", "'innenst' Enter")
    #expect(try app.form().draft["home-district"] == "Nördliche Innenstadt")
  }

  @Test
  func `several are chosen with the space bar`() throws {
    app.type("2 n 'Neu'")
    try app.fill("services", "Enter Space Down Space Enter")
    #expect(try app.form().draft["services"] == "inform,advise")
    app.type("Enter Space Enter")
    #expect(try app.form().draft["services"] == "advise")
    app.type("'vermitteln' Down Space 'informieren' Down Space Enter")
    #expect(try app.form().draft["services"] == "advise,place,inform")
  }

  @Test
  func `a language is chosen with its level`() throws {
    app.type("3 n 'Test'")
    try app.fill("languages", "'dari' Tab Tab Enter")
    let levels = Vocabulary.languageLevels.entries.map(\.term.key)
    #expect(try app.form().draft["languages"] == "prs:\(levels[1])")
    app.type("Enter 'deutsch' Enter")
    #expect(try app.form().draft["languages"] == "prs:\(levels[1]),de")
  }

  @Test
  func `a record is linked by its name, in any order of the words`() throws {
    app.type("3 n 'Test'")
    try app.fill("accompanier", "'ayse ozt' Enter")
    #expect(try app.form().draft["accompanier"] == "con:AAAA0001")
  }

  @Test
  func `several records are linked`() throws {
    app.type("5 n 'heute' Tab Tab 'Treff'")
    try app.fill("partners", "Enter Down Space Down Space Enter ^S")
    let partners = try app.focusedValues()["partners"]
    #expect(partners == "par:AAAA0001,par:AAAA0004")
  }

  @Test
  func `what others have typed completes the word`() throws {
    app.type("2 n 'Neu'")
    try app.fill("carrier", "'Bürg' Right Tab")
    #expect(try app.form().draft["carrier"] == "Bürgerstiftung")
  }

  @Test
  func `a text of several lines is kept as it is typed`() throws {
    app.type("2 n 'Neu'")
    try app.fill("notes", "Enter 'eins' Enter 'zwei' Enter Enter 'drei' Esc ^S")
    #expect(try app.focusedValues()["notes"] == "eins\nzwei\n\ndrei")
  }

  @Test
  func `a text goes to the user's own editor and back`() throws {
    app.edit = { .text("\($0) und mehr") }
    app.type("3 / 'zimmer' Enter b")
    try app.fill("notes", "^e ^S")
    #expect(app.values("vol:AAAA0003")["notes"] == "Erst\nZweit und mehr")
  }

  @Test
  func `an editor that cannot be started is told of`() throws {
    app.type("3 / 'zimmer' Enter b")
    try app.fill("notes", "^e")
    #expect(app.status.contains("kein Editor"))
    try app.fill("last-name", "^e")
    #expect(app.status.contains("mehrzeiligen"))
  }

  @Test
  func `lines pasted into a line become one and save nothing`() throws {
    app.type("2 n")
    app.handle(.paste("Helferkreis\nNord\r\nOst"))
    #expect(app.top is FormScreen)
    app.type("Tab")
    #expect(try app.form().draft["name"] == "Helferkreis Nord Ost")
  }

  @Test
  func `a paste outside of fields does nothing`() throws {
    app.type("2")
    let before = app.screen
    app.handle(.paste("nQa\n"))
    #expect(app.screen == before)
  }

  @Test
  func `accents that are typed apart are stored as one letter`() throws {
    app.type("2 n 'Mu\u{308}ller' ^S")
    let name = try #require(try app.focusedValues()["name"])
    #expect(Array(name.unicodeScalars) == Array("Müller".unicodeScalars))
  }
}
