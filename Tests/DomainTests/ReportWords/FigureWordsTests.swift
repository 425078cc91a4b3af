import Domain
import Testing

@Suite("Figures and periods in words")
struct FigureWordsTests {
  private static let today = Day(stored: "2026-02-14") ?? Day(number: 0)

  @Test
  func `each unit is written as people read it, and as a spreadsheet does`() {
    let rows: [(Figure, german: String, english: String, stored: String)] = [
      (Figure(1_234_567, records: []), "1.234.567", "1,234,567", "1234567"),
      (Figure(-12, records: []), "-12", "-12", "-12"),
      (Figure(75, .minutes, records: []), "1,25 h", "1.25 h", "1,25"),
      (Figure(90, .minutes, records: []), "1,5 h", "1.5 h", "1,5"),
      (Figure(100, .minutes, records: []), "1,67 h", "1.67 h", "1,67"),
      (Figure(59, .minutes, records: []), "0,98 h", "0.98 h", "0,98"),
      (Figure(120, .minutes, records: []), "2 h", "2 h", "2"),
      (Figure(63, .minutes, records: []), "1,05 h", "1.05 h", "1,05"),
      (Figure(0, .minutes, records: []), "0 h", "0 h", "0"),
      (Figure(24, .units, records: []), "24 UE", "24 units", "24"),
      (Figure(123_450, .cents, records: []), "1.234,50 €", "€1,234.50", "1234,50"),
      (Figure(375, .permille, records: []), "37,5 %", "37.5%", "37,5"),
      (Figure(1000, .permille, records: []), "100 %", "100%", "100"),
    ]
    for row in rows {
      #expect(row.0.written(.german) == row.german)
      #expect(row.0.written(.english) == row.english)
      #expect(row.0.stored(decimal: ",") == row.stored)
    }
    for unit in [Figure.Unit.count, .minutes, .units, .cents, .permille] {
      #expect(!Figure(.max, unit, records: []).written(.german).isEmpty)
      #expect(Figure(.min, unit, records: []).stored(decimal: ".").hasPrefix("-"))
    }
  }

  @Test
  func `until March the last year is reported`() throws {
    #expect(ReportPeriod.usual(on: Self.today).year == 2025)
    #expect(ReportPeriod.usual(on: try #require(Day(stored: "2026-04-01"))).year == 2026)
  }

  @Test
  func `a period is typed as a year, a quarter or days`() throws {
    func parse(_ typed: String) throws -> String {
      try ReportPeriod.parse(typed, year: 2025, today: Self.today).title.en
    }
    #expect(try parse(" 2024 ") == "2024")
    #expect(try parse("q1") == "2025-01-01 to 2025-03-31")
    #expect(try parse("Q4 2026") == "2026-10-01 to 2026-12-31")
    #expect(try parse("2026/q2") == "2026-04-01 to 2026-06-30")
    #expect(try parse("1.3.2025 bis 31.5.2025") == "2025-03-01 to 2025-05-31")
    #expect(try parse("bis 31.1.2026") == "2026-01-01 to 2026-01-31")
    for typed in ["q5", "Unsinn", "31.5.2025 bis 1.3.2025", "0000", "q1 q2"] {
      #expect(throws: Refusal.self) { try parse(typed) }
    }
  }
}
