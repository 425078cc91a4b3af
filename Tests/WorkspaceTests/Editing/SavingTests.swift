import Domain
import Store
import Testing

@testable import Workspace

struct SavingTests {
  let office: TestOffice
  let workspace: Workspace

  init() throws {
    office = try TestOffice()
    workspace = try office.open()
    try workspace.write("par:00000001", ["name": "Agentur", "town": "Halle"])
  }

  private func draft() throws -> Draft {
    try #require(workspace.draft(of: RecordID("par:00000001")))
  }

  @Test(arguments: [("partners", "par:99999999"), ("partners", "par:00000001,par:99999999")])
  func `a link to nothing is not saved`(field: String, value: String) throws {
    var draft = Draft(new: RecordType(Contact.self), id: RecordID("con:00000001"))
    draft["last-name"] = "Test"
    draft[field] = value
    let error = #expect(throws: Refusal.self) { try workspace.save(draft) }
    #expect(error?.text.de.contains("par:99999999") == true)
    #expect(!workspace.exists(RecordID("con:00000001")))
  }

  @Test
  func `what a record must have is asked for`() throws {
    var draft = try draft()
    draft["name"] = ""
    let error = #expect(throws: Refusal.self) { try workspace.save(draft) }
    #expect(error?.text.de == "„Name“ fehlt.")
    #expect(workspace.label(draft.id) == "Agentur")
  }

  @Test
  func `a circular without a text stays a draft`() throws {
    var draft = Draft(new: RecordType(Circular.self), id: RecordID("cir:00000001"))
    draft["subject"] = "Sommerfest"
    draft["state"] = "ready"
    let error = #expect(throws: Refusal.self) { try workspace.save(draft) }
    #expect(error?.text.de.contains("ohne Text") == true)
    draft["text"] = "Guten Tag!"
    try workspace.save(draft)
    #expect(workspace.values(of: draft.id)?["state"] == "ready")
  }

  @Test(arguments: ["", "two words", "ort\n", "größe"])
  func `a name that no field can have is refused`(field: String) {
    #expect(throws: Refusal.self) {
      try workspace.commit([Change(record: "par:00000001", field: field, value: "x")])
    }
  }

  @Test
  func `only what was edited is written`() throws {
    var draft = try draft()
    draft["town"] = "Leipzig"
    #expect(draft.changedFields == ["town"])
    let bert = try office.open("bert")
    try bert.write("par:00000001", ["name": "Neue Agentur"])
    try workspace.save(draft)
    #expect(workspace.label(draft.id) == "Neue Agentur")
    #expect(workspace.values(of: draft.id)?["town"] == "Leipzig")
  }

  @Test
  func `a field that both changed is reported with all three values`() throws {
    var draft = try draft()
    draft["town"] = "Leipzig"
    try office.open("bert").write("par:00000001", ["town": "Jena"])
    let error = #expect(throws: EditConflicts.self) { try workspace.save(draft) }
    let conflict = try #require(error?.all.first)
    #expect(conflict.was == "Halle" && conflict.theirs == "Jena" && conflict.mine == "Leipzig")
    #expect(conflict.user == "bert" && conflict.title.de == "Ort")
    draft.rebase(in: workspace)
    try workspace.save(draft)
    #expect(workspace.values(of: draft.id)?["town"] == "Leipzig")
  }

  @Test
  func `both writing the same is no conflict`() throws {
    var draft = try draft()
    draft["town"] = "Jena"
    try office.open("bert").write("par:00000001", ["town": "Jena"])
    try workspace.save(draft)
    #expect(workspace.values(of: draft.id)?["town"] == "Jena")
  }

  @Test
  func `a draft follows fields that nobody types in here`() throws {
    var draft = try draft()
    draft["phone"] = "0345"
    let bert = try office.open("bert")
    try bert.write("par:00000001", ["town": "Jena", "phone": "110", "street": "Neue Gasse"])
    _ = try workspace.follow()
    let edits = draft.follow(workspace, typing: ["street"])
    #expect(Set(edits?.map(\.field) ?? []) == ["town", "phone", "street"])
    #expect(Set(edits?.map(\.user) ?? []) == ["bert"])
    #expect(draft["town"] == "Jena" && draft["phone"] == "0345" && draft["street"] == "")
    draft["street"] = "Alte Gasse"
    let error = #expect(throws: EditConflicts.self) { try workspace.save(draft) }
    #expect(Set(error?.all.map(\.field) ?? []) == ["phone", "street"])
  }

  @Test
  func `the first of several records decides whether all are archived`() throws {
    try workspace.write("par:00000002", ["name": "B", "archived": "2025-01-01"])
    let ids = ["par:00000001", "par:00000002"].map { RecordID($0) }
    #expect(try workspace.toggleArchived(ids))
    #expect(ids.map { workspace.values(of: $0)?["archived"] } == ["2026-03-18", "2026-03-18"])
    #expect(try !workspace.toggleArchived(ids))
    #expect(ids.allSatisfy { workspace.values(of: $0)?["archived"] == nil })
    #expect(try !workspace.toggleArchived([]))
  }

  @Test
  func `an undo that would leave a link to nothing is refused`() throws {
    try workspace.write("par:00000002", ["name": "Verein"])
    let made = try #require(workspace.history(of: RecordID("par:00000002")).first)
    try workspace.write("con:00000001", ["last-name": "Test", "partners": "par:00000002"])
    let error = #expect(throws: Refusal.self) { try workspace.revert(made.id, reason: nil) }
    #expect(error?.text.de.contains("„Test“ (Kontakt)") == true)
    _ = try workspace.undo()
    _ = try workspace.revert(made.id, reason: nil)
    #expect(!workspace.exists(RecordID("par:00000002")))
  }

  @Test
  func `a redo that would link to nothing is refused`() throws {
    try workspace.write("par:00000002", ["name": "Verein"])
    try workspace.write("con:00000001", ["last-name": "Test", "partners": "par:00000002"])
    _ = try workspace.undo()
    _ = try workspace.undo()
    let link = try #require(workspace.history(of: RecordID("con:00000001")).first)
    #expect(throws: Refusal.self) { try workspace.revert(link.id, reason: nil) }
    #expect(!workspace.exists(RecordID("con:00000001")))
  }

  @Test
  func `an undo that would bring back a link to nothing is refused`() throws {
    try workspace.write("par:00000002", ["name": "Verein"])
    let made = try #require(workspace.history(of: RecordID("par:00000002")).first)
    try workspace.write("con:00000001", ["last-name": "Test", "partners": "par:00000002"])
    try workspace.write("con:00000001", ["partners": nil])
    let cleared = try #require(workspace.history(of: RecordID("con:00000001")).first)
    _ = try workspace.revert(made.id, reason: nil)
    let error = #expect(throws: Refusal.self) { try workspace.revert(cleared.id, reason: nil) }
    #expect(error?.text.de.contains("Organisation") == true)
    #expect(workspace.values(of: RecordID("con:00000001"))?["partners"] == nil)
  }
}
