import Testing

@Suite
struct ShowTests {
  @Test
  func `a record is shown with what belongs to it`() throws {
    let office = Office()
    let partner = office.add("partners", "name=Caritas", "notes=eins\nzwei")
    let contact = office.add("contacts", "last-name=Öz", "partners=Caritas")
    let shown = office.run("show", partner)
    #expect(shown.status == 0)
    #expect(shown.lines[0] == "Partner \(partner)")
    #expect(shown.output.contains("zwei"))
    #expect(shown.output.contains("Kontakte (1)\n  \(contact)  Öz"))
    let object = try #require(office.run("show", partner, "--json").objects?.first)
    #expect(object == office.run("list", "partners", "--json").objects?.first)
  }

  @Test(arguments: ["par:XXXXXXXX", "x", "", "par:", "vol", "%s", "../x", "ünï:cöde"])
  func `an identity that nothing has is refused`(id: String) {
    let office = Office()
    _ = office.add("partners", "name=A")
    for command in [["show", id], ["set", id, "name=B"], ["archive", id], ["log", id]] {
      let outcome = office.shell("\"$TANDEM\" " + command.map { "'\($0)'" }.joined(separator: " "))
      #expect(outcome.status == 1)
      #expect(outcome.output == "")
      #expect(outcome.messages.contains("„\(id)“ gibt es nicht"))
    }
  }
}
