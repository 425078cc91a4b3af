import Domain
import Store
import Testing

@testable import Workspace

struct HistoryTests {
  let office: TestOffice
  let workspace: Workspace

  init() throws {
    office = try TestOffice()
    workspace = try office.open()
    try workspace.write("par:00000001", ["name": "Agentur", "town": "Halle"])
  }

  private func lines(_ language: Language = .german) throws -> [HistoryLine] {
    try office.open("anna", language).history(of: RecordID("par:00000001"))
  }

  @Test
  func `a change reads as what it was and what it became`() throws {
    try workspace.write("par:00000001", ["town": "Jena", "type": "school"])
    try workspace.write("par:00000001", ["town": nil])
    let lines = try lines()
    #expect(lines.map(\.action.de) == ["geändert", "geändert", "angelegt"])
    #expect(lines[0].details == ["Ort: Jena → –"])
    #expect(Set(lines[1].details) == ["Ort: Halle → Jena", "Art: Schule/Kita"])
    #expect(Set(lines[2].details) == ["Name: Agentur", "Ort: Halle"])
    #expect(try self.lines(.english)[0].details == ["Town: Jena → –"])
  }

  @Test
  func `archiving and undoing have words of their own`() throws {
    let id = RecordID("par:00000001")
    try workspace.toggleArchived([id])
    try workspace.toggleArchived([id])
    _ = try workspace.undo()
    _ = try workspace.redo()
    #expect(
      try lines().map(\.action.de) == [
        "wiederhergestellt", "zurückgenommen", "wieder in Gebrauch", "archiviert", "angelegt",
      ]
    )
  }

  @Test
  func `an undo tells what it did, and a redo what it brought again`() throws {
    try workspace.write("par:00000001", ["town": "Jena"])
    _ = try workspace.undo()
    #expect(try lines()[0].details == ["Ort: Jena → Halle"])
    _ = try workspace.redo()
    #expect(try lines()[0].details == ["Ort: Halle → Jena"])
  }

  @Test
  func `the history of everything names the records`() throws {
    try workspace.write("con:00000001", ["last-name": "Test", "partners": "par:00000001"])
    let newest = try #require(workspace.history(limit: 1).first)
    #expect(try workspace.history(limit: 1).count == 1)
    #expect(newest.details.contains("Test: Organisation: Agentur"))
    #expect(newest.records == [RecordID("con:00000001")])
    #expect(newest.user == "anna" && newest.isLive)
  }

  @Test
  func `an undo of several records names each of them`() throws {
    try workspace.write("par:00000002", ["name": "Verein"])
    try workspace.set(
      "town",
      to: "Jena",
      of: ["par:00000001", "par:00000002"].map { RecordID($0) }
    )
    let report = workspace.report(try workspace.undo(), isRedo: false) { _ in "09:30" }
    #expect(report.title.de == "Zurückgenommen: Ihre Änderung von 09:30 an 2 Einträgen")
    #expect(report.title.en == "Undone: your change of 09:30 to 2 records")
    #expect(report.lines == ["Agentur: Ort: Jena → Halle", "Verein: Ort: Jena → –"])
    #expect(!report.hasKept)
  }

  @Test
  func `an undo of a new record still knows its name`() throws {
    let report = workspace.report(try workspace.undo(), isRedo: false) { _ in "09:30" }
    #expect(report.title.de == "Zurückgenommen: Ihre Änderung von 09:30 an Agentur")
  }
}
