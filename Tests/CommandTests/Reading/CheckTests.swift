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
    let line = outcome.lines.first {
      $0.contains(":3: Schaden: beschädigte Zeile, nicht gelesen; ")
    }
    #expect(line?.contains("; --repair: wird aus Kopien") == true)
    #expect(office.run("list", "volunteers").status == 0)
    let repaired = office.run("check", "--repair")
    #expect(repaired.status == 0)
    #expect(repaired.lines.contains { $0.contains(":3: beschädigte Zeile") })
    #expect(repaired.messages == "tandem: Die Ablage ist in Ordnung.\n")
    #expect(office.run("check").status == 0)
    #expect(office.run("check", "--repair").output == "")
  }

  @Test
  func `a torn last line is a note, and the next change goes through`() {
    let office = Office()
    _ = office.add("partners", "name=A")
    office.shell("printf '{\"n\":9' >> $(ls -d \"$TANDEM_STORE\"/journal/*/* | tail -1)")
    let outcome = office.run("check")
    #expect(outcome.status == 1)
    #expect(outcome.line.contains("Hinweis: abgeschnittene letzte Zeile; --repair: wird abgeschn"))
    #expect(office.run("add", "partners", "name=B").status == 0)
    #expect(office.run("list", "partners", "--json").lines.count == 2)
  }

  @Test
  func `what a repair cannot mend is named with what to do, and the status says so`() {
    let office = Office()
    _ = office.add("partners", "name=A")
    office.shell("touch \"$TANDEM_STORE\"/journal/notes.txt")
    let outcome = office.run("check", "--repair", "--language", "en")
    #expect(outcome.status == 1)
    #expect(
      outcome.line.hasSuffix(
        "notes.txt: note: file does not belong here; --repair: nothing; please move it elsewhere"
      )
    )
  }

  @Test
  func `a check changes nothing, not even where there was never a machine's folder`() {
    let office = Office()
    _ = office.add("partners", "name=A")
    office.shell("rm -r \"$TANDEM_STORE\"/local; chmod o+r \"$TANDEM_STORE\"/journal/*/*")
    let listing = "cd \"$TANDEM_STORE\" && find . -printf '%p %m %T@ %C@ %s\\n' | sort"
    let before = office.shell(listing).output
    #expect(office.run("check").status == 1)
    #expect(office.shell(listing).output == before && !before.isEmpty)
  }

  @Test
  func `there is nothing to check where there is no store`() {
    let office = Office()
    #expect(office.run("check").status == 1)
    #expect(office.run("check", "--repair").messages.contains("noch keine Ablage"))
  }

  @Test
  func `missing lines are named by their numbers, and what was repaired comes first`() {
    let office = Office(records: 40)
    for number in 0..<4 { _ = office.add("partners", "name=Partner \(number)") }
    office.shell("sed -i 3d \"$TANDEM_STORE\"/journal/*/*")
    let outcome = office.run("check")
    #expect(outcome.lines.contains { $0.contains(": Schaden: eine Zeile fehlt (n 3); --repair: ") })
    let both = office.shell("\"$TANDEM\" check --repair 2>&1").lines
    #expect(both.count > 1 && both.last == "tandem: Die Ablage ist in Ordnung.")
  }
}
