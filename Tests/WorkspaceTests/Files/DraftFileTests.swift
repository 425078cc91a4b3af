import Domain
import Glibc
import Store
import Testing

@testable import Workspace

struct DraftFileTests {
  let office: TestOffice
  let workspace: Workspace
  let file: DraftFile
  let folder: String

  init() throws {
    office = try TestOffice()
    folder = office.folder + "/state/tandem"
    workspace = try office.open()
    try workspace.write("par:00000001", ["name": "Agentur", "town": "Halle"])
    file = try #require(DraftFile(for: workspace, in: folder))
  }

  private func names() -> [String] {
    PrivateFile.names(in: folder)
  }

  @Test
  func `a new record is kept as it was typed`() throws {
    var draft = Draft(new: RecordType(Volunteer.self), id: RecordID("vol:00000001"))
    for (index, text) in RoundTripTests.nasty.enumerated() where !text.contains("\u{0}") {
      draft[["last-name", "first-name", "notes", "limits"][index % 4]] = text
      draft["competences"] = "a\\nb\nc\\"
      #expect(file.keep(draft))
      let kept = try #require(file.read().first).draft
      #expect(kept.isNew && kept.id == draft.id)
      #expect(kept.values == draft.values)
    }
  }

  @Test
  func `an edited record is kept by what was edited`() throws {
    var draft = try #require(workspace.draft(of: RecordID("par:00000001")))
    draft["town"] = "Leipzig"
    draft["name"] = ""
    #expect(file.keep(draft))
    try office.open("bert").write("par:00000001", ["phone": "110"])
    _ = try workspace.follow()
    let kept = try #require(file.read().first).draft
    #expect(!kept.isNew && kept.changedFields == ["name", "town"])
    #expect(kept["phone"] == "110" && kept["town"] == "Leipzig" && kept["name"] == "")
  }

  @Test
  func `what a colleague changed since the draft was kept is asked about`() throws {
    var draft = try #require(workspace.draft(of: RecordID("par:00000001")))
    draft["town"] = "Leipzig"
    #expect(file.keep(draft))
    try office.open("bert").write("par:00000001", ["town": "Jena"])
    _ = try workspace.follow()
    let kept = try #require(file.read().first).draft
    let error = #expect(throws: EditConflicts.self) { try workspace.save(kept) }
    #expect(error?.all.map(\.theirs) == ["Jena"])
    #expect(error?.all.map(\.was) == ["Halle"])
  }

  @Test
  func `only the user may read it`() throws {
    #expect(file.keep(Draft(new: RecordType(Partner.self), id: RecordID("par:00000009"))))
    var status = stat()
    let name = try #require(names().first)
    #expect(stat("\(folder)/\(name)", &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
    #expect(stat(folder, &status) == 0)
    #expect(status.st_mode & 0o777 == 0o700)
    #expect(names().count == 1)
  }

  @Test
  func `a discarded draft is gone`() throws {
    #expect(file.read().isEmpty)
    #expect(file.keep(Draft(new: RecordType(Partner.self), id: RecordID("par:00000009"))))
    file.read().first?.discard()
    #expect(file.read().isEmpty && names().isEmpty)
  }

  @Test
  func `two sessions of one person keep a draft each`() throws {
    let second = try #require(DraftFile(for: office.open(), in: folder))
    #expect(second.keep(Draft(new: RecordType(Partner.self), id: RecordID("par:00000002"))))
    #expect(file.keep(Draft(new: RecordType(Partner.self), id: RecordID("par:00000001"))))
    let later = try #require(DraftFile(for: workspace, in: folder))
    #expect(later.read().map(\.draft.id.text) == ["par:00000001", "par:00000002"])
    later.read().first?.discard()
    #expect(later.read().map(\.draft.id.text) == ["par:00000002"])
  }

  @Test
  func `a draft is offered only in its own store, wherever that lies now`() throws {
    #expect(file.keep(Draft(new: RecordType(Partner.self), id: RecordID("par:00000009"))))
    // Another store where the first one was, as with one path for many stores.
    let moved = "\(office.folder)/\(String(repeating: "long ", count: 50))"
    #expect(rename(office.path, moved) == 0)
    try Store.create(at: office.path)
    let other = try office.open()
    #expect(try #require(DraftFile(for: other, in: folder)).read().isEmpty)
    let same = Workspace(try Store(at: moved), language: .german, clock: LocalClock.now)
    let found = try #require(DraftFile(for: same, in: folder))
    #expect(found.read().count == 1)
    #expect(found.keep(Draft(new: RecordType(Partner.self), id: RecordID("par:00000008"))))
  }

  @Test
  func `a draft that cannot be kept is told of`() throws {
    let nowhere = try #require(DraftFile(for: workspace, in: "/dev/null/tandem"))
    #expect(!nowhere.keep(Draft(new: RecordType(Partner.self), id: RecordID("par:00000009"))))
    #expect(nowhere.read().isEmpty)
  }

  @Test
  func `a draft that was not written to its end is not offered`() throws {
    #expect(file.keep(Draft(new: RecordType(Partner.self), id: RecordID("par:00000009"))))
    let path = "\(folder)/\(try #require(names().first))"
    #expect(rename(path, "\(path).new") == 0)
    #expect(file.read().isEmpty)
  }

  @Test
  func `a link in place of the draft is not followed`() throws {
    #expect(file.keep(Draft(new: RecordType(Partner.self), id: RecordID("par:00000009"))))
    let path = "\(folder)/\(try #require(names().first))"
    #expect(rename(path, "\(folder)/elsewhere") == 0)
    #expect(symlink("\(folder)/elsewhere", path) == 0)
    #expect(file.read().isEmpty)
  }

  @Test(arguments: ["", "\n\n", "xyz:1\nname=a", "no draft at all"])
  func `a file that is no draft is left alone`(text: String) throws {
    #expect(file.keep(Draft(new: RecordType(Partner.self), id: RecordID("par:00000009"))))
    #expect(PrivateFile.write(text, to: "\(folder)/\(try #require(names().first))"))
    #expect(file.read().isEmpty)
  }

  @Test
  func `of a record that was erased no draft is kept, and an earlier one goes`() throws {
    let id = RecordID("par:00000001")
    var draft = try #require(workspace.draft(of: id))
    draft["town"] = "Leipzig"
    #expect(file.keep(draft) && names().count == 1)
    let bert = try office.open("bert")
    _ = try bert.erase(bert.erasurePlan(for: id), reason: "Art. 17")
    _ = try workspace.follow()
    #expect(workspace.erasure(of: id)?.de.contains("am 18.03.2026 gelöscht") == true)
    file.removeErased()
    #expect(names().isEmpty)
    #expect(file.keep(draft), "There is nothing to keep, and nothing was lost.")
    #expect(names().isEmpty)
  }

  @Test
  func `a draft that holds what was cleaned goes, and a later one stays`() throws {
    let meeting = RecordID("mee:00000001")
    try workspace.write("vol:00000001", ["last-name": "Öztürk", "first-name": "Ayşe"])
    try workspace.write(meeting.text, ["name": "Treff", "notes": "Ayşe Öztürk kommt"])
    var draft = try #require(workspace.draft(of: meeting))
    draft["notes"] = "Ayşe Öztürk kommt später"
    var other = draft
    other["notes"] = draft.base["notes"]?.value ?? ""
    other["name"] = "Fest"
    #expect(file.keep(draft))
    let second = try #require(DraftFile(for: workspace, in: folder))
    #expect(second.keep(other) && names().count == 2)
    let plan = try workspace.erasurePlan(for: RecordID("vol:00000001"))
    _ = try workspace.erase(plan, reason: "Art. 17")
    file.removeErased()
    #expect(file.read().map { $0.draft["name"] } == ["Fest"])
    #expect(file.keep(draft), "A connection that drops now keeps nothing either.")
    #expect(names().count == 1)
    var later = try #require(workspace.draft(of: meeting))
    later["notes"] = "kommt nicht"
    #expect(file.keep(later) && names().count == 2)
    file.removeErased()
    #expect(names().count == 2)
  }
}
