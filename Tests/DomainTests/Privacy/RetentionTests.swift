import Domain
import Testing

// Today is 14 March 2026.
@Suite("How long data is kept")
struct RetentionTests {
  private var scene = WarningScene()

  private mutating func volunteer(
    _ state: String,
    _ change: (inout Volunteer) -> Void = { _ in }
  ) -> RecordID {
    scene.add(\.volunteers) {
      $0.lastName = "Öztürk"
      $0.state = Term(state)
      change(&$0)
    }
  }

  private func past() -> [RecordID] { scene.cases(23).flatMap(\.records) }

  @Test(arguments: [("2025-03-14", true), ("2025-03-15", false)])
  mutating func `unplaced people go twelve months after the last contact`(
    _ row: (contact: String, isPast: Bool)
  ) {
    let id = volunteer("interested") { $0.lastContact = Day(row.contact) }
    #expect(past() == (row.isPast ? [id] : []))
  }

  @Test
  mutating func `any talk is a contact, and the last writing where none is known`() {
    let id = volunteer("interview") { $0.lastContact = Day("2024-01-31") }
    #expect(past() == [id])
    _ = scene.add(\.interviews) {
      $0.volunteer = id
      $0.day = Day("2025-05-01")
    }
    #expect(past().isEmpty)
    let unknown = volunteer("new")
    #expect(past().isEmpty, "nothing is known of when")
    scene.office.written[unknown] = Day("2025-01-01")
    #expect(past() == [unknown])
  }

  @Test
  mutating func `who is never placed goes too, whatever stage was reached`() {
    let ids = ["training", "ready", "paused"].map { state in
      volunteer(state) { $0.lastContact = Day("2020-01-31") }
    }
    #expect(Set(past()) == Set(ids))
    _ = scene.add(\.hours) {
      $0.volunteer = ids[1]
      $0.day = Day("2020-03-01")
    }
    #expect(Set(past()) == [ids[0], ids[2]], "who served is not erased before leaving")
  }

  @Test(arguments: ["left", "interested"])
  mutating func `a person stays as long as receipts are to be kept`(_ state: String) {
    let id = volunteer(state) { $0.lastContact = Day("2015-01-31") }
    let expense = scene.add(\.expenses) {
      $0.volunteer = id
      $0.day = Day("2016-03-15")
    }
    #expect(past().isEmpty)
    scene.office[archived: Expense.self] = scene.office.expenses
    scene.office.expenses = []
    #expect(past().isEmpty, "archived receipts are kept too")
    var older = Expense()
    (older.volunteer, older.day) = (id, Day("2016-03-14"))
    scene.office[archived: Expense.self] = [Entry(expense, older)]
    #expect(Set(past()) == [id, expense])
  }

  @Test(arguments: [
    ("closed", "2025-03-14", true), ("answered", "2025-03-14", true),
    ("closed", "2025-03-15", false), ("open", "2020-01-01", false), ("handed", "2020-01-01", false),
  ])
  mutating func `settled enquiries of people go as interested people do`(
    _ row: (state: String, answered: String, isPast: Bool)
  ) {
    func fill(_ enquiry: inout Enquiry) {
      enquiry.subject = "Lesepatin werden"
      enquiry.day = Day("2020-01-01")
      enquiry.answered = Day(row.answered)
      enquiry.state = Term(row.state)
    }
    _ = scene.add(\.enquiries) { fill(&$0) }
    #expect(past().isEmpty, "nobody is named")
    let id = scene.add(\.enquiries) {
      fill(&$0)
      $0.phone = "0345 4711"
    }
    #expect(past() == (row.isPast ? [id] : []))
    #expect(scene.sentences(23).allSatisfy { $0.contains("„Lesepatin werden“ vom 01.01.2020") })
  }

  @Test(arguments: [("running", false), ("paused", false), ("handed-over", true), ("draft", true)])
  mutating func `a guide agreement that goes on past its end is not offered for erasure`(
    _ row: (state: String, isPast: Bool)
  ) {
    _ = scene.add(\.guideAgreements) {
      $0.client = "K-17"
      $0.state = Term(row.state)
      $0.end = Day("2025-01-31")
    }
    #expect(past().isEmpty != row.isPast)
  }

  @Test
  mutating func `who serves or is on the way to it is kept, and who asked for a restriction`() {
    let old: (inout Volunteer) -> Void = { $0.lastContact = Day("2020-01-31") }
    _ = volunteer("interested") {
      old(&$0)
      $0.restricted = Day("2025-01-01")
    }
    let placed = volunteer("interested", old)
    _ = scene.add(\.placements) {
      $0.volunteer = placed
      $0.state = Term("proposed")
      $0.end = Day("2026-12-31")
    }
    #expect(past().isEmpty)
  }

  @Test
  mutating func `who left goes two years after leaving or the last service`() {
    let id = volunteer("left") { $0.lastContact = Day("2023-02-28") }
    _ = scene.add(\.hours) {
      $0.volunteer = id
      $0.day = Day("2024-03-15")
    }
    #expect(past().isEmpty)
    scene.office.hours = []
    #expect(past() == [id])
    var archived = Volunteer()
    archived.lastName = "Haddad"
    archived.state = Term("active")
    archived.archived = Day("2024-03-14")
    scene.office[archived: Volunteer.self] = [Entry(RecordID("vol:99"), archived)]
    #expect(past() == [id, RecordID("vol:99")])
    #expect(scene.sentences(23).last?.contains("„Haddad“ war nur bis zum 14.03.2026") == true)
  }

  @Test(arguments: [("2025-11-30", true), ("2025-12-14", true), ("2025-12-15", false)])
  mutating func `a guide agreement goes three months after its end`(
    _ row: (end: String, isPast: Bool)
  ) {
    let id = scene.add(\.guideAgreements) {
      $0.client = "K-17"
      $0.state = Term("ended")
      $0.end = Day(row.end)
    }
    #expect(past() == (row.isPast ? [id] : []))
  }

  @Test
  mutating func `receipts go ten years after they were paid, as the office set it`() {
    let id = scene.add(\.expenses) {
      $0.day = Day("2015-12-01")
      $0.paid = Day("2016-03-15")
    }
    #expect(past().isEmpty)
    scene.set(RetentionThresholds.receipts, 119)
    #expect(past() == [id])
  }

  @Test
  func `each rule says whose data it is, what for, and where the time begins`() {
    #expect(Set(RetentionRules.all.map(\.name)).count == RetentionRules.all.count)
    for rule in RetentionRules.all {
      #expect(RecordTypes.type(prefix: rule.kind.prefix) != nil)
      for text in [rule.title, rule.purpose, rule.start] {
        #expect(!text.de.isEmpty && !text.en.isEmpty)
      }
    }
  }
}
