import Domain
import Terminal
import Testing
import Workspace

@testable import Interface

struct RelatedTests {
  @Test(arguments: [
    Scene("record-card", "2 / 'saaletal' Enter Enter", width: 120, height: 40),
    Scene("english-record-card", "2 / 'saaletal' Enter Enter", .english),
    Scene("small-record-card", "2 / 'saaletal' Enter Enter BackTab BackTab", width: 40, height: 10),
  ])
  func `the card of a partner tells what belongs to it`(scene: Scene) throws { try scene.check() }

  @Test
  func `what has records stands before what has none`() throws {
    let office = try TestOffice()
    let app = try office.app(width: 200)
    app.type("2 / 'wohnheim' Enter Enter")
    let before = app.frame().text(row: 2)
    #expect(before.contains("Kontakte 0"))
    for _ in 0..<40 where app.top.list?.listing?.type.kind != ActionItem.kind {
      app.type("BackTab")
    }
    app.type("n 'Hausordnung' ^S")
    app.type("q Enter")
    #expect(app.frame().text(row: 2).hasPrefix("[Übersicht] Aufgaben 1"))
  }

  @Test
  func `the tabs keep their order while the page is open, whatever is saved`() throws {
    let office = try TestOffice()
    let app = try office.app(width: 600)
    app.type("2 / 'wohnheim' Enter Enter")
    func titles() -> [Substring] {
      app.frame().text(row: 2).filter { !"[]0123456789".contains($0) }.split(separator: " ")
    }
    let before = titles()
    for _ in 0..<40 where app.top.list?.listing?.type.kind != ActionItem.kind {
      app.type("BackTab")
    }
    app.type("n 'Hausordnung' ^S")
    #expect(app.screen.contains("[Aufgaben 1]"))
    #expect(titles() == before)
  }

  @Test
  func `meetings of a partner are a tab of it, and stay without it`() throws {
    let office = try TestOffice()
    let app = try office.app(width: 200)
    app.type("2 / 'brücke' Enter Enter")
    #expect(app.screen.contains("Treffen 1"))
    #expect(RecordTypes.owned(by: "par").allSatisfy { $0.type.kind != Meeting.kind })
    app.type("q X")
    #expect(!app.screen.contains("mee:AAAA0001"), "A meeting has other organisations.")
  }

  @Test
  func `what comes next is told before what was`() throws {
    let office = try TestOffice()
    let app = try office.app()
    let workspace = app.workspace
    for (id, due, state) in [
      ("tas:B1", "2026-03-17", "open"), ("tas:B2", "2026-05-01", "open"), ("tas:B3", "", "open"),
      ("tas:B4", "2026-03-18", "open"), ("tas:B5", "2026-03-19", "done"),
      ("tas:B6", "2026-01-01", ""),
    ] {
      var values = [(RecordID(id), "title", id), (RecordID(id), "partner", "par:AAAA0003")]
      if !due.isEmpty { values.append((RecordID(id), "due", due)) }
      if !state.isEmpty { values.append((RecordID(id), "state", state)) }
      try workspace.write(values)
    }
    let kind = try #require(
      RelatedKind.all(of: Partner.kind).first { $0.type.kind == ActionItem.kind }
    )
    let labels = kind.labels(of: RecordID("par:AAAA0003"), most: 9, app)
    #expect(labels == ["tas:B4", "tas:B2", "tas:B1", "tas:B6", "tas:B3", "tas:B5"])
    #expect(kind.labels(of: RecordID("par:AAAA0003"), most: 3, app).count == 3)
  }

  @Test
  func `archived records do not count`() throws {
    let office = try TestOffice()
    let app = try office.app(width: 200)
    app.type("2 / 'saaletal' Enter Enter Tab")
    let title = app.frame().text(row: 2)
    app.type("a")
    #expect(app.frame().text(row: 2) != title)
  }
}
