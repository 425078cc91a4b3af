import Domain
import Testing

// Today is 14 March 2026.
@Suite("Warnings about helper circles")
struct CircleWarningTests {
  private var scene = WarningScene()

  private mutating func circle(_ change: (inout HelperCircle) -> Void) {
    _ = scene.add(\.circles) {
      $0.name = "Café Welcome"
      change(&$0)
    }
  }

  @Test
  mutating func `a circle carried by an own office is told, by another it is not`() {
    let own = scene.partner("Freiwilligenzentrum Aue")
    let parish = scene.partner("Pfarrei")
    scene.office.settings.own = [own]
    let person = scene.add(\.contacts) { $0.lastName = "Rot" }
    for carrier in [own, parish] {
      circle {
        $0.carrier = carrier
        $0.speaker = person
      }
    }
    #expect(scene.cases(14).count == 1)
    #expect(scene.sentences(14).first?.contains("Freiwilligenzentrum Aue") == true)
  }

  @Test(arguments: [("2025-09-14", true), ("2025-09-15", false)])
  mutating func `a circle has six months to find a speaker`(_ row: (day: String, tells: Bool)) {
    circle { $0.founded = Day(row.day) }
    #expect(scene.cases(14).isEmpty != row.tells)
    let person = scene.add(\.contacts) { $0.lastName = "Rot" }
    circle {
      $0.speaker = person
      $0.speakerConfirmed = Day(row.day)
    }
    #expect(scene.cases(14).count == (row.tells ? 2 : 0))
  }

  @Test
  mutating func `a speaker who is archived is none, one without a day is one`() {
    let person = scene.add(\.contacts) { $0.lastName = "Rot" }
    circle { $0.speaker = person }
    #expect(scene.cases(14).isEmpty)
    circle { $0.speaker = RecordID("con:GONE") }
    #expect(
      scene.sentences(14) == ["Der Helferkreis „Café Welcome“ hat keine eigene Ansprechperson."]
    )
  }

  @Test
  mutating func `the office sets how long a circle may be without a speaker`() {
    circle { $0.founded = Day("2025-12-14") }
    scene.set(Thresholds.circleSpeaker, 4)
    #expect(scene.cases(14).isEmpty)
    scene.set(Thresholds.circleSpeaker, 3)
    #expect(scene.cases(14).count == 1)
  }
}
