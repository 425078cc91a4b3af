import Testing

@Suite
struct TermsTests {
  private let office = Office()

  private func type(of name: String) throws -> String? {
    let objects = try #require(office.run("list", "partners", "--json", "--filter", name).objects)
    return objects.first?["type"]?.text
  }

  @Test
  func `the office's words are typed, listed and imported, and keys are stored`() throws {
    _ = office.add("partners", "name=AWO", "type=Schule/Kita")
    _ = office.add(
      "terms",
      "vocabulary=partner-types",
      "key=school",
      "label-de=Bildungsort",
      "label-en=place of learning"
    )
    _ = office.add("terms", "liste=Arten von Partnern", "bezeichnung=Weltladen")
    #expect(office.run("list", "partners").output.contains("Bildungsort"))
    #expect(office.run("list", "partners", "--language", "en").output.contains("place of learning"))
    _ = office.add("partners", "name=Beta", "type=weltladen")
    #expect(try type(of: "beta") == "weltladen")
    let file = office.write(
      "p.csv",
      "Name;Art\nGamma;Bildungsort\nDelta;place of learning\nAWO;Weltladen\n"
    )
    let run = office.run("import", file, "--as", "partners")
    #expect(run.status == 0)
    #expect(run.output.contains("Art Bildungsort → Weltladen"))
    #expect(try type(of: "gamma") == "school")
    #expect(try type(of: "delta") == "school")
    #expect(try type(of: "awo") == "weltladen")
  }

  @Test
  func `terms are listed as any kind, and their keys are made of their labels`() throws {
    _ = office.add("terms", "vocabulary=districts", "label-de=Südliche Neustadt", "order=5")
    let objects = try #require(office.run("list", "terms", "--json").objects)
    #expect(objects.map { $0["key"]?.text } == ["sudliche-neustadt"])
    #expect(office.run("list", "Begriffe").output.contains("Südliche Neustadt"))
  }

  @Test
  func `terms come from a table once, and a second time change nothing`() throws {
    let file = office.write(
      "t.csv",
      "Liste;Bezeichnung;Englisch\nStadtteile;Nord;north\nStadtteile;Süd;\n"
    )
    #expect(office.run("import", file, "--as", "terms", "--create").status == 0)
    let objects = try #require(office.run("list", "terms", "--json").objects)
    #expect(Set(objects.map { $0["key"]?.text }) == ["nord", "sud"])
    let again = office.run("import", file, "--as", "terms")
    #expect(again.messages.contains("0 neu, 0 geändert, 2 gleich"))
  }

  @Test(arguments: [
    ("vocabulary=topics", "label-de=Sport", "schon „Sport“"),
    ("vocabulary=topics", "order=7", "„Bezeichnung“ fehlt"),
    ("vocabulary=topics", "label-de=", "„Bezeichnung“ fehlt"),
    ("vocabulary=topics", "label-de=a, b", "trennen Begriffe"),
    ("key=a:b", "label-de=Gut", "Ein Schlüssel hat kein Komma"),
    ("vocabulary=moods", "label-de=Gut", "steht nicht zur Wahl"),
  ])
  func `what is wrong with a term is a sentence`(first: String, second: String, sentence: String) {
    _ = office.add("partners", "name=AWO")
    let run = office.run("add", "terms", first, second)
    #expect(run.status == 1)
    #expect(run.messages.contains(sentence), "\(run.messages)")
  }
}
