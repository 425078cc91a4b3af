import Testing

@testable import Domain

// Today is 14 March 2026.
@Suite("The life of a funding")
struct FundingLifeTests {
  private let office = Office(today: Believable.today)

  private func written(_ values: [String: String], to step: String) -> [String: String] {
    let subject = RecordLife.Subject(RecordID("gra:1"), values)
    let pairs = FundingLife.life.values(subject, Term(step), office)
    return Dictionary(pairs.map { ($0.field, $0.value) }) { _, last in last }
  }

  @Test
  func `each state sets its day, and a day that is known stays`() {
    #expect(written([:], to: "applied") == ["state": "applied", "applied": "2026-03-14"])
    #expect(written(["applied": "2026-03-01"], to: "applied") == ["state": "applied"])
    #expect(
      written(["state": "applied"], to: "rejected")
        == ["state": "rejected", "decided": "2026-03-14"]
    )
    #expect(
      written(["state": "proving"], to: "closed") == ["state": "closed", "proved": "2026-03-14"]
    )
    #expect(written(["state": "idea"], to: "dropped") == ["state": "dropped"])
  }

  @Test
  func `a second application begins anew`() {
    let again = written(
      ["state": "rejected", "applied": "2025-01-01", "decided": "2025-03-01"],
      to: "applied"
    )
    #expect(again == ["state": "applied", "applied": "2026-03-14", "decided": ""])
  }

  @Test
  func `only what is granted is extended`() {
    func canExtend(_ state: String) -> Bool {
      FundingLife.life.canExtend(.init(RecordID("gra:1"), ["state": state]))
    }
    #expect(canExtend("granted") && canExtend("drawing"))
    #expect(!canExtend("applied") && !canExtend("closed") && !canExtend("proving"))
  }

  @Test
  func `applying asks with what the check found`() throws {
    var scene = WarningScene()
    let directive = scene.add(\.directives) {
      $0.rate = Share(hundredths: 8000)
      $0.longestMonths = 12
    }
    let id = scene.add(\.fundings) {
      $0.directive = directive
      $0.share = Share(1, of: 1)
    }
    let subject = RecordLife.Subject(id, [:])
    let question = try #require(
      FundingLife.life.questions(subject, Term("applied"), scene.office).first
    )
    #expect(question.title.de == "Förderprüfung: nicht erfüllt Fördersatz; offen Dauer. Weiter?")
    #expect(FundingLife.life.questions(subject, Term("dropped"), scene.office).isEmpty)
  }

  @Test
  func `a deadline is settled today`() throws {
    let life = try #require(RecordLives.life(of: RecordID("fdl:1")))
    let subject = RecordLife.Subject(RecordID("fdl:1"), [:])
    #expect(life.next(.none).map(\.key) == ["settled"])
    let values = life.values(subject, Term("settled"), office)
    #expect(values.map(\.field) == ["done"])
    #expect(values.map(\.value) == ["2026-03-14"])
  }
}
