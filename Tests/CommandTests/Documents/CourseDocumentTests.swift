import Testing

@Suite
struct CourseDocumentTests {
  @Test
  func `a certificate tells what one person learnt, and the figures have a table`() {
    let office = Office()
    let provider = office.add("partners", "name=VHS <Aue>", "type=education")
    let course = office.add(
      "courses",
      "title==HYPERLINK(1)",
      "type=basic",
      "state=running",
      "units=48",
      "provider=\(provider)",
      "start=2026-01-10",
      "notes=GEHEIM"
    )
    let person = office.add("volunteers", "last-name=Weber", "first-name=Ina")
    let other = office.add("volunteers", "last-name=Anders")
    let done = office.add(
      "participations",
      "course=\(course)",
      "volunteer=\(person)",
      "state=completed",
      "attended=40",
      "completed=2026-03-01"
    )
    let waiting = office.add("participations", "course=\(course)", "volunteer=\(other)")
    let text = office.run("document", done, "--format=text").output
    #expect(text.contains("Teilnahmebestätigung") && text.contains("Ina Weber"))
    #expect(text.contains("40 von 48 Unterrichtseinheiten") && text.contains("01.03.2026"))
    #expect(!text.contains("GEHEIM") && !text.contains("Anders"))
    #expect(office.run("document", done, "--format=html").output.contains("VHS &lt;Aue&gt;"))
    let queue = office.run("document", waiting).output
    #expect(queue.contains("Anmeldebestätigung") && queue.contains("Warteliste"))
    #expect(!queue.contains("Unterrichtseinheiten"))

    let offer = office.run("document", course).output
    #expect(offer.contains("48 Unterrichtseinheiten") && !offer.contains("GEHEIM"))
    #expect(!offer.contains("Weber"))

    let figures = office.run("document", "courses", "--year=2026")
    #expect(figures.status == 0 && figures.lines.first == "# Kursstatistik 2026")
    let table = office.run("document", "courses", "--format=csv").output
    #expect(table.hasPrefix("Gliederung,Name,Kurse,UE,Teilnehmende,Abgeschlossen\r\n"))
    #expect(table.contains("\r\nGesamt,Alle,1,48,1,1\r\n"))
    #expect(office.run("document", "courses", "--year=1999").output.contains("keine Kurse"))
    #expect(office.run("document", "courses", "--year=26").status == 2)
    #expect(office.run("document", "sheet", "--year=2026").status == 2)
    #expect(office.run("document", "courses", "--internal").status == 2)
  }
}
