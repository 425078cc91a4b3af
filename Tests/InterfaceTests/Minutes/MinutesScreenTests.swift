import Domain
import Terminal
import Testing
import Workspace

@testable import Interface

struct MinutesScreenTests {
  private let office: TestOffice
  private let app: App
  static let meeting = RecordID("mee:AAAA0001")

  init() throws {
    office = try TestOffice()
    app = try office.app()
    try Self.prepare(app)
    app.openMinutes(Self.meeting)
  }

  /// An agenda of three items, and three people who were invited.
  static func prepare(_ app: App) throws {
    try app.workspace.write([
      (RecordID("age:AAAA0002"), "meeting", meeting.text),
      (RecordID("age:AAAA0002"), "number", "2"), (RecordID("age:AAAA0002"), "title", "Sommerfest"),
      (RecordID("age:AAAA0003"), "meeting", meeting.text),
      (RecordID("age:AAAA0003"), "number", "3"), (RecordID("age:AAAA0003"), "title", "Sonstiges"),
      (RecordID("con:AAAA0008"), "last-name", "Nowak"),
      (RecordID("con:AAAA0008"), "first-name", "Zofia"),
      (meeting, "invited", "con:AAAA0001,con:AAAA0008"),
    ])
  }

  private func screen() throws -> MinutesScreen { try #require(app.top as? MinutesScreen) }

  private func all<R: Record>(_ type: R.Type) -> [R] {
    app.workspace.inUse(type, naming: Self.meeting.text, in: "meeting").map(\.record)
  }

  private var stored: String { app.workspace.values(of: Self.meeting)?["minutes"] ?? "" }

  @Test
  func `lines with signs become records, in one step of undo`() throws {
    app.type("'! Wir feiern (3:0:1)' Enter '> Saal mieten @nowak +7' Enter '- Notiz' ^S")
    #expect(app.status.contains("1 Beschluss · 1 Aufgabe neu"))
    #expect(stored == "! Wir feiern (3:0:1)\n> Saal mieten @nowak +7\n- Notiz")
    let task = try #require(all(ActionItem.self).first)
    #expect(task.responsible == "Zofia Nowak" && task.contact == RecordID("con:AAAA0008"))
    #expect(task.due == Day(stored: "2026-03-25") && task.state == Term("open"))
    let decision = try #require(all(Decision.self).first)
    #expect(decision.votesFor == 3 && decision.state == Term("valid"))
    app.type("Esc u")
    #expect(stored == "" && all(ActionItem.self).isEmpty && all(Decision.self).isEmpty)
  }

  @Test
  func `a second saving makes nothing twice, and nothing changed writes nothing`() {
    app.type("'> Saal mieten' ^S Enter 'Text' ^S")
    #expect(all(ActionItem.self).count == 1)
    app.type("^S")
    #expect(app.status.contains("Nichts geändert"))
  }

  @Test
  func `what no longer stands there is told, and archived with a key`() {
    app.type("'> Saal mieten' ^S ^U ^S")
    #expect(app.status.contains("1 Aufgabe steht nicht mehr im Protokoll"))
    #expect(all(ActionItem.self).count == 1)
    app.type("^X")
    #expect(all(ActionItem.self).isEmpty)
  }

  @Test
  func `leaving saves, and asks about what no longer stands there`() {
    app.type("'> Saal mieten' ^S ^U Esc")
    #expect(app.top is QuestionScreen)
    app.type("a")
    #expect(all(ActionItem.self).isEmpty && stored == "")
  }

  @Test
  func `the next item brings its heading, and was dealt with once it is saved`() throws {
    app.type("^N 'Alles gut' ^N '! Ja' ^S")
    #expect(stored == "# 1 Neue Patenschaften\nAlles gut\n\n# 2 Sommerfest\n! Ja")
    #expect(try screen().currentItem == 1)
    let items = all(AgendaItem.self)
    #expect(items.filter { $0.state == Term("done") }.count == 2)
    #expect(items.first { $0.number == 2 }?.result == "! Ja")
    app.type("^P '!'")
    #expect(try screen().currentItem == 0)
    app.type("^P ^N ^N ^N ^N")
    #expect(app.status.contains("letzte Punkt"))
  }

  @Test
  func `stepping over items deals with none of them`() {
    app.type("^N ^N ^N 'Nur das' ^S")
    #expect(all(AgendaItem.self).filter { $0.state == Term("done") }.compactMap(\.number) == [3])
  }

  @Test
  func `what a line means is shown at once`() throws {
    app.type("'> Saal mieten @nowak +7'")
    #expect(app.screen.contains("A > Saal mieten"))
    #expect(app.screen.contains("Aufgabe · Saal mieten · Zofia Nowak · bis Mi 25.03.2026"))
    #expect(app.screen.contains("0 Beschlüsse · 1 Aufgabe"))
    app.type("Home Del '!'")
    #expect(app.screen.contains("B ! Saal mieten"))
    #expect(app.screen.contains("1 Beschluss · 0 Aufgaben"))
  }

  @Test
  func `counts follow typing, joining, splitting, pasting and deleting`() throws {
    app.handle(.paste("! a\n> b\n- c\n> d"))
    #expect(try screen().editor.tasks == 2 && screen().editor.decisions == 1)
    app.type("Home Back")
    #expect(try screen().editor.tasks == 1)
    app.type("Enter")
    #expect(try screen().editor.tasks == 2)
    app.type("Up Up Home Del")
    #expect(try screen().editor.tasks == 1)
    app.type("Up End Del")
    #expect(try screen().editor.text == "! a b\n- c\n> d")
    #expect(try screen().editor.tasks == 1 && screen().editor.decisions == 1)
  }

  @Test
  func `what each line means is what reading it whole says, whatever is typed`() throws {
    var numbers = Numbers(state: 7)
    let inputs: [Input] = [
      .key(.character("!")), .key(.character(">")), .key(.enter), .key(.backspace), .key(.delete),
      .key(.up), .key(.down), .key(.home), .key(.end), .key(.pageUp), .key(.pageDown),
      .paste("> x\n! y"), .paste("\n"), .key(.character("日")), .key(.character("\u{301}")),
      .key(.control("u")), .key(.control("k")), .key(.left), .key(.character(" ")),
    ]
    for _ in 0..<400 {
      if let input = inputs.randomElement(using: &numbers) { app.handle(input) }
      if Int.random(in: 0..<10, using: &numbers) == 0 { _ = app.frame() }
    }
    let editor = try screen().editor
    let whole = MinutesText(editor.text, day: TestOffice.today)
    #expect((0..<editor.count).map { editor.line($0).text } == whole.lines.map(\.text))
    #expect(editor.tasks == whole.tasks.count && editor.decisions == whole.decisions.count)
  }

  @Test
  func `what was typed is kept as a draft and offered in the same screen`() throws {
    app.type("'> Saal mieten' ^T Space")
    let kept = try #require(app.unsaved())
    let file = try #require(DraftFile(for: app.workspace, in: office.folder + "/state"))
    #expect(file.keep(kept))
    let later = try office.app()
    DraftQuestion.ask(file.read(), later)
    later.type("w")
    #expect(later.top is MinutesScreen)
    #expect(later.screen.contains("> Saal mieten"))
    later.type("^S")
    #expect(file.read().isEmpty)
    #expect(later.workspace.values(of: Self.meeting)?["participants"] == "con:AAAA0008")
  }

  @Test
  func `a draft that says what was saved by now is not offered`() throws {
    app.type("'Text'")
    let kept = try #require(app.unsaved())
    let file = try #require(DraftFile(for: app.workspace, in: office.folder + "/state"))
    #expect(file.keep(kept))
    app.type("^S")
    #expect(app.unsaved() == nil)
    #expect(file.read().isEmpty)
  }

  @Test
  func `what somebody else saves is shown where nothing was typed here`() throws {
    let bert = try office.app("bert")
    bert.openMinutes(Self.meeting)
    bert.type("'Von Bert' ^S")
    app.handle(.none)
    #expect(app.screen.contains("Von Bert"))
    app.type("'!' ^S")
    #expect(stored.contains("Von Bert"))
  }

  // Who is there

  @Test
  func `who is there is ticked, and their organisations come along`() throws {
    app.type("^T j Space k Space Space + 'Frau Sommer (Stadtwerke)' Enter Esc ^S")
    let values = try #require(app.workspace.values(of: Self.meeting))
    #expect(values["participants"] == "con:AAAA0001")
    #expect(values["excused"] == "con:AAAA0008")
    #expect(values["guests"] == "Frau Sommer (Stadtwerke)")
    #expect(values["partners"] == "par:AAAA0001,par:AAAA0002")
    app.type("Esc u")
    #expect(app.workspace.values(of: Self.meeting)?["participants"] == nil)
  }

  // Closing

  @Test
  func `minutes are closed, read-only, and reopened with a reason`() throws {
    app.type("'! Ja' Esc")
    app.turnMinutes(Self.meeting)
    app.type("Enter 'Verteiler Ost' Enter")
    let version = try #require(all(MinutesVersion.self).first)
    #expect(version.number == 1 && version.text == "! Ja" && version.others == "Verteiler Ost")
    #expect(Set(version.contacts) == [RecordID("con:AAAA0001"), RecordID("con:AAAA0008")])
    #expect(version.sent == TestOffice.today && version.by == "anna")
    #expect(app.workspace.values(of: Self.meeting)?["state"] == "held")
    #expect(throws: Refusal.self) {
      try app.workspace.set("minutes", to: "! Nein", of: [Self.meeting])
    }
    var form = try #require(app.workspace.draft(of: Self.meeting))
    form["minutes"] = "! Nein"
    let changed = form
    #expect(throws: Refusal.self) { try app.workspace.save(changed) }
    form["minutes"] = "! Ja"
    form["place"] = "Saal"
    try app.workspace.save(form)
    app.openMinutes(Self.meeting)
    app.type("'x'")
    #expect(app.status.contains("Fassung 1 ist abgeschlossen"))
    #expect(try screen().editor.text == "! Ja")
    app.type("^N Esc")
    app.turnMinutes(Self.meeting)
    app.type("Enter")
    #expect(app.screen.contains("Bitte nennen Sie den Grund"))
    app.type("'Ein Punkt fehlte' Enter")
    let reopened = try #require(all(MinutesVersion.self).first)
    #expect(reopened.reason == "Ein Punkt fehlte" && reopened.reopened == TestOffice.today)
    #expect(reopened.text == "! Ja")
    app.openMinutes(Self.meeting)
    app.type("'!' Esc")
    app.turnMinutes(Self.meeting)
    app.type("Enter Enter")
    #expect(all(MinutesVersion.self).compactMap(\.number).sorted() == [1, 2])
  }

  @Test
  func `empty minutes are not closed`() {
    app.type("Esc")
    app.turnMinutes(Self.meeting)
    #expect(app.status.contains("noch leer") && all(MinutesVersion.self).isEmpty)
  }

  @Test
  func `a long text scrolls so that the cursor is always seen`() throws {
    let small = try office.app("anna", .german, width: 40, height: 10)
    small.openMinutes(Self.meeting)
    let words = String(repeating: "Wort ", count: 30)
    small.handle(.paste((0..<50).map { "\($0) \(words)" }.joined(separator: "\n")))
    for keys in ["", "PgUp PgUp", "Home", "PgDn", "Up Up Up", "End", "Del", "Down", "PgUp"] {
      for _ in 0..<4 {
        small.type(keys)
        let frame = small.frame()
        let cursor = try #require(frame.cursor)
        #expect((1..<8).contains(cursor.y) && (0..<40).contains(cursor.x), "\(keys)")
      }
    }
  }
}
