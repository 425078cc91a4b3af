import Domain
import Testing

@Suite("Numbers as people type them")
struct NumberKindTests {
  @Test(arguments: [
    ("12,50", "12.50"), ("12.50", "12.50"), ("12,5", "12.50"), ("12", "12.00"),
    ("1.234,50", "1234.50"), ("1,234.50", "1234.50"),
    ("1.234.567", "1234567.00"), ("1234,5", "1234.50"), ("-5", "-5.00"), ("-0,05", "-0.05"),
    (",50", "0.50"), ("0", "0.00"), ("12,50 €", "12.50"), ("€1,234.50", "1234.50"),
    ("1 234,50", "1234.50"), ("9.999.999.999,99", "9999999999.99"), ("", ""), (" ", ""),
  ])
  func `amounts of both languages`(_ row: (typed: String, stored: String)) {
    #expect(Believable.parsed(.money, row.typed) == row.stored)
    #expect(Believable.parsed(.money, row.typed, .english) == row.stored)
  }

  @Test
  func `three digits behind a mark are a thousand, or a slip, as the language says`() {
    #expect(Believable.parsed(.money, "1.234") == "1234.00")
    #expect(Believable.parsed(.money, "1,234", .english) == "1234.00")
    #expect(Believable.parsed(.money, "12,505") == nil)
    #expect(Believable.parsed(.money, "12.505", .english) == nil)
  }

  @Test(arguments: [
    "x", "12,50,", "1.2.3", "1,2,3", "0,125", "1.234,567", "1234.567", "12,3.4,5", ".", ",", "-",
    "--5", "5-", "1e3", "99999999999", "99999999999999999999999", "1..5", "٣", "1,23,456", "12,",
    "0x10", "5\u{301}", "NaN", "inf",
  ])
  func `what is no amount is refused`(_ typed: String) {
    #expect(Believable.parsed(.money, typed) == nil)
  }

  @Test(arguments: [
    ("1,5 h", "90"), ("1.5 h", "90"), ("1,5", "90"), ("1:30", "90"), ("90 min", "90"),
    ("90m", "90"), ("2 Std", "120"), ("2 Stunden", "120"), ("2 hours", "120"), ("0,25", "15"),
    ("0,33", "20"), ("20 Minuten", "20"), ("0", "0"), ("", ""), (",5 h", "30"), ("2.", "120"),
  ])
  func `durations in hours and minutes`(_ row: (typed: String, stored: String)) {
    #expect(Believable.parsed(.duration, row.typed) == row.stored)
  }

  @Test(arguments: [
    "x", "-1", "1:60", "1:2:3", "h", "min", "1,5 min", "1e3", "99999999999999999999", "10001 h",
    "1,,5",
    ",", ":", "1.5.5", "5 tage", "1,555",
  ])
  func `what is no duration is refused`(_ typed: String) {
    #expect(Believable.parsed(.duration, typed) == nil)
  }

  @Test
  func `durations read back as they are written, minute by minute`() {
    for minutes in 0...1500 {
      for language in Language.allCases {
        let written = Minutes(minutes).written(language)
        #expect(Believable.parsed(.duration, written, language) == String(minutes), "\(written)")
      }
    }
  }

  @Test
  func `whole numbers are whole`() {
    #expect(Believable.parsed(.number, "007") == "7")
    #expect(Believable.parsed(.number, "1 000") == "1000")
    for typed in ["-1", "1,5", "x", "1000000000", "٣", "+1"] {
      #expect(Believable.parsed(.number, typed) == nil)
    }
  }

  @Test
  func `numbers are put in order as numbers`() {
    let reading = Reading(language: .german)
    func isSorted(_ kind: FieldKind, _ values: [String]) -> Bool {
      let keys = values.map { kind.order($0, reading) }
      return zip(keys, keys.dropFirst()).allSatisfy { $0 < $1 }
    }
    #expect(isSorted(.number, ["", "0", "2", "10", "999999999"]))
    #expect(isSorted(.money, ["", "-100.00", "-5.00", "0.00", "2.00", "10.50", "9999999999.99"]))
    #expect(isSorted(.duration, ["", "0", "45", "60", "600"]))
    #expect(isSorted(.day, ["", "1999-12-31", "2026-03-14"]))
    #expect(isSorted(.time, ["", "08:05", "18:30"]))
  }

  @Test(arguments: [
    ("18:30", "18:30"), ("18.30", "18:30"), ("18.30 Uhr", "18:30"), ("18 Uhr", "18:00"),
    ("18", "18:00"),
    ("8:05", "08:05"), ("6 pm", "18:00"), ("6:30pm", "18:30"), ("12 am", "00:00"),
    ("12 pm", "12:00"), ("12:30 am", "00:30"), ("0", "00:00"), ("18h", "18:00"), ("", ""),
  ])
  func `times of day`(_ row: (typed: String, stored: String)) {
    #expect(Believable.parsed(.time, row.typed) == row.stored)
  }

  @Test(arguments: [
    "24:00", "18:60", "13 pm", "0 am", "x", "uhr", "1830", "18:3", "+8:00", "8:+5", "-0:00",
    "18:30:00",
    ":", "٨",
  ])
  func `what is no time of day is refused`(_ typed: String) {
    #expect(Believable.parsed(.time, typed) == nil)
  }
}
