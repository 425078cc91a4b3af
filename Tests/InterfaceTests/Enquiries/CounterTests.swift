import Domain
import Terminal
import Testing
import Workspace

@testable import Interface

struct CounterTests {
  private func counts(_ app: App) -> [String] {
    app.workspace.records(ServiceCount.self).map(\.1).map { count in
      "\(count.type.key) \(count.askerKind.key) \(count.topic.key) \(count.count ?? 0)"
    }.sorted()
  }

  @Test
  func `one key counts one more for those chosen before, and undo takes back one`() throws {
    let office = try TestOffice()
    let app = try office.app()
    app.type("w 1 z i i i Right b")
    #expect(counts(app) == ["advice interested  1", "information volunteer  3"])
    app.type("u u")
    #expect(counts(app) == ["information volunteer  2"])
    app.type("Left i")
    #expect(counts(app) == ["information volunteer  3"])
  }

  @Test
  func `another topic and another person are counted for themselves`() throws {
    let office = try TestOffice()
    let app = try office.app()
    app.type("w 1 z i o 'wohnen' Enter i")
    #expect(counts(app).count == 2)
    let bert = try office.app("bert")
    bert.type("w 1 z i")
    #expect(counts(bert).count == 3)
  }
}
