import Domain
import Testing

@Suite("Hours that were given")
struct VolunteeredHoursTests {
  private let person = RecordID("vol:1")
  private let placement = RecordID("pla:1")

  private func entry(_ day: String?, _ minutes: Int?, placement: String? = nil) -> Entry<HoursEntry>
  {
    var entry = HoursEntry()
    entry.volunteer = person
    entry.day = day.map { Day($0) }
    entry.length = minutes.map { Minutes($0) }
    entry.placement = placement.map { RecordID($0) }
    return Entry(RecordID("hrs:1"), entry)
  }

  @Test
  func `years are parted at their turn, within one placement too`() {
    var row = Placement()
    row.project = RecordID("pro:1")
    let hours = VolunteeredHours(
      [entry("2025-12-31", 60, placement: "pla:1"), entry("2026-01-01", 90, placement: "pla:1")],
      placements: [Entry(placement, row)]
    )
    for id in [person, placement, RecordID("pro:1")] {
      #expect(hours.minutes(of: id, in: 2025) == 60)
      #expect(hours.minutes(of: id, in: 2026) == 90)
      #expect(hours.years(of: id) == [2025, 2026])
    }
    #expect(hours.owners.map(\.text) == ["pla:1", "pro:1", "vol:1"])
  }

  @Test
  func `a period takes both its days, leap days too`() {
    let hours = VolunteeredHours([
      entry("2028-02-28", 1), entry("2028-02-29", 10), entry("2028-03-01", 100),
    ])
    let leap = Period(from: Day("2028-02-29"), until: Day("2028-02-29"))
    #expect(hours.minutes(of: person, within: leap) == 10)
    #expect(hours.minutes(of: person, within: Period(from: Day("2028-02-29"), until: nil)) == 110)
    #expect(hours.minutes(of: person, within: Period(from: nil, until: nil)) == 111)
  }

  @Test
  func `nobody knows of nothing, and an entry without day or length counts nothing`() {
    let hours = VolunteeredHours([entry(nil, 60), entry("2026-01-01", nil)])
    #expect(hours.minutes(of: person, in: 2026) == 0)
    #expect(hours.owners.isEmpty && hours.years(of: person).isEmpty)
  }
}
