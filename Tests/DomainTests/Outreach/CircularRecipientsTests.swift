import Domain
import Testing

// Today is 14 March 2026.
@Suite("Who gets a circular")
struct CircularRecipientsTests {
  private var scene = WarningScene()
  private var circular = Circular()

  init() { circular.audience = Term("volunteers") }

  private mutating func volunteer(
    _ name: String,
    email: String = "",
    consent: Bool = true,
    _ change: (inout Volunteer) -> Void = { _ in }
  ) -> RecordID {
    let id = scene.add(\.volunteers) {
      $0.lastName = name
      $0.state = Term("active")
      $0.email = email.isEmpty ? "\(name.lowercased())@post.example" : email
      $0.lastContact = Day("2026-03-01")
      change(&$0)
    }
    if consent { consents(id, "circular") }
    return id
  }

  private mutating func consents(
    _ volunteer: RecordID,
    _ purpose: String,
    given: String = "2026-01-01",
    withdrawn: String? = nil
  ) {
    _ = scene.add(\.consents) {
      $0.volunteer = volunteer
      $0.purpose = Term(purpose)
      $0.given = Day(given)
      $0.withdrawn = withdrawn.map { Day($0) }
    }
  }

  private mutating func contact(
    _ name: String,
    at partners: [RecordID],
    email: String
  ) -> RecordID {
    scene.add(\.contacts) {
      $0.lastName = name
      $0.partners = partners
      $0.email = email
    }
  }

  private var recipients: CircularRecipients { CircularRecipients(circular, scene.office) }

  private func reason(_ id: RecordID) -> CircularExclusion? {
    recipients.excluded.first { $0.person.id == id }?.reason
  }

  @Test
  mutating func `who agreed gets it by e-mail, else by post`() {
    let (anna, berta) = (volunteer("Anna"), volunteer("Berta", email: "keine"))
    #expect(recipients.mailed.map(\.id) == [anna])
    #expect(recipients.posted.map(\.id) == [berta])
    #expect(recipients.volunteers == [anna, berta] && recipients.contacts.isEmpty)
    #expect(recipients.excluded.isEmpty)
  }

  @Test
  mutating func `each who does not get it is told with the reason`() {
    let never = volunteer("Nie", consent: false)
    let took = volunteer("Widerruf", consent: false)
    consents(took, "circular", withdrawn: "2026-03-14")
    let later = volunteer("Künftig", consent: false)
    consents(later, "circular", given: "2026-03-15")
    let restricted = volunteer("Gesperrt") { $0.restricted = Day("2026-03-14") }
    let stored = volunteer("Speichern")
    consents(stored, "storage", withdrawn: "2026-02-01")
    let old = volunteer("Lange") {
      $0.state = Term("interested")
      $0.lastContact = Day("2020-01-01")
    }
    #expect(reason(never) == .noConsent)
    #expect(reason(took) == .withdrawn(Day("2026-03-14")))
    #expect(reason(later) == .noConsent)
    #expect(reason(restricted) == .restricted)
    #expect(reason(stored) == .storage(Day("2026-02-01")))
    if case .retention = reason(old) {} else { Issue.record("\(String(describing: reason(old)))") }
    #expect(recipients.all.isEmpty)
  }

  @Test(arguments: [("2026-03-15", 1), ("2026-03-14", 0)])
  mutating func `a consent holds until the day before it was withdrawn`(
    _ withdrawn: String,
    _ count: Int
  ) {
    let id = volunteer("Anna", consent: false)
    consents(id, "circular", withdrawn: withdrawn)
    #expect(recipients.all.count == count)
  }

  @Test
  mutating func `who left or is archived is told only where somebody named them`() {
    let left = volunteer("Weg") { $0.state = Term("left") }
    let archived = volunteer("Akte") { $0.archived = Day("2026-01-01") }
    scene.office[archived: Volunteer.self] = scene.office.volunteers.filter { $0.id == archived }
    scene.office.volunteers.removeAll { $0.id == archived }
    #expect(recipients.all.isEmpty && recipients.excluded.isEmpty)
    circular.alsoVolunteers = [left, archived]
    #expect(reason(left) == .left && reason(archived) == .archived)
    #expect(recipients.all.isEmpty)
  }

  @Test
  mutating func `somebody at a partner who was named and is archived is told`() {
    let partner = scene.partner("Verein")
    let gone = contact("Akte", at: [partner], email: "a@verein.example")
    scene.office[archived: Contact.self] = scene.office.contacts.map { entry in
      var record = entry.record
      record.archived = Day("2026-01-01")
      return Entry(entry.id, record)
    }
    scene.office.contacts = []
    circular.audience = Term("contacts")
    #expect(recipients.excluded.isEmpty)
    circular.alsoContacts = [gone]
    #expect(reason(gone) == .archived)
  }

  @Test
  mutating func `who got it before is not named for that`() {
    circular.volunteers = [volunteer("Anna") { $0.state = Term("left") }]
    #expect(recipients.all.isEmpty && recipients.excluded.isEmpty)
  }

  @Test
  mutating func `one address gets it once, whatever its letters`() {
    let first = volunteer("Abel", email: "familie@post.example")
    let second = volunteer("Babel", email: "Familie@Post.example")
    #expect(recipients.mailed.map(\.id) == [first])
    #expect(reason(second) == .sameAddress("Abel"))
  }

  @Test
  mutating func `each filter leaves out who does not fit, without a word`() {
    let id = volunteer("Anna") {
      $0.districts = [Term("Nord")]
      $0.topics = [Term("sport")]
      $0.languages = [LanguageSkill(Term("ar"), Term("good"))]
    }
    for fits in [true, false] {
      for field in ["state", "district", "topic", "language", "project"] {
        circular = Circular()
        circular.audience = Term("volunteers")
        switch field {
        case "state": circular.states = [Term(fits ? "active" : "ready")]
        case "district": circular.districts = [Term(fits ? "Nord" : "Süd")]
        case "topic": circular.topics = [Term(fits ? "sport" : "music")]
        case "language": circular.languages = [Term(fits ? "ar" : "fa")]
        default:
          circular.project = RecordID("pro:1")
          scene.office.placements = [
            Entry(
              RecordID("pla:1"),
              Placement(values: [
                "volunteer": id.text, "project": "pro:1", "state": fits ? "active" : "ended",
              ])
            )
          ]
        }
        #expect(recipients.all.map(\.id) == (fits ? [id] : []), "\(field) \(fits)")
        #expect(recipients.excluded.isEmpty)
      }
    }
  }

  @Test
  mutating func `people at partners get it by e-mail, unless they withdrew`() {
    let partner = scene.partner("Verein", type: "association")
    let ended = scene.partner("Früher", state: "ended")
    let plain = contact("Ahorn", at: [partner], email: "a@verein.example")
    let mute = contact("Buche", at: [partner], email: "")
    let agreed = contact("Eiche", at: [partner], email: "")
    let took = contact("Linde", at: [partner], email: "l@verein.example")
    _ = contact("Tanne", at: [ended], email: "t@verein.example")
    _ = contact("Weide", at: [], email: "w@verein.example")
    for (contact, withdrawn) in [(agreed, nil), (took, Day("2026-02-02"))] {
      _ = scene.add(\.consents) {
        $0.contact = contact
        $0.purpose = Term("circular")
        $0.given = Day("2026-01-01")
        $0.withdrawn = withdrawn
      }
    }
    #expect(recipients.all.isEmpty)
    circular.audience = Term("contacts")
    #expect(recipients.mailed.map(\.id) == [plain])
    #expect(recipients.posted.map(\.id) == [agreed])
    #expect(reason(mute) == .unreachable && reason(took) == .withdrawn(Day("2026-02-02")))
    circular.partnerTypes = [Term("school")]
    #expect(recipients.all.isEmpty)
  }

  @Test
  mutating func `of a project come its carrier and its partners`() {
    let (carrier, partner) = (scene.partner("Träger"), scene.partner("Partner"))
    let people = [carrier, partner, scene.partner("Fremd")].enumerated().map { index, id in
      contact("K\(index)", at: [id], email: "k\(index)@post.example")
    }
    let project = scene.add(\.projects) {
      $0.carrier = carrier
      $0.partners = [partner]
    }
    circular.audience = Term("both")
    circular.project = project
    #expect(recipients.all.map(\.id) == Array(people.prefix(2)))
  }

  @Test(arguments: [
    "a@b.de", "a.b+c@d-e.example", "a@b", "a b@c.de", "a@b.de\r\nBcc: x@y.de", "a@@b.de", "ä@b.de",
    "a@b.de,c@d.de", "<a@b.de>", "@b.de", "",
  ])
  func `only one plain address may stand in the head of a message`(_ address: String) {
    #expect(MailAddress.isUsable(address) == ["a@b.de", "a.b+c@d-e.example"].contains(address))
  }
}
