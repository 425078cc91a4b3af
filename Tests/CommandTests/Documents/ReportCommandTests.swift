import Testing

@Suite
struct ReportCommandTests {
  @Test
  func `reports are listed in both languages`() {
    let office = Office()
    #expect(office.run("report", "--list").output.contains("Treffen und Beschlüsse"))
    #expect(office.run("report", "--list", "--language=en").output.contains("meetings "))
    #expect(office.run("report", "--list", "meetings").status == 2)
  }

  @Test
  func `a report is written in every format`() {
    let office = Office()
    _ = office.add(
      "meetings",
      "name=Runder Tisch",
      "day=2024-03-24",
      "type=round-table",
      "state=held"
    )
    func run(_ arguments: String...) -> String {
      office.run(["report", "meetings", "--year=2024"] + arguments).output
    }
    #expect(run().contains("## Treffen") && run().contains("```"))
    #expect(run("--format=html").contains("<svg "))
    #expect(run("--format=text").contains("─") || run("--format=text").contains("│"))
    #expect(run("--format=csv").contains("meetings,2024,"))
    #expect(run("--format=excel").contains("meetings;2024;"))
    #expect(run("--office").contains("Nur fürs Büro") && !run().contains("Nur fürs Büro"))
    let days = office.run("report", "meetings", "--from=1.3.2024", "--to=31.3.2024").output
    #expect(days.contains("01.03.2024 bis 31.03.2024"))
    #expect(office.run("report", "meetings", "--year=2024", "--language=en").output.contains("All"))
  }

  @Test
  func `what cannot be meant is said in a sentence`() {
    let office = Office()
    _ = office.add("partners", "name=Caritas")
    let rows: [(arguments: [String], words: String)] = [
      ([], "Welcher Bericht?"),
      (["meetigs"], "Meinten Sie „meetings“?"),
      (["meetings", "--year=0"], "vier Ziffern"),
      (["meetings", "--year=0000"], "vier Ziffern"),
      (["meetings", "--year=+202"], "vier Ziffern"),
      (["meetings", "--year=2024", "--from=1.1.2024"], "ohne --from"),
      (["meetings", "--from=1.5.2024", "--to=1.4.2024"], "liegt nach dem letzten"),
      (["meetings", "--for=Land"], "nur für das ganze Büro"),
      (["meetings", "--format=pdf"], "--format kennt"),
    ]
    for row in rows {
      let outcome = office.run(["report"] + row.arguments)
      #expect(outcome.status == 2 && outcome.messages.contains(row.words), "\(row.arguments)")
    }
  }

  @Test
  func `the funder of a report is meant by its name, a word of it or its abbreviation`() {
    let office = Office()
    let own = office.add("partners", "name=Agentur")
    _ = office.add("settings", "name=Büro", "own=\(own)")
    let none = office.run("report", "funding", "--year=2024")
    #expect(none.status == 1 && none.messages.contains("noch keine eingetragen"))
    for name in ["Beratungsrichtlinie (BIR)", "Bürgerstiftung Aue", "Bürgerhilfe"] {
      let directive = office.add("funding-directives", "name=\(name)", "source=state")
      let project = office.add("projects", "name=Lotsen \(name)", "carrier=\(own)")
      _ = office.add(
        "project-fundings",
        "project=\(project)",
        "directive=\(directive)",
        "type=grant",
        "state=granted",
        "amount=100"
      )
    }
    func run(_ arguments: String...) -> (status: Int32, words: String) {
      let outcome = office.run(["report", "funding", "--year=2024"] + arguments)
      return (outcome.status, outcome.output + outcome.messages)
    }
    #expect(run().status == 2 && run().words.contains("--for braucht"))
    for typed in ["bir", "BIR", "Beratungsrichtlinie (BIR)", "beratung"] {
      let made = run("--for=\(typed)")
      #expect(made.status == 0 && made.words.contains("Beratungsrichtlinie"), "\(typed)")
    }
    #expect(run("--for=Bürger").status == 2 && run("--for=Bürger").words.contains("mehreres"))
    #expect(run("--for=Aue").status == 0)
    for typed in ["Land", "", "-"] { #expect(run("--for=\(typed)").status == 2, "\(typed)") }
  }
}
