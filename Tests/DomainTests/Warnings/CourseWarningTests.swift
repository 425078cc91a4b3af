import Domain
import Testing

// Today is 14 March 2026.
@Suite("Warnings about courses")
struct CourseWarningTests {
  private var scene = WarningScene()

  // W25

  @Test
  mutating func `an eligible course over the units of the directive is told of`() {
    let id = scene.course { $0.isEligible = true }
    _ = scene.session(of: id, units: 60)
    _ = scene.session(of: id, units: 41)
    #expect(scene.cases(25).map(\.records) == [[id]])
    #expect(scene.sentences(25)[0].contains("101 UE; zuwendungsfähig sind 100, 1 "))
    scene.set(VolunteerThresholds.courseUnits, 101)
    #expect(scene.cases(25).isEmpty)
  }

  @Test
  mutating func `units at the limit, without funding or of a course that is over are fine`() {
    _ = scene.course {
      $0.isEligible = true
      $0.units = 100
    }
    _ = scene.course { $0.units = 500 }
    for state in ["done", "cancelled"] {
      _ = scene.course(state: state) {
        $0.isEligible = true
        $0.units = 101
      }
    }
    #expect(scene.cases(25).isEmpty)
    // What was announced counts before sessions are planned.
    let id = scene.course {
      $0.isEligible = true
      $0.units = 101
    }
    #expect(scene.cases(25).map(\.records) == [[id]])
  }

  // W26

  @Test
  mutating func `a waiting list as large as the minimum makes a case, one fewer does not`() {
    let id = scene.course {
      $0.minimum = 6
      $0.places = 0
    }
    scene.waiting(5, for: id)
    #expect(scene.cases(26).isEmpty)
    scene.waiting(1, for: id)
    #expect(scene.cases(26).map(\.records) == [[id]])
    #expect(scene.sentences(26)[0].contains("„Basisqualifizierung“"))
    #expect(scene.sentences(26)[0].contains("Wartende 6, Interessierte 0"))
  }

  @Test
  mutating func `without a minimum the number of the office counts`() {
    let id = scene.course { $0.places = 0 }
    scene.waiting(7, for: id)
    #expect(scene.cases(26).isEmpty)
    scene.set(VolunteerThresholds.waitingList, 7)
    #expect(scene.cases(26).count == 1)
  }

  @Test
  mutating func `free places in courses to come take in those who wait`() {
    let id = scene.course {
      $0.minimum = 4
      $0.places = 0
    }
    scene.waiting(5, for: id)
    #expect(scene.cases(26).count == 1)
    _ = scene.course("Nächster") { $0.places = 2 }
    #expect(scene.cases(26).isEmpty)
  }

  @Test
  mutating func `who is interested in a specialisation counts once, and not when left or in it`() {
    let id = scene.course(state: "running") {
      $0.specialisation = Term("parents")
      $0.minimum = 3
      $0.places = 1
    }
    for name in ["Eins", "Zwei"] { _ = scene.volunteer(name, wants: ["parents"]) }
    _ = scene.volunteer("Fort", state: "left", wants: ["parents"])
    let inside = scene.volunteer("Drin", wants: ["parents"])
    _ = scene.add(\.participations) {
      $0.course = id
      $0.volunteer = inside
      $0.state = Term("registered")
    }
    #expect(scene.cases(26).isEmpty)
    // Waits and is interested: one person.
    let both = scene.volunteer("Beides", wants: ["parents"])
    _ = scene.add(\.participations) {
      $0.course = id
      $0.volunteer = both
      $0.state = Term("waiting")
    }
    #expect(scene.cases(26).count == 1)
    #expect(scene.sentences(26)[0].contains("„Elternlotsin/-lotse“"))
    #expect(scene.sentences(26)[0].contains("Wartende 1, Interessierte 2"))
  }
}
