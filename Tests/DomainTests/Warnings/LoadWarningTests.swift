import Domain
import Testing

// Today is Saturday, 14 March 2026.
@Suite("Warnings about too much to do")
struct LoadWarningTests {
  private var scene = LoadOffice()

  private mutating func volunteer(hours: Int?, _ committed: Int..., state: String = "active")
    -> RecordID
  {
    let id = scene.volunteer("Amann", hours: hours, state: state) { $0.firstName = "Ilse" }
    for minutes in committed { scene.placement(id, minutes, until: "2026-12-31") }
    return id
  }

  @Test(arguments: [(119, 0, 0), (120, 1, 0), (121, 0, 1)])
  mutating func `all hours taken is at capacity, one minute more is over it`(
    _ row: (minutes: Int, full: Int, over: Int)
  ) {
    _ = volunteer(hours: 120, row.minutes - 20, 20)
    #expect(scene.cases(16).count == row.full && scene.cases(17).count == row.over)
  }

  @Test
  mutating func `the share is a setting, and the sentence tells the hours`() {
    let id = volunteer(hours: 300, 240)
    #expect(scene.cases(16) == [])
    scene.office.settings["capacity"] = 80
    #expect(
      scene.sentences(16) == ["„Ilse Amann“ ist ausgelastet: 4 h von 5 h je Woche vergeben."]
    )
    #expect(scene.cases(16).map(\.records) == [[id]])
  }

  @Test
  mutating func `without declared hours, without placements or after leaving there is no case`() {
    _ = volunteer(hours: nil, 600)
    _ = volunteer(hours: 0)
    _ = volunteer(hours: 60, 600, state: "left")
    #expect(scene.cases(16) == [] && scene.cases(17) == [])
    _ = volunteer(hours: 0, 30)
    #expect(scene.cases(17).count == 1)
  }

  @Test
  mutating func `more than declared from a later day on is told with that day`() {
    let id = volunteer(hours: 120, 120)
    let next = scene.placement(id, 30, from: "2026-12-31", until: "2027-02-28")
    #expect(
      scene.sentences(17) == [
        "„Ilse Amann“ ist ab 31.12.2026 überlastet: 2,5 h von 2 h je Woche vergeben."
      ]
    )
    #expect(scene.cases(17).first?.records.last == next)
    // The first ends before the second begins.
    var other = LoadOffice()
    let calm = other.volunteer("Amann", hours: 120)
    other.placement(calm, 120, until: "2026-12-30")
    other.placement(calm, 120, from: "2026-12-31", until: "2027-02-28")
    #expect(other.cases(17) == [])
  }

  @Test
  mutating func `two placements at the same time are one case, with the times of both`() {
    let id = volunteer(hours: nil)
    let first = scene.placement(id, 60, until: "2026-12-31", times: "2pm,4pm")
    let second = scene.placement(id, 60, from: "2026-04-01", times: "2@1700-1900,3am")
    #expect(
      scene.sentences(17) == ["„Ilse Amann“ ist doppelt eingesetzt: Di 17–18, ab 01.04.2026."]
    )
    #expect(scene.cases(17).map(\.records) == [[id, first, second]])
  }

  @Test(arguments: [
    // After one another on the same day; on the days themselves there is no Tuesday; long over.
    ("2@1400-1600", "2@1600-1800", "2026-04-01", "2026-12-31", false),
    ("2pm", "2pm", "2026-04-01", "2026-04-05", false),
    ("2pm", "2pm", "2026-04-01", "2026-04-07", true),
    ("2pm", "2pm", "2025-04-01", "2026-03-13", false),
    ("2pm", "3pm", "2026-04-01", "2026-12-31", false),
    ("", "2pm", "2026-04-01", "2026-12-31", false),
    (
      "2pm", "2ev,2@1759-1900", "2026-04-01",
      "2027-02-28", true
    ),
  ])
  mutating func `only times that truly meet count`(
    _ row: (first: String, second: String, from: String, until: String, meet: Bool)
  ) {
    let id = volunteer(hours: nil)
    scene.placement(id, 60, times: row.first)
    scene.placement(id, 60, from: row.from, until: row.until, times: row.second, state: "trial")
    #expect(scene.cases(17).count == (row.meet ? 1 : 0))
  }

  private func outside() -> [WarningCase] {
    scene.cases(107).filter { $0.sentence.de.contains("nicht frei gegeben") }
  }

  @Test
  mutating func `a placement outside the times told is a case of our own rule`() {
    let id = scene.volunteer("Amann", times: "2@1300-1500,2@1500-1700")
    scene.placement(id, 60, times: "2@1400-1600")
    #expect(outside() == [])
    let late = scene.placement(id, 60, times: "2@1600-1800,6am")
    #expect(outside().map(\.records) == [[id, late]])
    #expect(outside().first?.sentence.de.hasSuffix(": Di 17–18, Sa vormittags.") == true)
    let silent = scene.volunteer("Bauer")
    scene.placement(silent, 60, times: "2@1600-1800")
    scene.placement(id, 60, until: "2026-03-13", times: "7am")
    #expect(outside().count == 1)
  }
}
