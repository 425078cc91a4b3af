import Testing

@testable import Domain

// Today is 14 March 2026.
struct SeriesStandingTests {
  private var scene = WarningScene()

  private mutating func series(
    first: String = "2025-01-14",
    _ cadence: String = "monthly",
    _ change: (inout MeetingSeries) -> Void = { _ in }
  ) -> RecordID {
    scene.add(\.meetingSeries) {
      $0.name = "Jour fixe"
      $0.first = Day(first)
      $0.cadence = Term(cadence)
      $0.rule = Term("weekday")
      change(&$0)
    }
  }

  @discardableResult
  private mutating func meeting(
    _ series: RecordID,
    _ day: String,
    _ state: String = "held",
    slot: String? = nil
  ) -> RecordID {
    scene.add(\.meetings) {
      $0.series = series
      $0.day = Day(day)
      $0.slot = slot.map { Day($0) }
      $0.state = Term(state)
    }
  }

  private func standing(_ id: RecordID) throws -> SeriesStanding {
    try #require(SeriesStanding.of(id, in: scene.office))
  }

  @Test
  mutating func `a meeting fills its date also where it was moved, cancelled or left out`() throws {
    // Second Tuesdays: 14 April, 12 May, 9 June, 14 July.
    let id = series()
    meeting(id, "2026-04-20", "planned", slot: "2026-04-14")
    meeting(id, "2026-05-12", "cancelled", slot: "2026-05-12")
    meeting(id, "2026-06-09", "skipped", slot: "2026-06-09")
    let standing = try standing(id)
    #expect(standing.nextOpen == Day("2026-07-14"))
    #expect(standing.filled[Day("2026-04-14")]?.record.day == Day("2026-04-20"))
    #expect(standing.nextPlanned?.record.day == Day("2026-04-20"))
    #expect(standing.lastHeld == nil)
  }

  @Test
  mutating func `a meeting without a date of the series takes the nearest that is free`() throws {
    let id = series()
    let near = meeting(id, "2026-04-16", "planned")
    meeting(id, "2026-04-09", "planned", slot: "2026-04-14")
    // Its date is taken by the one that names it, so it is one besides the series.
    #expect(try standing(id).filled[Day("2026-04-14")]?.id != near)
    #expect(try standing(id).nextOpen == Day("2026-05-12"))
  }

  @Test
  mutating func `a date that the rule no longer has counts as the nearest one`() throws {
    let id = series()
    meeting(id, "2026-04-15", "planned", slot: "2026-04-15")
    #expect(try standing(id).nextOpen == Day("2026-05-12"))
  }

  @Test
  mutating func `today's date is still open, and a meeting of today is the next`() throws {
    let id = series(first: "2026-03-14", "weekly")
    #expect(try standing(id).nextOpen == Day("2026-03-14"))
    meeting(id, "2026-03-14", "planned", slot: "2026-03-14")
    #expect(try standing(id).nextPlanned?.record.day == Day("2026-03-14"))
    #expect(try standing(id).nextOpen == Day("2026-03-21"))
  }

  @Test(arguments: [
    // A month from 7 February is 28 days, a quarter of the next (7 March to 7 April) is 7 days.
    ("2026-02-07", false), ("2026-02-06", true),
  ])
  mutating func `a quarter of the interval is left`(_ row: (last: String, isOverdue: Bool)) throws {
    let id = series()
    meeting(id, row.last)
    meeting(id, "2026-03-14", "planned")
    #expect((try standing(id).overdueSince != nil) == row.isOverdue)
    #expect(scene.cases(41).count == (row.isOverdue ? 1 : 0))
    scene.office.meetingSeries[0] = Entry(
      id,
      {
        var series = $0
        series.tolerance = 100
        return series
      }(scene.office.meetingSeries[0].record)
    )
    #expect(try standing(id).overdueSince == nil)
  }

  @Test
  mutating func `without a next date it is told, unless the series ends before`() throws {
    let id = series(first: "2025-03-11", "weekly")
    meeting(id, "2026-03-10")
    #expect(scene.sentences(41) == ["„Jour fixe“ (wöchentlich) hat keinen nächsten Termin."])
    meeting(id, "2026-03-17", "planned")
    #expect(scene.cases(41).isEmpty)
    let last = series(first: "2025-03-11", "weekly") { $0.end = Day("2026-03-15") }
    meeting(last, "2026-03-10")
    #expect(scene.cases(41).isEmpty)
  }

  @Test
  mutating func `one that ended, one that begins later and one of its own cadence are not named`() {
    _ = series(first: "2025-01-14") { $0.end = Day("2026-03-13") }
    _ = series(first: "2026-03-15")
    _ = series(first: "2025-01-14", "nach-bedarf")
    #expect(scene.cases(41).isEmpty)
  }

  @Test(arguments: [("2026-03-07", false), ("2026-03-06", true)])
  mutating func `a new series has a quarter of its interval for its first meeting`(
    _ row: (first: String, isOverdue: Bool)
  ) throws {
    // From the 7th or 6th of March a month is 31 days, a quarter of it 7.
    let id = series(first: row.first)
    meeting(id, "2026-04-14", "planned")
    #expect((try standing(id).overdueSince != nil) == row.isOverdue)
    let told = row.isOverdue ? "fand noch nie statt" : "erst wieder am 14.04.2026"
    #expect(scene.sentences(41).first?.contains(told) == true)
  }

  @Test
  mutating func `a date left out on purpose puts it off, a cancelled one does not`() throws {
    let id = series()
    meeting(id, "2026-01-13")
    meeting(id, "2026-02-10", "cancelled", slot: "2026-02-10")
    meeting(id, "2026-03-20", "planned", slot: "2026-03-10")
    #expect(try standing(id).overdueSince != nil)
    let other = series()
    meeting(other, "2026-01-13")
    meeting(other, "2026-02-10", "skipped", slot: "2026-02-10")
    meeting(other, "2026-03-20", "planned", slot: "2026-03-10")
    #expect(try standing(other).overdueSince == nil)
  }

  @Test
  mutating func `a date left out far ahead puts nothing off`() throws {
    let id = series()
    meeting(id, "2026-01-13")
    meeting(id, "2026-12-08", "skipped", slot: "2026-12-08")
    meeting(id, "2026-03-20", "planned", slot: "2026-03-10")
    #expect(try standing(id).overdueSince != nil)
    let new = series(first: "2026-01-13")
    meeting(new, "2026-12-08", "skipped", slot: "2026-12-08")
    #expect(try standing(new).overdueSince != nil)
    // Met before its date, moved: that date is not the next one.
    let early = series()
    meeting(early, "2026-01-07", slot: "2026-01-13")
    meeting(early, "2026-02-10", "skipped", slot: "2026-02-10")
    #expect(try standing(early).overdueSince == nil)
  }

  @Test
  mutating func `a next meeting that is planned too late is told`() throws {
    let id = series()
    meeting(id, "2026-03-10")
    meeting(id, "2026-07-14", "planned")
    #expect(try standing(id).isNextLate)
    #expect(scene.sentences(41).first?.contains("erst wieder am 14.07.2026") == true)
    #expect(scene.cases(41).map(\.records) == [[id]])
  }

  @Test
  mutating func `what was planned and never held does not count as held`() throws {
    let id = series()
    meeting(id, "2026-01-13", "planned")
    meeting(id, "2026-04-14", "held")
    #expect(try standing(id).lastHeld == nil)
    #expect(try standing(id).overdueSince != nil)
  }

  @Test
  mutating func `an absurd tolerance does no harm`() throws {
    let id = series { $0.tolerance = .max }
    meeting(id, "2026-01-13")
    #expect(try standing(id).overdueSince == nil)
    let other = series { $0.tolerance = -500 }
    meeting(other, "2026-02-13")
    #expect(try standing(other).deadline == Day("2026-03-13"))
  }

  @Test
  mutating func `the next meeting is planned with all that the series settles`() throws {
    let partner = scene.partner("Caritas Aue")
    let id = series {
      $0.start = TimeOfDay(hour: 17, minute: 0)
      $0.length = Minutes(90)
      $0.place = "Rathaus"
      $0.partners = [partner]
      $0.topics = [Term("funding")]
      $0.chair = "Anna Rößler"
    }
    let plan = try standing(id).plan
    #expect(plan["day"] == "2026-04-14")
    #expect(plan["slot"] == "2026-04-14")
    #expect(plan["start"] == "17:00")
    #expect(plan["length"] == "90")
    #expect(plan["invited-partners"] == partner.text && plan["partners"] == nil)
    #expect(plan["topics"] == "funding")
    #expect(plan["chair"] == "Anna Rößler")
    #expect(plan["state"] == "planned")
    #expect(plan["series"] == id.text)
    let skipped = try standing(id).skipping(
      Day("2026-04-14"),
      because: "Ferien",
      id: RecordID("mee:9")
    )
    #expect(skipped.contains { $0.field == "state" && $0.value == "skipped" })
    #expect(skipped.contains { $0.field == "reason" && $0.value == "Ferien" })
    #expect(skipped.allSatisfy { $0.record == RecordID("mee:9") })
  }
}
