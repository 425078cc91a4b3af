import Domain
import Testing

@Suite("Times of the week")
struct WeekTimeKindTests {
  @Test(arguments: [
    ("Di 14-17", "2@1400-1700"), ("Mi nachmittags", "3pm"), ("Sa", "6@0800-2200"),
    ("Mo-Fr abends", "1ev,2ev,3ev,4ev,5ev"),
    ("Mo - Mi 9-12", "1@0900-1200,2@0900-1200,3@0900-1200"),
    ("Mo bis Di abends", "1ev,2ev"), ("Di 14:30 – 17:15 Uhr", "2@1430-1715"),
    ("Dienstag von 14 Uhr bis 17 Uhr", "2@1400-1700"), ("do. 8-12", "4am"),
    ("Tue 14-17", "2@1400-1700"), ("wednesday afternoon", "3pm"),
    (
      "Mon to Tue 9 to 12",
      "1@0900-1200,2@0900-1200"
    ), ("Sun all day", "7@0800-2200"), ("Fr 22-24", "5@2200-2400"),
    ("So 0-6", "7@0000-0600"), ("", ""), (" , ", ""),
  ])
  func `are typed in German or English`(_ row: (typed: String, stored: String)) {
    for language in Language.allCases {
      #expect(Believable.parsed(.weekTimes, row.typed, language) == row.stored)
    }
  }

  @Test(arguments: [
    "14-17", "Di 17-14", "Di 14", "Di 14-14", "Fr-Mo", "D 14-17", "Di 25-26", "Di 14-17-19",
    "Xx 9-12",
    "Di irgendwann", "Mo-Di-Mi", "-", "Di -17",
  ])
  func `what is no time is refused with an example`(_ typed: String) {
    do throws(Refusal) {
      let stored = try FieldKind.weekTimes.parse(typed, Believable.typing())
      Issue.record("\(typed) was taken as \(stored)")
    } catch {
      #expect(error.text.de.contains("Di 14-17") && error.text.en.contains("Tue 14-17"))
    }
  }

  @Test
  func `nonsense is refused or taken, and never traps`() {
    for typed in Believable.nonsense(3000) {
      for text in [typed, "Di \(typed)", "Mo-\(typed)", "Di 14-\(typed)"] {
        guard let stored = Believable.parsed(.weekTimes, text) else { continue }
        #expect([WeekTime](stored: stored) != nil, "\(text)")
      }
    }
  }

  @Test(arguments: [
    ("Di 14-17, Di 16-19", "2@1400-1900"), ("Di nachmittags, Di 14-16", "2pm"),
    ("Mi 9-12, Di 14-17, Mi 9-12", "2@1400-1700,3@0900-1200"),
    // What only touches stays apart, so that half days keep their names.
    ("Di vormittags, Di nachmittags", "2am,2pm"), ("Di 9-10, Di 10-11", "2@0900-1000,2@1000-1100"),
  ])
  func `times that overlap become one`(_ row: (typed: String, stored: String)) {
    #expect(Believable.parsed(.weekTimes, row.typed) == row.stored)
  }

  @Test
  func `what is shown can be typed again`() {
    let stored =
      Believable.values(.weekTimes)
      + (1...7).flatMap { day in
        ["\(day)am", "\(day)pm", "\(day)ev", "\(day)@0905-0910", "\(day)@0000-2400"]
      }
    for value in stored {
      for language in Language.allCases {
        let shown = FieldKind.weekTimes.show(value, Reading(language: language))
        let typed = Believable.parsed(.weekTimes, shown, language)
        let merged = [WeekTime](stored: value)?.merged(joining: false).stored
        #expect(typed == merged, "\(value) \(shown)")
      }
    }
    let words = FieldKind.weekTimes.show("2pm,3@1430-1700,6@0800-2200", Reading(language: .german))
    #expect(words == "Di nachmittags, Mi 14:30–17, Sa ganztags")
  }

  @Test(arguments: ["2pm", "2@0900-1200", "7ev", "1@0000-2400", "3@2359-2400"])
  func `the stored form is read as it was written`(_ stored: String) {
    #expect(WeekTime(stored: stored)?.stored == stored)
  }

  @Test(arguments: [
    "", "8pm", "0am", "2", "2xx", "2@0900", "2@9-12", "2@1200-0900", "2@0960-1200", "2@0900-2430",
    "2@09:0-1200", "é@0900-1200", "2pm ",
  ])
  func `other texts are no times`(_ stored: String) {
    #expect(WeekTime(stored: stored) == nil)
  }

  @Test
  func `times taken together lose what others take`() throws {
    let times = try #require([WeekTime](stored: "2am,2pm,3@0900-1000"))
    let wanted = try #require(WeekTime(stored: "2@1100-1300"))
    #expect(times.cover(wanted))
    #expect(times.within(wanted).stored == "2@1100-1300")
    #expect(times.without([wanted]).stored == "2@0800-1100,2@1300-1800,3@0900-1000")
    #expect(times.without(times).isEmpty && times.without([]).minutes == 11 * 60)
    let later = try #require(WeekTime(stored: "4@1100-1300"))
    #expect(!times.cover(later) && times.within(later).isEmpty)
  }
}
