import Domain
import Testing

// Today is 14 March 2026.
@Suite("Warnings about enquiries and knowledge")
struct KnowledgeWarningTests {
  private var scene = WarningScene()

  @Test(arguments: [("2026-03-06", 1), ("2026-03-07", 0), ("2026-04-01", 0)])
  mutating func `W29: an enquiry waits for more than seven days`(_ day: String, _ count: Int) {
    _ = scene.add(\.enquiries) {
      $0.day = Day(day)
      $0.subject = "Wohnung"
      $0.asker = "Frau K."
      $0.state = Term("open")
    }
    #expect(scene.sentences(29).count == count)
    if count == 1 {
      #expect(scene.sentences(29) == ["„Wohnung“ von „Frau K.“ wartet seit 8 Tagen."])
    }
  }

  @Test(arguments: ["answered", "handed", "closed"])
  mutating func `W29: what is answered, handed on or closed waits no more`(_ state: String) {
    _ = scene.add(\.enquiries) {
      $0.day = Day("2026-01-01")
      $0.state = Term(state)
    }
    #expect(scene.cases(29).isEmpty)
  }

  @Test
  mutating func `W29: a day of the answer or a service is enough, whatever the state`() {
    _ = scene.add(\.enquiries) {
      $0.day = Day("2026-01-01")
      $0.answered = Day("2026-01-03")
      $0.state = Term("open")
    }
    _ = scene.add(\.enquiries) {
      $0.day = Day("2026-01-01")
      $0.service = RecordID("ref:1")
    }
    #expect(scene.cases(29).isEmpty)
  }

  @Test(arguments: [("2025-12-13", 1), ("2025-12-14", 0), (nil, 1)])
  mutating func `W44: a service, a portal or a place was not checked for ninety days`(
    _ checked: String?,
    _ count: Int
  ) {
    let day = checked.map { Day($0) }
    _ = scene.add(\.referralServices) { $0.checked = day }
    _ = scene.add(\.portals) { $0.maintained = day }
    _ = scene.add(\.openPlaces) { $0.checked = day }
    #expect(scene.cases(44).count == 3 * count)
  }

  @Test
  mutating func `W44: offers count while they are in force`() {
    _ = scene.add(\.offers) {
      $0.title = "Lesekreis"
      $0.end = Day("2026-03-13")
    }
    #expect(scene.cases(44).isEmpty)
    _ = scene.add(\.offers) {
      $0.title = "Werkstatt"
      $0.end = Day("2026-03-14")
    }
    #expect(scene.sentences(44) == ["Angebot „Werkstatt“ wurde noch nie geprüft."])
    scene.set(VolunteerThresholds.staleAfter, 9999)
    #expect(scene.cases(44).count == 1)
  }
}
