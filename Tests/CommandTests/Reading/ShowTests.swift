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

  @Test
  func `a name stands for the identity where only one record has it`() throws {
    let office = Office()
    let dunya = office.add("volunteers", "last-name=Haddad", "first-name=Dunya")
    let one = office.add("volunteers", "last-name=Kaya", "first-name=Ayşe")
    let two = office.add("contacts", "last-name=Kaya", "first-name=Ayşe")
    for name in ["Haddad, Dunya", "dunya haddad"] {
      #expect(office.run("show", name).lines.first?.contains(dunya) == true)
    }
    #expect(office.run("set", "Haddad, Dunya", "town=Jena").status == 0)
    #expect(office.run("log", "Haddad, Dunya").output.contains("Ort: Jena"))
    #expect(office.run("show", "Haddad, Dunya", "--on", "heute").output.contains("Jena"))
    let several = office.run("show", "Kaya, Ayşe")
    #expect(several.status == 1 && several.output == "")
    #expect(several.messages.contains(one) && several.messages.contains(two))
    let erase = office.run("erase", "Haddad, Dunya", "--reason", "Antrag", "--yes")
    #expect(erase.status == 1 && erase.messages.contains(dunya))
    #expect(office.run("show", dunya).status == 0)
    #expect(office.run("archive", "Haddad, Dunya").status == 0)
  }

  @Test
  func `what another office wrote at the same time is shown below the value`() throws {
    let office = Office()
    let partner = office.add("partners", "name=Caritas", "town=Halle")
    // The other office has a copy, and its own site in it.
    office.shell(
      """
      cp -r "$TANDEM_STORE" "$HOME/other" && rm -rf "$HOME/other/local"
      "$TANDEM" set \(partner) town=Leipzig
      "$TANDEM" set \(partner) town=Merseburg --store "$HOME/other"
      cp -rn "$HOME"/other/journal/* "$TANDEM_STORE/journal/"
      """
    )
    let shown = office.run("show", partner)
    #expect(shown.lines.contains { $0.contains("Ort") && $0.hasSuffix("Merseburg") })
    let other = try #require(shown.lines.first { $0.contains("≠") })
    let list = office.run("list", "partners").lines
    #expect(list[0].hasPrefix("ID") && list[0].contains("  ≠  "))
    #expect(list.dropFirst().filter { $0.contains("≠") }.count == 1)
    #expect(other.contains("≠ Leipzig (") && other.hasSuffix(", hier)"))
    office.run("set", partner, "town=Köthen")
    #expect(!office.run("show", partner).output.contains("≠"))
    #expect(!office.run("list", "partners").output.contains("≠"))
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
