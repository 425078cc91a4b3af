import Testing

@Suite
struct ImportTests {
  static let contacts = """
    Name;Organisation;Funktion;Telefon;E-Mail\r
    Öztürk, Ayşe;Caritas Neustadt;Leitung;0345 47110-0;ayse@example.org\r
    Peter Müller;Caritas Neustadt;"Büro; Empfang";;\r
    Anna von der Heide;AWO;;+49 345 1234;\r

    """

  @Test
  func `a list of contacts comes in, and a second time changes nothing`() throws {
    let office = Office()
    let file = office.write("kontakte.csv", ImportTests.contacts)
    let first = office.run("import", file, "--as", "contacts", "--create")
    #expect(first.status == 0)
    #expect(first.lines.count == 3)
    #expect(first.lines[0].hasPrefix("Zeile 2: Öztürk, Ayşe – neu"))
    #expect(first.messages.contains("3 neu, 0 geändert, 0 gleich, 0 abgelehnt; dazu 2 Partner neu"))
    let objects = try #require(office.run("list", "contacts", "--json").objects)
    #expect(Set(objects.map { $0["last-name"]?.text }) == ["Öztürk", "Müller", "von der Heide"])
    let entries = office.run("log", "--json").lines.count
    let second = office.run("import", file, "--as", "contacts")
    #expect(second.status == 0)
    #expect(second.messages.contains("0 neu, 0 geändert, 3 gleich, 0 abgelehnt"))
    #expect(office.run("log", "--json").lines.count == entries)
    #expect(office.run("list", "contacts", "--json").objects == objects)
  }

  @Test
  func `an import is one undo step, and the log names the file`() throws {
    let office = Office()
    let file = office.write("kontakte.csv", ImportTests.contacts)
    office.run("import", file, "--as=contacts", "--create")
    let entries = try #require(office.run("log", "--json").objects)
    #expect(entries.count == 1)
    #expect(entries[0]["note"] == .string("import kontakte.csv"))
    #expect(office.run("undo").status == 0)
    #expect(office.run("list", "contacts", "--json").lines.isEmpty)
    #expect(office.run("list", "partners", "--json").lines.isEmpty)
    #expect(office.run("redo").status == 0)
    #expect(office.run("list", "contacts", "--json").lines.count == 3)
  }

  @Test
  func `a dry run says the same and writes nothing`() {
    let office = Office()
    _ = office.add("partners", "name=AWO")
    let file = office.write("kontakte.csv", ImportTests.contacts)
    let dry = office.run("import", "--dry-run", file, "--as", "contacts")
    #expect(dry.status == 0)
    #expect(dry.messages.contains("Probelauf"))
    #expect(office.run("list", "contacts", "--json").lines.isEmpty)
    #expect(office.run("import", file, "--as", "contacts").output == dry.output)
  }

  @Test
  func `what changed is said field by field, and refused rows with their reason`() {
    let office = Office()
    let file = office.write("a.csv", "Nachname,Vorname,Telefon\nÖz,Ayşe,0345 1234\n")
    office.run("import", file, "--as", "volunteers", "--create")
    let rows = "Nachname,Vorname,Telefon\nÖz,Ayşe,0345 9999\n,Ali,\nYılmaz,Can,keins\n\nA,B,,,C\n"
    let outcome = office.run("import", office.write("b.csv", rows), "--as", "volunteers")
    #expect(outcome.status == 1)
    #expect(outcome.lines.count == 4)
    #expect(outcome.lines[0].contains("geändert: Telefon 0345 1234 → 0345 9999"))
    #expect(outcome.lines[1].hasPrefix("Zeile 3:") && outcome.lines[1].contains("abgelehnt"))
    #expect(outcome.lines[2].contains("„keins“ ist keine Telefonnummer"))
    #expect(outcome.lines[3].hasPrefix("Zeile 6:"))
    #expect(office.run("list", "volunteers", "--json").lines.count == 1)
  }

  @Test
  func `a cell of ten megabytes is refused with its line, the others come in`() {
    let office = Office()
    let cell = String(repeating: "x", count: 10 << 20)
    let file = office.write("a.csv", "Name,Notizen\nA,\(cell)\nB,kurz\n\(cell),\n")
    let outcome = office.run("import", file, "--as", "partners", "--create")
    #expect(outcome.status == 1)
    #expect(outcome.lines.count == 3)
    #expect(outcome.lines[0].contains("Zeile 2: A – abgelehnt"))
    #expect(outcome.output.utf8.count < 10_000)
    #expect(office.run("list", "partners", "--json").lines.count == 1)
  }

  @Test
  func `what is no table is refused before a store is made`() {
    let office = Office()
    let files: [(String, [UInt8])] = [
      ("rubbish", (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ $0 / 7) }),
      ("empty", []), ("blank", [0x0A, 0x0A]), ("zero", [0, 0, 0, 0]),
      ("header", Array("Name;Ort\n".utf8)), ("open", Array("Name\n\"A\n".utf8)),
    ]
    for (name, bytes) in files {
      let outcome = office.run("import", office.write(name, bytes), "--as", "partners", "--create")
      #expect(outcome.status == 1)
      #expect(outcome.output == "")
      #expect(outcome.messages.hasPrefix("tandem: "))
    }
    #expect(office.run("import", "/", "--as", "partners").messages.contains("ist ein Ordner"))
    #expect(office.run("import", "/x/y", "--as", "partners").messages.contains("gibt es nicht"))
    #expect(office.run("list", "partners").messages.contains("noch keine Ablage"))
  }

  @Test
  func `a table that a program writes into a pipe comes in`() {
    let office = Office()
    let outcome = office.shell(
      "printf 'Name\\nA\\n' | \"$TANDEM\" import /dev/stdin --as partners --create"
    )
    #expect(outcome.status == 0)
    #expect(outcome.lines == ["Zeile 2: A – neu"])
  }
}
