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
    #expect(outcome.lines.contains { $0.contains("Jour fixe · Notizen: »Ayşe Öztürk« (0170") })
    for value in ["Ayşe", "ayse@beispiel.example", "1112223", "Öztürk kommt"] {
      #expect(!isAnywhere(value), "\(value)")
    }
    let object = try #require(office.run("show", meeting, "--json").objects?.first)
    #expect(
      object["notes"] == .string("[gelöscht] ([gelöscht]) kommt, Frau Öztürk-Bauer nicht.")
    )
    #expect(object["place"] == .string("Rathaus"))
    #expect(office.run("check").status == 0)
    let again = office.run("show", volunteer)
    #expect(again.status == 1 && again.messages.contains("wurden am"))
    #expect(office.run("set", volunteer, "notes=x").status == 1)
    #expect(office.run("erase", volunteer, "--reason", "x", "--yes").status == 1)
  }

  private func answer(_ answers: String, _ id: String, _ options: String = "") -> Outcome {
    office.shell(
      "printf '\(answers)' | \"$TANDEM\" erase \(id) --reason 'Art. 17 DSGVO' \(options)"
    )
  }

  @Test
  func `each hit is asked for, and without an answer nothing happens`() {
    for answers in ["", "j\\n", "j\\nq\\n", "j\\nj\\nn\\n", "j\\nvielleicht\\n", "j\\nj\\n"] {
      let outcome = answer(answers, volunteer)
      #expect(
        outcome.status == 1 && outcome.messages.contains("Nichts wurde gelöscht"),
        "\(answers)"
      )
      #expect(isAnywhere("ayse@beispiel.example"))
    }
    let outcome = answer("j\\nhm\\nn\\nj\\n", volunteer)
    #expect(outcome.status == 0)
    for line in [
      "  »Ayşe Öztürk« (0170 1112223) kommt, Frau Öztürk-Bauer nicht.",
      "  → Ayşe Öztürk ([gelöscht]) kommt, Frau Öztürk-Bauer nicht.",
      "Bitte antworten Sie mit einem der Buchstaben.", "1 Eintrag, 1 Änderung, 1 Stelle",
    ] {
      #expect(outcome.lines.contains(line), "\(line)")
    }
    #expect(!isAnywhere("ayse@beispiel.example"))
    let notes = office.run("show", meeting).output
    #expect(notes.contains("[gelöscht] (0170 1112223) kommt"))
  }

  @Test
  func `all others of a text go with one answer`() {
    #expect(answer("a\\nj\\n", volunteer).status == 0)
    #expect(office.run("show", meeting).output.contains("[gelöscht] ([gelöscht]) kommt"))
  }

  @Test
  func `without questions only what is certain goes, and the rest is told`() {
    let other = office.add("meetings", "day=2.12.2026", "name=Plenum", "notes=Öztürk sagt ab.")
    let title = office.add("tasks", "title=Oeztuerk, Ayse anrufen")
    let outcome = office.run("erase", volunteer, "--reason", "Art. 17 DSGVO", "--yes")
    #expect(outcome.lines.contains("Stehen gelassen, vielleicht jemand anderes:"))
    #expect(outcome.lines.contains { $0.hasSuffix("Plenum · Notizen: »Öztürk« sagt ab.") })
    #expect(office.run("show", other).output.contains("Öztürk sagt ab."))
    #expect(office.run("show", title).output.contains("[gelöscht] anrufen"))
  }

  @Test
  func `what is only possible goes when that is wanted`() {
    let other = office.add("meetings", "day=2.12.2026", "name=Plenum", "notes=Öztürk sagt ab.")
    #expect(office.run("erase", volunteer, "--reason", "x", "--all").status == 2)
    #expect(office.run("erase", volunteer, "--reason", "x", "--yes", "--all").status == 0)
    #expect(office.run("show", other).output.contains("[gelöscht] sagt ab."))
  }

  @Test
  func `the people of an organisation stay unless they are chosen`() {
    for (options, answers, stays) in [
      ("--yes", "", true), ("", "n\\nj\\n", true), ("", "j\\nj\\nj\\n", false),
    ] {
      let partner = office.add("partners", "name=Hafenbund Nord")
      let contact = office.add(
        "contacts",
        "last-name=Grünwald",
        "first-name=Bernd",
        "partners=\(partner)"
      )
      let note = office.add("meetings", "day=2.12.2026", "name=Plenum", "notes=Bernd Grünwald da")
      #expect(answer(answers, partner, options).status == 0)
      let shown = office.run("show", contact)
      #expect((shown.status == 0) == stays)
      #expect(!shown.output.contains("Organisation"))
      #expect(office.run("show", note).output.contains("Bernd Grünwald") == stays)
      _ = office.run("erase", contact, "--reason", "x", "--yes")
    }
  }

  @Test
  func `what is no person is erased with a word of caution`() {
    let outcome = office.run("erase", meeting, "--reason", "x", "--yes")
    #expect(
      outcome.status == 0 && outcome.lines.first?.contains("kein Eintrag über eine Person") == true
    )
    #expect(office.run("show", "--on", "heute", meeting).messages.contains("wurden am"))
  }

  @Test
  func `the reason must not name the person`() {
    let outcome = office.run("erase", volunteer, "--reason", "Bitte von Frau Öztürk", "--yes")
    #expect(outcome.status == 1 && outcome.messages.contains("darf die Person nicht nennen"))
    #expect(office.run("show", volunteer).status == 0)
    #expect(!outcome.output.contains("Gelöscht wird"))
    #expect(office.run("erase", volunteer, "--reason", "Wunsch von Ayşe", "--yes").status == 1)
    #expect(office.run("erase", volunteer).status == 2)
  }
}
