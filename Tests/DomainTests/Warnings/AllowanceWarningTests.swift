import Domain
import Testing

// Today is 14 March 2026.
@Suite("Warnings about allowances and funds")
struct AllowanceWarningTests {
  private var scene = WarningScene()
  private let person: RecordID

  init() {
    person = scene.add(\.volunteers) {
      $0.lastName = "Weidner"
      $0.firstName = "Else"
    }
  }

  private mutating func expense(
    _ type: String,
    _ cents: Int,
    on day: String = "2026-02-01",
    _ change: (inout Expense) -> Void = { _ in }
  ) {
    let person = person
    _ = scene.add(\.expenses) {
      $0.volunteer = person
      $0.type = Term(type)
      $0.amount = Money(cents: cents)
      $0.day = Day(day)
      $0.state = Term("paid")
      change(&$0)
    }
  }

  // W32

  @Test
  mutating func `from 80 percent on the limit is told with what is left`() {
    expense("honorary", 767_99)
    #expect(scene.cases(32).isEmpty)
    expense("honorary", 1)
    #expect(scene.cases(32).map(\.records) == [[person]])
    #expect(
      scene.sentences(32) == [
        "„Weidner, Else“ hat 2026 768,00 € als Ehrenamtspauschale (26a) bekommen, 80 % der Grenze von 960,00 €; frei sind noch 192,00 €."
      ]
    )
    scene.set(VolunteerThresholds.allowanceShare, 90)
    #expect(scene.cases(32).isEmpty)
  }

  @Test
  mutating func `what is received elsewhere counts, and what exceeds is told`() {
    let person = person
    expense("honorary", 900_00)
    _ = scene.add(\.allowanceDeclarations) {
      $0.volunteer = person
      $0.year = 2026
      $0.type = Term("honorary")
      $0.amount = Money(cents: 100_00)
    }
    #expect(
      scene.sentences(32) == [
        "„Weidner, Else“ hat 2026 1.000,00 € als Ehrenamtspauschale (26a) bekommen (davon anderswo 100,00 €), 40,00 € über der Grenze von 960,00 €."
      ]
    )
  }

  @Test
  mutating func `of last year only what exceeds is told, and of older years nothing`() {
    expense("honorary", 840_00, on: "2025-06-01")
    #expect(scene.cases(32).isEmpty)
    expense("honorary", 1, on: "2025-12-31")
    #expect(scene.cases(32).count == 1)
    expense("honorary", 5000_00, on: "2024-06-01")
    #expect(scene.cases(32).count == 1)
  }

  @Test
  mutating func `26 and 26b are told once, by their common ceiling`() {
    expense("guardian", 3200_00)
    expense("trainer", 200_00)
    #expect(scene.cases(32).count == 1)
    #expect(
      scene.sentences(32).first?.contains(
        "Übungsleiterpauschale (26) und Betreuerpauschale (26b)"
      ) == true
    )
  }

  @Test
  mutating func `somebody who is archived is not told of`() {
    expense("honorary", 5000_00) { $0.volunteer = RecordID("vol:gone") }
    #expect(scene.cases(32).isEmpty)
  }

  // What excludes each other

  private var mixed: [WarningCase] {
    scene.cases(102).filter { $0.sentence.de.contains("nur eine gilt") }
  }

  @Test
  mutating func `26a and 26 for one placement in one year are told`() {
    let placement = scene.add(\.placements) { $0.activity = "Elterngruppe" }
    expense("honorary", 1) { $0.placement = placement }
    #expect(mixed.isEmpty)
    expense("trainer", 1, on: "2025-12-31") { $0.placement = placement }
    #expect(mixed.isEmpty)
    expense("trainer", 1) { $0.placement = RecordID("pla:other") }
    #expect(mixed.isEmpty)
    expense("guardian", 1) {
      $0.placement = placement
      $0.state = Term("rejected")
    }
    #expect(mixed.isEmpty)
    expense("guardian", 1) { $0.placement = placement }
    #expect(mixed.map(\.records) == [[person, placement]])
    #expect(mixed.first?.sentence.de.contains("„Elterngruppe“") == true)
  }

  @Test
  mutating func `without a placement nothing is known of the activity, and old years are past`() {
    expense("honorary", 1)
    expense("trainer", 1)
    let placement = scene.add(\.placements) { $0.activity = "Kurs" }
    expense("honorary", 1, on: "2024-05-01") { $0.placement = placement }
    expense("trainer", 1, on: "2024-05-01") { $0.placement = placement }
    #expect(mixed.isEmpty)
  }

  // Funds

  private var funds: [WarningCase] {
    scene.cases(104).filter { $0.sentence.de.contains("Mittel") }
  }

  @Test
  mutating func `a fund is told of from 80 percent on, and when it is overdrawn`() {
    let fund = scene.add(\.funds) {
      $0.title = "Fahrten"
      $0.amount = Money(cents: 100_00)
      $0.end = Day("2026-12-31")
    }
    expense("transit", 79_99) { $0.fund = fund }
    #expect(funds.isEmpty)
    expense("transit", 1) { $0.fund = fund }
    #expect(
      funds.map(\.sentence.de)
        == ["Von den Mitteln „Fahrten“ (100,00 €) sind 80 % verbraucht; es bleiben 20,00 €."]
    )
    expense("transit", 25_00) { $0.fund = fund }
    #expect(
      funds.map(\.sentence.de) == ["Die Mittel „Fahrten“ (100,00 €) sind um 5,00 € überzogen."]
    )
  }

  @Test
  mutating func `a fund that is over or not used is not told of`() {
    let past = scene.add(\.funds) {
      $0.amount = Money(cents: 1)
      $0.end = Day("2026-03-13")
    }
    expense("transit", 500) { $0.fund = past }
    _ = scene.add(\.funds) { $0.amount = Money(cents: 0) }
    #expect(funds.isEmpty)
  }
}
