import Domain
import Exchange
import Testing

@Suite
struct ServiceDocumentTests {
  private let id = RecordID("vol:1")

  /// Hours over two years, tasks, a course, and much that must stay in the house.
  private func office(named last: String = "Wolff") -> Office {
    var office = Office(today: CooperationOffice.day("2026-02-10"))
    office.settings.name = "Tandem Aue"
    office.partners = [
      partner("par:1", "Haus Sonne", "association"), partner("par:2", "P", "person"),
    ]
    var volunteer = Volunteer()
    volunteer.lastName = last
    volunteer.firstName = "Mia"
    volunteer.street = "Ahornweg 2"
    volunteer.postalCode = "00911"
    volunteer.town = "Neustadt"
    volunteer.birthday = CooperationOffice.day("1980-05-01")
    volunteer.skills = [Term("it")]
    volunteer.notes = "GEHEIM"
    volunteer.limits = "GEHEIM"
    office.volunteers = [Entry(id, volunteer)]
    office.placements = [
      placement("pla:1", "Lernhilfe", "par:1", "2024-09-01", "2025-07-31", "ended"),
      placement("pla:2", "Besuche", "par:2", "2025-08-01", "2026-12-31", "active"),
      placement("pla:3", "NIE", "par:1", "2025-08-01", nil, "declined"),
    ]
    office.hours = [hours("hrs:1", "2025-12-31", 90), hours("hrs:2", "2026-01-01", 1200)]
    var course = Course()
    course.title = "Basiskurs"
    course.units = 40
    course.competences = [Term("counselling")]
    office.courses = [Entry(RecordID("crs:1"), course)]
    office.participations = [
      participation("ptc:1", "completed"), participation("ptc:2", "waiting"),
    ]
    return office
  }

  private func partner(_ id: String, _ name: String, _ type: String) -> Entry<Partner> {
    var partner = Partner()
    partner.name = name
    partner.type = Term(type)
    return Entry(RecordID(id), partner)
  }

  private func placement(
    _ id: String,
    _ activity: String,
    _ site: String,
    _ start: String,
    _ end: String?,
    _ state: String
  ) -> Entry<Placement> {
    var placement = Placement()
    placement.volunteer = self.id
    placement.activity = activity
    placement.site = RecordID(site)
    placement.start = CooperationOffice.day(start)
    placement.end = end.map(CooperationOffice.day)
    placement.state = Term(state)
    placement.notes = "GEHEIM"
    placement.feedback = "GEHEIM"
    return Entry(RecordID(id), placement)
  }

  private func hours(_ id: String, _ day: String, _ minutes: Int) -> Entry<HoursEntry> {
    var hours = HoursEntry()
    hours.volunteer = self.id
    hours.day = CooperationOffice.day(day)
    hours.length = Minutes(minutes)
    hours.activity = "GEHEIM"
    return Entry(RecordID(id), hours)
  }

  private func participation(_ id: String, _ state: String) -> Entry<Participation> {
    var participation = Participation()
    participation.volunteer = self.id
    participation.course = RecordID("crs:1")
    participation.state = Term(state)
    participation.completed = CooperationOffice.day("2024-08-20")
    return Entry(RecordID(id), participation)
  }

  private func document(_ name: String, _ office: Office) throws -> Document {
    let kind = try #require(RecordDocuments.of("vol").first { $0.name == name })
    let reading = Reading(language: .german, terms: office.terms) { id in
      office.isKnown(id) ? office.name(id) : nil
    }
    let entry = office.volunteers[0]
    let type = RecordType(Volunteer.self)
    let values = Dictionary(
      Volunteer.allFields.map { ($0.definition.key, $0.read(entry.record)) }
    ) { first, _ in first }.filter { !$0.value.isEmpty && type.field($0.key) != nil }
    return try kind.document(of: entry.id, values, in: office, reading: reading)
  }

  @Test(arguments: ["record", "thanks"])
  func `there is no document of somebody whose data is restricted`(_ name: String) throws {
    var office = office()
    var person = office.volunteers[0].record
    person.restricted = office.today.adding(days: 1)
    office.volunteers = [Entry(office.volunteers[0].id, person)]
    #expect(throws: Never.self) { try document(name, office) }
    person.restricted = office.today
    office.volunteers = [Entry(office.volunteers[0].id, person)]
    #expect(throws: Refusal.self) { try document(name, office) }
  }

  @Test
  func `the data sheet has hours by year, tasks, courses and competences`() throws {
    let text = MarkdownWriter.text(try document("record", office()))
    #expect(text.hasPrefix("# Datenblatt zum Ehrenamt: Mia Wolff\n"))
    for part in [
      "**Geboren am:** 01.05.1980", "**Engagiert seit:** 01.09.2024",
      "**Stunden insgesamt:** 21,5 h", "2025", "1,5 h", "2026 (bis heute)", "20 h",
      "- Lernhilfe, Haus Sonne (01.09.2024 bis 31.07.2025)", "- Besuche (seit 01.08.2025)",
      "Basiskurs", "20.08.2024", "**In Kursen erworben:** Beraten",
      "**Eingebracht:** PC und Internet", "dieses Blatt ist selbst keines von beiden",
    ] { #expect(text.contains(part), "\(part)") }
    for part in ["GEHEIM", "NIE", "vol:1"] { #expect(!text.contains(part), "\(part)") }
    #expect(text.split(separator: "Basiskurs").count == 2)
  }

  @Test
  func `the letter thanks for hours, tasks and courses and names nobody else`() throws {
    let text = MarkdownWriter.text(try document("thanks", office()))
    for part in [
      "# Danke für Ihr Engagement", "Mia Wolff\\\nAhornweg 2\\\n00911 Neustadt", "10.02.2026",
      "Guten Tag Mia Wolff,", "Dabei haben Sie 21,5 Stunden geschenkt.", "- Lernhilfe",
      "- Basiskurs",
      "Mit herzlichem Gruß\n\nTandem Aue",
    ] { #expect(text.contains(part), "\(part)") }
    for part in ["GEHEIM", "NIE", "Haus Sonne"] { #expect(!text.contains(part), "\(part)") }
  }

  @Test
  func `somebody of whom nothing is known yet gets a letter all the same`() throws {
    var office = Office(today: CooperationOffice.day("2026-02-10"))
    office.volunteers = [Entry(id, Volunteer())]
    for name in ["record", "thanks"] {
      let text = DocumentText.plain(try document(name, office))
      #expect(!text.contains("0 Stunden") && !text.contains("()"))
    }
  }

  @Test
  func `hostile names harm no format`() throws {
    let name = "<script>alert('x')</script>\u{202E}\u{1B}[2J*b* # & \u{0}"
    for kind in ["record", "thanks"] {
      let document = try document(kind, office(named: name))
      let html = HTMLWriter.text(document)
      #expect(!html.contains("<script") && html.contains("&lt;script&gt;"))
      let markdown = MarkdownWriter.text(document)
      #expect(markdown.contains("\\<script\\>") && markdown.contains("\\*b\\*"))
      for text in [html, markdown] {
        #expect(!text.unicodeScalars.contains { ["\u{202E}", "\u{1B}", "\u{0}"].contains($0) })
      }
    }
  }
}

private enum DocumentText {
  static func plain(_ document: Document) -> String {
    PlainTextWriter(width: 70, measure: \.count) { text, _ in [text] }.text(document)
  }
}
