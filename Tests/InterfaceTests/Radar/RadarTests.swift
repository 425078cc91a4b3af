import Domain
import Terminal
import Testing
import Workspace

@testable import Interface

@Suite("Deciding about parallel offers")
struct RadarTests {
  private func app(_ keys: String = "w r") throws -> (TestOffice, App) {
    let office = try TestOffice()
    try office.writeParallels()
    let app = try office.app()
    app.type(keys)
    return (office, app)
  }

  private func reviews(_ app: App) -> [PairReview] {
    app.workspace.records(PairReview.self).map(\.1).filter { $0.archived == nil }
  }

  private func open(_ app: App) -> Int { OfficeParallels(app.workspace.office).openCount }

  @Test
  func `a decision with its reason settles a pair, and is one step for undo`() throws {
    let (office, app) = try app()
    defer { withExtendedLifetime(office) {} }
    #expect(open(app) == 3)
    app.type("d 'Nur der Name ist gleich' Enter")
    let review = try #require(reviews(app).first { $0.by == "anna" })
    #expect(review.verdict == Term("no-double") && review.day == TestOffice.today)
    #expect(review.reason == "Nur der Name ist gleich")
    #expect(review.pair == [RecordID("off:AAAA0001"), RecordID("off:AAAA0002")])
    #expect(open(app) == 2 && app.status.contains("Geprüft: kein Doppel"))
    app.type("u")
    #expect(open(app) == 3 && reviews(app).count == 1)
  }

  @Test
  func `a pair of an offer and a project is written in both lists`() throws {
    let (office, app) = try app("w r G p Enter")
    defer { withExtendedLifetime(office) {} }
    let review = try #require(reviews(app).first)
    #expect(review.offers == [RecordID("off:AAAA0003")])
    #expect(review.projects == [RecordID("pro:AAAA0009")])
    // The pair had a review, which is changed: there are never two.
    #expect(reviews(app).count == 1 && review.verdict == Term("open") && review.reason.isEmpty)
    #expect(open(app) == 4)
  }

  @Test
  func `a review that is taken back opens the pair again`() throws {
    let (office, app) = try app("w r G z")
    defer { withExtendedLifetime(office) {} }
    #expect(reviews(app).isEmpty && open(app) == 4)
    app.type("g z")
    #expect(app.status.contains("nicht geprüft"))
    app.type("u")
    #expect(reviews(app).count == 1 && open(app) == 3)
  }

  @Test
  func `Enter opens the first, o the second, i the note on competition`() throws {
    let (office, app) = try app()
    defer { withExtendedLifetime(office) {} }
    app.type("Enter")
    #expect((app.top as? RecordScreen)?.id == RecordID("off:AAAA0001"))
    app.type("q o")
    #expect((app.top as? RecordScreen)?.id == RecordID("off:AAAA0002"))
    app.type("q i")
    #expect((app.top as? RecordScreen)?.id == RecordID("com:AAAA0001"))
    app.type("q j i")
    #expect(app.status.contains("keine Konkurrenz"))
  }

  @Test
  func `a review shows at once without another search`() throws {
    let (office, app) = try app()
    defer { withExtendedLifetime(office) {} }
    let radar = try #require(app.top as? RadarScreen)
    app.type("a Enter")
    _ = app.frame()
    #expect(radar.content.settledCount == 2 && radar.content.searches == 1)
  }

  @Test
  func `after a decision the focus is on the next open pair`() throws {
    let (office, app) = try app("w r j")
    defer { withExtendedLifetime(office) {} }
    let radar = try #require(app.top as? RadarScreen)
    let next = try #require(radar.focusedPair).row.pair
    app.type("k a Enter")
    _ = app.frame()
    #expect(radar.focusedPair?.row.pair == next && radar.content.settledCount == 2)
    app.type("a Enter d Enter")
    #expect(open(app) == 0 && reviews(app).count == 4)
  }

  @Test
  func `the focus stays on its pair when somebody else decides another one`() throws {
    let (office, app) = try app("w r j")
    defer { withExtendedLifetime(office) {} }
    let radar = try #require(app.top as? RadarScreen)
    let focused = try #require(radar.focusedPair).row.pair
    let other = try office.app("bert")
    other.type("w r d Enter")
    app.follow()
    _ = app.frame()
    #expect(radar.focusedPair?.row.pair == focused && radar.content.settledCount == 2)
  }

  @Test
  func `saving a new project shows what is alike, once, and creates nothing before`() throws {
    let (office, app) = try app("4 n 'Sprachcafe am Hafen' ^S")
    defer { withExtendedLifetime(office) {} }
    let count = app.workspace.records(Project.self).count
    #expect(app.top is QuestionScreen)
    app.type("1")
    #expect(app.top is MessageScreen)
    app.type("Enter")
    #expect(app.top is QuestionScreen)
    app.type("z")
    #expect(app.top is FormScreen && app.workspace.records(Project.self).count == count)
    app.type("^S")
    #expect(app.workspace.records(Project.self).count == count + 1)
    #expect(app.status.contains("Gespeichert"))
  }

  @Test
  func `it is created all the same where somebody wants so`() throws {
    let (office, app) = try app("4 n 'Sprachcafe am Hafen' ^S t")
    defer { withExtendedLifetime(office) {} }
    #expect(app.top is PaneScreen && app.status.contains("Gespeichert: Sprachcafe am Hafen"))
  }

  @Test
  func `another title brings the question again, editing and other kinds do not`() throws {
    let (office, app) = try app("4 n 'Sprachcafe am Hafen' ^S Esc")
    defer { withExtendedLifetime(office) {} }
    try app.goTo("name")
    app.type("^U 'Deutsch im Alltag' ^S")
    #expect(app.top is QuestionScreen)
    app.type("t 4 b ^S")
    #expect(app.top is PaneScreen)
    app.type("2 n 'Sprachcafé am Hafen' ^S")
    #expect(app.top is PaneScreen && app.status.contains("Gespeichert"))
  }
}
