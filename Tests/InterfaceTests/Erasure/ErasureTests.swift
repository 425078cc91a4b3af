import Domain
import Glibc
import Terminal
import Testing
import Workspace

@testable import Interface

struct ErasureTests {
  let office: TestOffice
  let app: App
  private let id = TestOffice.person

  init() throws {
    office = try TestOffice()
    try office.mention()
    app = try office.app()
  }

  private func notes(_ id: String) -> String? { app.values(id)["notes"] }

  @Test
  func `the person goes with what was chosen, and the rest stays`() throws {
    app.type("3 G k k")
    let next = app.focusedRow
    app.type("k \(TestOffice.erase)")
    #expect(app.screen.contains("Einsatz"))
    // The second of the three mentions stays.
    app.type("j j j Space Enter Enter l")
    for words in ["Einträge 2, Stellen 3", "Außer Reichweite"] {
      #expect(app.screen.contains(words))
    }
    #expect(!app.screen.contains("Nguyễn"))
    #expect(!app.workspace.exists(id) && app.workspace.isErased(id))
    #expect(!app.workspace.exists(RecordID("pla:AAAA0001")))
    #expect(notes("mee:AAAA0001") == "[gelöscht] ([gelöscht]) holt den Schlüssel ab.")
    #expect(notes("mee:AAAA0003") == "Frau Nguyễn bringt Kuchen mit.")
    #expect(notes("pro:AAAA0002") == "Idee aus dem Treffen")
    app.type("u")
    #expect(app.top is MessageScreen, "Whoever regrets it must not undo something else.")
    app.type("Enter c")
    #expect(app.top is PaneScreen)
    #expect(app.screen.contains("Freiwillige 3"))
    #expect(!next.isEmpty && !app.focusedRow.isEmpty)
    app.type("V")
    // The note that was left alone still tells of somebody of that name.
    #expect(app.screen.contains("gelöscht") && !app.screen.contains("Nguyễn, "))
    #expect(!app.screen.contains("Thị Hồng"))
  }

  @Test
  func `the people of an organisation stay without the link unless they are chosen`() throws {
    for isTaken in [false, true] {
      let office = try TestOffice()
      let app = try office.app()
      let (partner, contact) = (RecordID("par:BBBB0001"), RecordID("con:BBBB0001"))
      let bert = try office.workspace("bert")
      try bert.write([(partner, "name", "Hafenbund")])
      try bert.write([
        (contact, "last-name", "Grünwald"), (contact, "first-name", "Bernd"),
        (contact, "partners", partner.text),
      ])
      try bert.write([(RecordID("mee:AAAA0001"), "notes", "Grünwald, Bernd vertritt.")])
      app.follow()
      app.type("2 / 'hafenb' Enter X")
      #expect(app.screen.contains("[ ] Kontakt: Grünwald, Bernd"))
      #expect(!app.screen.contains("vertritt"))
      if isTaken {
        app.type("j Space")
        #expect(app.screen.contains("[x] Kontakt: Grünwald, Bernd"))
        #expect(app.screen.contains("»Grünwald, Bernd« vertritt."))
      }
      app.type("Enter Enter l")
      #expect(app.workspace.isErased(partner) && app.workspace.isErased(contact) == isTaken)
      if !isTaken { #expect(app.values(contact.text)["partners"] == nil) }
    }
  }

  @Test
  func `the cursor stays where the record was`() throws {
    app.type("3 g j")
    let rows = try #require(app.top.list?.rows)
    let place = try #require(rows.firstIndex(of: id))
    app.type(String(repeating: "j ", count: place) + "k j g")
    for _ in 0..<place { app.type("j") }
    #expect(app.top.list?.focused == id)
    app.type("X Enter Enter l Enter")
    _ = app.frame()
    let now = try #require(app.top.list?.focused)
    #expect(now == rows[place + 1 < rows.count ? place + 1 : place - 1])
  }

  @Test(arguments: [
    "Esc", "q", "Enter Esc", "Enter Enter Esc", "Enter Enter Enter", "Enter Enter n",
    "Enter Enter Down Up Enter", "Enter Enter j", "Enter Enter y", "Enter ^u Enter Esc",
    "Enter ' Nguyễn' Enter Enter Esc", "Enter ^c", "Enter Enter ^c",
  ])
  func `going back erases nothing`(keys: String) throws {
    let before = try app.workspace.history(HistoryRequest(), before: nil, limit: 1, most: 1).first
    app.type("\(TestOffice.erase) \(keys)")
    let after = try app.workspace.history(HistoryRequest(), before: nil, limit: 1, most: 1).first
    #expect(app.workspace.exists(id) && !app.workspace.isErased(id))
    #expect(before?.id == after?.id)
    #expect(notes("mee:AAAA0001")?.contains("Nguyễn") == true)
  }

  @Test
  func `a reason that names the person is refused and asked again`() throws {
    app.type("\(TestOffice.erase) Enter ' Lan Nguyễn' Enter")
    #expect(app.screen.contains("Er darf die Person nicht"))
    #expect(app.screen.contains("Art. 17 DSGVO Lan Nguyễn"))
    app.type("^w ^w Enter")
    #expect(app.top is QuestionScreen)
    app.type("Esc Enter ^u Enter")
    #expect(app.screen.contains("Es fehlt der Grund."))
    app.type("'Auf Wunsch' Enter Down Enter")
    #expect(app.workspace.isErased(id))
    app.type("Enter V Enter")
    #expect(app.screen.contains("Auf Wunsch"))
    #expect(!app.screen.contains("Nguyễn"))
  }

  @Test
  func `the record that is open closes once it is erased`() throws {
    app.type("3 / 'nguy' Enter Enter X")
    #expect(app.top is ErasureScreen)
    app.type("Enter Enter l Enter")
    #expect(app.top is PaneScreen)
    #expect(app.stack.count == 1)
  }

  @Test
  func `another record of perhaps the same person opens from there`() throws {
    app.type("\(TestOffice.erase) End Enter")
    #expect((app.top as? RecordScreen)?.id == RecordID("con:AAAA0002"))
    app.type("q")
    #expect(app.top is ErasureScreen)
    app.type("End Enter X Enter Enter l Enter")
    #expect(app.top is ErasureScreen)
    #expect(!app.screen.contains("Müller"), "What is erased is no longer shown as staying.")
    #expect(app.workspace.exists(id))
  }

  @Test
  func `what changed since it was shown is looked at again`() throws {
    app.type("\(TestOffice.erase) j j Space Enter Enter")
    let bert = try office.workspace("bert")
    try bert.write([(RecordID("mee:AAAA0002"), "notes", "Thị Lan Nguyễn war da.")])
    app.type("l")
    #expect(app.workspace.exists(id))
    #expect(app.status.contains("noch einmal"))
    #expect(app.screen.contains("war da"))
    #expect(app.screen.contains("[ ] Treffen: "), "What was decided stays decided.")
    app.type("Enter Enter l")
    #expect(app.workspace.isErased(id))
    #expect(notes("mee:AAAA0002") == "[gelöscht] war da.")
  }

  @Test
  func `several marked records are refused, one that is marked is meant`() throws {
    app.type("3 g Space Space X")
    #expect(app.top is PaneScreen && app.status.contains("nur einen"))
    app.type("M / 'nguy' Enter Space c g X")
    #expect((app.top as? ErasureScreen)?.subjects == [id])
  }

  @Test
  func `a store that is only read erases nothing`() throws {
    let path = office.path + "/STORE.json"
    let file = try #require(fopen(path, "r"))
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = fread(&bytes, 1, bytes.count, file)
    let text = String(decoding: bytes.prefix(count), as: UTF8.self)
    fclose(file)
    let newer = text.replacing("\"minWriter\":1", with: "\"minWriter\":99")
    #expect(newer != text)
    let out = try #require(fopen(path, "w"))
    fputs(newer, out)
    fclose(out)
    let reader = try office.app()
    reader.type(TestOffice.erase)
    #expect(reader.top is PaneScreen)
    #expect(reader.status.contains("neueres Tandem"))
  }
}
