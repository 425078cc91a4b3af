import Testing

@Suite
struct EraseTests {
  private let office = Office()
  private let volunteer: String
  private let meeting: String

  init() {
    volunteer = office.add(
      "volunteers",
      "last-name=Öztürk",
      "first-name=Ayşe",
      "email=ayse@beispiel.example",
      "mobile=+49 170 1112223"
    )
    meeting = office.add("meetings", "day=1.12.2026", "name=Jour fixe", "notes=Frau Öztürk kommt.")
    office.run("set", meeting, "notes=Ayşe Öztürk (0170 1112223) kommt, Frau Öztürk-Bauer nicht.")
    office.run("set", meeting, "place=Rathaus")
  }

  private func isAnywhere(_ text: String) -> Bool {
    office.shell("grep -rqF '\(text)' '\(office.path)'").status == 0
  }

  @Test
  func `a person goes from every file, and the rest stays`() throws {
    let outcome = office.run("erase", volunteer, "--reason", "Art. 17 DSGVO", "--yes")
    #expect(outcome.status == 0)
    #expect(outcome.lines.contains { $0.contains("Freiwillige/r: Öztürk, Ayşe (\(volunteer))") })
    #expect(outcome.lines.contains { $0.contains("Jour fixe · Notizen: Ayşe Öztürk") })
    for value in ["Ayşe", "ayse@beispiel.example", "1112223", "Öztürk kommt"] {
      #expect(!isAnywhere(value), "\(value)")
    }
    let object = try #require(office.run("show", meeting, "--json").objects?.first)
    #expect(
      object["notes"] == .string("[gelöscht] ([gelöscht]) kommt, Frau [gelöscht]-Bauer nicht.")
    )
    #expect(object["place"] == .string("Rathaus"))
    #expect(office.run("check").status == 0)
    let again = office.run("show", volunteer)
    #expect(again.status == 1 && again.messages.contains("wurden am"))
    #expect(office.run("set", volunteer, "notes=x").status == 1)
    #expect(office.run("erase", volunteer, "--reason", "x", "--yes").status == 1)
  }

  @Test
  func `each place is asked for, and without an answer nothing happens`() {
    #expect(office.run("erase", volunteer, "--reason", "Art. 17 DSGVO").status == 1)
    #expect(isAnywhere("ayse@beispiel.example"))
    let command = "printf 'n\\nj\\n' | \"$TANDEM\" erase \(volunteer) --reason 'Art. 17 DSGVO'"
    #expect(office.shell(command).status == 0)
    #expect(!isAnywhere("ayse@beispiel.example"))
    #expect(office.run("show", meeting).output.contains("Ayşe Öztürk (0170 1112223) kommt"))
  }

  @Test
  func `the reason must not name the person`() {
    let outcome = office.run("erase", volunteer, "--reason", "Bitte von Frau Öztürk", "--yes")
    #expect(outcome.status == 1 && outcome.messages.contains("darf die Person nicht nennen"))
    #expect(office.run("show", volunteer).status == 0)
    #expect(office.run("erase", volunteer).status == 2)
  }
}
