import Domain
import Store
import Terminal
import Testing
import Workspace

@testable import Interface

struct MatrixChoosingTests {
  let office: TestOffice
  let app: App

  init() throws {
    office = try TestOffice()
    try office.fillMatrix()
    app = try office.matrix()
  }

  private func changes() throws -> Int {
    try office.workspace().store.history(HistoryQuery()).count
  }

  @Test
  func `a cell goes through all roles and back to none`() {
    app.goTo("funding", "M00")
    var seen: [String] = []
    for _ in 0..<6 {
      app.type("Space")
      seen.append(app.cell)
    }
    #expect(seen == ["Z", "B", "I", "V", "·", "Z"])
  }

  @Test
  func `several presses in one cell are one change, written when it is left`() throws {
    let before = try changes()
    let count = app.responsibilities
    app.goTo("funding", "M00")
    app.type("Space Space Space")
    #expect(try changes() == before)
    app.type("j")
    #expect(try changes() == before + 1)
    #expect(app.responsibilities == count + 1)
    app.type("k")
    #expect(app.cell == "I")
    app.type("u")
    #expect(app.responsibilities == count)
    app.type("Esc U Esc")
    app.goTo("funding", "M00")
    #expect(app.cell == "I")
  }

  @Test
  func `presses that lead back to where it was write nothing`() throws {
    let before = try changes()
    app.goTo("funding", "M00")
    app.type("Space Space Space Space Space j")
    app.goTo("orientation", "AAAA0001")
    app.type("Space Space Space Space Space j")
    #expect(try changes() == before)
  }

  @Test(arguments: ["q", "Q", "V", "u U", ":", "Esc"])
  func `whatever is typed next, the role is written before`(keys: String) throws {
    app.goTo("orientation", "M01")
    app.type("Space \(keys)")
    #expect(try office.workspace().values(of: RecordID("res:M2"))?["role"] == "informed")
  }

  @Test
  func `slow presses in one cell are one change, and a sign tells that it waits`() throws {
    let before = try changes()
    app.goTo("orientation", "M01")
    for _ in 1...3 {
      app.type("Space")
      #expect(app.rest(after: .seconds(9)) == false)
      #expect(app.screen.contains("* noch nicht gespeichert"))
    }
    #expect(try changes() == before)
    app.type("j k")
    #expect(try changes() == before + 1)
    #expect(!app.screen.contains("noch nicht gespeichert"))
    #expect(app.rest(after: .seconds(60)) == false)
  }

  @Test
  func `a long pause writes it, and so does a terminal that is gone`() throws {
    app.goTo("orientation", "M01")
    app.type("Space")
    #expect(app.rest(after: .seconds(10)))
    #expect(try office.workspace().values(of: RecordID("res:M2"))?["role"] == "informed")
    app.type("Space")
    #expect(app.unsaved() == nil)
    #expect(try office.workspace().values(of: RecordID("res:M2"))?["role"] == "deputy")
  }

  @Test
  func `an emptied cell keeps its entry out of use, and takes the same one back`() {
    let count = app.responsibilities
    app.goTo("training", "M10")
    app.type("Del")
    #expect(app.cell == "·")
    #expect(app.responsibility("M6")["archived"] == TestOffice.today.stored)
    #expect(app.responsibility("M6")["role"] == "responsible")
    app.type("Space Space j k")
    #expect(app.cell == "B")
    #expect(app.responsibility("M6")["archived"] == nil)
    #expect(app.responsibility("M6")["end"] == "2026-12-31")
    #expect(app.responsibilities == count)
  }

  @Test
  func `a role begins today, and what was emptied still stands on the days before`() throws {
    app.goTo("funding", "M00")
    app.type("Space j")
    let made = try #require(
      app.workspace.records(Responsibility.self).first { $0.1.task == Term("funding") }
    )
    #expect(made.1.start == TestOffice.today)
    app.goTo("training", "M10")
    app.type("Space j k Del")
    #expect(app.responsibility("M6")["start"] == nil)
    app.type("d '-1' Enter")
    app.goTo("training", "M10")
    #expect(app.cell == "B")
    app.goTo("funding", "M00")
    #expect(app.cell == "·")
  }

  @Test
  func `letters choose a role at once, in the language of the user`() throws {
    app.goTo("funding", "M00")
    app.type("r v")
    #expect(app.cell == "V")
    app.type("r l")
    #expect(app.cell == "·")
    let english = try office.matrix("carla", .english)
    english.goTo("funding", "M10")
    english.type("r f")
    #expect(english.cell == "F")
  }

  @Test
  func `an entry with a reach of its own is never changed by surprise`() throws {
    let before = try changes()
    app.goTo("language", "M11")
    app.type("Space")
    #expect(app.top is PickerScreen)
    #expect(app.screen.contains("zuständig für Frauen in Hafen"))
    app.type("Esc j")
    #expect(try changes() == before)
    app.goTo("coordination", "AAAA0001")
    app.type("Space Enter")
    #expect(try app.form().draft.id == RecordID("res:M3"))
    app.type("Esc")
    #expect(try changes() == before)
  }

  @Test
  func `where a district is asked for, its own entry is changed or one is made for it`() {
    app.type("s 'hafen' Enter")
    app.goTo("coordination", "AAAA0001")
    app.type("Space j")
    #expect(app.responsibility("M3")["role"] == "involved")
    #expect(app.responsibility("M4")["role"] == "deputy")
    let count = app.responsibilities
    app.goTo("funding", "M00")
    app.type("Space j")
    #expect(app.responsibilities == count + 1)
    let made = app.workspace.records(Responsibility.self).first { $0.1.task == Term("funding") }
    #expect(made?.1.districts == [Term("Hafen")])
  }

  @Test
  func `on another day nothing is changed`() throws {
    let before = try changes()
    app.type("d '1.7.' Enter")
    app.goTo("funding", "M00")
    app.type("Space j")
    #expect(try changes() == before)
    app.type("k Space")
    #expect(app.status.contains("Rollen gelten ab sofort"))
    app.type("c k Space j")
    #expect(try changes() == before + 1)
  }

  @Test
  func `a colleague who was first is named, and what they chose stays`() throws {
    let bert = try office.matrix("bert")
    app.goTo("orientation", "M01")
    app.type("Space")
    bert.goTo("orientation", "M01")
    bert.type("Space Space j")
    app.handle(.none)
    app.type("j")
    #expect(app.status.contains("bert hat diese Zuständigkeit inzwischen geändert"))
    #expect(app.responsibility("M2")["role"] == "deputy")
    app.type("k")
    #expect(app.cell == "V")
  }

  @Test
  func `gaps and totals follow the role while it is chosen`() {
    app.goTo("funding", "M00")
    #expect(app.matrix?.focusedRow?.gap != nil)
    app.type("Space")
    _ = app.frame()
    #expect(app.matrix?.focusedRow?.gap == nil)
    #expect(app.matrix?.focusedRow?.responsible == 1)
    app.type("Space")
    _ = app.frame()
    #expect(app.matrix?.focusedRow?.gap?.isWhole == true)
  }
}
