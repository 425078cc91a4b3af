import Domain
import Testing

// Today is Saturday, 14 March 2026.
@Suite("Load over time")
struct LoadCurveTests {
  private var scene = LoadOffice()

  private func curve(_ id: RecordID, _ step: LoadCurve.Step) -> LoadCurve {
    LoadCurve(scene.entry(id), scene.book, by: step, today: scene.office.today)
  }

  @Test
  func `half a year back and ahead lie around today`() {
    let weeks = curve(RecordID("vol:1"), .weeks)
    #expect(weeks.stretches.first?.first == Day("2025-09-08"))
    #expect(weeks.stretches.last?.last == Day("2026-09-20"))
    #expect(weeks.stretches.allSatisfy { $0.first.weekday == 1 && $0.last.weekday == 7 })
    #expect(weeks.stretches[weeks.now].contains(scene.office.today))
    let months = curve(RecordID("vol:1"), .months)
    #expect(months.stretches.count == 13 && months.now == 6)
    #expect(months.stretches[0].first == Day("2025-09-01"))
    #expect(months.stretches[5].last == Day("2026-02-28"))
  }

  @Test
  mutating func `a placement over the turn of a year counts on both sides of it`() {
    let id = scene.volunteer("Amann")
    scene.placement(id, 120, from: "2025-12-29", until: "2026-01-05")
    let months = curve(id, .months).stretches.map(\.committed)
    #expect(months[2...5] == [0, 120, 120, 0])
    let weeks = curve(id, .weeks).stretches.filter { $0.committed > 0 }
    #expect(weeks.map(\.first) == [Day("2025-12-29"), Day("2026-01-05")])
  }

  @Test
  func `a leap day is a day like others`() {
    var scene = LoadOffice()
    scene.office = Office(today: Day("2028-02-29"))
    let id = scene.volunteer("Amann")
    scene.placement(id, 60, from: "2028-02-29", until: "2028-02-29")
    let curve = LoadCurve(scene.entry(id), scene.book, by: .months, today: scene.office.today)
    #expect(curve.stretches[6].last == Day("2028-02-29"))
    #expect(curve.stretches.map(\.committed) == [0, 0, 0, 0, 0, 0, 60, 0, 0, 0, 0, 0, 0])
  }

  @Test
  mutating func `the most of a day counts, not what follows one another`() {
    let id = scene.volunteer("Amann", hours: 180)
    scene.placement(id, 120, from: "2026-03-02", until: "2026-03-10")
    scene.placement(id, 180, from: "2026-03-11", until: "2026-03-20")
    let months = curve(id, .months).stretches
    #expect(months[6].committed == 180 && !months[6].isOver)
    scene.placement(id, 60, from: "2026-03-20", until: "2026-03-31")
    #expect(curve(id, .months).stretches[6].committed == 240)
    #expect(curve(id, .months).stretches[6].isOver)
  }

  @Test
  mutating func `what ended or pauses counts until then, what is only proposed never`() {
    let id = scene.volunteer("Amann")
    scene.placement(id, 10, from: "2025-10-01", until: "2026-12-31", state: "ended")
    scene.placement(
      id,
      20,
      from: "2025-10-01",
      until: "2026-12-31",
      state: "paused",
      paused: "2026-01-01"
    )
    for state in ["proposed", "requested", "meeting", "declined", ""] {
      scene.placement(id, 1000, from: "2025-10-01", until: "2026-12-31", state: state)
    }
    let months = curve(id, .months).stretches.map(\.committed)
    #expect(months[0...6] == [0, 30, 30, 30, 10, 10, 10])
    #expect(months[7...].allSatisfy { $0 == 0 })
  }

  @Test
  mutating func `without start it holds from ever, without hours it takes none`() {
    let id = scene.volunteer("Amann", hours: nil)
    scene.placement(id, 60, until: "2026-04-30")
    let months = curve(id, .months).stretches
    #expect(months[0].committed == 60 && months[7].committed == 60 && months[8].committed == 0)
    #expect(months.allSatisfy { $0.declared == nil && !$0.isOver })
    #expect(
      scene.book.free(of: scene.entry(id), on: Day("2026-03-14"), today: Day("2026-03-14")) == nil
    )
  }

  @Test
  mutating func `outside the days of service no hours are declared, and absences are counted`() {
    let id = scene.volunteer("Amann") {
      $0.availableFrom = Day("2026-02-10")
      $0.availableUntil = Day("2026-04-20")
    }
    scene.absence(id, "2026-02-27", "2026-03-02")
    let months = curve(id, .months).stretches
    #expect(months.map(\.declared) == [0, 0, 0, 0, 0, 240, 240, 240, 0, 0, 0, 0, 0])
    #expect(months[5...7].map(\.daysAbsent) == [2, 2, 0])
  }

  @Test
  mutating func `the next absence is the one that runs, else the first to come`() {
    let id = scene.volunteer("Amann")
    #expect(scene.book.nextAbsence(of: id, from: scene.office.today) == nil)
    scene.absence(id, "2026-01-01", "2026-03-13")
    scene.absence(id, "2026-05-01", "2026-05-10")
    scene.absence(id, "2026-04-01", "2026-04-02")
    #expect(scene.book.nextAbsence(of: id, from: scene.office.today)?.from == Day("2026-04-01"))
    scene.absence(id, "2026-03-14", "2026-03-14")
    #expect(scene.book.nextAbsence(of: id, from: scene.office.today)?.from == Day("2026-03-14"))
    #expect(scene.book.isAbsent(id, on: scene.office.today))
  }
}
