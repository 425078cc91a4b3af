import Domain
import Terminal
import Testing
import Workspace

@testable import Interface

/// A colleague erases what is open here.
struct ErasedElsewhereTests {
  let office: TestOffice
  let anna: App
  let bert: App
  private let open = "3 / 'nguy' Enter"
  private let id = TestOffice.person

  init() throws {
    office = try TestOffice()
    anna = try office.app("anna")
    bert = try office.app("bert")
  }

  private func erase() {
    bert.type("\(TestOffice.erase) Enter Enter l Enter")
    #expect(bert.workspace.isErased(id))
  }

  private func expectTold(wasTyped: Bool) {
    #expect(anna.top is MessageScreen)
    #expect(anna.screen.contains("am 18.03.2026 gelöscht"))
    #expect(anna.screen.contains("eingegeben") == wasTyped)
    #expect(!anna.screen.contains("Nguy"), "\(anna.screen)")
    #expect(anna.unsaved() == nil)
    // What was meant for the screen that was there does nothing.
    anna.type("a Enter q u b")
    #expect(anna.top is MessageScreen)
    anna.type("Esc")
    #expect(anna.top is PaneScreen && anna.stack.count == 1)
  }

  @Test(arguments: ["Enter", "Enter Tab", "v", "v Enter", "D 'heute' Enter", "X", "X Enter Enter"])
  func `what shows the record closes and says so`(keys: String) throws {
    anna.type("\(open) \(keys)")
    #expect(anna.stack.count > 1)
    erase()
    anna.handle(.none)
    expectTold(wasTyped: false)
  }

  @Test(arguments: [true, false])
  func `a form with typed text closes, and nothing of it is kept`(isFollowed: Bool) throws {
    anna.type("\(open) b")
    try anna.fill("limits", "'keine Abende'")
    erase()
    if isFollowed {
      anna.handle(.none)
    } else {
      #expect(anna.unsaved() == nil, "The terminal goes before the erasure was seen.")
    }
    expectTold(wasTyped: true)
  }

  @Test(arguments: ["", "Esc"])
  func `saving what was erased is refused`(keys: String) throws {
    anna.type("\(open) b")
    try anna.fill("last-name", "^u 'Neumann' Tab \(keys)")
    erase()
    anna.type(keys.isEmpty ? "^S" : "s")
    expectTold(wasTyped: true)
    #expect(!anna.workspace.exists(id))
  }

  @Test
  func `a note and a choice over the form go with it`() throws {
    for field in ["notes", "topics"] {
      let office = try TestOffice()
      let anna = try office.app("anna")
      anna.type("\(open) b")
      try anna.goTo(field)
      anna.type("Enter")
      #expect(!(anna.top is FormScreen))
      try office.app("bert").type("\(TestOffice.erase) Enter Enter l")
      anna.handle(.none)
      #expect(anna.stack.count == 2 && anna.top is MessageScreen)
    }
  }

  @Test
  func `a form of another record stays with what was typed`() throws {
    anna.type("\(open) Enter 2 / 'saaletal' Enter b")
    anna.open(id)
    anna.push(FormScreen(try #require(anna.workspace.draft(of: RecordID("par:AAAA0001"))), anna))
    try anna.fill("town", "^u 'Merseburg'")
    erase()
    anna.handle(.none)
    anna.type("'xyz' Esc")
    #expect(try anna.form().fields.contains { $0.typed?.text == "Merseburg" })
    anna.type("^S")
    #expect(anna.values("par:AAAA0001")["town"] == "Merseburg")
  }

  @Test
  func `a list loses the row, and its keys say what happened`() throws {
    anna.type("\(open)")
    erase()
    anna.type("a")
    #expect(anna.status.contains("am 18.03.2026 gelöscht"))
    anna.handle(.none)
    anna.type("c")
    #expect(anna.top is PaneScreen)
    #expect(anna.screen.contains("Freiwillige 3"))
  }

  @Test
  func `a kept draft of it is not offered any more`() throws {
    let folder = office.folder + "/state"
    let file = try #require(DraftFile(for: anna.workspace, in: folder))
    var draft = try #require(anna.workspace.draft(of: id))
    draft["limits"] = "keine Abende"
    #expect(file.keep(draft))
    DraftQuestion.ask(file.read(), anna)
    #expect(anna.top is QuestionScreen)
    erase()
    anna.handle(.none)
    anna.type("w")
    #expect(anna.top is MessageScreen)
  }
}
