import Domain
import Terminal
import Testing
import Workspace

@testable import Interface

struct DialogTitleTests {
  @Test
  func `a box is called a question only where something is asked`() throws {
    let office = try TestOffice()
    let app = try office.app()
    app.push(
      QuestionScreen(Text("In welchem Format?"), [.init(key: Text("a"), Text("A")) { _ in }])
    )
    #expect(app.screen.contains("─ Frage ─"))
    app.pop()
    app.push(QuestionScreen(Text("Initiativen"), [.init(key: Text("a"), Text("A")) { _ in }]))
    #expect(!app.screen.contains("Frage") && app.screen.contains("─ Bitte wählen ─"))
  }

  @Test
  func `renaming a starting term is not called new`() throws {
    let office = try TestOffice()
    let app = try office.app()
    app.type("w B Enter b")
    #expect(try app.form().draft.isNew)
    #expect(app.frame().text(row: 1) == "Begriff")
    app.type("Esc n")
    #expect(app.frame().text(row: 1) == "Begriff – neu")
  }
}
