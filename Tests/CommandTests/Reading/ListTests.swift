import Testing

@Suite
struct ListTests {
  static let kinds = [
    "partners", "contacts", "conversations", "mediations", "responsibilities", "notices",
    "declined-requests", "competition-notes", "tandems", "agreements", "agreement-sides",
    "agreed-topics", "cooperation-checks", "networks", "memberships", "topic-proposals",
    "helper-circles", "presences", "portals", "offers", "pair-reviews", "volunteers", "placements",
    "projects", "meetings", "agenda-items", "tasks", "settings",
  ]

  @Test
  func `each kind is listed for people and as JSON of one shape`() throws {
    let office = Office(records: 200)
    for kind in Self.kinds {
      let plain = office.run("list", kind)
      #expect(plain.status == 0, "\(kind)")
      // Which lists are for the office only is said beside the data.
      let isConfidential = ["declined-requests", "competition-notes"].contains(kind)
      #expect(
        plain.messages == (isConfidential ? "tandem: Nur für das Büro.\n" : ""),
        "\(kind)"
      )
      #expect(plain.lines.first?.hasPrefix("ID") == true, "\(kind)")
      let objects = try #require(office.run("list", kind, "--json").objects, "\(kind)")
      #expect(objects.count == plain.lines.count - 1, "\(kind)")
      #expect(Set(objects.map(\.keys)).count == 1, "\(kind)")
      // The same word is a subcommand.
      let help = office.run("help", kind == "tasks" ? "Aufgaben" : kind).lines.dropFirst()
        .map { line in String(line.split(separator: " ")[0]) }
      #expect(objects.first?.keys == Set(help).union(["id"]), "\(kind)")
    }
  }

  @Test(arguments: ["partners", "Partner", "PARTNER", "partner"])
  func `a kind goes by its titles too`(word: String) {
    let office = Office()
    _ = office.add("partners", "name=AWO")
    #expect(office.run("list", word).output.contains("AWO"))
  }

  @Test
  func `kinds go by German and English titles`() {
    let office = Office()
    for word in ["Freiwillige", "freiwillige/r", "Volunteer"] {
      #expect(office.run("help", word).output.hasPrefix("volunteers"), "\(word)")
    }
    for word in ["einsätze", "Einsatz", "einsaetze"] {
      #expect(office.run("help", word).output.hasPrefix("placements"), "\(word)")
    }
  }

  @Test
  func `the order is that of the lists on the screen`() throws {
    let office = Office()
    for name in ["Zunft", "Äpfel", "aachen", "Aal"] { _ = office.add("partners", "name=\(name)") }
    let objects = try #require(office.run("list", "partners", "--json").objects)
    #expect(objects.map { $0["name"]?.text } == ["aachen", "Aal", "Äpfel", "Zunft"])
  }

  @Test
  func `a filter folds, names fields and excludes`() {
    let office = Office()
    _ = office.add("partners", "name=Müller-Stiftung", "town=Halle")
    _ = office.add("partners", "name=Haller Verein", "town=Leipzig")
    #expect(office.run("list", "partners", "--filter", "mueller", "--json").lines.count == 1)
    #expect(office.run("list", "partners", "--filter=ort:halle", "--json").lines.count == 1)
    #expect(office.run("list", "partners", "--json", "--filter", "halle").lines.count == 2)
    #expect(office.run("list", "--filter", "!leipzig", "partners", "--json").lines.count == 1)
    let none = office.run("list", "partners", "--filter", "xyz")
    #expect(none.status == 0)
    #expect(none.output == "")
    #expect(none.messages == "tandem: Kein Eintrag gefunden.\n")
  }

  @Test
  func `archived records are listed where they are asked for`() {
    let office = Office()
    let id = office.add("partners", "name=Alt")
    office.run("archive", id)
    #expect(office.run("list", "partners", "--json").lines.isEmpty)
    #expect(office.run("list", "partners", "--json", "--archived").lines.count == 1)
  }

  @Test
  func `values have the types of JSON that fit them`() throws {
    let office = Office()
    _ = office.add(
      "volunteers",
      "last-name=Öztürk \"A\" \\",
      "hours=1,5 h",
      "languages=Dari: fließend, Deutsch",
      "birthday=24.12.1990",
      "topics=Sprachförderung"
    )
    let object = try #require(office.run("list", "volunteers", "--json").objects?.first)
    #expect(object["last-name"] == .string("Öztürk \"A\" \\"))
    #expect(object["hours"] == .number("90"))
    #expect(object["birthday"] == .string("1990-12-24"))
    #expect(object["languages"]?.items.first == .string("prs:fluent"))
    #expect(object["topics"]?.items.count == 1)
    #expect(object["roles"] == .array([]))
    #expect(object["notes"] == .null)
  }

  @Test
  func `columns stand in line whatever the letters`() {
    let office = Office()
    _ = office.add("contacts", "last-name=王", "first-name=Li")
    _ = office.add("contacts", "last-name=Öz", "first-name=Ayşe")
    let lines = office.run("list", "contacts").lines
    #expect(lines.count == 3)
    // The wide letter takes two cells, so that one blank less follows it.
    #expect(lines[2].contains("王        Li") && lines[1].contains("Öz        Ayşe"))
  }

  @Test
  func `nothing in a list can steer the terminal`() throws {
    let office = Office()
    let name = "Ev\u{1B}[31m\u{202E}il\u{7}\u{9B}2J\u{2068}"
    let id = office.add("partners", "name=\(name)")
    for arguments in [["list", "partners"], ["show", id], ["log"]] {
      let output = office.run(arguments[0], arguments.dropFirst().first ?? "--limit=9").output
      #expect(output.contains("Ev"))
      #expect(
        !output.unicodeScalars.contains {
          "\u{1B}\u{7}\u{9B}\u{202E}\u{2068}".unicodeScalars.contains($0)
        }
      )
    }
    let json = office.run("list", "partners", "--json")
    #expect(json.output.contains("Ev\\u001b[31m\\u202eil\\u0007\\u009b2J\\u2068"))
    let object = try #require(json.objects?.first)
    #expect(object["name"] == .string(name))
  }
}
