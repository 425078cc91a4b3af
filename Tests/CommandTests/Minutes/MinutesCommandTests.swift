import Testing

struct MinutesCommandTests {
  private let office = Office()
  private let meeting: String

  init() {
    meeting = office.add(
      "meetings",
      "day=2026-03-10",
      "name=Runder Tisch",
      "minutes=# 1 Geld\n! Ja (3:0:1)\n> Anrufen @Ay bis 15.4.\n<b>x</b>"
    )
  }

  @Test
  func `minutes are written in each format`() {
    let markdown = office.run("minutes", meeting)
    #expect(markdown.status == 0)
    #expect(markdown.output.hasPrefix("# Protokoll: Runder Tisch"))
    #expect(markdown.output.contains("Aufgabe: Anrufen (Ay, bis 15.04.2026)"))
    let html = office.run("minutes", meeting, "--format", "html").output
    #expect(html.contains("&lt;b&gt;x") && !html.contains("<b>x"))
    let text = office.run("minutes", meeting, "--format", "text").output
    #expect(text.contains("Protokoll: Runder Tisch"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 72 })
    #expect(office.run("document", meeting, "--as=minutes", "--format", "text").output == text)
  }

  @Test
  func `only meetings have minutes`() {
    let partner = office.add("partners", "name=Verein")
    let refused = office.run("minutes", partner)
    #expect(refused.status != 0 && refused.messages.contains("Protokolle gibt es zu Treffen"))
    #expect(office.run("minutes", meeting, "--format", "csv").status != 0)
    #expect(office.run("minutes").status != 0)
  }
}
