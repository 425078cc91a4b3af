import Domain
import Testing
import Workspace

@testable import Interface

struct MarkTests {
  @Test
  func `a search that hides marked records keeps them marked and says so`() throws {
    let office = try TestOffice()
    let app = try office.app()
    app.type("2 Space Space")
    let marked = try #require(app.top.list?.marked)
    #expect(marked.count == 2)
    app.type("/ 'zzzz' Enter")
    #expect(app.screen.contains("2 markiert, 2 verborgen"))
    #expect(Set(app.top.selected) == marked)
    app.type("Esc c")
    #expect(app.screen.contains("2 markiert"))
    #expect(!app.screen.contains("verborgen"))
    #expect(Set(app.top.selected) == marked)
  }

  @Test
  func `archiving takes what is hidden too, tells how much, and unmarks it`() throws {
    let office = try TestOffice()
    let app = try office.app()
    app.type("2 Space Space")
    let marked = app.top.selected
    app.type("/ 'zzzz' Enter a")
    #expect(app.status.contains("Archiviert: 2 (davon 2 verborgen)"))
    for id in marked { #expect(app.workspace.values(of: id)?["archived"] != nil) }
    _ = app.frame()
    #expect(app.top.list?.marked.isEmpty == true)
    #expect(app.top.list?.hiddenMarks == 0)
  }

  @Test
  func `a marked record that was archived elsewhere is no longer marked`() throws {
    let office = try TestOffice()
    let app = try office.app()
    app.type("2 Space Space")
    let marked = app.top.selected
    let first = try #require(marked.first)
    app.type("/ 'zzzz' Enter")
    try office.workspace("bert").toggleArchived([first])
    app.follow()
    _ = app.frame()
    #expect(app.top.selected == Array(marked.dropFirst()))
    #expect(app.screen.contains("1 markiert, 1 verborgen"))
  }
}
