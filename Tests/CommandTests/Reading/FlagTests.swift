import Testing

@Suite
struct FlagTests {
  @Test
  func `yes and no are true and false`() throws {
    let office = Office()
    _ = office.add("partners", "name=Mit", "self-representation=ja")
    _ = office.add("partners", "name=Ohne")
    let lines = office.run("list", "partners", "--json").lines
    #expect(lines[0].contains("\"self-representation\":true"))
    #expect(lines[1].contains("\"self-representation\":false"))
  }
}
