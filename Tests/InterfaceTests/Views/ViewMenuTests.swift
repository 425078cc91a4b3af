import Domain
import Terminal
import Testing
import Workspace

@testable import Interface

struct ViewMenuTests {
  @Test(arguments: [
    Scene("views", "2 w"),
    Scene("small-views", "w End", width: 40, height: 10),
    Scene("english-views", "w", .english, width: 120, height: 40),
    Scene("view-contacts", "w k"),
    Scene("small-view-contacts", "w k", width: 40, height: 10),
    Scene("palette-views", ": 'ansicht'"),
    Scene("views-volunteers", "3 w"),
    Scene("views-office", "w Tab Tab"),
    Scene("small-views-volunteers", "3 w", width: 40, height: 10),
  ])
  func `the menu shows the ways to all that has no pane`(scene: Scene) throws { try scene.check() }

  @Test
  func `no two views share a name or a letter`() {
    let names = ViewEntries.all.map(\.name)
    #expect(Set(names).count == names.count)
    for page in ViewPage.allCases {
      let keys = ViewEntries.all.filter { $0.group.page == page }.compactMap(\.key)
      #expect(Set(keys).count == keys.count, "\(keys.sorted())")
      // This letter leaves the menu.
      #expect(!keys.contains("q"))
      #expect(keys.allSatisfy { $0.isASCII && $0.isLetter })
    }
  }

  @Test
  func `every record type has a pane or a view`() {
    let panes = Pane.all.compactMap { $0.type?.kind }
    let names = Set(ViewEntries.all.map(\.name))
    for type in RecordTypes.all where !panes.contains(type.kind) {
      #expect(names.contains(type.kind.plural), "\(type.kind.plural)")
    }
  }

  @Test(arguments: [(80, 24), (40, 10)])
  func `a view opens by its letter and leads back`(size: (Int, Int)) throws {
    let office = try TestOffice()
    let app = try office.app(width: size.0, height: size.1)
    for entry in ViewEntries.all {
      if let key = entry.key {
        app.type("2 w")
        app.handle(.key(.character(entry.group.page.key)))
        app.handle(.key(.character(key)))
      } else {
        app.type("2 : '\(entry.title.de)' Enter")
      }
      #expect(!(app.top is ViewMenu) && app.stack.count == 2, "\(entry.name)")
      #expect(app.frame().cursor != nil, "\(entry.name)")
      app.type("Esc")
      #expect(app.top === app.panes, "\(entry.name)")
    }
  }

  @Test(arguments: [(80, 24), (40, 10), (200, 60)], ViewPage.allCases)
  func `arrows reach every view, and its row is in sight`(size: (Int, Int), page: ViewPage) throws {
    let office = try TestOffice()
    let app = try office.app(width: size.0, height: size.1)
    app.type("w \(page.key)")
    var seen: Set<String> = []
    let inMenu = ViewEntries.all.filter { $0.key != nil && $0.group.page == page }
    for _ in inMenu {
      let picture = app.frame()
      let row = picture.cursor.map { picture.text(row: $0.y) } ?? ""
      #expect(row.contains(">"))
      seen.insert("\(row) \(picture.cursor?.x ?? 0)")
      app.type("Down")
    }
    #expect(seen.count == inMenu.count)
  }

  @Test
  func `a letter without a view says so and leaves the menu open`() throws {
    let office = try TestOffice()
    let app = try office.app()
    app.type("w ß")
    #expect(app.top is ViewMenu)
    #expect(app.status.contains("„ß“"))
    app.type("q")
    #expect(app.top === app.panes)
  }

  @Test
  func `a letter of another page opens what only it has`() throws {
    let office = try TestOffice()
    let app = try office.app()
    let here = Set(ViewEntries.all.filter { $0.group.page == .volunteers }.map(\.key))
    let counts = Dictionary(grouping: ViewEntries.all, by: \.key).mapValues(\.count)
    let other = try #require(
      ViewEntries.all.first { $0.key != nil && counts[$0.key] == 1 && !here.contains($0.key) }
    )
    let key = try #require(other.key)
    app.type("3 w")
    app.handle(.key(.character(key)))
    #expect(app.screen.contains(other.title.de))
    app.type("q w e")
    #expect(app.screen.contains(Placement.title.de), "The page itself comes first.")
  }

  @Test
  func `a list is worked with like a pane`() throws {
    let office = try TestOffice()
    let app = try office.app()
    app.type("w k / 'leitung' Enter")
    #expect(app.focusedRow.contains("Öztürk"))
    app.type("Esc")
    #expect(app.top is ListScreen, "Esc leaves the filter first.")
    app.type("n 'Neumann' ^S")
    #expect(app.top is ListScreen)
    #expect(app.screen.contains("Kontakte 3"))
    app.type("Enter")
    #expect(app.top is RecordScreen)
    app.type("q h")
    #expect(app.top === app.panes)
  }

  @Test
  func `a view opened once more takes the place of the first`() throws {
    let office = try TestOffice()
    let app = try office.app()
    app.type("w 2 k w 1 a w 2 k")
    #expect(app.stack.count == 3)
    app.type("Tab")
    #expect(app.top === app.panes, "Tab goes on to the next pane, which a list would hide.")
  }

  @Test
  func `groups stand beside each other where there is room`() {
    let entries = (0..<9).map { number in
      ViewEntry(
        "v-\(number)",
        key: nil,
        Text("\(number)"),
        in: ViewEntry.Group.allCases[number / 3]
      ) { _ in }
    }
    let wide = ViewMenuLayout(entries, isWide: true, hasGaps: false)
    #expect(wide.columns.map(\.count) == [8, 4] || wide.columns.map(\.count) == [4, 8])
    let narrow = ViewMenuLayout(entries, isWide: false, hasGaps: true)
    #expect(narrow.columns.map(\.count) == [14])
    #expect(narrow.neighbour(of: 4, by: 1) == 4)
    let first = wide.places.firstIndex { $0.column == 1 } ?? 0
    #expect(wide.neighbour(of: 0, by: 1) == first)
    #expect(ViewMenuLayout([], isWide: true, hasGaps: true).height == 0)
  }

  @Test
  func `a view that is opened again closes the one below`() throws {
    let office = try TestOffice()
    let app = try office.app()
    app.type("w 3 Z w Z w 3 u")
    #expect(app.stack.count { $0 is CertificateScreen } == 1)
    app.type("w 3 Z")
    #expect(app.stack.count { $0 is CertificateScreen } == 1 && app.top is CertificateScreen)
  }
}
