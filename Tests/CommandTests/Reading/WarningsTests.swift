import Testing

@Suite
struct WarningsTests {
  private let office = Office()
  private let late: String

  init() {
    late = office.add(
      "tasks",
      "title=\u{1B}[31mProtokoll",
      "responsible=Anna",
      "due=2026-01-06"
    )
  }

  @Test
  func `warnings stand by urgency and by what is to be done, and the status tells of them`() {
    let outcome = office.run("warnings")
    #expect(outcome.status == 1 && outcome.messages == "")
    #expect(outcome.lines.first == "Jetzt (1)")
    #expect(outcome.lines[1] == "  Erledigen: W43 Aufgabe überfällig (1)")
    #expect(outcome.lines[2].hasPrefix("    - Die Aufgabe „"))
    #expect(outcome.output.contains("Bei Gelegenheit") && !outcome.output.contains("\u{1B}"))
    #expect(office.run("warnings", "--language=en").lines.first == "Now (1)")
  }

  @Test(arguments: ["W43", "43", "w43,W7", " W43 "])
  func `only some rules can be asked for`(numbers: String) {
    let outcome = office.run("warnings", "--only", numbers)
    #expect(outcome.status == 1 && outcome.lines.count == 3)
  }

  @Test(arguments: ["W999", "x", "", ",", "W", "-1", "99999999999999999999"])
  func `a number that no rule has is refused`(numbers: String) {
    let outcome = office.run("warnings", "--only=\(numbers)")
    #expect(outcome.status == 2 && outcome.output == "" && outcome.messages.contains("--only"))
  }

  @Test
  func `nothing is status 0`() {
    let outcome = office.run("warnings", "--only=W7")
    #expect(outcome.status == 0 && outcome.output == "")
    #expect(outcome.messages.contains("nichts zu beachten"))
  }

  @Test
  func `as JSON each is an object in a line, and what is put aside only if asked for`() throws {
    let keys: Set = [
      "warning", "title", "urgency", "action", "sentence", "records", "task", "terms",
      "confidential", "snoozed", "note",
    ]
    let objects = try #require(office.run("warnings", "--json").objects)
    #expect(objects.count > 1 && objects.allSatisfy { $0.keys == keys })
    let line = office.run("warnings", "--json", "--only=43").output
    #expect(line.contains(#""warning":43,"#) && line.contains(#""urgency":"now""#))
    #expect(line.contains(#""snoozed":null"#) && line.contains(late))
    let soon = office.shell("date -d '+5 days' +%Y-%m-%d").line
    let snooze = office.add(
      "snoozed-warnings",
      "warning=43",
      "records=\(late)",
      "until=\(soon)",
      "note=\u{1B}[31mAnna ist krank"
    )
    #expect(!snooze.isEmpty)
    #expect(office.run("warnings", "--only=43").status == 0)
    let aside = office.run("warnings", "--only=43", "--snoozed", "--json")
    #expect(aside.status == 0 && aside.lines.count == 1)
    #expect(aside.output.contains(#""snoozed":"\#(soon)""#))
    let text = office.run("warnings", "--only=43", "--snoozed").output
    #expect(text.contains("Zurückgestellt (1)") && text.contains("Anna ist krank"))
    #expect(!text.contains("\u{1B}"))
  }

  @Test
  func `today tells own tasks, meetings and what is due now`() throws {
    let user = office.shell("id -un").line
    let mine = office.add("tasks", "title=Meins", "responsible=\(user)", "due=2026-01-06")
    let meeting = office.add("meetings", "day=heute", "name=Jour fixe", "place=Rathaus")
    let outcome = office.run("today")
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("Treffen heute (1)") && outcome.output.contains("Rathaus"))
    #expect(outcome.output.contains("Meine Aufgaben (1)") && outcome.output.contains("Jetzt (1)"))
    #expect(!outcome.output.contains("Bei Gelegenheit") && !outcome.output.contains("\u{1B}"))
    let objects = try #require(office.run("today", "--json").objects)
    #expect(objects.count == 3)
    let json = office.run("today", "--json").output
    #expect(json.contains(mine) && json.contains(meeting) && json.contains(#""warning":43"#))
    for id in [mine, late] { office.run("set", id, "state=done") }
    office.run("set", meeting, "day=+1")
    let none = office.run("today")
    #expect(none.status == 0 && none.output == "" && none.messages.contains("nichts an"))
  }
}
