import Domain
import Store
import Testing

@testable import Workspace

struct TypedTableTests {
  let office: TestOffice
  let workspace: Workspace

  init() throws {
    office = try TestOffice()
    workspace = try office.open()
    try workspace.write("con:00000001", ["last-name": "Öztürk", "first-name": "Ayşe"])
    try workspace.write("con:00000002", ["last-name": "Müller", "first-name": "Jörg"])
    try workspace.write("par:00000001", ["name": "Alte Agentur"])
    try workspace.write("par:00000002", ["name": "Helferkreis", "parent": "par:00000001"])
    try workspace.write("con:00000003", ["last-name": "Groß", "partners": "par:00000001"])
  }

  private func found(_ words: String) -> [String] {
    workspace.typing.find("con", words).map(\.text)
  }

  @Test(arguments: [
    "Öztürk, Ayşe", "Ayşe Öztürk", "ozturk, ayse", "AYSE OZTURK", "ayse oeztuerk", "con:00000001",
  ])
  func `a person is found in whatever way the name is written`(words: String) {
    #expect(found(words) == ["con:00000001"])
  }

  @Test
  func `a name that is nobody's finds nobody, and one that two have finds both`() throws {
    #expect(found("Ayşe") == [])
    #expect(found("con:99999999") == [])
    try workspace.write("con:00000004", ["last-name": "Mueller", "first-name": "Joerg"])
    #expect(Set(found("jorg muller")) == ["con:00000002", "con:00000004"])
  }

  @Test
  func `a changed name is found at once and the old one no more`() throws {
    #expect(found("Jörg Müller") == ["con:00000002"])
    try workspace.write("con:00000002", ["last-name": "Meier"])
    #expect(found("Jörg Müller") == [])
    #expect(found("Jörg Meier") == ["con:00000002"])
  }

  @Test
  func `rows stay right when records go and come`() throws {
    let table = workspace.table(RecordType(Contact.self))
    let partners = workspace.table(RecordType(Partner.self))
    _ = workspace.names(listing(Contact.self, "groß"))
    try workspace.write("con:00000005", ["last-name": "Fünf"])
    _ = try workspace.undo()
    try workspace.write("con:00000006", ["last-name": "Sechs"])
    _ = try workspace.undo()
    _ = try workspace.redo()
    for (row, id) in table.ids.enumerated() { #expect(table.row(id) == row) }
    #expect(table.row(RecordID("con:00000005")) == nil)
    #expect(workspace.names(listing(Contact.self, "sechs")) == ["Sechs"])
    #expect(workspace.names(listing(Contact.self, "fünf")).isEmpty)
    #expect(workspace.names(listing(Contact.self, "")).count == 4)
    #expect(partners.ids.count == 2)
  }

  @Test
  func `links are known in both directions as they change`() throws {
    let type = RecordType(Contact.self)
    let field = try #require(type.position(of: "partners"))
    let agency = RecordID("par:00000001")
    #expect(workspace.table(type).linking(to: agency, in: field) == [RecordID("con:00000003")])
    try workspace.write("con:00000002", ["partners": "par:00000002,par:00000001"])
    #expect(
      Set(workspace.table(type).linking(to: agency, in: field).map(\.text))
        == ["con:00000002", "con:00000003"]
    )
    try workspace.write("con:00000003", ["partners": nil])
    #expect(workspace.table(type).linking(to: agency, in: field) == [RecordID("con:00000002")])
  }

  @Test
  func `a new name of a linked record is searched in those that link to it`() throws {
    let contacts = listing(Contact.self, "agentur")
    let partners = listing(Partner.self, "helfer agentur")
    #expect(workspace.names(contacts) == ["Groß"])
    #expect(workspace.names(partners) == ["Helferkreis"])
    try workspace.write("par:00000001", ["name": "Neues Zentrum"])
    #expect(workspace.names(contacts).isEmpty)
    #expect(workspace.names(partners).isEmpty)
    #expect(workspace.names(listing(Contact.self, "zentrum")) == ["Groß"])
    #expect(workspace.names(listing(Partner.self, "helfer zentrum")) == ["Helferkreis"])
  }

  @Test
  func `words that the office uses are offered again`() throws {
    try workspace.write("par:00000001", ["districts": "Paulusviertel,Südstadt"])
    try workspace.write("vol:00000001", ["last-name": "A", "home-district": "Trotha"])
    #expect(
      Set(workspace.uses(of: .districts).keys).isSuperset(of: [
        "Paulusviertel", "Südstadt", "Trotha",
      ])
    )
    #expect(workspace.uses(of: .topics)["Trotha"] == nil)
  }

  private func listing<R: Record>(_ type: R.Type, _ filter: String) -> Listing {
    let listing = Listing(RecordType(type))
    listing.filter = filter
    return listing
  }
}
