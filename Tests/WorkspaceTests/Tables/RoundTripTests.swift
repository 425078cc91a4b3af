import Domain
import Store
import Testing

@testable import Workspace

struct RoundTripTests {
  static let nasty = [
    "Ayşe Öztürk", "a=b,c:d;\"e\"\\f", "zwei\nZeilen", "👩‍👩‍👧 e\u{301} \u{202E}x", "\u{0}\u{1}\u{7F}",
    " ", "null", "文化", String(repeating: "ü", count: 5000),
  ]

  @Test(arguments: RecordTypes.all.map(\.kind.prefix))
  func `every value of every type comes back from the disk as it was`(prefix: String) throws {
    let office = try TestOffice()
    let type = try #require(RecordTypes.type(prefix: prefix))
    for (index, text) in Self.nasty.enumerated() {
      let id = "\(prefix):0000000\(index)"
      let changes = type.fields.filter { $0.kind.entry == .line || $0.kind.entry == .note }
        .filter { [.line, .note].contains($0.kind.name) }
        .map { Change(record: id, field: $0.key, value: text) }
      // Some types have no text of their own.
      guard !changes.isEmpty else { continue }
      // Straight into the store: what the program itself asks of a record is no matter here.
      try office.open().store.commit(changes)
      let again = try office.open()
      let table = again.table(type)
      let row = try #require(table.row(RecordID(id)))
      for change in changes {
        let field = try #require(type.position(of: change.field))
        #expect(table.stored(row, field).utf8.elementsEqual(text.utf8), "\(change.field)")
        #expect(again.values(of: RecordID(id))?[change.field] == text)
      }
    }
  }

  @Test(arguments: RecordTypes.all.map(\.kind).filter { $0 != OfficeTerm.kind }.map(\.prefix))
  func `a table reads one record as it reads all`(prefix: String) throws {
    let office = try TestOffice()
    try DemoOffice.write(
      records: 300,
      seed: 7,
      to: office.folder + "/demo",
      today: TestOffice.today
    )
    let workspace = try Workspace.open(office.folder + "/demo", language: .german)
    let type = try #require(RecordTypes.type(prefix: prefix))
    let table = workspace.table(type)
    #expect(!table.ids.isEmpty)
    let fields = type.fields.indices
    let before = table.ids.indices.map { row in fields.map { table.stored(row, $0) } }
    for id in table.ids { table.update(id) }
    #expect(table.ids.indices.map { row in fields.map { table.stored(row, $0) } } == before)
  }

  @Test
  func `fields and types of a newer program stay and are not shown`() throws {
    let office = try TestOffice()
    let workspace = try office.open()
    try workspace.write("par:00000001", ["name": "Agentur", "shoe-size": "42"])
    try workspace.write("xyz:00000001", ["name": "Unbekanntes"])
    var draft = try #require(workspace.draft(of: RecordID("par:00000001")))
    draft["town"] = "Halle"
    try workspace.save(draft)
    let again = try office.open()
    #expect(again.values(of: RecordID("par:00000001"))?["shoe-size"] == "42")
    #expect(again.type(of: RecordID("xyz:00000001")) == nil)
    #expect(again.label(RecordID("xyz:00000001")) == nil)
  }
}
