import Testing

@Suite
struct AgendaDocumentTests {
  @Test
  func `an agenda has its times and proposers, and never a case or a single person`() {
    let office = Office()
    let caritas = office.add("partners", "name=Caritas <Aue>", "type=welfare")
    let person = office.add("partners", "name=Ute Privat", "type=person")
    let meeting = office.add(
      "meetings",
      "name=Runder Tisch",
      "day=2026-03-24",
      "start=17:00",
      "length=90",
      "place=Rathaus",
      "partners=\(caritas),\(person)",
      "notes=GEHEIM"
    )
    _ = office.add(
      "agenda-items",
      "meeting=\(meeting)",
      "number=2",
      "title==HYPERLINK(1)",
      "length=30 min",
      "partner=\(caritas)",
      "case=Fallgeschichte"
    )
    _ = office.add(
      "agenda-items",
      "meeting=\(meeting)",
      "number=1",
      "title=Begrüßung",
      "length=10 min",
      "partner=\(person)"
    )
    _ = office.add("agenda-items", "meeting=\(meeting)", "title=Weg", "state=moved")
    let text = office.run("agenda", meeting, "--format=text").output
    #expect(text.contains("17:00 bis 18:30 Uhr") && text.contains("Rathaus"))
    #expect(text.contains("17:10") && text.contains("Ende gegen 17:40 Uhr"))
    #expect(!text.contains("Fallgeschichte") && !text.contains("GEHEIM"))
    #expect(!text.contains("Ute Privat") && !text.contains("Weg"))
    let html = office.run("agenda", meeting, "--format=html").output
    #expect(html.contains("Caritas &lt;Aue&gt;"))
    #expect(office.run("agenda", meeting).lines.first == "# Runder Tisch")
    #expect(office.run("agenda", "Runder Tisch").status != 0)
    #expect(office.run("document", meeting, "--as=agenda").output.contains("Begrüßung"))
  }

  @Test
  func `only a meeting has an agenda, and an empty one says so`() {
    let office = Office()
    let partner = office.add("partners", "name=Caritas Aue")
    let outcome = office.run("agenda", partner)
    #expect(outcome.status != 0 && outcome.messages.contains("haben nur Treffen"))
    let meeting = office.add("meetings", "name=Plenum", "day=2026-03-24")
    #expect(office.run("agenda", meeting).output.contains("steht noch nicht fest"))
    #expect(office.run("agenda", "mee:gone").status != 0)
    #expect(office.run("agenda", meeting, "--format=csv").status == 2)
  }
}
