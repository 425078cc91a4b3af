import Domain
import Store
import Terminal
import Testing
import Workspace

@testable import Interface

struct HistoryScreenTests {
  @Test
  func `older changes come as one scrolls down`() throws {
    let office = try TestOffice()
    let app = try office.app()
    for number in 0..<450 {
      let change = Change(record: "par:AAAA0003", field: "notes", value: "\(number)")
      try app.workspace.store.commit([change])
    }
    let total = 450 + TestRecords.transactions.count
    app.type("V")
    let list = try #require(app.top.changes)
    #expect(list.loaded == HistoryList.page && list.hasOlder)
    app.type("G")
    #expect(list.loaded == HistoryList.page)
    app.type("j")
    #expect(list.loaded == 2 * HistoryList.page && list.focus == HistoryList.page)
    app.type("G j G")
    #expect(list.loaded == total && !list.hasOlder && list.focus == total - 1)
    #expect(Set(list.rows.map(\.id)).count == total)
    app.type("/ 'Brücke' Enter")
    #expect(list.rows.count < 8 && list.rows.contains { $0.records == [RecordID("par:AAAA0002")] })
    app.type("Esc")
    #expect(list.rows.count == list.loaded && app.top is HistoryScreen)
    app.type("Esc")
    #expect(app.top is PaneScreen)
  }

  @Test
  func `a filter finds what is not loaded yet`() throws {
    let office = try TestOffice()
    let app = try office.app()
    for number in 0..<450 {
      let change = Change(record: "par:AAAA0003", field: "notes", value: "Zwischenstand \(number)")
      try app.workspace.store.commit([change])
    }
    let total = 450 + TestRecords.transactions.count
    app.type("V / 'zwischenst'")
    let list = try #require(app.top.changes)
    // What a key has no time for is done in the pauses.
    while list.search(for: 20, app) {}
    #expect(list.rows.count >= HistoryList.page && list.frontier != nil)
    app.type("Enter G")
    while list.search(for: 20, app) {}
    #expect(list.rows.count == 450)
    #expect(list.searched == total && list.focus == 449)
    #expect(list.frontier == nil && Set(list.rows.map(\.id)).count == 450)
    let last = list.focused?.id
    list.load(app)
    while list.search(for: 20, app) {}
    #expect(list.focused?.id == last)
    app.type("c / 'website' Enter")
    while list.search(for: 20, app) {}
    #expect(list.rows.count == 1 && app.frame().text.contains("Verlauf 1/\(total)  /website"))
    app.type("c")
    #expect(list.rows.count == HistoryList.page && list.loaded == HistoryList.page)
  }

  @Test
  func `any change is reverted after a question, and that can be reverted too`() throws {
    let office = try TestOffice()
    let app = try office.app()
    app.type("V / 'website' Enter z")
    #expect(app.top is QuestionScreen)
    app.type("n")
    #expect(app.values("par:AAAA0001")["town"] == "Halle (Saale)")
    app.type("z j")
    #expect(app.values("par:AAAA0001")["town"] == "Halle")
    app.type("Esc c g")
    let list = try #require(app.top.changes)
    #expect(list.focus == 0 && list.focused?.isUndo == true)
    app.type("z Enter Esc")
    #expect(app.values("par:AAAA0001")["town"] == "Halle (Saale)")
  }

  @Test
  func `undo takes back a revert that was done last`() throws {
    let office = try TestOffice()
    let app = try office.app()
    app.type("V / 'website' Enter z j")
    #expect(app.values("par:AAAA0001")["town"] == "Halle")
    app.type("Esc u")
    #expect(app.values("par:AAAA0001")["town"] == "Halle (Saale)")
    #expect(app.screen.contains("Wiederhergestellt"))
    app.type("Esc z j Esc")
    try app.workspace.store.commit([Change(record: "par:AAAA0003", field: "town", value: "Jena")])
    app.type("u")
    #expect(app.values("par:AAAA0001")["town"] == "Halle")
    #expect(app.values("par:AAAA0003")["town"] != "Jena")
  }

  @Test
  func `where a change comes from is told where there are several offices`() throws {
    let here = try TestOffice()
    #expect(try here.app().screen(after: "V").contains("Von") == false)
    let other = try OtherOffice(of: here)
    let change = Change(record: "par:AAAA0001", field: "town", value: "Jena")
    try other.office.workspace("bea").store.commit([change])
    try other.exchange()
    #expect(try here.app().screen(after: "V").contains("Von"))
    #expect(try here.app().screen(after: "V Enter").contains("Von: "))
  }

  @Test
  func `filters narrow what is asked for until they are cleared`() throws {
    let office = try TestOffice()
    let app = try office.app()
    app.type("V p 'bert' Enter")
    let list = try #require(app.top.changes)
    #expect(Set(list.rows.map(\.user)) == ["bert"])
    app.type("a 'Freiw' Enter")
    #expect(list.rows.map(\.records.first?.text) == ["vol:AAAA0002"])
    app.type("c d 'morgen' Enter")
    #expect(list.rows.isEmpty)
    app.type("Esc")
    #expect(list.rows.count == TestRecords.transactions.count)
    app.type("d 'unsinn' Enter")
    #expect(app.status.contains("kein Tag") && app.screen.contains("unsinn"))
    app.type("^u '14.3. bis 1.3.' Enter")
    #expect(app.status.contains("endet vor seinem Anfang") && app.screen.contains("14.3. bis 1.3."))
    app.type("^u '10.2. bis 12.2.' Enter")
    #expect(list.rows.count == 3 && app.top is HistoryScreen)
  }

  @Test
  func `a change opens its record, as it is and as it was`() throws {
    let office = try TestOffice()
    let app = try office.app()
    app.type("V / 'website' Enter o")
    #expect((app.top as? RecordScreen)?.id.text == "par:AAAA0001")
    app.type("q D")
    #expect(app.top is PastScreen)
    app.type("q G D")
    #expect(app.top is PastScreen)
    app.type("q q q 2 / 'saaletal' Enter D '1.1.' Enter")
    #expect(app.status.contains("gab es diesen Eintrag nicht") && app.top is LinePrompt)
    app.type("^u 'morgen' Enter")
    #expect(app.status.contains("Zukunft"))
  }

  @Test
  func `what a colleague changes appears, and the focus stays`() throws {
    let office = try TestOffice()
    let app = try office.app()
    app.type("V j j")
    let focused = app.top.changes?.focused?.id
    let bea = try office.workspace("bea")
    try bea.store.commit([Change(record: "par:AAAA0003", field: "town", value: "Jena")])
    app.follow()
    let list = try #require(app.top.changes)
    #expect(list.rows.first?.user == "bea" && list.focused?.id == focused)
    app.type("k k k u")
    #expect(app.status.contains("Zurückgenommen") || app.top is MessageScreen)
  }
}

extension App {
  fileprivate func screen(after keys: String) -> String {
    type(keys)
    return screen
  }
}
