import Domain
import Exchange
import Testing

@Suite
struct InitiativeListTests {
  private var office: Office {
    var office = Office(today: CooperationOffice.day("2026-11-21"))
    office.partners = [
      partner("par:1", "Trägerverein Aue", "association"),
      partner("par:2", "Frauen im Gespräch", "mso", ["Nord", "Süd"]),
      partner("par:3", "HELFERKREIS NORD", "helpers", ["Nord"]),
      partner("par:4", "Aufgelöst", "helpers", state: "ended"),
      partner("par:5", "Überall e. V.", "aid", ["citywide"]),
    ]
    office.contacts = [contact("con:1", "Listed", "2026-11-21"), contact("con:2", "Unlisted", nil)]
    office.circles = [
      circle("hel:1", "Helferkreis Nord", "con:1"), circle("hel:2", "Neu", "con:2"),
    ]
    return office
  }

  private func partner(
    _ id: String,
    _ name: String,
    _ type: String,
    _ districts: [String] = [],
    state: String = "partner"
  ) -> Entry<Partner> {
    var partner = Partner()
    partner.name = name
    partner.type = Term(type)
    partner.state = Term(state)
    partner.districts = districts.map { Term($0) }
    partner.notes = "GEHEIM"
    return Entry(RecordID(id), partner)
  }

  private func contact(_ id: String, _ name: String, _ listed: String?) -> Entry<Contact> {
    var contact = Contact()
    contact.lastName = name
    contact.listed = listed.map(CooperationOffice.day)
    return Entry(RecordID(id), contact)
  }

  private func circle(_ id: String, _ name: String, _ speaker: String) -> Entry<HelperCircle> {
    var circle = HelperCircle()
    circle.name = name
    circle.carrier = RecordID("par:1")
    circle.speaker = RecordID(speaker)
    circle.districts = name == "Neu" ? [] : [Term("Nord")]
    circle.notes = "GEHEIM"
    return Entry(RecordID(id), circle)
  }

  private var text: String {
    MarkdownWriter.text(InitiativeList(office, reading: Reading(language: .german)).document)
  }

  @Test
  func `initiatives stand by district, those without one last`() throws {
    let headings = text.split(separator: "\n").filter { $0.hasPrefix("## ") }
    #expect(headings == ["## Nord", "## Süd", "## ortsunabhängig", "## ohne Stadtteil"])
    #expect(text.contains("4 Initiativen, davon 2 Helferkreise. Stand: 21.11.2026"))
  }

  @Test
  func `a partner that stands for a circle is told of once, and one that ended not at all`() {
    #expect(text.split(separator: "Helferkreis Nord").count == 2)
    #expect(!text.contains("Aufgelöst") && !text.contains("| Trägerverein Aue | Verein"))
    #expect(text.split(separator: "Frauen im Gespräch").count == 3)
  }

  @Test
  func `people are named only where they agreed, and notes never`() {
    #expect(text.contains("Listed") && !text.contains("Unlisted") && !text.contains("GEHEIM"))
  }
}
