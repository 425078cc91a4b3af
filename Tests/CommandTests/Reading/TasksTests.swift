import Testing

@Suite
struct TasksTests {
  private let office = Office()
  private let late: String

  init() {
    let meeting = office.add("meetings", "day=2026-01-05", "name=Jour fixe")
    late = office.add(
      "tasks",
      "title=\u{1B}[31mProtokoll",
      "responsible=Anna",
      "due=2026-01-06",
      "meeting=\(meeting)"
    )
    _ = office.add("tasks", "title=Flyer", "due=31.12.2999")
    _ = office.add("tasks", "title=Ruht", "due=2026-01-01", "parked-until=31.12.2999")
    _ = office.add("tasks", "title=Fertig", "due=2026-01-01", "state=done")
  }

  @Test
  func `open tasks are a table, those overdue first, and the status tells of them`() {
    let outcome = office.run("tasks")
    #expect(outcome.status == 1 && outcome.lines.count == 4)
    #expect(outcome.lines[0].hasPrefix("Bis") && outcome.lines[1].contains("Überfällig"))
    #expect(outcome.lines[1].contains("05.01.2026 Jour fixe") && outcome.lines[1].contains(late))
    #expect(outcome.lines[2].contains("Flyer") && outcome.lines[3].contains("Geparkt"))
    #expect(!outcome.output.contains("\u{1B}") && !outcome.output.contains("Fertig"))
  }

  @Test
  func `overdue ones alone, and none is status 0`() {
    #expect(office.run("tasks", "--overdue").lines.count == 2)
    office.run("set", late, "state=done")
    let outcome = office.run("tasks", "--overdue")
    #expect(outcome.status == 0 && outcome.output == "" && outcome.messages.contains("Keine"))
  }

  @Test
  func `mine are those that bear the login`() throws {
    let user = office.shell("id -un").line
    let mine = office.add("tasks", "title=Meins", "responsible=\(user)")
    let objects = try #require(office.run("tasks", "--mine", "--json").objects)
    #expect(objects.count == 1)
    #expect(office.run("tasks", "--mine", "--json").output.contains(mine))
  }

  @Test
  func `as JSON each task is an object in a line`() throws {
    let outcome = office.run("tasks", "--json")
    let objects = try #require(outcome.objects)
    let keys: Set = [
      "id", "title", "responsible", "state", "urgency", "due", "days", "waiting-for",
      "parked-until", "meeting", "partner", "project", "contact",
    ]
    #expect(objects.count == 3 && objects.allSatisfy { $0.keys == keys })
    #expect(outcome.lines[0].contains(#""urgency":"overdue","due":"2026-01-06","days":-"#))
    #expect(outcome.lines[0].contains(#""waiting-for":null"#))
    #expect(outcome.status == 1 && outcome.messages == "")
  }
}
