import Testing

@testable import Domain

// Today is 14 March 2026.
struct AttendanceTests {
  private var scene = WarningScene()

  private mutating func meeting(
    _ series: RecordID?,
    _ day: String,
    _ change: (inout Meeting) -> Void
  ) {
    _ = scene.add(\.meetings) {
      $0.series = series
      $0.day = Day(day)
      $0.state = Term("held")
      change(&$0)
    }
  }

  @Test
  mutating func `organisations are counted once, by their kinds, and people beside them`() throws {
    let town = scene.partner("Stadt", type: "municipality")
    let (caritas, diakonie) = (
      scene.partner("C", type: "welfare"), scene.partner("D", type: "welfare")
    )
    let person = scene.add(\.contacts) { $0.partners = [caritas, diakonie] }
    let other = scene.add(\.contacts) { $0.partners = [caritas] }
    let id = scene.add(\.meetingSeries) { $0.name = "Runder Tisch" }
    meeting(id, "2026-02-10") {
      $0.partners = [town, diakonie]
      $0.participants = [person, other]
      $0.excused = [other]
      $0.guests = "Bürgermeisterin; zwei Studierende, "
      $0.visitors = 7
      $0.volunteers = [RecordID("vol:1")]
    }
    let statistics = try #require(AttendanceStatistics.of(id, in: scene.office))
    let one = try #require(statistics.meetings.first)
    #expect(one.organisations == [town, caritas, diakonie])
    #expect(one.types.map(\.type.key) == ["welfare", "municipality"])
    #expect(one.types.map(\.count) == [2, 1])
    #expect(one.people == 3)
    #expect(one.guests == 2)
    #expect(one.excused == 1)
    #expect(one.visitors == 7)
    #expect(statistics.tenths == 30)
  }

  @Test
  mutating func `years are apart on New Year's Day, and different organisations count once a year`()
    throws
  {
    let partners = (0..<3).map { scene.partner("P \($0)") }
    let id = scene.add(\.meetingSeries) { $0.name = "Plenum" }
    meeting(id, "2024-12-31") { $0.partners = partners }
    meeting(id, "2025-01-01") { $0.partners = [partners[0]] }
    meeting(id, "2025-02-01") { $0.partners = [partners[0], partners[1]] }
    meeting(id, "2025-03-01") { _ in }
    meeting(id, "2026-03-15") { $0.partners = partners }
    let statistics = try #require(AttendanceStatistics.of(id, in: scene.office))
    #expect(statistics.years.map(\.year) == [2025, 2024])
    #expect(statistics.years.map(\.organisations) == [2, 3])
    #expect(statistics.years.map(\.tenths) == [15, 30])
    #expect(statistics.years.map(\.visitors) == [nil, nil])
    #expect(statistics.unnoted == 1)
    #expect(statistics.organisations.first?.count == 3)
  }

  @Test
  mutating func `twelve meetings are shown, and visitors alone tell who was there`() throws {
    let id = scene.add(\.meetingSeries) { $0.name = "Sprechstunde" }
    for month in 1...12 {
      meeting(id, "2025-\(month < 10 ? "0" : "")\(month)-05") { $0.visitors = month }
    }
    meeting(id, "2026-01-05") { $0.visitors = .max }
    let statistics = try #require(AttendanceStatistics.of(id, in: scene.office))
    #expect(statistics.recent.count == 12)
    #expect(statistics.recent.first?.day == Day("2026-01-05"))
    #expect(statistics.years.last?.visitors == 78)
  }

  @Test
  mutating func `a network counts the meetings of its series, and who has none is left out`() {
    let network = scene.add(\.networks) { $0.name = "Tisch" }
    _ = scene.add(\.networks) { $0.name = "Leer" }
    let series = scene.add(\.meetingSeries) { $0.network = network }
    meeting(series, "2026-01-05") { $0.visitors = 1 }
    #expect(AttendanceStatistics.all(in: scene.office).map(\.owner) == [series, network])
    #expect(AttendanceStatistics.of(RecordID("ser:gone"), in: scene.office) == nil)
  }
}
