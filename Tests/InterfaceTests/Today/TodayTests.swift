import Domain
import Terminal
import Testing
import Workspace

@testable import Interface

struct TodayTests {
  /// An office with an agreement that ends, seen when the rules have been asked.
  private func app(_ user: String = "anna", width: Int = 80) throws -> (TestOffice, App) {
    let office = try TestOffice()
    try office.agree()
    let app = try office.app(user, width: width)
    app.settle()
    return (office, app)
  }

  @Test
  func `the page waits for nothing, and a pause brings what needs attention`() throws {
    let office = try TestOffice()
    try office.agree()
    let app = try office.app()
    #expect(app.screen.contains("Hinweise werden gesucht"))
    #expect(app.screen.contains("Jour fixe") && !app.screen.contains("W7"))
    #expect(!app.frame().text(row: 0).contains("·"))
    app.settle()
    #expect(app.screen.contains("W7") && app.frame().text(row: 0).contains("[1 Heute·"))
    #expect(!app.prepare(), "Nothing is asked twice.")
  }

  @Test
  func `what is opened in the last row comes into sight`() throws {
    let (office, app) = try app()
    defer { withExtendedLifetime(office) {} }
    app.handle(.resize(width: 40, height: 10))
    let view = try #require(app.panes.todayView)
    app.type("G")
    _ = app.frame()
    let isClosed = if case .fold(_, _, _, isOpen: false) = view.focused { true } else { false }
    try #require(isClosed && view.focus == view.rows.count - 1)
    app.type("Enter")
    _ = app.frame()
    #expect(view.rows.count > view.focus + 1)
    #expect(view.top + view.pageHeight > view.focus + 1)
    #expect(view.top <= view.focus)
  }

  @Test
  func `a case is one key from its record, and why is another`() throws {
    let (office, app) = try app()
    defer { withExtendedLifetime(office) {} }
    try app.goToRule(7)
    app.type("e")
    #expect(app.top is WhyScreen && app.screen.contains("Sprachpaten gemeinsam"))
    app.type("Esc Enter")
    #expect((app.top as? RecordScreen)?.id == RecordID("agr:AAAA0001"))
  }

  @Test
  func `put aside with a day and a note it goes, and undo brings it back`() throws {
    let (office, app) = try app()
    defer { withExtendedLifetime(office) {} }
    try app.goToRule(7)
    app.type(", Enter Enter")
    #expect(app.screen.contains("Bitte vermerken Sie"))
    app.type("'Gespräch am Montag' Enter")
    app.settle()
    #expect(app.status.contains("Zurückgestellt bis 25.03.2026: W7"))
    #expect(!app.screen.contains("W7 Vereinbarung"))
    app.type("G Enter j")
    #expect(app.focusedRow.contains("→ 25.03.") && app.screen.contains("Gespräch am Montag"))
    app.type(",")
    app.settle()
    #expect(app.screen.contains("W7 Vereinbarung") && app.status.contains("Nicht mehr"))
    app.type("u")
    app.settle()
    #expect(app.status.contains("Zurückgestellt bis 25.03.2026: W7 Vereinbarung läuft ab"))
    app.type("g")
    #expect(!app.screen.contains("W7 Vereinbarung"))
  }

  @Test
  func `a day that is no day, or too far away, is asked for again`() throws {
    let (office, app) = try app()
    defer { withExtendedLifetime(office) {} }
    try app.goToRule(22)
    app.type(", ^U '+40' Enter")
    #expect(app.screen.contains("höchstens 31 Tage"))
    app.type("^U 'gestern' Enter")
    #expect(app.screen.contains("nach heute"))
    app.type("Esc")
    #expect(app.top === app.panes && app.workspace.snoozedWarnings.isEmpty)
  }

  @Test
  func `what a colleague settles disappears, and the focus stays where it is`() throws {
    let (office, app) = try app()
    try app.goToRule(22)
    let other = try office.workspace("bert")
    try other.write([(RecordID("agr:AAAA0001"), "end", "2028-04-30")])
    #expect(app.follow())
    app.settle()
    #expect(!app.screen.contains("W7") && app.focusedRow.contains("W22"))
  }

  @Test
  func `groups open and close, and keys lead from one to the next`() throws {
    let (office, app) = try app()
    defer { withExtendedLifetime(office) {} }
    #expect(!app.screen.contains("W1 "), "Responsibilities are never in front.")
    app.type("g + + +")
    let view = try #require(app.panes.todayView)
    for _ in 0..<9 { if case .fold = view.focused { break } else { app.type("+") } }
    #expect(app.focusedRow.hasPrefix(">+"))
    let rows = view.rows.count
    app.type("Space")
    #expect(app.focusedRow.hasPrefix(">-") && view.rows.count > rows)
    app.type("j h")
    #expect(app.focusedRow.hasPrefix(">-"))
    app.type("h")
    #expect(app.focusedRow.hasPrefix(">+") && view.rows.count == rows)
    app.type("-")
    #expect(!app.focusedRow.hasPrefix(">+"))
  }

  @Test
  func `own tasks and those of nobody are on top, those of others one key away`() throws {
    let (office, app) = try app("joerg.mueller")
    defer { withExtendedLifetime(office) {} }
    #expect(app.screen.contains("Raum buchen") && app.screen.contains("Protokoll versenden"))
    let other = try office.app("anna")
    #expect(!other.screen.contains("Raum buchen"))
    #expect(other.screen.contains("Heute bei anderen fällig · 1"))
  }

  @Test
  func `an office without anything due says so`() throws {
    let office = try TestOffice(isEmpty: true)
    let app = try office.app()
    app.settle()
    // Without any record the rule about tasks without an office has its case.
    #expect(app.screen.contains("Heute liegt nichts an, und nichts drängt."))
  }

  @Test(arguments: [
    Scene("today", ""),
    Scene("today-why", "G"),
    Scene("today-small", "", width: 40, height: 10),
    Scene("today-large", "", width: 120, height: 40),
    Scene("english-today", "", .english),
    Scene("empty-today", "", isEmpty: true),
  ])
  func `what is due today is on one screen`(scene: Scene) throws {
    let office = try TestOffice(isEmpty: scene.isEmpty)
    if !scene.isEmpty { try office.agree() }
    let app = try office.app("anna", scene.language, width: scene.width, height: scene.height)
    app.settle()
    app.type(scene.keys)
    Picture.check(app, office, scene.name)
  }
}

extension App {
  /// Does all that is done in pauses.
  func settle() { while !workspace.warningsAreReady { _ = prepare() } }

  /// Moves on the page "Heute" to the row of a rule.
  func goToRule(_ number: Int) throws {
    let view = try #require(panes.todayView)
    type("g")
    for _ in 0..<200 where view.focused?.cases?.rule.number != number { type("j") }
    try #require(view.focused?.cases?.rule.number == number)
  }
}
