import Domain
import Testing
import Workspace

@testable import Interface

// Today is 18 March 2026.
struct SeriesScreenTests {
  private let office: TestOffice
  private let app: App

  init() throws {
    office = try TestOffice()
    try office.convene()
    app = try office.app(width: 100)
  }

  private func meetings(_ series: String) -> [Meeting] {
    app.workspace.records(Meeting.self).map(\.1).filter { $0.series?.text == series }
      .sorted { ($0.day?.number ?? 0) < ($1.day?.number ?? 0) }
  }

  @Test
  func `the next meeting of a series is planned with one key, and its date is then taken`() throws {
    app.type("w 5 o")
    #expect(app.screen.contains("überfällig seit"))
    // The overdue one stands first.
    app.type("n")
    let form = try #require(app.top as? FormScreen)
    #expect(form.draft["series"] == "ser:AAAA0002")
    #expect(form.draft["day"] == "2026-06-09")
    #expect(form.draft["place"] == "Rathaus, Raum 12")
    app.type("^S")
    #expect(meetings("ser:AAAA0002").last?.slot == Day(stored: "2026-06-09"))
    #expect(
      SeriesStanding.of(RecordID("ser:AAAA0002"), in: app.workspace.office)?.nextOpen
        == Day(stored: "2026-09-08")
    )
  }

  @Test
  func `leaving out a date asks why, and undo takes it back`() {
    app.type("w 5 o")
    app.type("x 'Ferien' Enter")
    let skipped = meetings("ser:AAAA0002").last
    #expect(skipped?.state == Term("skipped"))
    #expect(skipped?.reason == "Ferien")
    #expect(app.status.contains("ausgelassen"))
    app.type("u")
    #expect(meetings("ser:AAAA0002").count == 1)
  }

  @Test
  func `a meeting that moves keeps the date of its series and stays planned`() {
    app.open(TestOffice.nextMeeting)
    app.type("> 'verschoben' Enter")
    app.type("'2026-03-18' Enter")
    #expect(app.screen.contains("An diesem Tag steht es schon"))
    app.type("Esc")
    app.type("> 'verschoben' Enter '25.3.' Enter")
    let moved = app.values("mee:BBBB0003")
    #expect(moved["day"] == "2026-03-25")
    #expect(moved["slot"] == "2026-03-18")
    #expect(moved["state"] == "planned")
    app.type("> 'verschoben' Enter Enter")
    #expect(app.values("mee:BBBB0003")["state"] == "moved")
    #expect(app.values("mee:BBBB0003")["day"] == "2026-03-25")
  }

  @Test
  func `a meeting is cancelled with a reason that goes when it is planned again`() {
    app.open(TestOffice.nextMeeting)
    app.type("> 'abgesagt' Enter 'Glatteis' Enter")
    #expect(app.values("mee:BBBB0003")["state"] == "cancelled")
    #expect(app.values("mee:BBBB0003")["reason"] == "Glatteis")
    app.type("> 'geplant' Enter")
    #expect(app.values("mee:BBBB0003")["reason"] == nil)
  }

  @Test
  func `what is ticked goes on the agenda in one step`() {
    app.open(TestOffice.nextMeeting)
    app.type("o")
    #expect(app.screen.contains("17:15 2. Neue Patenschaften"))
    app.type("o")
    #expect(app.screen.contains("Offen vom letzten Mal"))
    app.type("Space j Space Space Space")
    app.type("+")
    #expect(app.status.contains("4 Punkte übernommen"))
    #expect(app.screen.contains("17:00 1. Begrüßung und Tagesordnung"))
    #expect(app.values("age:BBBB0001")["state"] == "moved")
    #expect(app.values("age:BBBB0003")["meeting"] == "mee:BBBB0003")
    #expect(app.values("age:BBBB0004")["number"] == "2")
    app.type("u")
    #expect(app.values("age:BBBB0001")["state"] == nil)
    #expect(app.values("age:BBBB0003")["meeting"] == nil)
    #expect(app.values("age:BBBB0004")["number"] == "1")
  }

  @Test
  func `items move, park, and a new one gets the next number`() throws {
    app.open(TestOffice.nextMeeting)
    app.type("o j -")
    #expect(app.values("age:BBBB0005")["number"] == "1")
    #expect(app.screen.contains("17:30 2. Zahlen des Quartals"))
    app.type("+")
    #expect(app.values("age:BBBB0005")["number"] == "2")
    app.type("n")
    let form = try #require(app.top as? FormScreen)
    #expect(form.draft["number"] == "3")
    app.type("Esc")
    app.type("p '2026-04-01' Enter")
    let parked = app.values("age:BBBB0005")
    #expect(parked["state"] == "parked")
    #expect(parked["series"] == "ser:AAAA0001")
    #expect(parked["parked-until"] == "2026-04-01")
    #expect(parked["meeting"] == nil)
  }

  @Test
  func `attendance opens from the overview of series and networks`() {
    app.type("w 5 n")
    #expect(app.screen.contains("Deutsch-Sprechstunde"))
    app.type("Enter")
    #expect(app.screen.contains("Die letzten Treffen"))
  }
}
