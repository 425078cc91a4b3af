import Domain
import Testing

// Today is 14 March 2026.
@Suite("Consents and people under age")
struct ConsentTests {
  private var scene = WarningScene()
  private let volunteer: RecordID

  init() {
    volunteer = scene.add(\.volunteers) {
      $0.lastName = "Öztürk"
      $0.firstName = "Ayşe"
      $0.state = Term("active")
    }
  }

  private mutating func consent(_ purpose: String, _ given: String, withdrawn: String? = nil) {
    let volunteer = volunteer
    _ = scene.add(\.consents) {
      $0.volunteer = volunteer
      $0.purpose = Term(purpose)
      $0.given = Day(given)
      $0.withdrawn = withdrawn.map { Day($0) }
    }
  }

  private mutating func placement(_ state: String) {
    let volunteer = volunteer
    _ = scene.add(\.placements) {
      $0.volunteer = volunteer
      $0.state = Term(state)
      $0.end = Day("2026-12-31")
    }
  }

  @Test
  mutating func `who is proposed needs consent to storing and to passing on`() {
    placement("requested")
    #expect(scene.cases(22).isEmpty)
    placement("proposed")
    #expect(
      scene.sentences(22).first?.hasSuffix("„Daten speichern“ und „Weitergabe an Einsatzstellen“.")
        == true
    )
    consent("storage", "2026-03-14")
    #expect(scene.sentences(22).first?.contains("speichern") == false)
    consent("forwarding", "2026-03-15")
    #expect(scene.cases(22).count == 1, "it holds from tomorrow on")
    consent("forwarding", "2026-01-01")
    #expect(scene.cases(22).isEmpty)
  }

  @Test(arguments: [("photo", true), ("storage", true), ("circular", false)])
  mutating func `a contact who withdrew is named no more, and the office is told`(
    _ row: (purpose: String, isTold: Bool)
  ) {
    let contact = scene.add(\.contacts) {
      $0.lastName = "Kröger"
      $0.listed = Day("2025-01-01")
    }
    #expect(scene.office.isListed(scene.office.contacts[0], by: Day("2025-01-01")))
    #expect(!scene.office.isListed(scene.office.contacts[0], by: Day("2024-12-31")))
    _ = scene.add(\.consents) {
      $0.contact = contact
      $0.purpose = Term(row.purpose)
      $0.given = Day("2025-01-01")
      $0.withdrawn = Day("2026-02-01")
    }
    #expect(scene.office.isListed(scene.office.contacts[0], by: Day("2026-01-31")))
    #expect(scene.office.isListed(scene.office.contacts[0], by: Day("2026-02-01")) != row.isTold)
    #expect(scene.cases(22).map(\.records) == (row.isTold ? [[contact]] : []))
  }

  @Test
  mutating func `a consent ends on the day on which it is withdrawn`() {
    placement("active")
    consent("storage", "2025-01-01")
    consent("forwarding", "2025-01-01", withdrawn: "2026-03-15")
    #expect(scene.cases(22).isEmpty)
    consent("photo", "2025-01-01", withdrawn: "2026-03-14")
    #expect(!Consents(scene.office).holds("photo", of: volunteer))
    #expect(Consents(scene.office).withdrawal(of: "photo", by: volunteer) == Day("2026-03-14"))
  }

  @Test
  mutating func `who withdrew storing is told at once, until it is given anew`() {
    consent("storage", "2025-01-01", withdrawn: "2026-03-10")
    #expect(scene.sentences(22).first?.contains("am 10.03.2026 widerrufen.") == true)
    consent("storage", "2026-03-12")
    #expect(scene.cases(22).isEmpty)
  }

  @Test
  mutating func `details of origin need their own consent`() {
    scene.office.volunteers = scene.office.volunteers.map { entry in
      var record = entry.record
      record.migration = Term("flight")
      return Entry(entry.id, record)
    }
    consent("storage", "2025-01-01")
    #expect(scene.cases(24).map(\.records) == [[volunteer]])
    consent("special", "2026-03-14")
    #expect(scene.cases(24).isEmpty)
  }

  @Test(arguments: [
    ("2008-03-14", "2026-03-13", 17), ("2008-03-14", "2026-03-14", 18),
    ("2008-02-29", "2026-02-28", 17), ("2008-02-29", "2026-03-01", 18),
    ("2008-02-29", "2028-02-28", 19), ("2008-02-29", "2028-02-29", 20),
    ("2026-01-01", "2025-12-31", nil), ("2025-12-31", "2026-01-01", 0),
  ])
  func `age is counted by birthdays, also of leap days`(
    _ row: (birthday: String, day: String, age: Int?)
  ) {
    var volunteer = Volunteer()
    volunteer.birthday = Day(row.birthday)
    #expect(volunteer.age(on: Day(row.day)) == row.age)
  }

  @Test
  mutating func `under age the guardians have to agree`() {
    func told() -> [String] { scene.sentences(109).filter { $0.contains("Sorgeberechtigten") } }
    func set(_ change: (inout Volunteer) -> Void) {
      scene.office.volunteers = scene.office.volunteers.map { entry in
        var record = entry.record
        change(&record)
        return Entry(entry.id, record)
      }
    }
    #expect(told().isEmpty)
    set { $0.birthday = Day("2008-03-15") }
    #expect(
      told() == [
        "„Öztürk, Ayşe“ ist 17 Jahre alt, doch die Einwilligung der Sorgeberechtigten fehlt."
      ]
    )
    set { $0.guardianConsent = Day("2026-03-15") }
    #expect(told().count == 1)
    set { $0.guardianConsent = Day("2026-03-14") }
    #expect(told().isEmpty)
  }

  @Test
  func `everything about a volunteer is personal data`() {
    for field in RecordType(Volunteer.self).typedFields {
      #expect(field.privacy != .open, "\(field.key)")
    }
  }
}
