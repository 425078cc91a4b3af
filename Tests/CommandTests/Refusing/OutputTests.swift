import Testing

@Suite
struct OutputTests {
  @Test
  func `a reader that has enough ends the program quietly`() {
    let office = Office(records: 3000)
    let outcome = office.shell(
      "{ \"$TANDEM\" list volunteers --json; echo $? > '\(office.folder)/status'; } | head -n 1"
    )
    #expect(outcome.lines.count == 1)
    #expect(outcome.messages == "")
    #expect(office.shell("cat '\(office.folder)/status'").line == "0")
  }

  @Test
  func `output that cannot be written is a failure`() {
    let office = Office(records: 40)
    let full = office.shell("\"$TANDEM\" list volunteers > /dev/full")
    #expect(full.status == 3)
    #expect(full.messages.contains("Der Datenträger ist voll"))
    let closed = office.shell("\"$TANDEM\" list volunteers >&-")
    #expect(closed.status == 3)
    #expect(closed.messages.contains("Die Ausgabe ist unvollständig"))
  }

  @Test
  func `with every descriptor closed the store stays whole`() {
    let office = Office()
    _ = office.add("partners", "name=A")
    #expect(office.shell("\"$TANDEM\" add partners name=B <&- >&- 2>&-").status == 3)
    #expect(office.run("check").output == "")
    #expect(office.run("list", "partners", "--json").lines.count == 2)
  }

  @Test
  func `without a terminal the screen is refused and nothing is made`() {
    let office = Office()
    for words in ["", "--demo", "--language=de"] {
      let outcome = office.shell("\"$TANDEM\" \(words) < /dev/null")
      #expect(outcome.status == 2)
      #expect(outcome.messages.contains("braucht hier ein Terminal"))
    }
    #expect(office.shell("ls -d '\(office.folder)'/*").lines.isEmpty)
  }
}
