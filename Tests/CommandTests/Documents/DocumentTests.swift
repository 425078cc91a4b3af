import Testing

@Suite
struct DocumentTests {
  /// Two partners, an agreement and two responsibilities.
  private static func office() -> (office: Office, agreement: String, partner: String) {
    let office = Office()
    let agency = office.add("partners", "name=Agentur Brücke", "type=agency", "districts=Nord")
    let guide = office.add("partners", "name==1+1", "type=guide", "notes=GEHEIM")
    let agreement = office.add(
      "agreements",
      "title=Hand in Hand",
      "parties=\(agency),\(guide)",
      "state=active",
      "notes=GEHEIM",
      "goal=Niemand fällt <durch>."
    )
    office.run("add", "responsibilities", "task=matching", "partner=\(agency)", "end=2026-01-31")
    office.run(
      "add",
      "responsibilities",
      "task=work",
      "partner=\(guide)",
      "districts=Nord",
      "question=GEHEIM"
    )
    return (office, agreement, agency)
  }

  @Test
  func `an agreement is found by identity or title and written in three formats`() {
    let (office, agreement, _) = Self.office()
    let markdown = office.run("document", agreement)
    #expect(markdown.status == 0 && markdown.messages == "")
    #expect(markdown.lines.first == "# Kooperationsvereinbarung: Hand in Hand")
    #expect(markdown.output.contains("Niemand fällt \\<durch\\>."))
    #expect(office.run("document", "Hand in Hand", "--language=en").output == markdown.output)
    let html = office.run("document", agreement, "--format=html")
    #expect(html.lines.first == "<!doctype html>" && html.output.contains("&lt;durch&gt;"))
    let text = office.run("document", agreement, "--format", "text")
    #expect(text.output.contains("Niemand fällt <durch>.") && !text.output.contains("#"))
    for output in [markdown, html, text] { #expect(!output.output.contains("GEHEIM")) }
  }

  @Test
  func `a request has a job description, and what has no document is told which do`() {
    let (office, agreement, partner) = Self.office()
    let request = office.add(
      "requests",
      "title=Formulare <ausfüllen>",
      "partner=\(partner)",
      "task=Helfen",
      "received=2026-03-01",
      "notes=GEHEIM"
    )
    let text = office.run("document", request)
    #expect(text.lines.first == "# Tätigkeitsbeschreibung: Formulare \\<ausfüllen\\>")
    #expect(!text.output.contains("GEHEIM"))
    #expect(office.run("document", request, "--as=description").output == text.output)
    let unknown = office.run("document", request, "--as=letter")
    #expect(unknown.status == 1 && unknown.messages.contains("Möglich: description."))
    let other = office.run("document", partner)
    #expect(other.status == 1 && other.messages.contains("Vereinbarungen, Einsatzanfragen"))
    #expect(office.run("document", "sheet", "--as=agreement").status == 2)
    #expect(office.run("document", agreement, "--as=agreement").status == 0)
  }

  @Test
  func `the sheet follows day and district and is a table where that is wanted`() {
    let (office, _, _) = Self.office()
    let then = office.run("document", "sheet", "--on", "31.1.2026")
    #expect(then.output.contains("Stand: 31.01.2026") && then.output.contains("Vermittlung"))
    let after = office.run("document", "sheet", "--on", "2026-02-01")
    #expect(!after.output.contains("Vermittlung"))
    let csv = office.run("document", "sheet", "--format=csv", "--on=2026-02-01")
    #expect(csv.output.hasPrefix("Aufgabe,Stelle,Rolle,"))
    #expect(csv.output.contains("\r\nAusbildung und Arbeit,'=1+1,zuständig,Nord,"))
    let excel = office.run("document", "sheet", "--format=excel", "--district", "nord")
    #expect(excel.output.hasPrefix("\u{FEFF}Aufgabe;Stelle;"))
    #expect(office.run("document", "sheet", "--internal").output.contains("Noch niemand."))
    #expect(!office.run("document", "sheet").output.contains("Noch niemand."))
    let unknown = office.run("document", "sheet", "--district", "Süd")
    #expect(unknown.status == 1 && unknown.messages.contains("Bekannt: Nord."))
  }

  @Test
  func `what changed since a day is told by the history`() {
    let (office, _, _) = Self.office()
    let changes = office.run("document", "sheet", "--since", "gestern").output
    #expect(changes.contains("- Neu – Ausbildung und Arbeit: =1+1 (zuständig; Nord)"))
    #expect(office.run("document", "sheet", "--since", "heute").output.contains("Nichts."))
    #expect(office.run("document", "sheet", "--since", "morgen").status == 1)
  }

  @Test
  func `a file is never replaced unless that was asked for`() {
    let (office, agreement, _) = Self.office()
    let path = "\(office.folder)/a.md"
    let first = office.run("document", agreement, "--output", path)
    #expect(first.status == 0 && first.output == "" && first.messages.contains("Geschrieben"))
    let written = office.shell("cat '\(path)'").output
    #expect(written == office.run("document", agreement).output)
    #expect(office.shell("stat -c %a '\(path)'").line == "640")
    let again = office.run("document", "sheet", "--output", path)
    #expect(again.status == 1 && again.messages.contains("--force"))
    #expect(office.shell("cat '\(path)'").output == written)
    #expect(office.run("document", "sheet", "--force", "--output", path).status == 0)
    #expect(office.shell("head -n 1 '\(path)'").line == "# Wer macht was")
    #expect(office.run("document", "sheet", "--output", office.folder).status == 1)
    #expect(office.run("document", "sheet", "--output", "/nowhere/x").status == 1)
  }

  @Test
  func `what has no document is refused with a sentence`() {
    let (office, agreement, partner) = Self.office()
    let other = office.run("document", partner)
    #expect(other.status == 1 && other.messages.contains("ist: Partner."))
    #expect(office.run("document", "nirgends").status == 1)
    #expect(office.run("document", agreement, "--internal").status == 2)
    #expect(office.run("document", agreement, "--format=csv").status == 2)
    #expect(office.run("document", "sheet", "--format=pdf").status == 2)
    #expect(office.run("document").status == 2)
  }

  @Test(arguments: ["csv", "excel"])
  func `what the table cannot hold is refused there`(format: String) {
    let (office, _, _) = Self.office()
    for option in ["--since=gestern", "--internal"] {
      let outcome = office.run("document", "sheet", "--format=\(format)", option)
      #expect(outcome.status == 2 && outcome.output == "")
    }
  }

  @Test
  func `on a terminal the lines of a table end without a sign`() {
    let (office, _, _) = Self.office()
    let command = "script -qec \"$TANDEM document sheet --format=csv\" /dev/null"
    let shown = office.shell(command).output
    #expect(shown.contains("Aufgabe,Stelle,") && !shown.contains("⏎"))
  }
}
