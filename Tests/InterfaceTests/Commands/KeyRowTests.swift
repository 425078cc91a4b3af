import Domain
import Terminal
import Testing

@testable import Interface

struct KeyRowTests {
  private func keys(_ app: App) -> String { app.frame().text(row: app.size.height - 1) }

  @Test(arguments: [
    (keys: "2", isShown: true), (keys: "2 Enter", isShown: false),
    (keys: "2 Enter Tab", isShown: true),
    (keys: "w G", isShown: false), (keys: "1", isShown: false),
  ])
  func `the row of keys has n only where something can be added`(
    keys: String,
    isShown: Bool
  ) throws {
    let office = try TestOffice()
    let app = try office.app(width: 160)
    app.type(keys)
    #expect(self.keys(app).contains("n Neu") == isShown)
  }

  @Test
  func `on the overview of a page n tells how to get to where it adds something`() throws {
    let office = try TestOffice()
    let app = try office.app()
    app.type("2 / 'wohnheim' Enter Enter n")
    #expect(app.top is RecordScreen)
    #expect(app.status.contains("Wechseln Sie mit Tab zu einem Reiter, z. B. "))
  }

  @Test
  func `the help lists keys of agreements as keys here only with agreements`() throws {
    let office = try TestOffice()
    try office.agree()
    let app = try office.app(height: 200)
    for (keys, isHere) in [("3", false), ("2", false), ("w v", true)] {
      app.type(keys + " ?")
      let lines = app.screen.split(separator: "\n")
      let border = try #require(lines.firstIndex { $0.hasPrefix("Tasten anderswo") })
      for title in ["Nächster Stand", "Verlängern bis", "Seiten und Themen"] {
        let place = try #require(lines.firstIndex { $0.contains(title) }, "\(title)")
        #expect((place < border) == isHere, "\(keys): \(title)")
      }
      app.type("q")
    }
  }
}
