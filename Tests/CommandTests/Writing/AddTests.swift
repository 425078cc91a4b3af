import Testing

@Suite
struct AddTests {
  @Test
  func `a new record is named by its identity, with values as a form reads them`() throws {
    let office = Office()
    let volunteer = office.add("volunteers", "Nachname=Öz", "Vorname=Ayşe", "last-contact=gestern")
    #expect(volunteer.hasPrefix("vol:") && volunteer.count == 12)
    let project = office.add("projects", "name=Lesen")
    let placement = office.run(
      "add",
      "placements",
      "volunteer=Ayşe Öz",
      "Project=\(project)",
      "HOURS=90 min",
      "end=31.12.2026"
    )
    #expect(placement.status == 0 && placement.messages == "")
    let object = try #require(office.run("show", "--json", placement.line).objects?.first)
    #expect(object["volunteer"] == .string(volunteer))
    #expect(object["project"] == .string(project))
    #expect(object["hours"] == .number("90"))
    #expect(object["state"] == .string("requested"))
  }

  @Test
  func `every problem is told, and nothing is written`() {
    let office = Office()
    _ = office.add("partners", "name=A")
    let outcome = office.run(
      "add",
      "volunteers",
      "birthday=31.2.2020",
      "phone=abc",
      "Vorname=A",
      "first-name=B",
      "nmae=x"
    )
    #expect(outcome.status == 1)
    #expect(outcome.output == "")
    let messages = outcome.messages.split(separator: "\n")
    #expect(messages.count == 5)
    #expect(messages[0] == "tandem: Geburtstag: Den Tag „31.2.2020“ gibt es im Kalender nicht.")
    #expect(messages[1].contains("Telefon: „abc“"))
    #expect(messages[2].contains("„Vorname“ ist zweimal angegeben"))
    #expect(messages[3].contains("Ein Feld „nmae“ gibt es nicht."))
    #expect(messages[4].contains("„Nachname“ fehlt."))
    #expect(office.run("list", "volunteers", "--json").lines.isEmpty)
    #expect(office.run("log", "--json").lines.count == 1)
  }

  @Test
  func `letters with marks are kept as single letters`() throws {
    let office = Office()
    _ = office.add("partners", "name=Mu\u{308}ller")
    let object = try #require(office.run("list", "partners", "--json").objects?.first)
    #expect(object["name"]?.text?.unicodeScalars.count == 6)
  }

  @Test
  func `a value may hold anything behind the first equals sign`() throws {
    let office = Office()
    let id = office.add("partners", "notes=--json=1\n=x", "name=-")
    let object = try #require(office.run("show", "--json", id).objects?.first)
    #expect(object["notes"] == .string("--json=1\n=x"))
    let other = office.run("add", "partners", "--", "name=--x")
    #expect(other.status == 0)
  }

  @Test
  func `a link to nothing is refused`() {
    let office = Office()
    _ = office.add("partners", "name=A")
    let outcome = office.run("add", "contacts", "last-name=B", "partners=Nirgends")
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("„Nirgends“ gibt es hier nicht"))
  }
}
