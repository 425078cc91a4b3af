import Domain
import Terminal
import Testing
import Workspace

@testable import Interface

struct EntryScreenTests {
  private let office: TestOffice
  private let app: App

  init() throws {
    office = try TestOffice()
    app = try office.app()
  }

  private func entries<R: Record>(_ type: R.Type) -> [R] {
    let table = app.workspace.table(RecordType(type))
    return table.ids.compactMap { app.workspace.entry($0, of: type)?.record }
  }

  private func screen() throws -> EntryScreen { try #require(app.top as? EntryScreen) }

  private static let first = "w 3 H 'ngu' Enter 'gestern' Enter '1,5' Enter 'Deutsch' Enter Enter"

  @Test
  func `a row is saved behind its last cell, with the placement that runs`() throws {
    app.type(Self.first)
    let hours = entries(HoursEntry.self)
    #expect(hours.count == 1)
    let entry = try #require(hours.first)
    #expect(entry.volunteer == RecordID("vol:AAAA0001") && entry.length == Minutes(90))
    #expect(entry.day == Day(stored: "2026-03-17") && entry.activity == "Deutsch")
    #expect(entry.placement == RecordID("pla:AAAA0001"))
    #expect(app.screen.contains("Erfasst: 1 Zeile · 1 Person · 1,5 h"))
  }

  @Test
  func `the next row takes over what stands above, and each row is undone alone`() throws {
    app.type(Self.first + " Enter Enter '45 min' ^S")
    let hours = entries(HoursEntry.self)
    #expect(hours.count == 2)
    #expect(Set(hours.map(\.volunteer)).count == 1 && Set(hours.map(\.day)).count == 1)
    #expect(hours.map(\.length) == [Minutes(90), Minutes(45)])
    app.type("Esc u")
    #expect(entries(HoursEntry.self).map(\.length) == [Minutes(90)])
  }

  @Test
  func `a hyphen leaves a cell empty and a quotation mark repeats what stands above`() throws {
    app.type("w 3 H 'ngu' Enter Enter '1' Enter 'A' Enter '-' Enter")
    #expect(entries(HoursEntry.self).first?.placement == nil)
    app.type("Enter Enter '\"' Enter '-' Enter Enter")
    let last = try #require(entries(HoursEntry.self).last)
    #expect(last.length == Minutes(60) && last.activity == "")
  }

  @Test
  func `what is not understood stays in its cell, is told, and survives a lost connection`() throws
  {
    app.type("w 3 H 'ngu' Enter '31.2.' Enter '2' ")
    #expect(try screen().column == 1)
    app.type("Enter")
    #expect(app.screen.contains("gibt es im Kalender nicht"))
    #expect(entries(HoursEntry.self).isEmpty)
    let kept = try #require(app.unsaved())
    #expect(kept["volunteer"] == "vol:AAAA0001" && kept["day"] == "31.2.2")
    let file = try #require(DraftFile(for: app.workspace, in: office.folder + "/state"))
    #expect(file.keep(kept))
    #expect(file.read().first?.draft["day"] == "31.2.2")
  }

  @Test
  func `what is missing is told and where`() throws {
    app.type("w 3 H 'ngu' Enter ^S")
    #expect(try screen().column == 2)
    #expect(app.status.contains("„Dauer“ fehlt"))
    #expect(entries(HoursEntry.self).isEmpty)
  }

  @Test
  func `where several people fit they are offered`() throws {
    app.type("w 3 H 'z'")
    #expect(app.screen.contains("2 passen: Łukasiewicz, Zofia; Zimmermann, Ida"))
    app.type("Enter")
    #expect(app.top is PickerScreen)
    app.type("'zim' Enter")
    #expect(try screen().rows[0].draft["volunteer"] == "vol:AAAA0003")
    #expect(try screen().column == 1)
  }

  @Test
  func `nobody of that name is told, and the row goes on when the name is mended`() throws {
    app.type("w 3 H 'quatsch' Enter")
    #expect(app.status.contains("„quatsch“ gibt es hier nicht"))
    app.type("^u 'zimm' Enter Enter '1' ^S")
    #expect(entries(HoursEntry.self).first?.volunteer == RecordID("vol:AAAA0003"))
  }

  @Test
  func `a saved row is changed where it stands`() throws {
    app.type(Self.first + " Up Tab Tab '2' Enter ^S")
    #expect(entries(HoursEntry.self).map(\.length) == [Minutes(120)])
    #expect(app.screen.contains("Erfasst: 1 Zeile · 1 Person · 2 h"))
  }

  @Test
  func `a doubtful row is saved and said to be doubtful`() throws {
    app.type("w 3 H 'ngu' Enter 'morgen' Enter '1' ^S")
    #expect(app.status.contains("Der Tag liegt in der Zukunft"))
    app.type("Enter '11.1.' Enter '1' Enter Enter 'sprach' ^S")
    #expect(app.status.contains("Der Einsatz lief an diesem Tag nicht"))
    #expect(entries(HoursEntry.self).count == 2)
  }

  @Test
  func `a row that was begun is asked for when leaving, and dropped with a key`() throws {
    app.type("w 3 H 'ngu' Enter Esc")
    #expect(app.top is QuestionScreen)
    app.type("Esc ^X")
    #expect(try screen().rows.allSatisfy { !$0.isOpen })
    app.type("Esc")
    #expect(app.top is PaneScreen)
    #expect(app.unsaved() == nil)
  }

  @Test
  func `dropping a saved row archives it`() throws {
    app.type(Self.first + " Up ^X")
    #expect(entries(HoursEntry.self).allSatisfy { $0.archived != nil })
    #expect(try screen().saved.isEmpty)
  }

  @Test
  func `a row that somebody else takes back is gone here too`() throws {
    app.type(Self.first)
    let id = try #require(screen().saved.first?.draft.id)
    let other = try office.workspace("anna")
    _ = try other.undo()
    app.handle(.none)
    #expect(try screen().saved.isEmpty && !app.workspace.exists(id))
    #expect(try screen().row == 0)
  }

  // Expenses

  @Test
  func `a way is asked for kilometres and vehicle and gets its amount`() throws {
    app.type("w 3 X 'zimm' Enter Enter 'fahrtk' Enter '12,5' Enter 'fahrr' Enter")
    #expect(app.screen.contains("12,5 km × 0,05 € = 0,63 €"))
    app.type("^S")
    let expense = try #require(entries(Expense.self).first)
    #expect(expense.amount == Money(cents: 63) && expense.vehicle == Term("bicycle"))
    #expect(expense.state == Term("submitted"))
  }

  @Test
  func `an amount that was typed stays, and other kinds ask for no way`() throws {
    app.type("w 3 X 'zimm' Enter Enter 'fahrtk' Enter '10' Enter 'auto' Enter '5' ^S")
    #expect(entries(Expense.self).first?.amount == Money(cents: 500))
    app.type("Enter Enter 'mat' Enter")
    #expect(try screen().sheet.columns[screen().column].field == "amount")
    app.type("'7,20' Enter 'ja' ^S")
    let last = try #require(entries(Expense.self).last)
    #expect(last.amount == Money(cents: 720) && last.hasReceipt && last.kilometres == nil)
  }

  @Test
  func `an allowance tells how far the limit is used`() throws {
    try office.writeMoney()
    app.handle(.none)
    app.type("w 3 X 'ngu' Enter Enter 'ehren' Enter '160' Enter")
    #expect(app.screen.contains("Damit 2026: 960,00 € von 960,00 € (100 %)."))
    app.type("BackTab '160,01' Enter")
    #expect(app.screen.contains("Über der Grenze 2026: 960,01 € von 960,00 €"))
  }

  @Test
  func `on the smallest screen the focused cell is always seen`() throws {
    let small = try office.app(width: 40, height: 10)
    small.type("w 3 X 'zimm' Enter Enter 'mat' Enter '7' Enter Enter Enter 'Zettel'")
    #expect(small.screen.contains("Zettel"))
    #expect(small.screen.contains("< "))
    small.type("^S ^S")
    for index in 0..<12 { small.type("Enter '\(index + 1).3.' Enter Enter '\(index + 1)' ^S") }
    #expect(small.focusedRow.hasPrefix(">"))
  }

  @Test
  func `an amount that was proposed follows the kilometres when they are mended`() throws {
    app.type("w 3 X 'zimm' Enter Enter 'fahrtk' Enter '10' Enter 'auto' Enter Enter")
    let before = try screen().rows[0].draft["amount"]
    app.type("BackTab BackTab BackTab '20' Enter ^S")
    let amount = try #require(entries(Expense.self).first?.amount)
    #expect(amount.cents == 2 * (Money(stored: before)?.cents ?? 0))
  }

  @Test
  func `hours never land on the placement of somebody else`() throws {
    app.type("w 3 H 'ngu' Enter 'gestern' Enter '1' Enter 'A' Enter")
    app.type("Tab BackTab BackTab BackTab BackTab BackTab 'zimm' ^S")
    let entry = try #require(entries(HoursEntry.self).first)
    #expect(entry.volunteer == RecordID("vol:AAAA0003"))
    #expect(entry.placement != RecordID("pla:AAAA0001"))
  }

  @Test
  func `kilometres go when the kind no longer asks for them`() throws {
    app.type("w 3 X 'zimm' Enter Enter 'fahrtk' Enter '10' Enter 'auto' Enter")
    app.type("BackTab BackTab BackTab 'mat' Enter '7' ^S")
    let expense = try #require(entries(Expense.self).first)
    #expect(expense.type == Term("material") || expense.type != Term("mileage"))
    #expect(expense.kilometres == nil && expense.vehicle == .none)
  }
}
