import Testing

@Suite
struct WebsiteDocumentTests {
  @Test
  func `what the public may know is had in each format`() {
    let office = Office()
    _ = office.add("knowledge-notes", "title=Spenden <b>", "type=donation", "public=yes")
    _ = office.add("knowledge-notes", "title=GEHEIM", "type=donation")
    let text = office.run("document", "website", "--format=text").output
    #expect(text.contains("Spendeninformation") && text.contains("Spenden <b>"))
    let html = office.run("document", "website", "--format=html").output
    #expect(html.contains("Spenden &lt;b&gt;"))
    let table = office.run("document", "website", "--format=csv").output
    #expect(table.hasPrefix("Bereich,Titel,Angaben,Text,Adresse im Netz\r\n"))
    for all in [text, html, table, office.run("document", "website").output] {
      #expect(!all.contains("GEHEIM"))
    }
    #expect(office.run("document", "website", "--as=record").status == 2)
    #expect(office.run("document", "initiatives", "--format=csv").status == 2)
    #expect(office.run("document", "funds", "--format=csv").status == 0)
  }
}
