import Testing

@Suite
struct CalendarTests {
  private let office = Office()

  init() {
    _ = office.add(
      "meetings",
      "day=2031-03-31",
      "start=10:00",
      "length=90 min",
      "name=\u{1B}[2JPlenum",
      "place=Rathaus"
    )
    _ = office.add("campaigns", "title=Aktionswoche", "start=2031-02-26", "end=2031-03-02")
    _ = office.add("tasks", "title=Spät", "due=2026-01-06")
  }

  @Test
  func `a month is a table of its days`() {
    let outcome = office.run("calendar", "--month", "2031-03")
    #expect(outcome.status == 0 && outcome.lines.count == 3)
    #expect(
      outcome.lines[1].hasPrefix("Sa 01.03.2031") && outcome.lines[1].contains("Aktionswoche")
    )
    #expect(outcome.lines[2].contains("10:00–11:30  Treffen"))
    #expect(!outcome.output.contains("\u{1B}"))
  }

  @Test
  func `as JSON each entry is an object in a line`() throws {
    let outcome = office.run("calendar", "--month=2031-03", "--json")
    let objects = try #require(outcome.objects)
    let keys: Set = [
      "id", "day", "until", "start", "minutes", "category", "off", "title", "detail",
    ]
    #expect(objects.count == 2 && objects.allSatisfy { $0.keys == keys })
    #expect(outcome.lines[0].contains(#""day":"2031-02-26","until":"2031-03-02","start":null"#))
    #expect(
      outcome.lines[1].contains(#""start":"10:00","minutes":90,"off":false,"category":"meeting""#)
    )
  }

  @Test(arguments: ["2031-13", "2031", "März", "", "2031-3", "9999999-01"])
  func `what is no month is refused`(month: String) {
    let outcome = office.run("calendar", "--month", month)
    #expect(outcome.status == 2 && outcome.messages.contains("JJJJ-MM"))
  }

  @Test
  func `a month without entries is said, and the last month of all is one`() {
    let outcome = office.run("calendar", "--month", "2032-01")
    #expect(outcome.status == 0 && outcome.output == "")
    #expect(outcome.messages.contains("Januar 2032"))
    #expect(office.run("calendar", "--month", "9999-12").status == 0)
    #expect(office.run("calendar").status == 0)
  }

  @Test
  func `deadlines tell what is late and what comes, and the status whether anything is late`()
    throws
  {
    let agreement = office.add("agreements", "title=Tandem", "state=active", "end=+30")
    let outcome = office.run("deadlines")
    #expect(outcome.status == 1 && outcome.lines.count == 3)
    #expect(outcome.lines[1].contains("Di 06.01.2026") && outcome.lines[1].contains("Aufgabe"))
    #expect(outcome.lines[2].contains("Ende der Vereinbarung: Tandem"))
    #expect(office.run("deadlines", "--days", "29").lines.count == 2)
    let json = office.run("deadlines", "--json")
    let objects = try #require(json.objects)
    #expect(objects.allSatisfy { $0.keys == ["id", "day", "days", "category", "title", "detail"] })
    #expect(
      json.lines[1].contains(agreement) && json.lines[1].contains(#""days":30,"category":"end""#)
    )
  }

  @Test
  func `without anything late the status is 0, and days that are no number are refused`() {
    let quiet = Office()
    _ = quiet.add("tasks", "title=Bald", "due=+3")
    #expect(quiet.run("deadlines").status == 0)
    #expect(quiet.run("deadlines", "--days", "2").messages.contains("nichts fällig"))
    for days in ["-1", "x", "99999999999999999999"] {
      #expect(quiet.run("deadlines", "--days", days).status == 2)
    }
  }
}
