import Domain
import Exchange
import Testing

@Suite
struct RequestDocumentTests {
  private static let values = [
    "title": "Formulare <ausfüllen>", "partner": "par:1", "contact": "con:1",
    "task": "Beim Ausfüllen helfen.\n\nNicht beraten.", "goal": "Post verstehen",
    "target-groups": "refugees", "districts": "Nord", "place": "Café", "start": "2027-01-10",
    "end": "2027-06-30", "hours": "90", "times": "2pm", "count": "2", "languages": "de:good",
    "interpret-from": "ar", "interpret-to": "de", "competences": "paperwork",
    "background-check": "yes", "minimum-age": "16", "introduction": "Zu zweit",
    "expenses": "Fahrtkosten", "insurance": "state", "conditions": "barrierefrei",
    "notes": "GEHEIM", "override": "GEHEIM",
  ]

  private static func text(_ changes: [String: String] = [:]) -> String {
    let entry: Entry<DeploymentRequest> = CooperationOffice.entry(
      "req:1",
      values.merging(changes) { _, new in new }
    )
    let document = RequestDocument(
      entry,
      in: CooperationOffice.office,
      reading: CooperationOffice.reading
    ).document
    return MarkdownWriter.text(document)
  }

  @Test
  func `all that was agreed stands in it, and what is missing is named`() {
    let text = Self.text()
    let parts = [
      "Tätigkeitsbeschreibung", "Formulare \\<ausfüllen\\>", "Agentur Brücke", "Café, Nord",
      "1,5 h je Woche", "Di nachmittags", "2 Personen", "Nicht beraten.", "Post verstehen",
      "aus Arabisch nach Deutsch", "Formulare und Anträge", "erweitertes Führungszeugnis nötig",
      "ab 16 Jahren", "Zu zweit", "Fahrtkosten", "Ehrenamtsversicherung", "barrierefrei",
      "Stand: 21.11.2026.",
    ]
    for part in parts { #expect(text.contains(part), "\(part)") }
    #expect(!text.contains("Noch zu klären"))
    #expect(Self.text(["goal": ""]).contains("Noch zu klären: Ziel."))
  }

  @Test
  func `notes of the office and unnamed people are in none`() {
    #expect(!Self.text().contains("GEHEIM"))
    #expect(Self.text().contains("Mia Beispiel, Leitung"))
    let other = Self.text(["contact": "con:2", "partner": "par:3"])
    #expect(!other.contains("Verborgen") && !other.contains("Lina"))
    #expect(!Self.text(["partner": "par:unknown"]).contains("Einsatzstelle"))
    #expect(other.contains("Einzelperson") && other.contains("nennt Ihnen gern das Büro"))
  }

  @Test
  func `an empty request is a page with what there is to be settled`() {
    let entry: Entry<DeploymentRequest> = CooperationOffice.entry("req:2", ["title": "Leer"])
    let document = RequestDocument(
      entry,
      in: CooperationOffice.office,
      reading: CooperationOffice.reading
    ).document
    let text = MarkdownWriter.text(document)
    #expect(text.hasPrefix("# Tätigkeitsbeschreibung: Leer\n"))
    #expect(text.contains("Noch zu klären: Aufgabe, Ziel,"))
    #expect(!text.contains("## Aufgabe"))
  }

  @Test
  func `every document of records has a name of its own and a type`() {
    for document in RecordDocuments.all {
      #expect(RecordTypes.type(prefix: document.kind.prefix) != nil)
      let names = RecordDocuments.of(document.kind.prefix).map(\.name)
      #expect(Set(names).count == names.count)
    }
    #expect(RecordDocuments.of("nee").isEmpty)
  }
}
