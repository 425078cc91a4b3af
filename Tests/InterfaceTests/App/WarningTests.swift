import Domain
import Glibc
import Terminal
import Testing
import Workspace

@testable import Interface
@testable import Store

/// What is wrong with the store stands in the status row, as long as it is wrong.
struct WarningTests {
  let office: TestOffice

  init() throws { office = try TestOffice() }

  @Test(arguments: [
    (Finding.Code.damagedLine, "beschädigte Zeile"), (.diskFailed, "Datenträger meldet Fehler"),
    (.diskNearlyFull, "weniger als 50 MB frei"), (.erasureUnfinished, "nicht zu Ende geführt"),
  ])
  func `a warning appears and goes without a key`(code: Finding.Code, words: String) throws {
    let app = try office.app()
    app.type("2 / 'saaletal' Enter")
    let plain = app.status
    #expect(!app.follow())
    let finding = Finding(code, path: "journal")
    app.workspace.store.notices.append(finding)
    #expect(app.follow(), "The picture is drawn anew.")
    #expect(app.status.contains(words))
    #expect(!app.follow())
    for keys in ["Enter", "b", "Esc q", "n", "Esc 1", "V", "?"] {
      app.type(keys)
      #expect(app.status.contains(words), "\(keys)")
    }
    app.workspace.store.notices.removeAll { $0 == finding }
    #expect(app.follow())
    #expect(app.status == plain)
  }

  @Test(arguments: [("warning", Language.german, 80, 24), ("small-warning", .english, 40, 10)])
  func `a warning looks like one`(name: String, language: Language, width: Int, height: Int) throws
  {
    let app = try office.app("anna", language, width: width, height: height)
    app.workspace.store.notices.append(Finding(.erasureUnfinished, path: office.path))
    app.type("2")
    Picture.check(app, office, name)
  }

  @Test
  func `a line that is damaged while the program runs is told of`() throws {
    let app = try office.app()
    _ = app.frame()
    var found = glob_t()
    defer { globfree(&found) }
    try #require(glob("\(office.path)/journal/*/*.jsonl", 0, nil, &found) == 0)
    let path = try #require(found.gl_pathv[0])
    let file = try #require(fopen(path, "a"))
    fputs("no line of a journal\n", file)
    fclose(file)
    #expect(app.follow())
    #expect(app.status.contains("beschädigte Zeile, nicht gelesen"))
  }

  @Test
  func `a disk that fills up is told of until there is room again`() throws {
    var free: UInt64 = 1 << 30
    var time = LocalClock.milliseconds(of: TestOffice.today, minute: 0)
    var calls = SystemCalls()
    calls.freeSpace = { _ in free }
    let store = try Store(
      at: office.path,
      user: "anna",
      command: "test",
      patience: 2000,
      segmentSize: 8 << 20,
      clock: { time },
      calls: calls
    )
    let workspace = Workspace(store, language: .german) { [now = office.now] in now }
    let app = App(workspace, themes: ThemeChoice(), size: (80, 24))
    _ = app.frame()
    free = 1 << 20
    time += 60_000
    #expect(app.follow())
    #expect(app.status.contains("weniger als 50 MB frei"))
    free = 1 << 30
    time += 60_000
    #expect(app.follow())
    #expect(!app.status.contains("Achtung"))
  }

  @Test
  func `an erasure that the disk stops is said, and is over once it is finished`() throws {
    var calls = SystemCalls()
    var writes = -1
    calls.write = { number, bytes, count in
      // The line itself is written, and nothing after it.
      if writes == 0 {
        errno = EIO
        return -1
      }
      writes -= 1
      return Glibc.write(number, bytes, count)
    }
    let time = LocalClock.milliseconds(of: TestOffice.today, minute: 0)
    let store = try Store(
      at: office.path,
      user: "anna",
      command: "test",
      patience: 2000,
      segmentSize: 8 << 20,
      clock: { time },
      calls: calls
    )
    let workspace = Workspace(store, language: .german) { [now = office.now] in now }
    let app = App(workspace, themes: ThemeChoice(), size: (80, 24))
    app.type("\(TestOffice.erase) Enter Enter")
    writes = 1
    app.type("l")
    #expect(app.status.contains("vermerkt, aber noch nicht zu Ende"))
    #expect(app.top is PaneScreen && app.workspace.isErased(TestOffice.person))
    app.type("c")
    #expect(app.status.contains("eine Löschung ist nicht zu Ende geführt"))
    writes = -1
    try store.finishErasures()
    #expect(app.follow())
    #expect(!app.status.contains("Achtung"))
  }
}
