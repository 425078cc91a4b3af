import Domain
import Testing

@Suite("Eligibility: who, where and for how much")
struct EligibilityOfPersonTests {
  private var scene = ServiceScene()

  @Test(arguments: [
    ("00911", Fulfilment.met), ("01234", .met), ("01235", .notMet), ("", .unknown),
  ])
  mutating func `the main residence lies in the county`(_ code: String, _ met: Fulfilment) {
    scene.change { $0.postalCode = code }
    #expect(scene.result("residence") == met)
    #expect(scene.result("residence", .record) == nil)
  }

  @Test
  mutating func `nobody knows the county that was not settled`() {
    scene.scene.office.settings.postalCodes = " , "
    #expect(scene.result("residence") == .unknown)
  }

  @Test(arguments: [(840, Fulfilment.met), (841, .notMet)])
  mutating func `an allowance up to the limit of its year is no pay`(
    _ euros: Int,
    _ met: Fulfilment
  ) {
    scene.allowance("honorary", "2025-06-01", euros: euros)
    #expect(scene.result("pay") == met)
    #expect(scene.result("pay", .record) == met)
  }

  @Test
  mutating func `allowances of trainers and guardians share a limit, expenses have none`() {
    scene.allowance("mileage", "2026-02-01", euros: 9000)
    scene.allowance("trainer", "2026-02-01", euros: 2000)
    #expect(scene.result("pay") == .met)
    scene.allowance("guardian", "2026-03-01", euros: 1301)
    #expect(scene.result("pay") == .notMet)
  }

  @Test
  mutating func `what lies longer back is not looked at`() {
    scene.allowance("honorary", "2024-12-31", euros: 5000)
    #expect(scene.result("pay") == .met)
  }

  @Test(arguments: [
    ("volunteer", Fulfilment.met, Fulfilment.met), ("fsj", .met, .notMet), ("", .unknown, .unknown),
    ("group", .unknown, .unknown),
  ])
  mutating func `a voluntary service entitles to the blue card only`(
    _ form: String,
    _ blue: Fulfilment,
    _ gold: Fulfilment
  ) {
    scene.change { $0.form = Term(form) }
    #expect(scene.result("voluntary") == blue)
    #expect(scene.result("voluntary", .goldCard) == gold)
    #expect(scene.result("hours") == (form == "fsj" ? .met : .notMet))
  }

  @Test
  mutating func `a card that is still valid stands against another`() {
    #expect(scene.result("valid-card") == .met)
    scene.recognition("card-blue", "2023-01-01", until: "2026-03-13")
    #expect(scene.result("valid-card") == .met)
    scene.recognition("card-blue", "2023-04-01", until: "2026-03-14")
    #expect(scene.result("valid-card") == .notMet)
    #expect(scene.result("valid-card", .goldCard) == .met)
  }

  @Test
  mutating func `a blue card without an end lasts three years, a golden one for good`() {
    scene.recognition("card-blue", "2023-03-14")
    #expect(scene.result("valid-card") == .met)
    scene.recognition("card-blue", "2023-03-15")
    #expect(scene.result("valid-card") == .notMet)
    scene = ServiceScene()
    scene.recognition("card-gold", "1999-01-01")
    #expect(scene.result("valid-card", .goldCard) == .notMet)
    #expect(scene.result("valid-card") == .notMet)
  }

  @Test
  mutating func `nobody confirms their own service`() {
    let own = scene.scene.add(\.contacts) {
      $0.lastName = "wolff"
      $0.firstName = "Mia"
    }
    #expect(scene.result("confirmer") == .met)
    scene.placement("2025-01-01") { $0.accompanier = own }
    #expect(scene.result("confirmer") == .notMet)
    #expect(scene.check(.blueCard)?.result == .notMet)
  }

  @Test
  func `every reason for which authorities say no has its row`() {
    let keys = scene.check(.blueCard)?.criteria.map(\.key)
    #expect(
      keys == [
        "age", "years", "hours", "voluntary", "pay", "residence", "valid-card", "confirmer",
        "confirmation", "proofs",
      ]
    )
  }

  @Test
  mutating func `what only the application can tell does not hide that all else is met`() {
    scene.change { $0.servingSince = Day("2020-01-01") }
    scene.hours("2025-06-01", 250)
    #expect(scene.result("confirmation") == .unknown)
    #expect(scene.check(.blueCard)?.result == .met)
    scene.change { $0.birthday = nil }
    #expect(scene.check(.blueCard)?.result == .unknown)
    #expect(scene.check(.blueCard)?.open.map(\.key) == ["age"])
  }
}
