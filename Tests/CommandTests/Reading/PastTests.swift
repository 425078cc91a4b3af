import Testing

@Suite
struct PastTests {
  @Test
  func `the log is narrowed by person, kind and day`() throws {
    let office = Office()
    let partner = office.add("partners", "name=AWO")
    _ = office.add("volunteers", "last-name=Kaya", "first-name=Ayşe")
    let all = try #require(office.run("log", "--json").objects)
    #expect(all.count == 2)
    let user = try #require(all[0]["user"]?.text)
    #expect(office.run("log", "--json", "--user", user).objects?.count == 2)
    #expect(office.run("log", "--json", "--user", "nobody-else").objects?.isEmpty == true)
    #expect(office.run("log", "--kind", "partners").output.contains("AWO"))
    #expect(!office.run("log", "--kind", "partners").output.contains("Kaya"))
    #expect(office.run("log", "--from", "heute", "--to", "heute").output.contains("Kaya"))
    #expect(office.run("log", "--from", "morgen").output == "")
    #expect(office.run("log", partner, "--to", "gestern").output == "")
    let wrong = office.run("log", "--from", "31.2.")
    #expect(wrong.status == 1 && wrong.messages.contains("31.2."))
    #expect(office.run("log", "--kind", "trees").status == 2)
    #expect(office.run("log", "--from", "").status == 2)
    #expect(office.run("log", "--from", "heute", "--to", "gestern").status == 2)
    let nobody = office.run("log", "--user", "niemand")
    #expect(nobody.status == 0 && nobody.output == "")
    #expect(nobody.messages == "tandem: Von „niemand“ gibt es keine Änderung.\n")
    #expect(office.run("log", "--from", "morgen").messages.contains("Keine Änderung gefunden."))
    #expect(office.run("log", "--limit").messages.contains("tandem help log"))
  }

  @Test
  func `a record is shown as it was on a day`() throws {
    let office = Office()
    let id = office.add("partners", "name=AWO", "town=Halle")
    let now = office.run("show", id, "--on", "heute")
    #expect(now.status == 0 && now.output.contains("Stand vom") && now.output.contains("Halle"))
    let json = try #require(office.run("show", id, "--on", "heute", "--json").objects?.first)
    let current = try #require(office.run("show", id, "--json").objects?.first)
    #expect(json["town"]?.text == "Halle" && json.keys == current.keys)
    let future = office.run("show", id, "--on", "morgen")
    #expect(future.status == 1 && future.output == "" && future.messages.contains("Zukunft"))
    let before = office.run("show", id, "--on", "gestern")
    #expect(before.status == 1 && before.output == "" && before.messages.contains("gab es am"))
  }

  @Test
  func `any change is reverted by its name`() throws {
    let office = Office()
    let id = office.add("partners", "name=AWO", "town=Halle")
    office.run("set", id, "town=Jena")
    let line = try #require(office.run("log", id, "--json").objects?.first?["id"]?.text)
    let reverted = office.run("revert", line)
    #expect(reverted.status == 0 && reverted.output.contains("Jena → Halle"))
    #expect(office.run("revert", line).status == 1)
    let undo = try #require(office.run("log", id, "--json").objects?.first?["id"]?.text)
    let again = office.run("revert", undo)
    #expect(again.output.contains("Wiederhergestellt") && again.output.contains("Halle → Jena"))
    #expect(office.run("revert", "nonsense").status == 2)
    #expect(office.run("revert", "aaaaaaaaaa:1").status == 1)
  }
}
