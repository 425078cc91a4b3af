import Domain
import Testing
import Workspace

@testable import Interface

struct PickerTests {
  @Test(arguments: [40, 80, 120])
  func `a search that finds nothing tells what helps, whole`(width: Int) throws {
    let office = try TestOffice()
    let app = try office.app(width: width)
    app.type("2 n 'Neu'")
    try app.fill("parent", "'zzzz'")
    #expect(app.top is PickerScreen)
    #expect(app.screen.contains("Nichts gefunden:") && app.screen.contains("löscht"))
    app.type("Enter ^S")
    #expect(app.top is PickerScreen)
  }

  @Test(arguments: ["Tab", "Esc"], ["'zzzz'", "'ver'"])
  func `Tab leaves a picker as Esc does and takes nothing`(key: String, typed: String) throws {
    let office = try TestOffice()
    let app = try office.app()
    app.type("2 n 'Neu' Tab \(typed)")
    let before = try #require(app.stack.compactMap { $0 as? FormScreen }.first).draft["type"]
    app.type(key)
    #expect(try app.form().draft["type"] == before)
  }
}
