import Testing

@Suite
struct FreeTests {
  private let office = Office()
  private let rahimi: String

  init() {
    rahimi = office.add(
      "volunteers",
      "last-name=Rahimi",
      "state=ready",
      "languages=Dari: fließend/gut, Deutsch: gut",
      "districts=Hafen",
      "hours=4 h",
      "availability=Mo-So 14-17"
    )
    _ = office.add(
      "volunteers",
      "last-name=\u{1B}[31mNoori",
      "state=active",
      "languages=Dari",
      "districts=Altstadt",
      "availability=Di nachmittags"
    )
    _ = office.add("volunteers", "last-name=Petrova", "state=ready", "hours=3 h")
    _ = office.add(
      "volunteers",
      "last-name=Castro",
      "state=paused",
      "availability=Di nachmittags"
    )
  }

  @Test
  func `who is free on Tuesday afternoon and speaks Dari is one command`() {
    let outcome = office.run("free", "--day", "TUE", "--time", "14:00-17:00", "--language", "Dari")
    #expect(outcome.status == 0)
    #expect(outcome.lines.count == 3)
    #expect(outcome.lines[0].hasPrefix("Name") && outcome.lines[0].contains("Frei am Di "))
    #expect(outcome.lines[1].hasPrefix("Rahimi"))
    #expect(outcome.lines[1].contains("4 h    Dari (fließend, schriftl. gut)"))
    #expect(outcome.lines[2].contains("Noori") && !outcome.output.contains("\u{1B}"))
    #expect(outcome.lines[2].contains("  ?  "))
    #expect(outcome.messages == "")
    let good = office.run("free", "--day=Di", "--language=prs", "--level=gut")
    #expect(good.lines.count == 2 && good.lines[1].hasPrefix("Rahimi"))
  }

  @Test
  func `as JSON each person is an object in a line`() throws {
    let outcome = office.run("free", "--day", "Di", "--language", "prs", "--json")
    let objects = try #require(outcome.objects)
    let keys: Set = [
      "volunteer", "name", "day", "times", "minutes-left", "level", "written", "districts",
    ]
    #expect(objects.count == 2 && objects.allSatisfy { $0.keys == keys })
    #expect(outcome.output.hasPrefix(#"{"volunteer":"\#(rahimi)","name":"Rahimi","day":"20"#))
    #expect(outcome.lines[0].contains(#""times":["14:00-17:00"],"minutes-left":240,"#))
    #expect(outcome.lines[0].contains(#""level":"fluent","written":"good","districts":["Hafen"]}"#))
    #expect(outcome.lines[1].contains(#""minutes-left":null,"level":null,"written":null"#))
  }

  @Test
  func `nobody is status 1, and those who told no times are counted`() {
    let outcome = office.run("free", "--day", "Di", "--time", "abends")
    #expect(outcome.status == 1 && outcome.output == "")
    #expect(outcome.messages.contains("hat niemand Zeit"))
    #expect(outcome.messages.contains("Passend, aber ohne erfasste Zeiten: 1."))
    let json = office.run("free", "--day", "Di", "--time", "abends", "--json")
    #expect(json.status == 1 && json.output == "" && json.messages == "")
  }

  @Test
  func `an absence counts on its days`() {
    let absence = office.add(
      "absences",
      "volunteer=\(rahimi)",
      "start=2031-03-01",
      "end=2031-03-09"
    )
    #expect(absence.hasPrefix("abs:"))
    #expect(office.run("free", "--day", "3.3.2031", "--time", "14-15").status == 1)
    let after = office.run("free", "--day", "2031-03-10", "--time", "14-15", "--district", "hafen")
    #expect(after.status == 0 && after.output.contains("Frei am Mo 10.03.2031"))
  }

  @Test
  func `what is no day, no time or never used is refused`() {
    #expect(office.run("free").status == 2)
    #expect(office.run("free", "--day", "Di", "--time", "17-14").status == 2)
    #expect(office.run("free", "--day", " ").status == 2)
    #expect(office.run("free", "--day", "31.2.").status == 1)
    #expect(office.run("free", "--day", "Di", "--district", "Hafn").messages.contains("Möglich"))
    #expect(office.run("free", "--day", "Di", "--language", "Klingon").status == 1)
    #expect(office.run("free", "--day", "Di", "--level", "super").status == 1)
  }

  @Test
  func `the language of the texts follows the environment`() {
    office.environment = ["LANG": "en_GB.UTF-8"]
    let outcome = office.run("free", "--day", "Tue", "--language", "de")
    #expect(outcome.status == 0 && outcome.output.contains("Free on Tue "))
    #expect(outcome.lines.count == 2)
    #expect(!office.run("help", "free").output.contains("--language de|en"))
  }
}
