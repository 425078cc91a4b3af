import Testing

@Suite
struct ServiceDocumentTests {
  @Test
  func `the data sheet and the letter of a volunteer are written by name or identity`() {
    let office = Office()
    let volunteer = office.add("volunteers", "last-name=Wolff", "first-name=Mia", "notes=GEHEIM")
    office.run("add", "hours", "volunteer=\(volunteer)", "day=2026-01-02", "length=90 min")
    let sheet = office.run("document", volunteer)
    #expect(sheet.lines.first == "# Datenblatt zum Ehrenamt: Mia Wolff")
    #expect(sheet.output.contains("1,5 h"))
    let letter = office.run("document", "Wolff, Mia", "--as=thanks", "--format=text")
    #expect(letter.lines.first == "Danke für Ihr Engagement")
    #expect(!letter.output.contains("GEHEIM") && !sheet.output.contains("GEHEIM"))
    #expect(office.run("document", volunteer, "--as=cheque").status == 1)
  }
}
