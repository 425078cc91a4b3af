import Domain
import Terminal
import Testing
import Workspace

@testable import Interface

struct RoomPlanTests {
  @Test(arguments: [
    ("rooms", Language.german, 80, 24), ("rooms-english", .english, 120, 40),
    ("rooms-small", .german, 40, 10), ("rooms-large", .german, 200, 60),
  ])
  func `a week shows which room is taken when`(
    name: String,
    language: Language,
    width: Int,
    height: Int
  ) throws {
    let office = try TestOffice()
    let app = try office.courseApp(language, width: width, height: height) { RoomPlanScreen($0) }
    app.type(width < 76 ? "l" : "j")
    Picture.check(app, office, name)
  }

  private func plan(_ app: App) throws -> RoomPlanScreen {
    try #require(app.top as? RoomPlanScreen)
  }

  @Test
  func `weeks turn, and beyond Sunday comes the next one`() throws {
    let office = try TestOffice()
    let app = try office.courseApp { RoomPlanScreen($0) }
    _ = app.frame()
    #expect(try plan(app).focusedDay == TestOffice.today)
    app.type("l l l l l")
    #expect(try plan(app).focusedDay == Day(stored: "2026-03-23"))
    app.type("h")
    #expect(try plan(app).focusedDay == Day(stored: "2026-03-22"))
    app.type("> > <")
    #expect(try plan(app).monday == Day(stored: "2026-03-23"))
    app.type("g")
    #expect(try plan(app).focusedDay == TestOffice.today)
  }

  @Test
  func `a booking in the way is asked about before it is saved`() throws {
    let office = try TestOffice()
    let app = try office.courseApp { RoomPlanScreen($0) }
    _ = app.frame()
    // The hall is the second of the rooms by name.
    app.type("j n")
    #expect(try app.form().draft["room"] == "roo:AAAA0001")
    #expect(try app.form().draft["day"] == "2026-03-18")
    try app.fill("start", "'16:00'")
    try app.fill("end", "'17:30'")
    try app.fill("purpose", "'Vorstand'")
    app.type("^S")
    #expect(app.screen.contains("17:00–20:00 Basiskurs"))
    Picture.check(app, office, "room-question")
    app.type("1")
    #expect(app.top is RoomPlanScreen)
    let made = app.workspace.records(RoomBooking.self).first { $0.1.purpose == "Vorstand" }
    #expect(made?.1.room == RecordID("roo:AAAA0003"))
  }

  @Test
  func `who saves all the same is not asked again, and times that touch ask nothing`() throws {
    let office = try TestOffice()
    let app = try office.courseApp { RoomPlanScreen($0) }
    _ = app.frame()
    app.type("j n")
    try app.fill("start", "'21:30'")
    try app.fill("end", "'22:00'")
    try app.fill("purpose", "'Aufräumen'")
    app.type("^S")
    #expect(app.top is RoomPlanScreen)
    app.type("n")
    try app.fill("start", "'20:00'")
    try app.fill("end", "'21:00'")
    try app.fill("purpose", "'Zugleich'")
    app.type("^S z")
    #expect(app.top is FormScreen)
    app.type("^S")
    #expect(app.top is RoomPlanScreen)
    #expect(app.workspace.records(RoomBooking.self).contains { $0.1.purpose == "Zugleich" })
  }

  @Test
  func `a session in a room too small for its course is asked about`() throws {
    let office = try TestOffice()
    try office.teach()
    let app = try office.app()
    try app.workspace.write([(TestOffice.course, "places", "10")])
    let type = RecordType(CourseSession.self)
    let values = [
      "course": TestOffice.course.text, "day": "2026-03-25", "room": "roo:AAAA0002",
      "start": "17:00", "end": "20:00",
    ]
    app.push(FormScreen(app.workspace.newDraft(type, values), app))
    app.type("^S")
    #expect(app.screen.contains("weniger Plätze als der Kurs (10)"))
    // The smallest that is large enough comes first.
    app.type("1")
    let made = app.workspace.records(CourseSession.self).first {
      $0.1.day == Day(stored: "2026-03-25")
    }
    #expect(made?.1.room == RecordID("roo:AAAA0003"))
  }

  @Test
  func `every command can be given on these screens`() throws {
    let office = try TestOffice()
    try office.teach()
    let workspace = try office.workspace()
    let views: [(App) -> any Screen] = [
      { RoomPlanScreen($0) }, { CourseBoard.screen(TestOffice.course, $0) },
      { RecordScreen(TestOffice.course, RecordType(Course.self), $0) }, RenewalView.screen,
      LecturerView.screen, ResourceView.screen, { StatisticsView.screen($0) },
    ]
    let contexts: Set<Context> = [.record, .page, .sections, .course, .participants, .rooms]
    for view in views {
      for command in Commands.all where contexts.contains(command.context) {
        let app = App(workspace, themes: ThemeChoice(), size: (80, 24))
        app.push(view(app))
        Commands.run(command, app)
        #expect(app.frame().cursor != nil, "\(command.name)")
        app.type("j Esc Esc")
        #expect(app.frame().width == 80, "\(command.name)")
      }
    }
  }
}
