import Domain
import Terminal
import Testing
import Workspace

@testable import Interface

/// What happens to a form when things change behind it, or when the terminal goes.
struct LateChangesTests {
  let office: TestOffice
  let anna: App
  let bert: App

  init() throws {
    office = try TestOffice()
    anna = try office.app("anna")
    bert = try office.app("bert")
  }

  private let edit = "2 / 'saaletal' Enter b"
  private let id = "par:AAAA0001"

  private func meet() throws {
    anna.type(edit)
    try anna.fill("town", "^u 'Merseburg' Tab")
    bert.type(edit)
    try bert.fill("town", "^u 'Leipzig' ^S")
    anna.type("^S")
    #expect(anna.top is ConflictScreen)
  }

  @Test
  func `who takes theirs takes what stands there by then`() throws {
    try meet()
    bert.type("b")
    try bert.fill("town", "^u 'Jena' ^S")
    anna.type("Enter")
    #expect(anna.values(id)["town"] == "Jena")
  }

  @Test
  func `who keeps their own is asked again about a change that came since`() throws {
    try meet()
    bert.type("b")
    try bert.fill("town", "^u 'Jena' ^S")
    anna.type("Space Enter")
    #expect(anna.top is ConflictScreen)
    #expect(bert.values(id)["town"] == "Jena")
    #expect(anna.screen.contains("Jena"))
    anna.type("Space Enter")
    #expect(anna.values(id)["town"] == "Merseburg")
  }

  @Test
  func `a field that a colleague empties is marked`() throws {
    anna.type(edit)
    bert.type(edit)
    try bert.fill("town", "^u ^S")
    anna.handle(.none)
    #expect(anna.screen.contains("← bert"))
  }

  @Test
  func `archiving by a colleague is said in the form`() throws {
    anna.type(edit)
    bert.type("2 / 'saaletal' Enter a")
    anna.handle(.none)
    #expect(anna.screen.contains("bert hat den Eintrag inzwischen archiviert"))
  }

  @Test
  func `a record whose making was undone does not come back as one field`() throws {
    anna.type("2 n 'Kurz da' ^S")
    bert.handle(.none)
    bert.type("2 / 'kurz da' Enter b")
    try bert.fill("town", "'Halle'")
    anna.type("u")
    bert.type("^S")
    #expect(bert.screen.contains("gibt es nicht mehr"))
    #expect(anna.workspace.table(try #require(RecordTypes.type(prefix: "par"))).ids.count == 5)
  }

  @Test
  func `correcting one field can mend another`() throws {
    anna.type("4 n 'Sprachcafé'")
    try anna.fill("start", "'1.5.2026'")
    try anna.fill("end", "'1.4.2026' Tab ^S")
    #expect(anna.screen.contains("liegt vor dem Beginn"))
    try anna.fill("start", "^u '1.3.2026' Tab ^S")
    #expect(!(anna.top is FormScreen))
  }

  @Test
  func `text that was not understood comes back as typed after a lost terminal`() throws {
    anna.type("4 n 'Sprachcafé'")
    try anna.fill("funding", "'zwölf'")
    let draft = try #require(anna.unsaved())
    #expect(throws: Refusal.self) { try anna.workspace.save(draft) }
    let again = FormScreen(draft, bert)
    bert.push(again)
    let field = try #require(again.fields.first { $0.definition.key == "funding" })
    #expect(field.typed?.text == "zwölf")
    #expect(again.draft["funding"].isEmpty)
  }

  @Test
  func `an amount still in the field is kept as the amount it means`() throws {
    anna.type("4 n 'Sprachcafé'")
    try anna.fill("funding", "'12,50'")
    #expect(try #require(anna.unsaved())["funding"] == "12.50")
  }

  @Test
  func `reverting an undo says that the change is back`() throws {
    anna.type(edit)
    try anna.fill("town", "^u 'Leipzig' ^S")
    anna.type("u v z Enter")
    #expect(anna.screen.contains("Wiederhergestellt"))
    #expect(anna.values(id)["town"] == "Leipzig")
  }
}
