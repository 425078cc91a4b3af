import Domain
import Terminal
import Testing
import Workspace

@testable import Interface

struct MoneyScreenTests {
  private let office: TestOffice
  private let app: App

  init() throws {
    office = try TestOffice()
    try office.writeMoney()
    app = try office.app(width: 120)
  }

  private func row(_ word: String) -> String {
    app.screen.split(separator: "\n").first { $0.contains(word) }.map(String.init) ?? ""
  }

  @Test
  func `people stand with bars against the limit, those who need a look first`() throws {
    app.type("w 3 u")
    #expect(app.focusedRow.hasPrefix(">!Łukasiewicz, Zofia"))
    #expect(row("Łukasiewicz").contains("########## 103 % darüber"))
    #expect(row("Nguyễn").contains("########..  83 % bald voll"))
    #expect(row("Nguyễn").contains("785,00 €") && row("Nguyễn").contains("100,00 €"))
    // What was rejected is no part of the sum.
    #expect(row("Zimmermann").contains(" 12,50 €"))
    #expect(app.screen.contains("Zusammen 4.197,50 €, davon noch nicht bezahlt 3.497,50 €"))
  }

  @Test
  func `the grouping changes with a key, and the year with the arrows`() throws {
    app.type("w 3 u s")
    #expect(row("Sprachpatenschaften").contains("85,00 €"))
    app.type("s")
    #expect(row("Fahrten").contains("########..  85 % bald voll"))
    app.type("s Left")
    #expect(app.screen.contains("Pauschalen und Auslagen 2025 nach Person"))
    #expect(app.screen.contains("In diesem Jahr ist nichts eingetragen"))
    app.type("Right")
    #expect(app.screen.contains("2026 nach Person"))
  }

  @Test
  func `where columns have no room the row below tells them`() throws {
    let small = try office.app()
    small.type("w 3 u")
    #expect(small.screen.contains("  Bezahlt 0,00 € · Grenze/Mittel 3.300,00 €"))
    app.type("w 3 u")
    #expect(app.screen.contains("Bezahlt 0,00 €") == false)
  }

  @Test
  func `Enter lists the expenses of a row, and the marked ones move on together`() throws {
    app.type("w 3 u j Enter")
    let list = try #require(app.top.list)
    _ = app.frame()
    #expect(Set(list.rows.map(\.text)) == ["exp:AAAA0001", "exp:AAAA0003"])
    app.type("q q w 3 x Space j Space j Space j Space > ")
    #expect(app.top is PickerScreen)
    app.type("'gepr' Enter")
    #expect(app.status.contains("jetzt „geprüft“"))
    #expect(app.values("exp:AAAA0003")["state"] == "checked")
    #expect(app.values("exp:AAAA0003")["checked"] == "2026-03-18")
    #expect(app.values("exp:AAAA0001")["state"] == "paid")
    app.type("u")
    #expect(app.values("exp:AAAA0003")["state"] == "submitted")
    #expect(app.values("exp:AAAA0004")["state"] == "submitted")
  }

  @Test
  func `one expense moves on with its day`() throws {
    app.type("w 3 x / 'material' Enter > Enter")
    #expect(app.values("exp:AAAA0003")["state"] == "checked")
    app.type("> Enter")
    #expect(app.values("exp:AAAA0003")["paid"] == "2026-03-18")
    #expect(app.values("exp:AAAA0003")["checked"] == "2026-03-18")
  }

  @Test
  func `pages tell hours and money of the year`() throws {
    app.type("3 / 'nguy' Enter Enter")
    #expect(row("Stunden 2026").contains("1,5 h; im Vorjahr 1 h"))
    #expect(row("Geld 2026").contains("785,00 €"))
    #expect(row("########..").contains("########..  83 % bald voll · 800,00 € von 960,00 €"))
    #expect(app.screen.contains("3/2026: 700,00 €"))
    app.open(RecordID("pla:AAAA0001"))
    #expect(row("Stunden 2026").contains("1,5 h; im Vorjahr 0 min"))
    #expect(row("Geld 2026").contains("85,00 €"))
    app.open(RecordID("pro:AAAA0001"))
    #expect(row("Stunden 2026").contains("1,5 h") && row("Geld 2026").contains("85,00 €"))
  }

  @Test
  func `a form computes the amount of a way, and refuses a day without a rate`() throws {
    let type = RecordType(Expense.self)
    func draft(_ values: [String: String]) -> Draft {
      app.workspace.newDraft(
        type,
        values.merging(["volunteer": "vol:AAAA0003", "type": "mileage"]) { given, _ in given }
      )
    }
    let way = draft(["kilometres": "33.3", "vehicle": "motorcycle"])
    app.push(FormScreen(way, app))
    app.type("^S")
    #expect(app.values(way.id.text)["amount"] == "4.33")
    let kept = draft(["kilometres": "10", "vehicle": "car", "amount": "1.00"])
    try app.workspace.save(kept)
    #expect(app.values(kept.id.text)["amount"] == "1.00")
    let early = draft(["kilometres": "10", "vehicle": "car", "day": "2012-12-31"])
    #expect(throws: Refusal.self) { try app.workspace.save(early) }
    #expect(!app.workspace.exists(early.id))
  }

  @Test
  func `nothing is there, and the screens say so`() throws {
    let empty = try TestOffice(isEmpty: true).app()
    empty.type("w 3 u")
    #expect(empty.screen.contains("In diesem Jahr ist nichts eingetragen"))
    empty.type("Enter s s s")
    #expect(empty.top is MoneyScreen)
  }
}
