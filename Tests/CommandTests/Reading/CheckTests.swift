import Testing

@Suite
struct CheckTests {
  @Test
  func `a sound store has no findings`() {
    let office = Office(records: 40)
    let outcome = office.run("check")
    #expect(outcome.status == 0)
    #expect(outcome.output == "")
    #expect(outcome.messages == "tandem: Die Ablage ist in Ordnung.\n")
  }

  @Test
  func `a changed byte is found with its place`() {
    let office = Office(records: 40)
    office.shell("sed -i '3s/\"user\"/\"usex\"/;3s/e/f/' \"$TANDEM_STORE\"/journal/*/*")
    let outcome = office.run("check")
    #expect(outcome.status == 1)
    #expect(
      outcome.lines.contains { $0.hasSuffix(":3: Schaden: beschädigte Zeile, nicht gelesen") }
    )
    #expect(office.run("list", "volunteers").status == 0)
  }

  @Test
  func `a torn last line is a note, and the next change goes through`() {
    let office = Office()
    _ = office.add("partners", "name=A")
    office.shell("printf '{\"n\":9' >> $(ls -d \"$TANDEM_STORE\"/journal/*/* | tail -1)")
    let outcome = office.run("check")
    #expect(outcome.status == 0)
    #expect(outcome.line.hasSuffix("Hinweis: abgeschnittene letzte Zeile"))
    #expect(office.run("add", "partners", "name=B").status == 0)
    #expect(office.run("list", "partners", "--json").lines.count == 2)
  }
}
