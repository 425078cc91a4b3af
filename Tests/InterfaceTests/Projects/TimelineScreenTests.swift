import Domain
import Terminal
import Testing
import Workspace

@testable import Interface

@Suite("Projects over time")
struct TimelineScreenTests {
  private let office: TestOffice
  private let app: App

  init() throws {
    office = try TestOffice()
    try office.writeProjects()
    app = try office.app()
    app.type("w 4 t")
    _ = app.frame()
  }

  private var timeline: TimelineScreen? { app.top as? TimelineScreen }

  private func focus(_ name: String) {
    app.type("g")
    for _ in 0..<40 where timeline?.focused?.project.name != name { app.type("j") }
  }

  @Test
  func `Enter opens the project, n adds one`() {
    focus("Kita-Lotsinnen")
    app.type("Enter")
    #expect((app.top as? RecordScreen)?.id == RecordID("pro:TIME0004"))
    app.type("q n")
    #expect(app.top is FormScreen)
  }

  @Test
  func `time is scrolled, and one key leads back to today`() {
    let before = app.frame().text
    app.type("l l > h")
    #expect(app.frame().text != before)
    app.type(".")
    #expect(app.frame().text == before)
    app.type("s s s")
    #expect(timeline?.scale == .quarters)
  }

  @Test
  func `a step down changes the names and the words below, not the bars`() {
    focus("Gemeinsam ankommen")
    let before = app.frame().text.split(separator: "\n", omittingEmptySubsequences: false)
    app.type("j")
    let after = app.frame().text.split(separator: "\n", omittingEmptySubsequences: false)
    let changed = zip(before, after).prefix(16).filter { $0.0 != $0.1 }
    #expect(changed.count == 2)
    #expect(changed.allSatisfy { $0.0.dropFirst(1) == $0.1.dropFirst(1) })
  }

  @Test
  func `the beginning of a project that is out of sight is found`() {
    focus("Chor am Kanal")
    app.type("b")
    let row = app.frame().text.split(separator: "\n").first { $0.hasPrefix("> Chor") }
    #expect(row?.contains("▒▒") == true)
  }

  @Test
  func `own projects and those not closed can be chosen`() {
    let all = timeline?.rows.count ?? 0
    app.type("f f")
    #expect(timeline?.choice == .current)
    #expect(timeline?.rows.contains { $0.project.isClosed } == false)
    app.type("f")
    #expect(timeline?.rows.count == all)
  }

  @Test
  func `a project is decided to go on by a new one, which is linked`() throws {
    focus("Wohnlotsinnen und Wohnlotsen im ganzen Landkreis")
    app.type("Enter > 'entsch' Enter 'neuen' Enter")
    let form = try #require(app.top as? FormScreen)
    #expect(form.draft.values["programme"] == "pro:TIME0001")
    app.type("^S")
    let workspace = app.workspace
    let old = try #require(workspace.entry(RecordID("pro:TIME0002"), of: Project.self)?.record)
    #expect(old.followUp == Term("continue") && old.state == Term("decided"))
    let next = try #require(workspace.entry(old.successor ?? RecordID("pro:x"), of: Project.self))
    #expect(next.record.start == Day(year: 2026, month: 6, day: 1))
    #expect(next.record.state == Term("idea"))
  }
}
