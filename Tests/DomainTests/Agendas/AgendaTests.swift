import Testing

@testable import Domain

// Today is 14 March 2026.
struct AgendaTests {
  private var scene = WarningScene()

  private mutating func meeting(_ change: (inout Meeting) -> Void = { _ in }) -> RecordID {
    scene.add(\.meetings) {
      $0.day = Day("2026-03-20")
      $0.state = Term("planned")
      change(&$0)
    }
  }

  @discardableResult
  private mutating func item(
    _ title: String,
    of meeting: RecordID,
    _ number: Int?,
    length: Int? = nil,
    state: String = "open"
  ) -> RecordID {
    scene.add(\.agendaItems) {
      $0.title = title
      $0.meeting = meeting
      $0.number = number
      $0.length = length.map { Minutes($0) }
      $0.state = Term(state)
    }
  }

  private func agenda(_ id: RecordID) throws -> Agenda {
    let entry = try #require(scene.office.meetings.first { $0.id == id })
    return Agenda(entry, in: scene.office)
  }

  @Test
  mutating func `items follow each other by number with their times, and tell what is left`() throws
  {
    let id = meeting {
      $0.start = TimeOfDay(hour: 17, minute: 0)
      $0.length = Minutes(60)
    }
    item("Bericht", of: id, 2, length: 20)
    item("Begrüßung", of: id, 1, length: 5)
    item("Ohne Nummer", of: id, nil)
    item("Verschoben", of: id, 3, length: 40, state: "moved")
    let agenda = try agenda(id)
    #expect(agenda.lines.map(\.item.record.title) == ["Begrüßung", "Bericht", "Ohne Nummer"])
    #expect(agenda.lines.map { $0.start?.stored } == ["17:00", "17:05", "17:25"])
    #expect(agenda.left == 35)
    #expect(agenda.end?.stored == "17:25")
    #expect(agenda.unmeasured == 1)
    #expect(agenda.next == 4)
  }

  @Test
  mutating func `too long an agenda is told, and one over midnight goes on with the next day`()
    throws
  {
    let id = meeting {
      $0.start = TimeOfDay(hour: 23, minute: 30)
      $0.length = Minutes(30)
    }
    item("Lang", of: id, 1, length: 45)
    item("Spät", of: id, 2, length: 999_999_999)
    #expect(try agenda(id).left == 30 - 45 - 999_999_999)
    #expect(try agenda(id).lines.map { $0.start?.stored } == ["23:30", "00:15"])
  }

  @Test
  mutating func `without a time there are no clock times, without items nothing is planned`() throws
  {
    let id = meeting()
    #expect(try agenda(id).end == nil)
    #expect(try agenda(id).left == nil)
    #expect(try agenda(id).next == 1)
    item("Bericht", of: id, .max, length: 5)
    #expect(try agenda(id).lines.first?.start == nil)
    #expect(try agenda(id).next == .max)
  }

  @Test
  mutating func `an item moves one place, and only numbers that change are written`() throws {
    let id = meeting()
    let first = item("A", of: id, 1)
    let second = item("B", of: id, 2)
    let third = item("C", of: id, 3)
    let writes = try agenda(id).moving(third, by: -1)
    #expect(writes.map(\.record) == [third, second])
    #expect(writes.map(\.value) == ["2", "3"])
    #expect(try agenda(id).moving(first, by: -1).isEmpty)
    #expect(try agenda(id).moving(third, by: 1).isEmpty)
    #expect(try agenda(id).moving(RecordID("age:none"), by: 1).isEmpty)
  }

  @Test
  mutating func `parking puts an item back to the series before the meeting, not after it`() throws
  {
    let series = scene.add(\.meetingSeries) { $0.name = "Jour fixe" }
    let planned = meeting { $0.series = series }
    let item = item("A", of: planned, 1)
    let entry = try #require(scene.office.agendaItems.first { $0.id == item })
    let writes = try agenda(planned).parking(entry, until: Day("2026-04-01"))
    #expect(writes.contains { $0.field == "meeting" && $0.value.isEmpty })
    #expect(writes.contains { $0.field == "series" && $0.value == series.text })
    #expect(writes.contains { $0.field == "parked-until" && $0.value == "2026-04-01" })
    let held = meeting {
      $0.series = series
      $0.state = Term("held")
    }
    #expect(try !agenda(held).parking(entry, until: nil).contains { $0.field == "meeting" })
    let single = meeting()
    #expect(
      try agenda(single).parking(entry, until: nil).map(\.field) == ["state", "parked-until"]
    )
  }

  @Test
  mutating func `a new item gets the next number and a new meeting what its series settles`() {
    let series = scene.add(\.meetingSeries) {
      $0.name = "Jour fixe"
      $0.first = Day("2026-03-10")
      $0.cadence = Term("weekly")
      $0.place = "Rathaus"
    }
    let id = meeting { $0.series = series }
    item("A", of: id, 7)
    let office = scene.office
    let number = MeetingPresets.values(for: AgendaItem.kind, ["meeting": id.text]) { office }
    #expect(number == ["number": "8"])
    let given = ["meeting": id.text, "number": "3"]
    #expect(MeetingPresets.values(for: AgendaItem.kind, given) { office }.isEmpty)
    let plan = MeetingPresets.values(for: Meeting.kind, ["series": series.text]) { office }
    // The meeting of the 20th stands for the 17th or the 24th, whichever is nearer: both are three
    // and four days away.
    #expect(plan["slot"] == "2026-03-24")
    #expect(plan["place"] == "Rathaus")
    #expect(plan["series"] == nil)
    #expect(MeetingPresets.values(for: Meeting.kind, [:]) { office }.isEmpty)
    #expect(MeetingPresets.values(for: Partner.kind, [:]) { office }.isEmpty)
  }
}
