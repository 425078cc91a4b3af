import Domain
import Testing

// Today is 14 March 2026.
@Suite("Warnings about qualifications")
struct QualificationWarningTests {
  private var scene = WarningScene()

  private var renewals: [WarningCase] {
    scene.cases(103).filter { $0.records.first?.prefix == "qua" }
  }

  @Test
  mutating func `a qualification is told of from three months before its end`() {
    let person = scene.volunteer("Brandt")
    _ = scene.qualified(person, until: "2026-06-15")
    #expect(renewals.isEmpty)
    let id = scene.qualified(scene.volunteer("Weidner"), until: "2026-06-14")
    #expect(renewals.map { $0.records[0] } == [id])
    #expect(renewals[0].sentence.de.contains("endet „Erste Hilfe“ am 14.06.2026"))
  }

  @Test
  mutating func `of several the one that holds longest counts, and who left is not asked`() {
    let person = scene.volunteer("Brandt")
    _ = scene.qualified(person, until: "2026-03-13")
    #expect(renewals.count == 1)
    #expect(renewals[0].sentence.de.contains("seit dem 13.03.2026 abgelaufen"))
    _ = scene.qualified(person, until: nil)
    #expect(renewals.isEmpty)
    _ = scene.qualified(scene.volunteer("Fort", state: "left"), until: "2026-03-13")
    #expect(renewals.isEmpty)
  }

  @Test
  mutating func `a place in a course that renews it settles what is still valid`() {
    let person = scene.volunteer("Brandt")
    let id = scene.qualified(person, until: "2026-04-01")
    let renewing = scene.course("Auffrischung") {
      $0.grants = Term("first-aid")
      $0.start = Day("2026-03-30")
    }
    #expect(renewals[0].sentence.de.contains("„Auffrischung“ erneuert sie"))
    _ = scene.add(\.participations) {
      $0.course = renewing
      $0.volunteer = person
      $0.state = Term("registered")
    }
    #expect(renewals.isEmpty)
    let due = QualificationRenewal.due(in: scene.office)
    #expect(due.map(\.qualification.id) == [id])
    #expect(due[0].booked == renewing)
  }

  @Test
  mutating func `a qualification holds from its first to its last day`() {
    var held = Qualification()
    held.acquired = Day("2024-02-29")
    held.until = Day("2025-02-28")
    #expect(!held.isValid(on: Day("2024-02-28")))
    #expect(held.isValid(on: Day("2024-02-29")))
    #expect(held.isValid(on: Day("2025-02-28")))
    #expect(!held.isValid(on: Day("2025-03-01")))
    held.archived = Day("2024-06-01")
    #expect(held.isValid(on: Day("2024-05-31")) && !held.isValid(on: Day("2024-06-01")))
    #expect(Qualification().isValid(on: Day("2026-01-01")))
  }
}
