import Domain
import Testing

@Suite("Days as people type them")
struct DayEntryTests {
  /// Counted from Saturday, 14 March 2026.
  static let days: [(String, String)] = [
    ("heute", "2026-03-14"), ("HEUTE", "2026-03-14"), ("today", "2026-03-14"),
    ("morgen", "2026-03-15"), ("tomorrow", "2026-03-15"), ("übermorgen", "2026-03-16"),
    ("uebermorgen", "2026-03-16"), ("gestern", "2026-03-13"), ("yesterday", "2026-03-13"),
    ("vorgestern", "2026-03-12"), ("so", "2026-03-15"), ("mo", "2026-03-16"),
    ("di", "2026-03-17"), ("mi", "2026-03-18"), ("do", "2026-03-19"), ("fr", "2026-03-20"),
    ("sa", "2026-03-21"), ("mo.", "2026-03-16"), ("Freitag", "2026-03-20"),
    ("sonnabend", "2026-03-21"), ("mon", "2026-03-16"), ("tue", "2026-03-17"),
    ("wed", "2026-03-18"), ("thu", "2026-03-19"), ("fri", "2026-03-20"), ("sat", "2026-03-21"),
    ("sun", "2026-03-15"), ("Friday", "2026-03-20"), ("nächsten mo", "2026-03-16"),
    ("naechsten mo", "2026-03-16"), ("next fri", "2026-03-20"), ("nächste sa", "2026-03-21"),
    ("+3", "2026-03-17"), ("-3", "2026-03-11"), ("+2w", "2026-03-28"), ("+2 w", "2026-03-28"),
    ("+1m", "2026-04-14"), ("+1 jahr", "2027-03-14"), ("-1y", "2025-03-14"),
    ("in 3 tagen", "2026-03-17"), ("in 2 wochen", "2026-03-28"), ("in 1 Monat", "2026-04-14"),
    ("in 3 days", "2026-03-17"), ("in 1 year", "2027-03-14"), ("14.3.", "2026-03-14"),
    ("14. März", "2026-03-14"),
    ("1. mai 2027", "2027-05-01"), ("3. Dezember", "2025-12-03"),
    ("14.3", "2026-03-14"), ("24.12.", "2025-12-24"), ("1.9.", "2026-09-01"),
    ("14.3.26", "2026-03-14"), ("14.03.2026", "2026-03-14"), ("14. 3. 2026", "2026-03-14"),
    ("1.1.46", "2046-01-01"), ("1.1.47", "1947-01-01"), ("140326", "2026-03-14"),
    ("1403", "2026-03-14"), ("14032026", "2026-03-14"), ("2026-03-14", "2026-03-14"),
    ("14/3/2026", "2026-03-14"), ("29.2.28", "2028-02-29"), ("kw 12", "2026-03-16"),
    ("kw12", "2026-03-16"), ("KW 1", "2025-12-29"), ("week 53", "2026-12-28"),
  ]

  @Test(arguments: days.indices)
  func `every form of a day is understood`(_ index: Int) throws {
    let (typed, stored) = DayEntryTests.days[index]
    let entry = try DayEntry.parse("  \(typed) ", today: Believable.today)
    #expect(entry?.day.stored == stored && entry?.time == nil, "\(typed)")
  }

  @Test(arguments: [
    ("14.03.2026 18:30", "18:30"), ("heute 18 Uhr", "18:00"), ("fr 18.30 uhr", "18:30"),
    ("morgen 6 pm", "18:00"), ("mon 9:05", "09:05"), ("today 12 am", "00:00"),
    ("in 3 tagen 7:00", "07:00"), ("nächsten mo 18:30", "18:30"),
  ])
  func `a time may stand after the day`(_ row: (typed: String, time: String)) throws {
    let entry = try DayEntry.parse(row.typed, today: Believable.today)
    #expect(entry?.time?.stored == row.time)
    #expect(throws: Refusal.self) { try FieldKind.day.parse(row.typed, Believable.typing()) }
  }

  @Test(arguments: [
    "31.2.", "31.2.2026", "31.02.26", "310226", "29.2.26", "2026-02-31", "30.2.2028", "0.1.",
    "1.0.",
    "32.1.", "1.13.2026", "14.3.126",
  ])
  func `what the calendar has not is an error and no guess`(_ typed: String) {
    #expect(throws: Refusal.self) { try DayEntry.parse(typed, today: Believable.today) }
  }

  @Test(arguments: [
    "x", "heute morgen", "18:30", "18 uhr", "kw 0", "kw 54", "kw", "+", "-", "+x", "in tagen",
    "in x tagen", "in -3 tagen", "+-3", "+1.3.", "-14.3.", "14", "1", "٣.٣.", "½.3.", "14.3.26.1",
    "in 999999999 tagen", "+99999999999999999999", "+9000 jahre", "next", "nächsten", "m",
  ])
  func `nonsense is refused`(_ typed: String) {
    #expect(throws: Refusal.self) { try DayEntry.parse(typed, today: Believable.today) }
  }

  @Test
  func `nothing typed is no day`() throws {
    #expect(try DayEntry.parse("", today: Believable.today) == nil)
    #expect(try DayEntry.parse(" \n\t", today: Believable.today) == nil)
  }

  @Test
  func `no entry ends the program, on no day`() {
    for today in ["0001-01-01", "2024-02-29", "2026-12-31", "9999-12-31"] {
      for typed in Believable.nonsense(3000) + DayEntryTests.days.map(\.0) {
        _ = try? DayEntry.parse(typed, today: Believable.day(today))
      }
    }
  }

  @Test
  func `a weekday is always to come, within a week`() throws {
    for offset in 0..<7 {
      let today = Believable.today.adding(days: offset)
      for name in ["mo", "di", "mi", "do", "fr", "sa", "so"] {
        let day = try #require(try DayEntry.parse(name, today: today)).day
        #expect((1...7).contains(day.number - today.number))
      }
    }
  }
}
