import Testing

@testable import Domain

// Today is 14 March 2026.
@Suite("What the days of an office hold")
struct OfficeCalendarTests {
  private var scene = WarningScene()

  private func entries(_ from: String, _ until: String) -> [CalendarEntry] {
    OfficeCalendar.entries(in: scene.office, from: Day(from), until: Day(until))
  }

  private func titles(_ from: String, _ until: String) -> [String] {
    entries(from, until).map(\.title.de)
  }

  @Test
  mutating func `meetings stand by their time, and those that fall out say so`() {
    for (start, state) in [("14:00", "planned"), ("09:30", "cancelled"), (nil, "held")] {
      _ = scene.add(\.meetings) {
        $0.name = "Jour fixe"
        $0.day = Day("2026-03-31")
        $0.start = start.flatMap { TimeOfDay(stored: $0) }
        $0.length = Minutes(90)
        $0.state = Term(state)
      }
    }
    let found = entries("2026-03-31", "2026-03-31")
    #expect(found.map(\.times) == ["", "09:30–11:00", "14:00–15:30"])
    #expect(found.map(\.isOff) == [false, true, false])
    #expect(found[1].title.de == "abgesagt: Jour fixe")
    #expect(entries("2026-04-01", "2026-04-30").isEmpty)
  }

  @Test
  mutating func `a meeting until midnight has its end, one of no length that can be has none`() {
    _ = scene.add(\.meetings) {
      $0.day = Day("2026-03-20")
      $0.start = TimeOfDay(stored: "23:00")
      $0.length = Minutes(60)
    }
    _ = scene.add(\.meetings) {
      $0.day = Day("2026-03-20")
      $0.start = TimeOfDay(stored: "23:30")
      $0.length = Minutes(.max)
    }
    #expect(entries("2026-03-20", "2026-03-20").map(\.times) == ["23:00–00:00", "23:30"])
  }

  @Test
  mutating func `tasks stand on their day while they are open`() {
    for state in ["open", "waiting", "done"] {
      _ = scene.add(\.actionItems) {
        $0.title = state
        $0.due = Day("2026-03-20")
        $0.state = Term(state)
        $0.waitingFor = "Stadt"
      }
    }
    #expect(titles("2026-03-20", "2026-03-20") == ["open", "waiting"])
    #expect(entries("2026-03-20", "2026-03-20")[1].detail.de == "wartet auf Stadt")
  }

  @Test
  mutating func `a parked task stands on the day on which it is seen again, if that is later`() {
    for parked in ["2026-03-25", "2026-03-16", "2026-03-14"] {
      _ = scene.add(\.actionItems) {
        $0.due = Day("2026-03-20")
        $0.parkedUntil = Day(parked)
      }
    }
    #expect(
      entries("2026-03-01", "2026-03-31").map(\.day.stored) == [
        "2026-03-20", "2026-03-20", "2026-03-25",
      ]
    )
  }

  @Test
  mutating func `ends are of what goes on`() {
    for state in ["active", "ended", "draft"] {
      _ = scene.add(\.agreements) {
        $0.title = state
        $0.state = Term(state)
        $0.end = Day("2026-06-30")
        $0.reviewDue = Day("2026-05-01")
      }
    }
    for (state, end) in [("running", "2026-12-31"), ("closed", "2026-12-31")] {
      _ = scene.add(\.projects) {
        $0.name = "Lesepaten"
        $0.state = Term(state)
        $0.end = Day(end)
      }
    }
    #expect(
      titles("2026-05-01", "2026-12-31") == [
        "Vereinbarung überprüfen: active", "Ende der Vereinbarung: active",
        "Projektende: Lesepaten",
      ]
    )
  }

  @Test
  mutating func `placements and guide agreements are told by who serves where`() {
    let person = scene.add(\.volunteers) {
      $0.lastName = "Haddad"
      $0.firstName = "Karim"
    }
    _ = scene.add(\.placements) {
      $0.volunteer = person
      $0.state = Term("active")
      $0.end = Day("2026-04-01")
    }
    _ = scene.add(\.placements) {
      $0.state = Term("declined")
      $0.end = Day("2026-04-01")
    }
    _ = scene.add(\.guideAgreements) {
      $0.client = "K-17"
      $0.state = Term("running")
      $0.end = Day("2026-04-02")
      $0.review = Day("2026-04-03")
    }
    #expect(
      titles("2026-04-01", "2026-04-30") == [
        "Einsatzende: Haddad, Karim", "Ende der Lotsenvereinbarung K-17",
        "Lotsenvereinbarung K-17 überprüfen",
      ]
    )
  }

  @Test
  mutating func `course sessions take the place of bookings for them`() {
    let course = scene.add(\.courses) { $0.title = "Basiskurs" }
    let cancelled = scene.add(\.courses) { $0.state = Term("cancelled") }
    for id in [course, cancelled] {
      _ = scene.add(\.courseSessions) {
        $0.course = id
        $0.day = Day("2026-03-20")
        $0.topic = "Grenzen"
      }
    }
    let meeting = scene.add(\.meetings) { _ in }
    for (purpose, of, held) in [("Kurs", course, nil), ("Chor", nil, nil), ("Treff", nil, meeting)]
      as [(String, RecordID?, RecordID?)]
    {
      _ = scene.add(\.bookings) {
        $0.purpose = purpose
        $0.day = Day("2026-03-20")
        $0.course = of
        $0.meeting = held
      }
    }
    #expect(Set(titles("2026-03-20", "2026-03-20")) == ["Basiskurs: Grenzen", "Chor"])
  }

  @Test
  mutating func `what lasts several days stands on each of those asked for`() {
    _ = scene.add(\.campaigns) {
      $0.title = "Woche des Ehrenamts"
      $0.start = Day("2026-02-27")
      $0.end = Day("2026-03-02")
    }
    let found = entries("2026-03-01", "2026-03-31")
    #expect(found.count == 1 && found[0].until == Day("2026-03-02"))
    let days = OfficeCalendar.byDay(found, from: Day("2026-03-01"), until: Day("2026-03-31"))
    #expect(days.keys.sorted().map(\.stored) == ["2026-03-01", "2026-03-02"])
    #expect(entries("2026-03-03", "2026-03-31").isEmpty)
  }

  @Test
  mutating func `an end before its beginning is one day`() {
    _ = scene.add(\.campaigns) {
      $0.start = Day("2026-03-20")
      $0.end = Day("2026-03-01")
    }
    #expect(entries("2026-03-01", "2026-03-31").map(\.until) == [Day("2026-03-20")])
  }

  @Test
  mutating func `categories narrow what is told`() {
    _ = scene.add(\.meetings) { $0.day = Day("2026-03-20") }
    _ = scene.add(\.actionItems) { $0.due = Day("2026-03-20") }
    let tasks = OfficeCalendar.entries(
      in: scene.office,
      from: Day("2026-03-20"),
      until: Day("2026-03-20"),
      of: [.task]
    )
    #expect(tasks.map(\.category) == [.task])
  }

  @Test
  mutating func `deadlines are what is late and what comes within the days`() {
    for due in ["2025-01-01", "2026-03-14", "2026-03-24", "2026-03-25"] {
      _ = scene.add(\.actionItems) { $0.due = Day(due) }
    }
    _ = scene.add(\.meetings) { $0.day = Day("2026-03-20") }
    _ = scene.add(\.qualifications) { $0.until = Day("2026-03-13") }
    let found = OfficeCalendar.deadlines(in: scene.office, within: 10)
    #expect(found.map(\.day.stored) == ["2025-01-01", "2026-03-14", "2026-03-24"])
    #expect(found.map { $0.isLate(on: Believable.today) } == [true, false, false])
    #expect(OfficeCalendar.deadlines(in: scene.office, within: 0).count == 2)
    #expect(OfficeCalendar.deadlines(in: scene.office, within: .min).count == 2)
  }

  @Test
  mutating func `follow-ups of talks are to be done`() {
    for (place, isDone) in [false, true].enumerated() {
      var talk = Conversation()
      talk.subject = "Flyer"
      talk.followUp = Day("2026-03-20")
      talk.isDone = isDone
      scene.office[Conversation.self].append(Entry(RecordID("cnv:\(place)"), talk))
    }
    _ = scene.add(\.interviews) { $0.followUp = Day("2026-03-21") }
    #expect(
      titles("2026-03-20", "2026-03-21") == [
        "Wiedervorlage: Flyer", "Wiedervorlage nach dem Erstgespräch",
      ]
    )
  }

  @Test
  mutating func `of the certificates of somebody the newest is to be renewed`() {
    let person = scene.add(\.volunteers) { $0.lastName = "Haddad" }
    for date in ["2022-06-01", "2023-06-01"] {
      _ = scene.add(\.backgroundChecks) {
        $0.volunteer = person
        $0.isInspected = true
        $0.date = Day(date)
      }
    }
    scene.set(VolunteerThresholds.certificateRenewal, 60)
    #expect(entries("2026-03-14", "2030-01-01").map(\.day.stored) == ["2028-06-01"])
  }

  @Test
  func `an office without records has no dates, and each source a kind of its office`() {
    #expect(entries("0001-01-01", "9999-12-31").isEmpty)
    let kinds = Set(Office.types.map { $0.kind.prefix })
    for source in CalendarSource.all { #expect(kinds.contains(source.kind.prefix)) }
  }
}
