import Domain
import Testing

@Suite("Eligibility for card and record")
struct EligibilityTests {
  private var scene = ServiceScene()

  @Test(arguments: [
    ("2010-03-14", "2026-03-13", Fulfilment.notMet), ("2010-03-14", "2026-03-14", .met),
    // Born on a leap day: sixteen only on 1 March where there is none, on the day where there is.
    ("2008-02-29", "2024-02-28", .notMet), ("2008-02-29", "2024-02-29", .met),
    ("2010-02-28", "2026-02-28", .met), ("2012-02-29", "2028-02-28", .notMet),
    ("2012-02-29", "2028-02-29", .met),
  ])
  func `the blue card asks for sixteen years`(
    _ birthday: String,
    _ today: String,
    _ met: Fulfilment
  ) {
    #expect(ServiceScene(today: today, birthday: birthday).result("age") == met)
  }

  @Test(arguments: [("2026-02-28", Fulfilment.notMet), ("2026-03-01", .met)])
  func `who was born on a leap day is fourteen on 1 March`(_ today: String, _ met: Fulfilment) {
    let scene = ServiceScene(today: today, birthday: "2012-02-29")
    #expect(scene.result("age", .record) == met)
  }

  @Test
  func `without a birthday nobody knows the age, and the golden card does not ask`() {
    let scene = ServiceScene(birthday: nil)
    #expect(scene.result("age") == .unknown)
    #expect(scene.result("age", .goldCard) == nil)
  }

  @Test(arguments: [
    ("2024-03-14", Fulfilment.met), ("2024-03-15", .notMet), ("2001-03-14", .met),
  ])
  mutating func `two years are enough on the day itself`(_ since: String, _ met: Fulfilment) {
    scene.change { $0.servingSince = Day(since) }
    #expect(scene.result("years") == met)
    #expect(scene.result("years", .goldCard) == (since == "2001-03-14" ? .met : .notMet))
  }

  @Test(arguments: [("2026-02-28", Fulfilment.notMet), ("2026-03-01", .met)])
  func `two years from a leap day are full on 1 March`(_ today: String, _ met: Fulfilment) {
    var scene = ServiceScene(today: today)
    scene.change { $0.servingSince = Day("2024-02-29") }
    #expect(scene.result("years") == met)
  }

  @Test
  mutating func `the first placement or hour counts where nobody wrote since when`() {
    #expect(scene.result("years") == .unknown)
    scene.hours("2024-06-01", 2)
    #expect(scene.result("years") == .notMet)
    scene.placement("2024-03-14", "2024-04-30", state: "ended")
    #expect(scene.result("years") == .met)
    // A placement that was only proposed is no service.
    scene = ServiceScene()
    scene.placement("2020-01-01", state: "declined")
    #expect(scene.result("years") == .unknown)
  }

  @Test
  mutating func `hours of the last twelve months count across the turn of a year`() {
    scene.hours("2025-03-14", 100)
    scene.hours("2025-12-31", 124, minutes: 59)
    scene.hours("2026-01-01", 125)
    // The first of them lies just outside the twelve months.
    #expect(scene.result("hours") == .notMet)
    #expect(scene.reason("hours")?.contains("249:59 h in zwölf Monaten") == true)
    scene.hours("2026-03-14", 0, minutes: 1)
    #expect(scene.result("hours") == .met)
    #expect(scene.result("hours", .goldCard) == .met)
  }

  @Test
  mutating func `a full year before counts too, hours to come do not`() {
    scene.hours("2025-01-02", 249)
    scene.hours("2026-03-15", 250)
    #expect(scene.result("hours") == .notMet)
    scene.hours("2025-02-01", 1)
    #expect(scene.result("hours") == .met)
    #expect(scene.reason("hours") == "250 h im Jahr 2025.")
  }

  @Test(arguments: [(4, Fulfilment.notMet), (5, .met)])
  mutating func `without hours the placements of today count`(_ week: Int, _ met: Fulfilment) {
    scene.placement("2026-03-14", "2026-12-31", hours: week)
    scene.placement("2024-01-01", "2026-03-13", hours: 9)
    #expect(scene.result("hours") == met)
  }

  @Test
  mutating func `five hours a week with few entries are an open question`() {
    scene.placement("2024-01-01", "2026-12-31", hours: 5)
    scene.hours("2026-01-10", 30)
    #expect(scene.result("hours") == .unknown)
    #expect(scene.result("hours", .record) == .unknown)
  }

  @Test(arguments: [(60, true, Fulfilment.met), (59, true, .notMet), (79, false, .notMet)])
  mutating func `pupils need sixty hours for the record, others eighty`(
    _ hours: Int,
    _ isPupil: Bool,
    _ met: Fulfilment
  ) {
    scene.change { $0.isPupil = isPupil }
    scene.hours("2026-01-10", hours)
    #expect(scene.result("hours", .record) == met)
    #expect(scene.result("hours") == .notMet)
  }

  @Test
  mutating func `a project of limited time that is over is enough for the record`() {
    let project = scene.scene.add(\.projects) {
      $0.name = "Sommerschule"
      $0.end = Day("2025-09-30")
    }
    scene.placement("2025-07-01", "2025-09-15", state: "ended") { $0.project = project }
    #expect(scene.result("hours", .record) == .met)
    #expect(scene.result("hours") == .notMet)
  }

  @Test(arguments: [
    ("2024-02-29", "2027-02-28"), ("2024-03-01", "2027-02-28"), ("2021-03-01", "2024-02-29"),
    ("2023-12-31", "2026-12-30"),
  ])
  func `a blue card holds for three years, one of a leap day to the end of February`(
    given: String,
    end: String
  ) {
    var card = Recognition()
    card.day = Day(given)
    #expect(Honour.blueCard.end(of: card) == Day(end))
  }

  @Test
  mutating func `the youth leader card takes the place of years and hours of the blue card`() {
    scene.change { $0.cardGrounds = [Term("juleica")] }
    #expect(scene.result("hours") == .met)
    #expect(scene.result("years") == .met)
    #expect(scene.check(.blueCard)?.result == .met)
    #expect(scene.result("hours", .goldCard) == .notMet)
    scene.change { $0.cardGrounds = [Term("award")] }
    #expect(scene.check(.goldCard)?.result == .met)
    #expect(scene.result("hours") == .notMet)
  }
}
