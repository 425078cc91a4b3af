import Domain
import Glibc
import Store
import Testing

@testable import Workspace

struct DifferenceTests {
  private let offices: [TestOffice]
  private let anna: Workspace
  private let cem: Workspace

  /// Two offices that gave one partner different towns and phones; Cem wrote last.
  init() throws {
    offices = [try TestOffice(), try TestOffice()]
    try Self.copy("\(offices[0].path)/STORE.json", to: "\(offices[1].path)/STORE.json")
    anna = try offices[0].open("anna")
    cem = try offices[1].open("cem")
    try anna.write("par:1", ["name": "Caritas", "town": "Halle"])
    try exchange()
    try anna.write("par:1", ["town": "Leipzig", "phone": "0345 1"])
    try cem.write("par:2", ["name": "Brücke"])
    try cem.write("par:1", ["town": "Merseburg", "phone": "0345 2"])
    try exchange()
  }

  private func exchange() throws {
    for (from, to) in [(0, 1), (1, 0)] {
      let source = [anna, cem][from].store
      let newest = try source.history(HistoryQuery(limit: 1))
      guard let site = newest.first(where: source.isMine)?.id.site else { continue }
      let folder = "\(offices[to].path)/journal/\(site)"
      mkdir(folder, 0o2770)
      let file = "\(offices[from].path)/journal/\(site)/000001.jsonl"
      try Self.copy(file, to: "\(folder)/.syncing")
      rename("\(folder)/.syncing", "\(folder)/000001.jsonl")
    }
    _ = try anna.follow()
    _ = try cem.follow()
  }

  private static func copy(_ source: String, to target: String) throws {
    let input = try #require(fopen(source, "r"))
    defer { fclose(input) }
    let output = try #require(fopen(target, "w"))
    defer { fclose(output) }
    while case let byte = fgetc(input), byte != EOF { fputc(byte, output) }
  }

  private let id = RecordID("par:1")

  @Test
  func `what differs is told with the other value and who wrote it`() throws {
    for workspace in [anna, cem] {
      let differences = workspace.differences(of: id)
      #expect(differences.map(\.field) == ["town", "phone"])
      #expect(differences.map(\.current) == ["Merseburg", "0345 2"])
      #expect(differences.flatMap(\.others).map(\.value) == ["Leipzig", "0345 1"])
      #expect(differences.flatMap(\.others).map(\.user) == ["anna", "anna"])
      #expect(differences.flatMap(\.others).allSatisfy { $0.isHere == (workspace === anna) })
      #expect(workspace.author(of: differences[0])?.user == "cem")
      #expect(workspace.isDiffering(id) && !workspace.isDiffering(RecordID("par:2")))
    }
  }

  @Test
  func `settling is one step and holds at both offices`() throws {
    let differences = anna.differences(of: id)
    try anna.settle(id, zip(differences, ["Leipzig", "0345 2"]).map { ($0, value: $1) })
    #expect(!anna.isDiffering(id))
    try exchange()
    #expect(!cem.isDiffering(id))
    #expect(cem.values(of: id)?["town"] == "Leipzig" && cem.values(of: id)?["phone"] == "0345 2")
    _ = try anna.undo()
    #expect(anna.differences(of: id) == differences)
  }

  @Test
  func `an edit of one field in a form leaves the other one open`() throws {
    var draft = try #require(anna.draft(of: id))
    draft["phone"] = "0345 3"
    try anna.save(draft)
    #expect(anna.differences(of: id).map(\.field) == ["town"])
  }

  @Test
  func `a value that came while a form was open stays open`() throws {
    try cem.settle(id, cem.differences(of: id).map { ($0, value: $0.current) })
    // Anna does not know that yet.
    try anna.write("par:1", ["town": "Köthen"])
    var draft = try #require(cem.draft(of: id))
    draft["town"] = "Bernburg"
    try exchange()
    // Where Anna's value stands there by now, saving asks about it.
    do { try cem.save(draft) } catch is EditConflicts {}
    #expect(cem.isDiffering(id))
  }

  @Test
  func `what a record must have is not settled away`() throws {
    let differences = anna.differences(of: id).map { difference in
      (
        OpenDifference(
          field: "name",
          title: difference.title,
          current: "Caritas",
          others: [],
          write: difference.write,
          seen: difference.seen
        ), value: ""
      )
    }
    #expect(throws: Refusal.self) { try anna.settle(id, differences) }
    #expect(anna.values(of: id)?["name"] == "Caritas")
  }
}
