import Testing

@Suite
struct SetTests {
  @Test
  func `fields are changed and cleared`() throws {
    let office = Office()
    let id = office.add("partners", "name=Caritas", "town=Halle", "phone=0345 1234")
    let outcome = office.run("set", id, "Ort=Leipzig", "phone=")
    #expect(outcome.status == 0 && outcome.output == "" && outcome.messages == "")
    let object = try #require(office.run("show", id, "--json").objects?.first)
    #expect(object["town"] == .string("Leipzig"))
    #expect(object["phone"] == .null)
    #expect(office.run("log", "--json").lines.count == 2)
    let again = office.run("set", id, "town=Leipzig")
    #expect(again.status == 0 && again.messages == "tandem: Es steht schon so da.\n")
    #expect(office.run("log", "--json").lines.count == 2)
  }

  @Test
  func `what a record must have cannot be cleared, and one wrong value stops all`() {
    let office = Office()
    let id = office.add("partners", "name=Caritas")
    let cleared = office.run("set", id, "name=", "town=Halle")
    #expect(cleared.status == 1 && cleared.messages == "tandem: „Name“ fehlt.\n")
    let wrong = office.run("set", id, "town=Halle", "postal-code=1")
    #expect(wrong.status == 1)
    #expect(office.run("log", "--json").lines.count == 1)
  }

  @Test
  func `archiving is one step, is refused twice, and set brings a record back`() {
    let office = Office()
    let ids = ["A", "B"].map { office.add("partners", "name=\($0)") }
    #expect(office.run("archive", ids[0], ids[1]).status == 0)
    #expect(office.run("list", "partners", "--json").lines.isEmpty)
    let again = office.run("archive", ids[0])
    #expect(again.status == 1)
    #expect(again.messages.contains("ist schon archiviert, seit "))
    #expect(office.run("undo").status == 0)
    #expect(office.run("list", "partners", "--json").lines.count == 2)
    office.run("archive", ids[0])
    #expect(office.run("set", ids[0], "archived=").status == 0)
    #expect(office.run("list", "partners", "--json").lines.count == 2)
  }
}
