import Domain
import Terminal
import Testing
import Workspace

@testable import Interface

// Today is Wednesday, 18 March 2026.
struct CalendarScreenTests {
  /// The calendar of an office with a course, tasks, agreements and a campaign.
  private func app(
    _ office: TestOffice,
    _ language: Language = .german,
    width: Int = 80,
    height: Int = 24,
    keys: String = ""
  ) throws -> App {
    try office.teach()
    try office.place()
    try office.assign()
    let workspace = try office.workspace("bert")
    let campaign: KeyValuePairs = [
      "title": "Woche gegen Rassismus", "start": "2026-03-23", "end": "2026-03-27",
      "place": "Marktplatz",
    ]
    try workspace.write(campaign.map { (RecordID("cam:BBBB0001"), $0.key, $0.value) })
    try workspace.write([(RecordID("mee:BBBB0001"), "name", "\u{1B}[31mPlenum\u{202E}")])
    try workspace.write([(RecordID("mee:BBBB0001"), "day", "2026-03-19")])
    try workspace.write([(RecordID("mee:BBBB0001"), "state", "cancelled")])
    let app = try office.app("anna", language, width: width, height: height)
    app.type("w 5 k")
    app.type(keys)
    return app
  }

  private func calendar(_ app: App) throws -> CalendarScreen {
    let calendar = try #require(app.top as? CalendarScreen)
    calendar.refresh(app)
    return calendar
  }

  @Test(
    arguments: ["month", "week", "agenda"].enumerated().map { ($0.offset, $0.element) },
    [
      ("", Language.german, 80, 24), ("-english", .english, 120, 40), ("-small", .german, 40, 10),
      ("-large", .german, 200, 60),
    ]
  )
  func `the calendar looks good as month, week and list`(
    mode: (Int, String),
    size: (String, Language, Int, Int)
  ) throws {
    let office = try TestOffice()
    let keys = String(repeating: "v ", count: mode.0)
    let app = try app(office, size.1, width: size.2, height: size.3, keys: keys)
    Picture.check(app, office, "calendar-\(mode.1)\(size.0)")
  }

  @Test(arguments: ["", "v", "v v"], [Language.german, .english])
  func `no text steers the terminal`(keys: String, language: Language) throws {
    let office = try TestOffice()
    let app = try app(office, language, width: 120, height: 40, keys: keys)
    #expect(!app.screen.contains("\u{1B}") && !app.screen.contains("\u{202E}"))
    // A month has no room for all of it.
    #expect(app.screen.contains("Plenum") || keys.isEmpty)
  }

  @Test
  func `days, weeks, months and years are a key away`() throws {
    let office = try TestOffice()
    let app = try app(office)
    func day() throws -> String { try calendar(app).day.stored }
    app.type("l j h k")
    #expect(try day() == "2026-03-18")
    app.type("Home")
    #expect(try day() == "2026-03-16")
    app.type("End")
    #expect(try day() == "2026-03-22")
    app.type("g '31.1.2026' Enter >")
    #expect(try day() == "2026-02-28")
    app.type("< <")
    #expect(try day() == "2025-12-28")
    #expect(app.screen.contains("Dezember 2025"))
    app.type("g 'kw 53' Enter")
    #expect(app.screen.contains("Dezember 2026"))
    app.type(".")
    #expect(try day() == "2026-03-18")
    app.type("v >")
    #expect(try day() == "2026-03-25")
  }

  @Test
  func `a day that is none is said, and what was typed stays`() throws {
    let office = try TestOffice()
    let app = try app(office, keys: "g '31.2.' Enter")
    #expect(app.screen.contains("gibt es im Kalender nicht") && app.screen.contains("31.2."))
    app.type("Esc")
    #expect(try calendar(app).day == TestOffice.today)
  }

  @Test
  func `Enter goes into the entries of a day and opens them`() throws {
    let office = try TestOffice()
    let app = try app(office)
    #expect(try calendar(app).dayEntries.count > 1)
    app.type("Enter")
    #expect(try calendar(app).place == 0)
    app.type("j k j Enter")
    #expect(app.top is RecordScreen)
    app.type("q Esc")
    #expect(try calendar(app).place == nil)
    app.type("g '1.1.2027' Enter Enter")
    #expect(app.status.contains("An diesem Tag steht nichts"))
  }

  @Test
  func `a new meeting is on the focused day, and stands there once saved`() throws {
    let office = try TestOffice()
    let app = try app(office, keys: "l l n")
    #expect(try app.form().draft["day"] == "2026-03-20")
    try app.fill("name", "'Vorstandsrunde'")
    app.type("^S")
    #expect(try calendar(app).dayEntries.contains { $0.title.de == "Vorstandsrunde" })
    app.type("u Esc")
    #expect(try !calendar(app).dayEntries.contains { $0.title.de == "Vorstandsrunde" })
  }

  @Test
  func `a task of the calendar is closed and parked there`() throws {
    let office = try TestOffice()
    let app = try app(office, keys: "End")
    #expect(try calendar(app).focused?.title.de == "Flyer bestellen")
    // What no focus shows is not changed.
    app.type(",")
    #expect(app.top is CalendarScreen)
    app.type("Tab , '+30' Enter")
    #expect(try calendar(app).dayEntries.isEmpty)
    app.type("u Tab f")
    #expect(try calendar(app).dayEntries.isEmpty)
    let task = app.workspace.entry(RecordID("tas:BBBB0002"), of: ActionItem.self)?.record
    #expect(task?.done == TestOffice.today && task?.parkedUntil == nil)
  }

  @Test
  func `the focus stays with its entry, and falls on no other one when that goes`() throws {
    let office = try TestOffice()
    let app = try app(office, keys: "Tab Tab")
    #expect(try calendar(app).selected.isEmpty)
    app.type("Tab j")
    let id = try #require(calendar(app).selected.first)
    let first = try calendar(app).dayEntries[0]
    let colleague = try office.workspace("bert")
    try colleague.write([(first.id, "archived", "2026-03-18")])
    app.follow()
    #expect(try calendar(app).selected == [id] && calendar(app).place == 0)
    try colleague.write([(id, "archived", "2026-03-18")])
    app.follow()
    #expect(try calendar(app).selected.isEmpty && !calendar(app).dayEntries.isEmpty)
  }

  @Test
  func `days that are narrow keep their number of entries`() throws {
    let office = try TestOffice()
    let app = try app(office, width: 40, height: 10, keys: "g '28.3.' Enter")
    #expect(app.screen.contains("24 2 25 1 26 1"))
  }

  @Test
  func `certain kinds alone are shown, and the title says so`() throws {
    let office = try TestOffice()
    let app = try app(office)
    #expect(try calendar(app).dayEntries.contains { $0.category == .course })
    app.type("a Space Enter")
    #expect(try calendar(app).entries.values.joined().allSatisfy { $0.category == .meeting })
    #expect(app.screen.contains("nur Treffen"))
    app.type("a Space Enter")
    #expect(try calendar(app).hidden.isEmpty)
  }

  @Test
  func `the list goes from entry to entry over the days`() throws {
    let office = try TestOffice()
    let app = try app(office, keys: "v v")
    var seen: [RecordID] = []
    for _ in 0..<40 {
      app.type("j")
      if let id = try calendar(app).focused?.id, seen.last != id { seen.append(id) }
    }
    #expect(seen.contains(RecordID("tas:BBBB0002")) && seen.count > 4)
    let last = try calendar(app).day
    app.type("h h")
    #expect(try calendar(app).day < last)
    for _ in 0..<40 { app.type("h") }
    let first = try calendar(app).day
    #expect(first < TestOffice.today && app.screen.contains(">"))
    app.type(".")
    #expect(try calendar(app).day == TestOffice.today)
  }

  @Test
  func `the first and the last day of all have a calendar`() throws {
    let office = try TestOffice()
    let app = try app(office)
    for day in [Day(number: .min), Day(number: .max)] {
      for _ in CalendarMode.allCases {
        try calendar(app).begin(at: day, app)
        app.type("v l l h h > <")
        #expect(app.frame().height == 24)
      }
    }
  }
}
