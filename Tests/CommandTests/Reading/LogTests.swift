import Testing

@Suite
struct LogTests {
  @Test
  func `the log names operation, time, user, action and values, newest first`() throws {
    let office = Office()
    let id = office.add("partners", "name=Caritas")
    office.run("set", id, "town=Halle")
    _ = office.add("partners", "name=AWO")
    let user = office.shell("id -un").line
    let all = office.run("log").lines.filter { !$0.hasPrefix(" ") }
    #expect(all.count == 3)
    let own = office.run("log", id)
    #expect(own.lines[0].contains("  \(user)  geändert"))
    #expect(own.lines[1] == "  Ort: Halle")
    #expect(own.lines[2].contains("  \(user)  angelegt"))
    #expect(office.run("log", "--limit", "1").lines[0].contains("angelegt"))
    #expect(office.run("log", "--limit", "1").output.contains("AWO"))
    #expect(office.run("log", "--language", "en", id).lines[0].contains("changed"))
  }

  @Test
  func `as JSON each entry is one object`() throws {
    let office = Office()
    let id = office.add("partners", "name=Caritas")
    office.run("set", id, "town=Halle")
    office.run("undo")
    let entries = try #require(office.run("log", "--json", id).objects)
    #expect(entries.map { $0["kind"]?.text } == ["undo", "set", "set"])
    #expect(entries.map { $0["live"] } == [.flag(true), .flag(false), .flag(true)])
    #expect(entries[0]["target"] == entries[1]["id"])
    #expect(
      entries[1]["changes"]?.items == [
        .object([
          "record": .string(id), "field": .string("town"), "old": .null, "new": .string("Halle"),
        ])
      ]
    )
    let time = try #require(entries[1]["time"]?.text)
    #expect(time.count == 24 && time.hasSuffix("Z") && time.contains("T"))
    let keys: Set = ["id", "time", "user", "kind", "note", "target", "live", "changes"]
    #expect(entries.allSatisfy { $0.keys == keys })
  }

  @Test
  func `the log of a record tells nothing of others`() throws {
    let office = Office(records: 40)
    let id = try #require(office.run("list", "volunteers", "--json").objects?.first?["id"]?.text)
    let entries = try #require(office.run("log", id, "--json").objects)
    #expect(!entries.isEmpty)
    let records = entries.flatMap { $0["changes"]?.items ?? [] }.map { $0["record"]?.text }
    #expect(records.allSatisfy { $0 == id })
  }
}
