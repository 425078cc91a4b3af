import Domain
import Terminal
import Testing

@testable import Interface

struct CoursePictureTests {
  @Test(arguments: [
    ("course-board", Language.german, 80, 24), ("course-board-english", .english, 120, 40),
    ("course-board-small", .german, 40, 10), ("course-board-large", .german, 200, 60),
  ])
  func `those who take part stand below places, units and costs`(
    name: String,
    language: Language,
    width: Int,
    height: Int
  ) throws {
    let office = try TestOffice()
    let app = try office.courseApp(language, width: width, height: height) {
      CourseBoard.screen(TestOffice.course, $0)
    }
    Picture.check(app, office, name)
  }

  @Test
  func `a course tells on its page where it stands`() throws {
    let office = try TestOffice()
    let app = try office.courseApp(height: 40) {
      RecordScreen(TestOffice.course, RecordType(Course.self), $0)
    }
    Picture.check(app, office, "course-page")
  }

  @Test
  func `what closing brings is told before`() throws {
    let office = try TestOffice()
    let app = try office.courseApp { CourseBoard.screen(TestOffice.course, $0) }
    app.type("=")
    Picture.check(app, office, "course-close")
  }

  @Test
  func `who is due, who teaches, what is wanted and the figures are lists with headings`() throws {
    let views: [(String, (App) -> any Screen)] = [
      ("course-renewals", RenewalView.screen), ("course-lecturers", LecturerView.screen),
      ("course-resources", ResourceView.screen),
      ("course-statistics", { StatisticsView.screen($0) }),
    ]
    for (name, view) in views {
      let office = try TestOffice()
      Picture.check(try office.courseApp(at: view), office, name)
      let small = try TestOffice()
      Picture.check(
        try small.courseApp(.english, width: 40, height: 10, at: view),
        small,
        "small-\(name)"
      )
    }
  }

  @Test
  func `an office without any of it says so`() throws {
    let office = try TestOffice(isEmpty: true)
    let app = try office.app()
    for view in [RenewalView.screen, LecturerView.screen, ResourceView.screen] {
      app.push(view(app))
      #expect(app.frame().text(row: 3).contains("  "))
      app.type("j k G Enter Space b n Esc Esc")
    }
    app.push(CourseBoard.screen(TestOffice.course, app))
    app.type("+ J = > I Y")
    #expect(app.status.contains("nicht mehr in Gebrauch"))
    app.push(RoomPlanScreen(app))
    #expect(app.screen.contains("Noch keine Räume"))
    app.type("n Enter o < > j l")
  }
}
