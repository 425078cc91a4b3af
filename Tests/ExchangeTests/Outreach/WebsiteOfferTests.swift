import Domain
import Testing

@testable import Exchange

@Suite("What the public may know")
struct WebsiteOfferTests {
  private let today: Day
  private var office: Office

  init() throws {
    today = try #require(Day(stored: "2026-03-14"))
    office = Office(today: today)
  }

  private mutating func add<R: Record>(_ type: R.Type, _ values: [String: String]) {
    let id = RecordID("\(R.kind.prefix):\(office[type].count + 1)")
    office[type] = office[type] + [Entry(id, R(values: values))]
  }

  private var texts: [String] {
    let offer = WebsiteOffer(office, reading: Reading(language: .german) { _ in nil })
    return [
      MarkdownWriter.text(offer.document), HTMLWriter.text(offer.document),
      CSVWriter(.germanExcel).text(offer.rows), CSVWriter().text(offer.rows),
      PlainTextWriter(width: 76, measure: \.count) { text, _ in [text] }.text(offer.document),
    ]
  }

  private func all(contain words: String) -> Bool { texts.allSatisfy { $0.contains(words) } }

  private func none(contains words: String) -> Bool { texts.allSatisfy { !$0.contains(words) } }

  @Test
  mutating func `only what is open, marked or released is told, and no note of the office`() {
    add(Partner.self, ["name": "Stadtbücherei", "type": "culture", "notes": "GEHEIM1"])
    add(Partner.self, ["name": "GEHEIM2 Person", "type": "person"])
    add(Volunteer.self, ["last-name": "GEHEIM3", "first-name": "GEHEIM3"])
    add(Contact.self, ["last-name": "GEHEIM4", "partners": "par:1"])
    let request = [
      "partner": "par:1", "state": "open", "task": "Bücher vorlesen", "hours": "120",
      "contact": "con:1", "notes": "GEHEIM5", "override": "GEHEIM5", "place": "GEHEIM5",
      "details": "GEHEIM5",
    ]
    func merged(_ values: [String: String]) -> [String: String] {
      request.merging(values) { _, new in new }
    }
    add(DeploymentRequest.self, merged(["title": "Vorlesen"]))
    add(DeploymentRequest.self, merged(["title": "GEHEIM6 besetzt", "state": "filled"]))
    add(DeploymentRequest.self, merged(["title": "GEHEIM7 vorbei", "end": "2026-03-13"]))
    add(DeploymentRequest.self, merged(["title": "GEHEIM8 zu Hause", "partner": "par:2"]))
    add(DeploymentRequest.self, merged(["title": "GEHEIM8 archiviert", "partner": "par:99"]))
    let course = ["state": "open", "start": "2026-04-01", "notes": "GEHEIM9", "goals": "GEHEIM9"]
    add(Course.self, course.merging(["title": "Basiskurs"]) { _, new in new })
    add(Course.self, ["title": "GEHEIM10 geplant", "state": "planned"])
    add(
      Campaign.self,
      [
        "title": "Straßenfest", "public": "yes", "state": "planned", "start": "2026-03-14",
        "partners": "par:1,par:2", "notes": "GEHEIM11", "result": "GEHEIM11",
      ]
    )
    add(Campaign.self, ["title": "GEHEIM12 intern", "state": "planned", "start": "2026-04-01"])
    add(
      Campaign.self,
      ["title": "GEHEIM13 vorbei", "public": "yes", "state": "planned", "start": "2026-03-13"]
    )
    add(
      Campaign.self,
      ["title": "GEHEIM14 aus", "public": "yes", "state": "cancelled", "start": "2026-04-01"]
    )
    add(KnowledgeNote.self, ["title": "Spenden", "type": "donation", "public": "yes"])
    add(KnowledgeNote.self, ["title": "GEHEIM15", "type": "donation"])
    add(SuccessStory.self, ["title": "Garten", "released": "yes", "text": "Es wächst."])
    add(SuccessStory.self, ["title": "GEHEIM16", "text": "GEHEIM16"])
    add(SuccessStory.self, ["title": "GEHEIM17", "released": "yes", "people": "vol:1"])
    add(
      Publication.self,
      ["title": "Wegweiser", "state": "published", "imprint": "GEHEIM18", "contact": "con:1"]
    )
    add(Publication.self, ["title": "GEHEIM19", "state": "preparing"])
    add(Publication.self, ["title": "GEHEIM20", "state": "published", "people": "vol:1"])
    for words in [
      "Vorlesen", "Stadtbücherei", "Basiskurs", "Straßenfest", "Spenden", "Garten", "Es wächst.",
      "Wegweiser", "Bücher vorlesen",
    ] {
      #expect(all(contain: words), "\(words)")
    }
    #expect(none(contains: "GEHEIM"), "\(texts)")
    add(
      Consent.self,
      ["volunteer": "vol:1", "purpose": "photo", "given": "2026-03-14"]
    )
    #expect(all(contain: "GEHEIM17") && all(contain: "GEHEIM20") && none(contains: "GEHEIM3"))
  }

  @Test
  func `nothing at all is said to be nothing`() {
    #expect(texts[0].contains("Zurzeit ist nichts"))
    #expect(texts[3] == "Bereich,Titel,Angaben,Text,Adresse im Netz\r\n")
  }

  @Test(arguments: [
    ("https://a.example/x?y=1&z=2", "https://a.example/x?y=1&amp;z=2"),
    ("HTTP://a.example", "HTTP://a.example"), ("mailto:a@b.example", "mailto:a@b.example"),
    ("javascript:alert(1)", nil), ("data:text/html,x", nil), ("//a.example", nil),
    ("www.a.example", nil), ("https://", nil),
    ("https://a.example/\"><script>", "https://a.example/%22%3E%3Cscript%3E"),
    ("https://a.example/) [b](javascript:x", "https://a.example/%29%20%5Bb%5D%28javascript:x"),
  ])
  mutating func `only addresses of the net and of e-mail become links`(
    _ address: String,
    _ target: String?
  ) {
    add(KnowledgeNote.self, ["title": "L", "type": "link", "public": "yes", "link": address])
    let (markdown, html) = (texts[0], texts[1])
    #expect(html.contains("<a href=") == (target != nil))
    #expect(markdown.contains("](<") == (target != nil))
    if let target { #expect(html.contains("<a href=\"\(target)\">")) }
    #expect(!html.contains("<script"))
  }

  @Test
  mutating func `what is typed is neither markup nor formula nor a sign to a terminal`() {
    add(
      KnowledgeNote.self,
      [
        "title": "=1+1<b>\u{202E}\u{1B}[31m", "type": "tip", "public": "yes",
        "text": "<img src=x onerror=alert(1)>",
      ]
    )
    #expect(!texts[1].contains("<b>") && !texts[1].contains("<img"))
    #expect(texts[2].contains("'=1+1"))
    #expect(none(contains: "\u{202E}") && none(contains: "\u{1B}"))
  }
}
