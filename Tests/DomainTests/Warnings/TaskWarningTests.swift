import Domain
import Testing

// Today is 14 March 2026.
@Suite("Warning about late tasks")
struct TaskWarningTests {
  private var scene = WarningScene()

  private mutating func task(_ due: String?, _ change: (inout ActionItem) -> Void = { _ in })
    -> RecordID
  {
    scene.add(\.actionItems) {
      $0.title = "Flyer bestellen"
      $0.responsible = "Anna"
      $0.due = due.map { Day($0) }
      change(&$0)
    }
  }

  @Test
  mutating func `a task is late from the day after it was due`() {
    _ = task("2026-03-14")
    _ = task(nil)
    #expect(scene.cases(43).isEmpty)
    let late = task("2026-03-13")
    let later = task("2025-12-31")
    #expect(scene.cases(43).map(\.records) == [[later], [late]])
    #expect(
      scene.sentences(43)[1] == "Die Aufgabe „Flyer bestellen“ (Anna) war am 13.03.2026 fällig."
    )
  }

  @Test
  mutating func `one that waits is late too, and says for whom`() {
    _ = task("2026-03-01") {
      $0.state = Term("waiting")
      $0.waitingFor = "Stadt"
      $0.responsible = ""
    }
    _ = task("2026-03-02") { $0.state = Term("waiting") }
    #expect(
      scene.sentences(43)[0].hasSuffix(
        "„Flyer bestellen“ war am 01.03.2026 fällig; sie wartet auf Stadt."
      )
    )
    #expect(scene.sentences(43)[1].hasSuffix("fällig; sie wartet."))
    #expect(scene.cases(43)[0].sentence.en.hasSuffix("it waits for Stadt."))
  }

  @Test
  mutating func `what is done, dropped or still parked is not`() {
    for state in ["done", "dropped"] { _ = task("2026-03-01") { $0.state = Term(state) } }
    _ = task("2026-03-01") { $0.parkedUntil = Day("2026-03-15") }
    #expect(scene.cases(43).isEmpty)
    _ = task("2026-03-01") { $0.parkedUntil = Day("2026-03-14") }
    #expect(scene.cases(43).count == 1)
  }
}
