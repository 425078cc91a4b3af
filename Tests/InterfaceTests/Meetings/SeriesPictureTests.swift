import Domain
import Testing

@testable import Interface

struct SeriesPictureTests {
  private static let sizes: [(String, Language, Int, Int)] = [
    ("", .german, 80, 24), ("-small", .german, 40, 10), ("-english", .english, 120, 40),
  ]

  @Test(arguments: sizes)
  func `series stand by whether they keep their beat`(
    _ row: (name: String, language: Language, width: Int, height: Int)
  ) throws {
    let office = try TestOffice()
    let app = try office.seriesApp(row.language, width: row.width, height: row.height) {
      RowsScreen<SeriesRows>($0)
    }
    Picture.check(app, office, "series\(row.name)")
  }

  @Test(arguments: sizes)
  func `an agenda has its clock times and what time is left`(
    _ row: (name: String, language: Language, width: Int, height: Int)
  ) throws {
    let office = try TestOffice()
    let app = try office.seriesApp(row.language, width: row.width, height: row.height) {
      AgendaView.screen(TestOffice.nextMeeting, $0)
    }
    Picture.check(app, office, "agenda\(row.name)")
  }

  @Test(arguments: sizes)
  func `what could be on the agenda stands by where it comes from`(
    _ row: (name: String, language: Language, width: Int, height: Int)
  ) throws {
    let office = try TestOffice()
    let app = try office.seriesApp(row.language, width: row.width, height: row.height) {
      ProposalsView.screen(TestOffice.nextMeeting, $0)
    }
    app.type("j Space")
    Picture.check(app, office, "agenda-proposals\(row.name)")
  }

  @Test(arguments: sizes)
  func `attendance stands meeting by meeting and by year`(
    _ row: (name: String, language: Language, width: Int, height: Int)
  ) throws {
    let office = try TestOffice()
    let app = try office.seriesApp(row.language, width: row.width, height: row.height) {
      AttendanceView.screen(of: RecordID("ser:AAAA0003"), $0)
    }
    Picture.check(app, office, "attendance\(row.name)")
  }

  @Test
  func `a series tells on its page where it stands`() throws {
    let office = try TestOffice()
    let app = try office.seriesApp(height: 40) {
      RecordScreen(TestOffice.series, RecordType(MeetingSeries.self), $0)
    }
    Picture.check(app, office, "series-page")
  }
}
