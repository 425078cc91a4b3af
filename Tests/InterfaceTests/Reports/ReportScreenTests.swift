import Charts
import Domain
import Synchronization
import Terminal
import Testing
import Workspace

@testable import Interface

struct ReportScreenTests {
  private static func open(_ app: App) -> ReportScreen {
    let screen = ReportScreen(SampleReport.kind, nil, app)
    app.push(screen)
    _ = app.frame()
    return screen
  }

  private final class Count: Sendable {
    let number = Atomic(0)
  }

  static let scenes = [
    Scene("report", ""),
    Scene("report-outgoing", "o j"),
    Scene("report-second-table", "Tab Tab j"),
    Scene("english-report", "l", .english, width: 120, height: 40),
    Scene("small-report", "j l l", width: 40, height: 10),
    Scene("small-english-report", "PgDn", .english, width: 40, height: 10),
  ]

  @Test(arguments: scenes)
  func `a report as it is seen`(scene: Scene) throws {
    let office = try TestOffice()
    let app = try office.app("anna", scene.language, width: scene.width, height: scene.height)
    _ = Self.open(app)
    app.type(scene.keys)
    Picture.check(app, office, scene.name)
  }

  @Test
  func `a report in ASCII has nothing else in its pictures`() throws {
    let office = try TestOffice()
    let app = try office.app(width: 80, height: 60)
    app.signs = .ascii
    _ = Self.open(app)
    #expect(!app.frame().text.contains("█") && app.frame().text.contains("####"))
  }

  @Test
  func `a figure leads to its records and back to the same place`() throws {
    let office = try TestOffice()
    let app = try office.app()
    let screen = Self.open(app)
    app.type("j")
    let focus = screen.focus
    #expect(focus == .figure(FigurePlace("by-district", row: 1, column: 0)))
    app.type("Enter")
    let list = try #require(app.top as? SectionScreen)
    #expect(list.rows.count == 2 && list.rows.allSatisfy { $0.id?.prefix == "vol" })
    app.type("Enter")
    #expect(app.top is RecordScreen)
    app.type("Esc Esc")
    #expect(app.top === screen && screen.focus == focus)
    app.type("j Enter")
    #expect(app.status.contains("kein Eintrag") && app.top === screen)
  }

  @Test
  func `what stays in the house is marked inside and left out outside`() throws {
    let office = try TestOffice()
    let app = try office.app()
    _ = Self.open(app)
    #expect(app.frame().text.contains("2*") && app.frame().text.contains("10 h*"))
    app.type("o")
    let outside = app.frame().text
    #expect(!outside.contains("2*") && !outside.contains("10 h") && outside.contains("·"))
  }

  @Test
  func `years, quarters and days are shown, and what is none is said`() throws {
    let office = try TestOffice()
    let app = try office.app()
    let screen = Self.open(app)
    #expect(screen.period.year == 2025)
    app.type(">")
    #expect(screen.period.year == 2026)
    app.type("< <")
    #expect(screen.period.year == 2024)
    app.type("z 'q2' Enter")
    #expect(screen.period.title.en == "2024-04-01 to 2024-06-30")
    app.type("z 'nie' Enter")
    #expect(app.top is LinePrompt)
    app.type("Esc >")
    #expect(screen.period.year == 2025)
  }

  @Test
  func `a text is written in the report and saved as one step`() throws {
    let office = try TestOffice()
    let app = try office.app()
    let screen = Self.open(app)
    app.type("Tab Tab Enter")
    #expect(app.top is NoteScreen)
    let note = app.frame().text
    #expect(note.contains("2025 · ") && !note.contains("aims"), "Words, not keys, stand above it.")
    app.type("'Viele erreichen' ^S")
    #expect(app.top === screen, "One key saves it.")
    #expect(app.message?.text.de.contains("aims") == false)
    let text = try #require(app.workspace.office.reportTexts.first?.record)
    #expect(text.text == "Viele erreichen" && text.year == 2025 && text.block == "aims")
    #expect(text.report == "sample")
    #expect(app.frame().text.contains("Viele erreichen"))
    #expect(screen.focus == .block("aims"))
    app.type("u")
    #expect(app.workspace.office.reportTexts.isEmpty)
  }

  @Test
  func `a text that is left without saving is asked about`() throws {
    let office = try TestOffice()
    let app = try office.app()
    let screen = Self.open(app)
    app.type("Tab Tab Enter Esc")
    #expect(app.top === screen, "Nothing was written.")
    app.type("Enter 'Viele' Esc")
    #expect(app.top is QuestionScreen)
    app.type(app.language == .german ? "v" : "d")
    #expect(app.top === screen && app.workspace.office.reportTexts.isEmpty)
  }

  @Test
  func `how far a large office is read is told, and Esc leaves it`() throws {
    let office = try TestOffice()
    let app = try office.app()
    let below = app.top
    app.patience = 0
    let screen = ReportScreen(SampleReport.kind, nil, app)
    app.push(screen)
    #expect(app.frame().text.contains("…"))
    let first = try #require(screen.progress)
    #expect(first.done < first.all)
    _ = app.prepare()
    #expect(app.prepare(), "The next step is seen.")
    app.type("Esc")
    #expect(app.top === below)
    app.push(screen)
    for _ in 0..<1000 where screen.progress != nil { _ = app.frame() }
    #expect(screen.progress == nil && !app.frame().text.contains(" von "))
  }

  @Test
  func `the mark whom a report is for is never cut`() throws {
    let office = try TestOffice()
    let app = try office.app()
    _ = Self.open(app)
    app.handle(.resize(width: 40, height: 10))
    let words = [
      Text(de: "intern", en: "internal")[app.language],
      Text(de: "Außensicht", en: "outside")[app.language],
    ]
    #expect(app.frame().text.contains(words[0]))
    app.type("o")
    #expect(app.frame().text.contains(words[1]))
  }

  @Test
  func `a report is made once, and anew when the office changes`() throws {
    let office = try TestOffice()
    let app = try office.app()
    let made = Count()
    let kind = ReportKind("count", Text("Zahl"), purpose: Text("")) { books, period, subject in
      made.number.add(1, ordering: .relaxed)
      return SampleReport.kind.sections(books, period, subject)
    }
    app.push(ReportScreen(kind, nil, app))
    _ = app.frame()
    app.type("j j l o Tab PgDn g")
    _ = app.frame()
    #expect(made.number.load(ordering: .relaxed) == 1)
    try office.workspace("bert").write([(RecordID("vol:DDDD0001"), "last-name", "Neu")])
    app.follow()
    _ = app.frame()
    #expect(made.number.load(ordering: .relaxed) == 2)
  }

  @Test
  func `saving asks for whom, and what is for the office says so`() throws {
    let office = try TestOffice()
    let app = try office.app()
    _ = Self.open(app)
    app.type("P")
    #expect(app.frame().text.contains("ohne kleine Zahlen"))
    app.type("b")
    #expect(app.frame().text.contains("nur fürs Büro"))
    app.type("m")
    #expect((app.top as? LinePrompt) != nil)
    app.type("^A ^K '\(office.folder)/bericht.md' Enter")
    #expect(app.status.contains("Gespeichert"))
  }

  @Test
  func `the list opens a report, and leads back`() throws {
    let office = try TestOffice()
    let app = try office.app()
    app.type("w 1 J")
    #expect(app.frame().text.contains("Treffen und Beschlüsse"))
    app.type("Enter")
    #expect(app.top is ReportScreen)
    app.type("Esc")
    #expect(app.top is SectionScreen)
  }
}
