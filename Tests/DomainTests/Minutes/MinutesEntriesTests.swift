import Domain
import Testing

struct MinutesEntriesTests {
  private static let day = Day(stored: "2026-03-18") ?? Day(number: 0)

  private func text(_ text: String) -> MinutesText { MinutesText(text, day: Self.day) }

  private func entries(
    _ text: String,
    decisions: [MinutesEntries.Known] = [],
    tasks: [MinutesEntries.Known] = []
  ) -> MinutesEntries {
    MinutesEntries(self.text(text), decisions: decisions, tasks: tasks) {
      MinutesLine($0, day: Self.day)
    }
  }

  /// The records as they stand after the lines were saved.
  private func saved(_ text: String, _ kind: RecordKind) -> [MinutesEntries.Known] {
    entries(text).new.filter { $0.kind == kind }.enumerated().map {
      MinutesEntries.Known(RecordID("\(kind.prefix):\($0.offset)"), $0.element.values)
    }
  }

  @Test
  func `new lines make records, in order`() {
    let made = entries("! Saal mieten (7:1:2)\nText\n> Anrufen @Ay 15.12.2026\n>Kochen").new
    #expect(made.map(\.kind) == [Decision.kind, ActionItem.kind, ActionItem.kind])
    #expect(
      made[0].values == [
        "text": "Saal mieten", "method": "majority", "for": "7", "against": "1", "abstained": "2",
        "line": "! Saal mieten (7:1:2)",
      ]
    )
    #expect(
      made[1].values == [
        "title": "Anrufen", "responsible": "Ay", "due": "2026-12-15",
        "line": "> Anrufen @Ay 15.12.2026",
      ]
    )
  }

  @Test
  func `a second saving does nothing`() {
    let text = "! Saal mieten\n> Anrufen\n> Anrufen\n- x"
    let again = entries(
      text,
      decisions: saved(text, Decision.kind),
      tasks: saved(text, ActionItem.kind)
    )
    #expect(again.new.isEmpty && again.edits.isEmpty && again.vanished.isEmpty)
  }

  @Test
  func `lines that were moved, or blanks in them, make nothing anew`() {
    let tasks = saved("> Stühle leihen\n> Plakate drucken", ActionItem.kind)
    let again = entries("# 1 X\n>  Plakate   drucken \n\n> Stühle leihen", tasks: tasks)
    #expect(again.new.isEmpty && again.edits.isEmpty && again.vanished.isEmpty)
  }

  @Test
  func `an edited line changes only what still was as it had said`() throws {
    var values = try #require(entries("> Plakate drucken @Ay 1.4.").new.first?.values)
    values["state"] = "waiting"
    values["due"] = "2026-05-05"
    let task = MinutesEntries.Known(RecordID("tas:1"), values)
    let again = entries("> Plakate drucken und kleben @Bo 8.4.", tasks: [task])
    #expect(again.new.isEmpty && again.vanished.isEmpty)
    let edits = Dictionary(uniqueKeysWithValues: again.edits.map { ($0.field, $0.value) })
    #expect(
      edits == [
        "title": "Plakate drucken und kleben", "responsible": "Bo",
        "line": "> Plakate drucken und kleben @Bo 8.4.",
      ]
    )
    #expect(again.edits.allSatisfy { $0.record == RecordID("tas:1") })
  }

  @Test
  func `what is no longer said in an edited line is taken out`() throws {
    let decisions = saved("! Saal mieten (7:1:2, Frau A für Herrn B)", Decision.kind)
    let edits = entries("! Saal mieten", decisions: decisions).edits
    #expect(
      Set(edits.filter { $0.value.isEmpty }.map(\.field))
        == ["method", "for", "against", "abstained", "represented"]
    )
  }

  @Test
  func `of several edited lines each keeps its record`() {
    let tasks = saved("> Stühle leihen\n> Plakate drucken\n> Essen bestellen", ActionItem.kind)
    let again = entries(
      "> Stühle und Tische leihen\n> Plakate drucken\n> Essen für 30 bestellen\n> Neu",
      tasks: tasks
    )
    #expect(again.edits.filter { $0.field == "line" }.map(\.record.text) == ["tas:0", "tas:2"])
    #expect(again.new.map { $0.values["title"] } == ["Neu"])
    #expect(again.vanished.isEmpty)
  }

  @Test
  func `a line in the place of another one is new, and the other is told of`() {
    let tasks = saved("> Stühle leihen", ActionItem.kind)
    let again = entries("> Presse einladen", tasks: tasks)
    #expect(again.new.count == 1 && again.edits.isEmpty)
    #expect(again.vanishedTasks == [RecordID("tas:0")])
  }

  @Test
  func `vanished lines leave their records, archived ones are not told of`() throws {
    var archived = try #require(entries("> Alt").new.first?.values)
    archived["archived"] = "2026-03-01"
    let hand = ["title": "Von Hand", "state": "open"]
    let again = entries(
      "",
      decisions: saved("! Saal", Decision.kind),
      tasks: saved("> Stühle", ActionItem.kind) + [
        MinutesEntries.Known(RecordID("tas:8"), archived),
        MinutesEntries.Known(RecordID("tas:9"), hand),
      ]
    )
    #expect(again.vanishedDecisions == [RecordID("bes:0")])
    #expect(again.vanishedTasks == [RecordID("tas:0")])
    #expect(again.new.isEmpty && again.edits.isEmpty)
  }

  @Test
  func `a record that was archived does not come back with its line`() throws {
    var values = try #require(entries("> Alt").new.first?.values)
    values["archived"] = "2026-03-01"
    let again = entries("> Alt", tasks: [MinutesEntries.Known(RecordID("tas:1"), values)])
    #expect(again.new.isEmpty && again.edits.isEmpty && again.vanished.isEmpty)
  }

  @Test(arguments: [("archived", "2026-03-01"), ("state", "done"), ("state", "dropped")])
  func `a new line is not taken for one that is over`(field: String, value: String) throws {
    var values = try #require(entries("> Presse einladen @Ay 1.4.").new.first?.values)
    values[field] = value
    let old = [MinutesEntries.Known(RecordID("tas:1"), values)]
    let again = entries("> Presse einladen und Stadtrat @Ay 1.4.", tasks: old)
    #expect(again.new.count == 1 && again.edits.isEmpty)
    #expect(entries("> Presse einladen @Ay 1.4.", tasks: old).new.isEmpty)
  }

  @Test
  func `names, days and votes make no two lines alike`() {
    let tasks = saved("> Stühle leihen @Zofia-Nowak bis 15.12.2026", ActionItem.kind)
    #expect(entries("> Presse anrufen @Zofia-Nowak bis 15.12.2026", tasks: tasks).new.count == 1)
    let changed = entries("> Stühle leihen @Bo bis 16.12.2026", tasks: tasks)
    #expect(changed.new.isEmpty && changed.vanished.isEmpty)
  }

  @Test
  func `the line that shares most keeps the record, wherever it stands`() {
    let tasks = saved("> Plakate drucken lassen", ActionItem.kind)
    let again = entries("> Plakate kleben lassen\n> Plakate bunt drucken lassen", tasks: tasks)
    #expect(again.new.map { $0.values["title"] } == ["Plakate kleben lassen"])
    #expect(again.edits.contains { $0.value == "Plakate bunt drucken lassen" })
  }

  @Test
  func `another sign makes another record`() {
    let again = entries("> Saal mieten", decisions: saved("! Saal mieten", Decision.kind))
    #expect(again.new.map(\.kind) == [ActionItem.kind])
    #expect(again.vanishedDecisions.count == 1)
  }

  // The agenda

  private func item(_ id: String, _ number: Int?, _ title: String, _ result: String = "")
    -> Entry<AgendaItem>
  {
    var item = AgendaItem()
    (item.number, item.title, item.result, item.state) = (number, title, result, Term("open"))
    return Entry(RecordID("age:\(id)"), item)
  }

  @Test
  func `what the text speaks of was dealt with, with its result`() {
    let items = [item("1", 1, "Geld"), item("2", 2, "Feste"), item("3", nil, "Sonstiges")]
    let edits = MinutesEntries.agenda(
      items,
      text("# 1 Haushalt\n! Ja\n\n# sonstiges\nNichts"),
      before: text("")
    )
    let told = edits.map { "\($0.record.text) \($0.field)=\($0.value)" }
    #expect(
      told == [
        "age:1 state=done", "age:1 result=! Ja", "age:3 state=done", "age:3 result=Nichts",
      ]
    )
  }

  @Test
  func `a heading with nothing under it deals with nothing`() {
    let edits = MinutesEntries.agenda(
      [item("1", 1, "Geld")],
      text("# 1 Geld\n\n"),
      before: text("")
    )
    #expect(edits.isEmpty)
  }

  @Test
  func `the words of a heading go before its number, and no section to two items`() {
    func results(_ items: [Entry<AgendaItem>], _ minutes: String) -> [String] {
      MinutesEntries.agenda(items, text(minutes), before: text(""))
        .filter { $0.field == "result" }.map { "\($0.record.text) \($0.value)" }
    }
    let moved = [item("1", 2, "Geld"), item("2", 1, "Feste")]
    #expect(results(moved, "# 1 Geld\nA\n# 2 Feste\nB") == ["age:1 A", "age:2 B"])
    let twice = [item("1", 1, "Geld"), item("2", 1, "Feste")]
    #expect(results(twice, "# 1\nA") == ["age:1 A"])
    #expect(results(twice, "# 1 Feste\nA") == ["age:2 A"])
    #expect(results(twice, "# 1 geld\nA\n# 1\nB") == ["age:1 A", "age:2 B"])
  }

  @Test
  func `a result follows the text until somebody writes it by hand`() {
    let before = text("# 1 Geld\nAlt")
    let after = text("# 1 Geld\nNeu")
    let follows = MinutesEntries.agenda([item("1", 1, "Geld", "Alt")], after, before: before)
    #expect(follows.contains { $0.field == "result" && $0.value == "Neu" })
    let own = MinutesEntries.agenda([item("1", 1, "Geld", "Von Hand")], after, before: before)
    #expect(!own.contains { $0.field == "result" })
  }

  // Versions

  @Test
  func `the newest version that was not reopened is closed`() {
    let meeting = RecordID("mee:1")
    func version(_ number: Int, reopened: Bool = false, archived: Bool = false) -> Entry<
      MinutesVersion
    > {
      var version = MinutesVersion()
      (version.meeting, version.number) = (meeting, number)
      version.reopened = reopened ? Self.day : nil
      version.archived = archived ? Self.day : nil
      return Entry(RecordID("ver:\(number)"), version)
    }
    #expect(MinutesVersion.closed([], of: meeting) == nil)
    #expect(MinutesVersion.nextNumber([], of: meeting) == 1)
    let open = [version(1, reopened: true)]
    #expect(MinutesVersion.closed(open, of: meeting) == nil)
    let both = [version(2), version(1, reopened: true)]
    #expect(MinutesVersion.closed(both, of: meeting)?.id == RecordID("ver:2"))
    #expect(MinutesVersion.closed(both, of: RecordID("mee:2")) == nil)
    #expect(MinutesVersion.nextNumber(both, of: meeting) == 3)
    #expect(MinutesVersion.nextNumber([version(.max)], of: meeting) == 9999)
    #expect(MinutesVersion.closed([version(3, archived: true)] + open, of: meeting) == nil)
  }
}
