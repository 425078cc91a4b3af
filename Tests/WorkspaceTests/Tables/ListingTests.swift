import Domain
import Store
import Testing

@testable import Workspace

struct ListingTests {
  let office: TestOffice
  let workspace: Workspace

  init() throws {
    office = try TestOffice()
    let path = office.folder + "/demo"
    try DemoOffice.write(records: 400, seed: 3, to: path, today: TestOffice.today)
    workspace = try Workspace.open(path, language: .german)
  }

  @Test(arguments: [
    "mueller", "halle stadt", "stand:akt", "!an", "a !stand:aktiv", "name:e", "deutsch !dari",
    "tel:0", "übe", "stadtteil:ost x",
  ])
  func `narrowing letter by letter finds what a fresh filter finds`(filter: String) {
    for type in RecordTypes.all {
      let narrowed = Listing(type)
      for end in 1...filter.count {
        narrowed.filter = String(filter.prefix(end))
        narrowed.refresh(workspace)
        let fresh = Listing(type)
        fresh.filter = narrowed.filter
        fresh.refresh(workspace)
        #expect(narrowed.rows == fresh.rows, "\(type.kind.plural): \(narrowed.filter)")
      }
    }
  }

  @Test(arguments: RecordTypes.all.map(\.kind.prefix))
  func `every field sorts in both directions with empty values last`(prefix: String) throws {
    let type = try #require(RecordTypes.type(prefix: prefix))
    let table = workspace.table(type)
    let reading = workspace.reading
    let listing = Listing(type)
    for field in type.fields.indices {
      for isDescending in [false, true] {
        listing.sorting = Listing.Sorting(field: field, isDescending: isDescending)
        listing.refresh(workspace)
        let keys = listing.rows.map {
          type.fields[field].kind.order(table.stored($0, field), reading)
        }
        let filled = Array(keys.prefix { !$0.isEmpty })
        #expect(!keys.dropFirst(filled.count).contains { !$0.isEmpty }, "\(type.fields[field].key)")
        #expect(filled == (isDescending ? filled.sorted(by: >) : filled.sorted()))
        #expect(Set(listing.rows).count == listing.rows.count)
      }
    }
  }

  @Test
  func `archived records are listed only where they are asked for`() throws {
    let listing = Listing(RecordType(Partner.self))
    listing.refresh(workspace)
    let all = listing.rows.count
    let id = try #require(listing.rows.first.map { workspace.table(listing.type).ids[$0] })
    try workspace.toggleArchived([id])
    listing.refresh(workspace)
    #expect(listing.rows.count == all - 1)
    #expect(listing.total == all - 1)
    listing.showsArchived = true
    listing.refresh(workspace)
    #expect(listing.rows.contains { workspace.table(listing.type).ids[$0] == id })
  }

  @Test
  func `a list within a record holds all that name it and nothing else`() throws {
    let type = RecordType(Contact.self)
    let field = try #require(type.position(of: "partners"))
    var seen = 0
    for (id, _) in workspace.records(Partner.self) {
      let listing = Listing(type, scope: .init(field: field, owner: id))
      listing.refresh(workspace)
      let expected = workspace.records(Contact.self).filter {
        $0.1.partners.contains(id) && $0.1.archived == nil
      }
      let table = workspace.table(type)
      #expect(Set(listing.rows.map { table.ids[$0] }) == Set(expected.map(\.0)))
      seen += expected.count
    }
    #expect(seen > 0)
  }

  @Test
  func `a saved record is listed where it belongs now`() throws {
    let listing = Listing(RecordType(Partner.self))
    listing.refresh(workspace)
    try workspace.write("par:ZZZZZZZZ", ["name": "0 zuerst"])
    #expect(workspace.names(listing).first == "0 zuerst")
    try workspace.write("par:ZZZZZZZZ", ["name": "zzz zuletzt"])
    #expect(workspace.names(listing).last == "zzz zuletzt")
    listing.filter = "zuletzt"
    #expect(workspace.names(listing) == ["zzz zuletzt"])
    try workspace.write("par:ZZZZZZZZ", ["name": "anders"])
    #expect(workspace.names(listing).isEmpty)
  }
}
