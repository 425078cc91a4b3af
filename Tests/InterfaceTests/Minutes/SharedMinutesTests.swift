import Domain
import Terminal
import Testing
import Workspace

@testable import Interface

/// Minutes that somebody else writes, closes or takes away while they are typed.
struct SharedMinutesTests {
  private let office: TestOffice
  private let app: App
  private let bert: App
  private let meeting = MinutesScreenTests.meeting

  init() throws {
    office = try TestOffice()
    app = try office.app()
    try MinutesScreenTests.prepare(app)
    bert = try office.app("bert")
    app.openMinutes(meeting)
  }

  private func screen() throws -> MinutesScreen { try #require(app.top as? MinutesScreen) }

  private var stored: String { app.workspace.values(of: meeting)?["minutes"] ?? "" }

  private func bertTypes(_ keys: String) {
    bert.follow()
    bert.openMinutes(meeting)
    bert.type(keys)
  }

  @Test(arguments: [("b", "Theirs\nMine\nc"), ("i", "Mine\nc"), ("d", "Theirs\nc")])
  func `two people on the same line are asked`(key: String, text: String) throws {
    app.type("'a' Enter 'c' ^S")
    bertTypes("Up Home ^K 'Theirs' ^S")
    #expect(bert.workspace.values(of: meeting)?["minutes"] == "Theirs\nc")
    app.type("Up Home ^K 'Mine'")
    app.handle(.none)
    #expect(app.status.contains("bert hat dieses Protokoll gespeichert"))
    app.type("^S")
    #expect(app.top is QuestionScreen)
    app.type(key)
    #expect(stored == text)
  }

  @Test
  func `two people on different lines are not asked, and nothing stands twice`() throws {
    app.type("'! Wir feiern' Enter 'b' Enter '> Saal mieten' ^S")
    bertTypes("Up Up End '!' ^S")
    app.type("' groß' ^S")
    #expect(stored == "! Wir feiern!\nb\n> Saal mieten groß")
    let tasks = app.workspace.inUse(ActionItem.self, naming: meeting.text, in: "meeting")
    let decisions = app.workspace.inUse(Decision.self, naming: meeting.text, in: "meeting")
    #expect(tasks.count == 1 && decisions.count == 1)
  }

  @Test
  func `lines typed into minutes that were closed meanwhile can still be saved`() throws {
    app.type("'Alt' ^S Enter 'Neu'")
    bert.follow()
    bert.turnMinutes(meeting)
    bert.type("Enter Enter")
    app.handle(.none)
    app.type("^S")
    #expect(app.top is QuestionScreen)
    app.type("w")
    #expect(try screen().editor.text == "Alt\nNeu")
    app.type("Esc s 'Ein Punkt fehlte' Enter")
    #expect(stored == "Alt\nNeu")
    #expect(!(app.top is MinutesScreen))
    let versions = app.minutesVersions(of: meeting).map(\.record)
    #expect(versions.map(\.reason) == ["Ein Punkt fehlte"])
  }

  @Test
  func `a meeting that is gone keeps its text on the screen, and is made anew when asked for`()
    throws
  {
    let new = bert.workspace.newDraft(
      RecordType(Meeting.self),
      ["name": "Sondersitzung", "day": "2026-03-20"]
    )
    try bert.workspace.save([new])
    app.follow()
    app.openMinutes(new.id)
    app.type("'Mein Text'")
    bert.type("u")
    app.handle(.none)
    #expect(!app.workspace.exists(new.id))
    #expect(app.screen.contains("Mein Text") && app.screen.contains("gibt es nicht mehr"))
    app.type("Esc")
    #expect(app.top is QuestionScreen && !app.workspace.exists(new.id))
    app.type("n")
    #expect(app.workspace.values(of: new.id)?["minutes"] == "Mein Text")
  }

  @Test
  func `a line is read anew when somebody is there, or is called otherwise`() throws {
    app.type("'> Saal mieten @kowalczyk'")
    #expect(!app.screen.contains("Zofia"))
    try bert.workspace.write([(RecordID("con:AAAA0008"), "last-name", "Kowalczyk")])
    app.handle(.none)
    #expect(app.screen.contains("Zofia Kowalczyk"))
  }

  @Test
  func `items put off are left out, and headings keep to their items`() throws {
    app.type("^N 'Eins' ^N 'Zwei' ^S")
    bert.follow()
    try bert.workspace.write([(RecordID("age:AAAA0002"), "state", "parked")])
    app.handle(.none)
    app.type("^N")
    #expect(try screen().editor.text.contains("# 2 Sonstiges\n"))
    app.type("^P")
    #expect(try screen().currentItem == 0)
  }

  @Test
  func `two items of one title do not hold up the next one`() throws {
    try bert.workspace.write([
      (RecordID("age:AAAA0002"), "title", "Neue Patenschaften"),
      (RecordID("age:AAAA0002"), "number", "1"),
    ])
    app.handle(.none)
    app.type("^P")
    #expect(try screen().editor.text == "")
    app.type("^N ^N ^N")
    let text = try screen().editor.text
    let titles = text.split(separator: "\n").map(String.init)
    #expect(titles == ["# 1 Neue Patenschaften", "# 2 Neue Patenschaften", "# 3 Sonstiges"])
    app.type("'# Frei' Enter ^N")
    #expect(app.status.contains("letzte Punkt"))
  }

  @Test
  func `up moves by rows of the screen before the first picture too`() throws {
    let words = String(repeating: "Wort ", count: 40)
    app.handle(.paste(words))
    app.type("^S Esc")
    let later = try office.app()
    later.openMinutes(meeting)
    later.type("Up 'x'")
    let place = try #require((later.top as? MinutesScreen)?.editor.cursor)
    #expect((110...140).contains(place))
  }

  @Test
  func `an organisation leaves with the last of its people`() throws {
    let contact = RecordID("con:AAAA0008")
    let partners = { app.workspace.entry(contact, of: Contact.self)?.record.partners ?? [] }
    let field = RecordType(Contact.self)
    #expect(field.field("partners") != nil)
    try bert.workspace.write([(contact, "partners", "par:AAAA0003")])
    app.handle(.none)
    try #require(partners() == [RecordID("par:AAAA0003")])
    let draft = try screen().draft
    var attendance = Attendance(draft, app.workspace)
    let row = Attendance.Row(id: contact, isPartner: false)
    func isThere() -> Bool { attendance.draft["partners"].contains("par:AAAA0003") }
    #expect(!isThere())
    attendance.turn(row, app.workspace)
    #expect(isThere())
    attendance.turn(row, app.workspace)
    #expect(!isThere())
    // Ticked on its own it stays.
    attendance.turn(Attendance.Row(id: RecordID("par:AAAA0003"), isPartner: true), app.workspace)
    attendance.turn(row, app.workspace)
    attendance.turn(row, app.workspace)
    attendance.turn(row, app.workspace)
    #expect(isThere())
  }
}
