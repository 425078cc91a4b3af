import Testing

@Suite
struct UndoTests {
  @Test
  func `undo and redo go through the steps and say what they did`() throws {
    let office = Office()
    let id = office.add("partners", "name=Caritas")
    office.run("set", id, "town=Halle")
    office.run("set", id, "town=Leipzig")
    let undone = office.run("undo")
    #expect(undone.status == 0)
    #expect(undone.lines[0].hasPrefix("Zurückgenommen: Ihre Änderung von "))
    #expect(undone.lines[1] == "  Ort: Leipzig → Halle")
    #expect(office.run("undo").lines[1] == "  Ort: Halle → –")
    let redone = office.run("redo")
    #expect(redone.lines[0].hasPrefix("Wiederhergestellt: "))
    let object = try #require(office.run("show", id, "--json").objects?.first)
    #expect(object["town"] == .string("Halle"))
  }

  @Test
  func `with nothing to take back or to bring back it says so`() {
    let office = Office(records: 20)
    let undone = office.run("undo")
    #expect(undone.status == 1)
    #expect(undone.messages == "tandem: Es gibt nichts zurückzunehmen.\n")
    #expect(office.run("redo").status == 1)
  }
}
