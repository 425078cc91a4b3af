import Domain
import Terminal
import Testing
import Workspace

@testable import Interface

struct SavingTests {
  let office: TestOffice
  let app: App

  init() throws {
    office = try TestOffice()
    app = try office.app()
  }

  @Test
  func `all problems are marked at saving and nothing is written`() throws {
    app.type("5 n Tab '25 Uhr' ^S")
    let form = try app.form()
    let wrong = form.fields.filter { $0.problem != nil }.map(\.definition.key)
    #expect(wrong == ["day", "start", "name"])
    #expect(form.focused.key == "day")
    #expect(app.status.contains("(+2)"))
    #expect(app.workspace.records(Meeting.self).count == 3)
  }

  @Test
  func `an end before its start is refused at its field`() throws {
    app.type("4 n 'Projekt'")
    try app.fill("start", "'1.9.2026'")
    try app.fill("start", "Tab '1.8.2026' ^S")
    #expect(try app.form().focused.key == "end")
    app.type("^u '1.10.2026' ^S")
    #expect(app.status.contains("Gespeichert: Projekt."))
  }

  @Test
  func `a saved record has the focus of the list`() throws {
    app.type("2 n 'Neuer Verein' ^S")
    #expect(app.focusedRow.contains("Neuer Verein"))
    #expect(app.status == "Gespeichert: Neuer Verein.")
    #expect(try app.focusedValues()["state"] == "researched")
  }

  @Test
  func `saving what nobody changed writes nothing`() throws {
    app.type("2 b ^S")
    #expect(app.status == "Nichts geändert.")
    app.type("v")
    #expect((app.top as? RecordScreen)?.tab == .history)
    #expect(
      try app.workspace.history(HistoryRequest(), limit: .max, most: 1).count
        == TestRecords.transactions.count
    )
  }

  @Test
  func `Esc asks only where something would be lost`() throws {
    app.type("2 b Esc")
    #expect(app.top is PaneScreen)
    app.type("b Right 'x' Esc")
    #expect(app.top is QuestionScreen)
    app.type("Esc")
    #expect(app.top is FormScreen)
    app.type("Esc v")
    #expect(app.top is PaneScreen)
    #expect(try app.focusedValues()["name"]?.hasSuffix("x") == false)
    app.type("b End 'x' Esc s")
    #expect(try app.focusedValues()["name"]?.hasSuffix("x") == true)
  }

  @Test
  func `archiving takes a record out of use and back`() throws {
    app.type("2 j a")
    #expect(app.status.contains("Archiviert: Freiwilligen-Agentur Saaletal"))
    #expect(!app.screen.contains("Saaletal  "))
    app.type("A / 'saaletal' Enter g a")
    #expect(app.status.contains("Wieder in Gebrauch"))
    #expect(app.values("par:AAAA0001")["archived"] == nil)
  }

  @Test
  func `marked records are archived in one step that one undo takes back`() throws {
    app.type("2 M a")
    #expect(app.status.contains("Archiviert: 4"))
    #expect(app.top.list?.rows.isEmpty == true)
    app.type("u")
    #expect(app.status == "Zurückgenommen: Ihre Änderung von 09:30 an 4 Einträgen")
    #expect(app.screen.contains("Übergangswohnheim Ost: Archiviert seit: 18.03.2026 → –"))
    app.type("Esc")
    #expect(app.top.list?.rows.count == 4)
  }

  @Test
  func `a contact made in a partner's tab belongs to the partner`() throws {
    app.type("2 j Enter Tab n")
    #expect(try app.form().draft["partners"] == "par:AAAA0001")
    #expect(try app.form().focused.key == "last-name")
    app.type("'Neumann' ^S")
    #expect(app.focusedRow.contains("Neumann"))
    #expect(app.screen.contains("Kontakte 3"))
  }

  @Test
  func `what is typed survives a lost terminal as a draft`() throws {
    app.type("2 n 'Halb fert'")
    let unsaved = try #require(app.unsaved())
    #expect(unsaved["name"] == "Halb fert")
    app.type("^S")
    #expect(app.unsaved() == nil)
  }
}
