import Testing

@testable import Domain

struct CadenceTests {
  private func cadence(
    _ first: String,
    _ cadence: String,
    _ rule: String = "weekday",
    end: String? = nil
  ) throws -> Cadence {
    var series = MeetingSeries()
    series.first = Day(first)
    series.cadence = Term(cadence)
    series.rule = Term(rule)
    series.end = end.map { Day($0) }
    return try #require(Cadence(series))
  }

  private func days(_ cadence: Cadence, _ count: Int, from day: String) -> [String] {
    cadence.dates(count, from: Day(day)).map(\.stored)
  }

  @Test
  func `weeks go on over a change of year and a leap day`() throws {
    let weekly = try cadence("2027-12-22", "weekly")
    #expect(days(weekly, 3, from: "2027-12-23") == ["2027-12-29", "2028-01-05", "2028-01-12"])
    let fortnightly = try cadence("2028-02-15", "fortnightly")
    #expect(days(fortnightly, 3, from: "2028-02-15") == ["2028-02-15", "2028-02-29", "2028-03-14"])
  }

  @Test
  func `the second Tuesday of the month stays the second Tuesday over the year`() throws {
    // 8 December 2026 is a second Tuesday.
    let monthly = try cadence("2026-12-08", "monthly")
    #expect(
      days(monthly, 4, from: "2026-12-08") == [
        "2026-12-08", "2027-01-12", "2027-02-09", "2027-03-09",
      ]
    )
    for day in monthly.dates(60, from: Day("2026-12-08")) {
      #expect(day.weekday == 2)
      #expect((8...14).contains(day.parts.day))
    }
  }

  @Test
  func `a month without a fifth Thursday takes its last one and the next has the fifth again`()
    throws
  {
    // 29 January 2026 is a fifth Thursday.
    let monthly = try cadence("2026-01-29", "monthly")
    #expect(
      days(monthly, 5, from: "2026-01-01") == [
        "2026-01-29", "2026-02-26", "2026-03-26", "2026-04-30", "2026-05-28",
      ]
    )
  }

  @Test
  func `the last Friday is the last one in months with four and with five of them`() throws {
    let monthly = try cadence("2026-01-30", "monthly", "last-weekday")
    #expect(
      days(monthly, 4, from: "2026-01-01") == [
        "2026-01-30", "2026-02-27", "2026-03-27", "2026-04-24",
      ]
    )
    #expect(monthly.dates(5, from: Day("2026-05-01")).first == Day("2026-05-29"))
  }

  @Test
  func `the 31st is the last day of shorter months and never drifts`() throws {
    let monthly = try cadence("2027-12-31", "monthly", "date")
    #expect(
      days(monthly, 5, from: "2027-12-31") == [
        "2027-12-31", "2028-01-31", "2028-02-29", "2028-03-31", "2028-04-30",
      ]
    )
    let quarterly = try cadence("2026-11-30", "quarterly", "date")
    #expect(days(quarterly, 3, from: "2026-12-01") == ["2027-02-28", "2027-05-30", "2027-08-30"])
  }

  @Test
  func `a yearly date on a leap day comes back to it after three years on the 28th`() throws {
    let yearly = try cadence("2024-02-29", "yearly", "date")
    #expect(
      days(yearly, 4, from: "2025-01-01") == [
        "2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29",
      ]
    )
    let half = try cadence("2026-08-31", "half-yearly", "date")
    #expect(days(half, 2, from: "2026-09-01") == ["2027-02-28", "2027-08-31"])
  }

  @Test
  func `dates are the same from whatever day one asks`() throws {
    for rule in ["weekday", "last-weekday", "date"] {
      for name in Vocabulary.cadences.entries.map(\.term.key) {
        let cadence = try cadence("2026-01-31", name, rule)
        let all = cadence.dates(in: Day("2026-01-01")...Day("2030-12-31"))
        #expect(all == Array(Set(all)).sorted(), "\(name) \(rule)")
        for (day, next) in zip(all, all.dropFirst()) {
          #expect(cadence.next(after: day) == next, "\(name) \(rule)")
          #expect(cadence.last(by: next.adding(days: -1)) == day, "\(name) \(rule)")
          #expect(cadence.nearest(to: day) == day)
        }
      }
    }
  }

  @Test
  func `nothing comes before the first date, after the end, or beyond the calendar`() throws {
    let ended = try cadence("2026-03-03", "weekly", end: "2026-03-17")
    #expect(ended.last(by: Day("2026-03-02")) == nil)
    #expect(ended.next(after: Day("2026-01-01")) == Day("2026-03-03"))
    #expect(days(ended, 9, from: "2026-01-01") == ["2026-03-03", "2026-03-10", "2026-03-17"])
    #expect(ended.next(after: Day("2026-03-17")) == nil)
    #expect(ended.last(by: Day("2030-01-01")) == Day("2026-03-17"))
    let late = try cadence("9999-12-20", "monthly", "date")
    #expect(late.next(after: Day("9999-12-20")) == nil)
    #expect(late.dates(5, from: Day("9999-12-01")) == [Day("9999-12-20")])
    let early = try cadence("0001-01-01", "weekly")
    #expect(early.next(after: Day("2026-03-14")).map { $0 > Day("2026-03-14") } == true)
  }

  @Test
  func `an end before the first date leaves no date at all`() throws {
    let none = try cadence("2026-03-03", "monthly", end: "2026-03-02")
    #expect(none.next(after: Day("2026-01-01")) == nil)
    #expect(none.nearest(to: Day("2026-04-01")) == nil)
  }

  @Test
  func `a cadence of the office's own or without a first date tells no dates`() {
    var series = MeetingSeries()
    series.cadence = Term("nach-bedarf")
    series.first = Day("2026-03-03")
    #expect(Cadence(series) == nil)
    series.cadence = Term("monthly")
    series.first = nil
    #expect(Cadence(series) == nil)
  }

  @Test
  func `five in the afternoon stays five when the clocks change`() throws {
    // In 2026 clocks change on 29 March and 25 October.
    let monthly = try cadence("2026-03-10", "monthly")
    var series = MeetingSeries()
    series.start = TimeOfDay(hour: 17, minute: 0)
    for day in monthly.dates(12, from: Day("2026-03-10")) {
      let meeting = series.meeting(RecordID("ser:1"), on: day)
      #expect(meeting.start?.stored == "17:00")
      #expect(meeting.day == day)
      #expect(day.weekday == 2)
    }
  }

  @Test
  func `the rule is told in words`() throws {
    #expect(try cadence("2026-12-08", "monthly").words.de == "2. Dienstag")
    #expect(try cadence("2026-01-29", "monthly").words.de == "5. oder letzter Donnerstag")
    #expect(try cadence("2026-01-30", "quarterly", "last-weekday").words.en == "last Friday")
    #expect(
      try cadence("2026-03-31", "monthly", "date").words.de == "am 31., sonst am Monatsletzten"
    )
    #expect(try cadence("2026-03-10", "yearly").words.de == "2. Dienstag im März")
    #expect(try cadence("2026-03-10", "weekly").words.de == "dienstags")
  }
}
