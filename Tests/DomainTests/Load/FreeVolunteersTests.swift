import Domain
import Testing

// Today is Saturday, 14 March 2026; the 17th is a Tuesday.
@Suite("Who has time")
struct FreeVolunteersTests {
  private var scene = LoadOffice()

  private func question(
    _ time: String = "14-17",
    on day: String = "2026-03-17",
    _ change: (inout FreeQuestion) -> Void = { _ in }
  ) -> FreeQuestion {
    var question = FreeQuestion(day: Day(day), from: 0, until: 1440, isWhole: false)
    let isTime = question.takeTime(time)
    #expect(isTime)
    change(&question)
    return question
  }

  private func names(_ question: FreeQuestion) -> [String] {
    FreeVolunteers(question, in: scene.office).answers.map(\.volunteer.record.lastName)
  }

  @Test
  mutating func `two times must be free as a whole, of a half day an hour is enough`() {
    scene.volunteer("Amann", times: "2@1400-1600")
    scene.volunteer("Bauer", times: "2@1300-1500,2@1500-1800")
    scene.volunteer("Celik", times: "2@1730-1830")
    #expect(names(question("14-17")) == ["Bauer"])
    #expect(names(question("nachmittags")) == ["Amann", "Bauer"])
    #expect(names(question("")) == ["Amann", "Bauer", "Celik"])
    #expect(names(question("17-18", on: "2026-03-18")) == [])
    #expect(names(question("14-15")) == ["Amann", "Bauer"])
  }

  @Test
  mutating func `a placement takes its time on its days only`() {
    let id = scene.volunteer("Amann", times: "2pm")
    scene.placement(id, 60, from: "2026-03-10", until: "2026-03-23", times: "2@1500-1600")
    let found = FreeVolunteers(question("nachmittags"), in: scene.office).answers
    #expect(found.map { $0.times.map(\.clock) } == [["12:00-15:00", "16:00-18:00"]])
    #expect(names(question("14-17")) == [])
    #expect(names(question("14-17", on: "2026-03-24")) == ["Amann"])
    #expect(names(question("14-17", on: "2026-03-03")) == ["Amann"])
  }

  @Test(arguments: [
    ("ready", true), ("active", true), ("paused", false), ("left", false), ("training", false),
    ("interested", false), ("", false),
  ])
  mutating func `only who can be deployed counts`(_ row: (state: String, isFound: Bool)) {
    scene.volunteer("Amann", times: "2pm", state: row.state)
    #expect(names(question()).isEmpty != row.isFound)
  }

  @Test
  mutating func `who is absent, booked out, restricted or not yet there has no time`() {
    let away = scene.volunteer("Amann", times: "2pm")
    scene.absence(away, "2026-03-17", "2026-03-17")
    let full = scene.volunteer("Bauer", hours: 120, times: "2pm")
    scene.placement(full, 120, until: "2026-03-31", times: "1am")
    scene.volunteer("Celik", times: "2pm") { $0.restricted = Day("2026-03-01") }
    scene.volunteer("Dorn", times: "2pm") { $0.availableFrom = Day("2026-03-18") }
    scene.volunteer("Ebert", times: "2pm") { $0.archived = Day("2026-03-01") }
    #expect(names(question()) == [])
    #expect(names(question(on: "2026-03-24")) == ["Amann", "Dorn"])
    #expect(names(question(on: "2026-04-07")) == ["Amann", "Dorn", "Bauer"])
  }

  @Test
  mutating func `who declared no hours is found last, who told no times is only counted`() {
    scene.volunteer("Amann", hours: nil, times: "2pm")
    scene.volunteer("Bauer", hours: 60, times: "2pm")
    let silent = scene.volunteer("Celik")
    #expect(names(question()) == ["Bauer", "Amann"])
    #expect(FreeVolunteers(question(), in: scene.office).unasked == [silent])
  }

  @Test
  mutating func `language, level, district and topic narrow it, and who speaks best is first`() {
    scene.volunteer("Amann", hours: 600, times: "2pm") {
      $0.languages = [LanguageSkill](stored: "prs:good,de") ?? []
      $0.homeDistrict = Term("Hafen")
    }
    scene.volunteer("Bauer", times: "2pm") {
      $0.languages = [LanguageSkill](stored: "prs:native:basic") ?? []
      $0.districts = [Term("Altstadt"), Term("Nordstadt"), Term("Südhang")]
      $0.homeDistrict = Term("Hafen")
      $0.topics = [Term("health")]
    }
    scene.volunteer("Celik", times: "2pm") {
      $0.languages = [LanguageSkill](stored: "prs") ?? []
      $0.districts = [Term("citywide")]
    }
    func dari(_ change: (inout FreeQuestion) -> Void = { _ in }) -> [String] {
      names(
        question {
          $0.language = Term("prs")
          change(&$0)
        }
      )
    }
    #expect(dari() == ["Bauer", "Amann", "Celik"])
    #expect(dari { $0.level = Term("basic") } == ["Bauer", "Amann"])
    #expect(dari { $0.level = Term("fluent") } == ["Bauer"])
    #expect(dari { $0.district = Term("Hafen") } == ["Amann", "Celik"])
    for district in ["Altstadt", "Nordstadt", "Südhang"] {
      #expect(dari { $0.district = Term(district) } == ["Bauer", "Celik"])
    }
    #expect(dari { $0.topic = Term("health") } == ["Bauer"])
    #expect(dari { $0.language = Term("tr") } == [])
  }

  @Test(arguments: [
    ("Di", "2026-03-17"), ("TUE", "2026-03-17"), ("Sa", "2026-03-14"), ("saturday", "2026-03-14"),
    ("Fr", "2026-03-20"), ("heute", "2026-03-14"), ("+3", "2026-03-17"), ("1.4.", "2026-04-01"),
    ("29.2.2028", "2028-02-29"),
  ])
  func `a weekday is the next one, a date is that day`(_ row: (typed: String, day: String)) throws {
    #expect(try FreeQuestion.day(meaning: row.typed, today: scene.office.today) == Day(row.day))
  }

  @Test
  func `other words are no day and no time`() throws {
    #expect(throws: Refusal.self) {
      try FreeQuestion.day(meaning: "xyz", today: scene.office.today)
    }
    #expect(throws: Refusal.self) {
      try FreeQuestion.day(meaning: "31.2.", today: scene.office.today)
    }
    #expect(try FreeQuestion.day(meaning: " ", today: scene.office.today) == nil)
    var question = self.question("14-17")
    for typed in ["17-14", "27", "irgendwann", "14-"] {
      let isTime = question.takeTime(typed)
      #expect(!isTime)
    }
    #expect(question.from == 14 * 60 && question.isWhole)
  }
}
