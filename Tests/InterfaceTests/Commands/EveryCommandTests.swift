import Domain
import Terminal
import Testing

@testable import Interface

/// Every command in every screen that offers it, whether it makes sense there or not.
struct EveryCommandTests {
  private static let screens = [
    "", "2", "3 j", "4 G", "5", "2 / 'saal'", "2 / 'nothing here' Enter", "2 Space Space",
    "2 / 'saaletal' Enter Enter", "2 / 'saaletal' Enter Enter Tab",
    "2 / 'saaletal' Enter Enter BackTab BackTab", "2 / 'saaletal' Enter v", "2 n", "3 n 'Test' Tab",
    "3 b 'x' ^S", "2 n Tab Enter", "3 b Tab Tab Tab Enter", "2 ?", "2 :", "3 s", "2 n 'x' Esc",
    "5 n '31.2.' Tab", "3 Enter Enter", "2 a u", "V j Enter",
    "V / 'halle'", "2 / 'saaletal' Enter D 'heute' Enter",
    "w", "w k", "w a j Space", "2 p", "2 p l +", "w B j", "w G j", "w f", "2 r",
    "2 / 'saaletal' Enter Enter G",
    "w r", "w r / 'x'", "3 j X", "3 j X Enter", "3 j X Enter Enter", "w m",
    "w m n 'saaletal' Enter Space", "w m L", "K", "2 K e", "K i", "3 j z x",
    "3 L", "3 L o", "w 3 L", "w 3 L j l o", "w 3 z", "w 3 z z 'x' Enter", "w 3 p",
    "3 j N", "3 r",
    "w 5 m", "w 5 u j", "w 5 k", "w 5 k v", "w 5 k v v j", "w 5 k a",
    "w 4 t", "w 4 t s l j", "w 4 w", "w 4 o j", "w 4 l",
    "5 y", "5 y '> x'", "5 y ^T", "5 *",
    "w 1 J", "w 1 J Enter", "w 1 J Enter o",
    "w 3 H", "w 3 H 'ngu' Enter", "w 3 X", "w 3 G",
  ]

  /// Without a record there is nothing to find or to choose: only the ways to a view differ.
  private static let scenes =
    screens.map { (keys: $0, isEmpty: false) }
    + screens.filter { !$0.contains("'") && $0.count < 8 }.map { (keys: $0, isEmpty: true) }

  @Test(arguments: scenes)
  func `every command can be given everywhere`(_ scene: (keys: String, isEmpty: Bool)) throws {
    let keys = scene.keys
    let office = try TestOffice(isEmpty: scene.isEmpty)
    let workspace = try office.workspace()
    let views = Set(ViewCommands.views.map(\.name))
    func opened() -> App {
      let app = App(workspace, themes: TestOffice.themes, size: (80, 24))
      app.type(keys)
      return app
    }
    // A view opens over anything; from the panes each is opened.
    for command in Commands.available(opened())
    where keys.count < 3 || !views.contains(command.name) {
      let app = opened()
      Commands.run(command, app)
      #expect(app.frame().width == 80, "\(command.name) after \(keys)")
      app.type("j Enter Esc Esc")
      #expect(app.frame().height == 24, "\(command.name) after \(keys)")
    }
  }

  /// What a screen offers is pressed on it; of the other keys each third one, on each screen others.
  @Test(arguments: screens.indices)
  func `every key can be pressed everywhere`(index: Int) throws {
    let keys = Self.screens[index]
    let office = try TestOffice()
    let workspace = try office.workspace()
    func opened() -> App {
      let app = App(workspace, themes: TestOffice.themes, size: (80, 24))
      app.type(keys)
      return app
    }
    let offered = Set(Commands.available(opened()).flatMap(\.keys))
    let all = Set(Commands.all.flatMap(\.keys)).sorted { "\($0)" < "\($1)" }
    for (place, key) in all.enumerated() where offered.contains(key) || place % 3 == index % 3 {
      let app = opened()
      app.handle(.key(key))
      let frame = app.frame()
      #expect(frame.width == 80 && frame.height == 24, "\(key) after \(keys)")
      if let cursor = frame.cursor {
        #expect((0..<80).contains(cursor.x) && (0..<24).contains(cursor.y), "\(key) after \(keys)")
      } else {
        Issue.record("No cursor for those who do not see the screen: \(key) after \(keys)")
      }
    }
  }
}
