import Domain
import Terminal
import Testing
import Workspace

@testable import Interface

struct RatesScreenTests {
  private let office: TestOffice
  private let app: App

  init() throws {
    office = try TestOffice()
    app = try office.app()
  }

  private var own: [DatedValue] {
    let table = app.workspace.table(RecordType(DatedValue.self))
    return table.ids.compactMap { app.workspace.entry($0, of: DatedValue.self)?.record }
  }

  @Test
  func `changing a starting value makes a record of the office, and archiving takes it back`()
    throws
  {
    app.type("w 3 G")
    #expect(app.focusedRow.contains("960,00 €"))
    app.type("Enter '1000' ^S")
    // The cursor of the form stands behind the amount that was there.
    #expect(own.isEmpty)
    app.type("Esc v Enter ^u '1000' ^S")
    #expect(own.map(\.amount) == [Money(cents: 1000_00)])
    #expect(own.first?.from == Day(stored: "2026-01-01"))
    #expect(own.first?.checked == TestOffice.today)
    #expect(app.focusedRow.contains("1.000,00 €"))
    #expect(
      app.workspace.datedValues.limit(of: Term("honorary"), in: 2026)?.amount.cents == 1000_00
    )
    #expect(app.screen.contains("Früher, später oder ersetzt"))
    app.type("a")
    #expect(app.focusedRow.contains("960,00 €"))
    app.type("u")
    #expect(app.focusedRow.contains("1.000,00 €"))
    app.type("Enter ^u '1100' ^S")
    #expect(own.map(\.amount) == [Money(cents: 1100_00)])
  }

  @Test
  func `leaving the form of a starting value writes nothing`() throws {
    app.type("w 3 G j Enter Esc")
    #expect(app.top is RatesScreen && own.isEmpty)
    app.type("a")
    #expect(app.status.contains("Das ist ein Startwert"))
  }

  @Test
  func `a new amount stands among those in force from its day on`() throws {
    app.type("w 3 G n")
    try app.fill("type", "Enter 'auto' Enter")
    try app.fill("amount", "'0,38'")
    try app.fill("from", "^u '1.3.2026'")
    app.type("^S")
    #expect(
      app.workspace.datedValues.amount(of: Term("car"), on: TestOffice.today)?.amount.cents == 38
    )
    #expect(app.screen.contains("0,38 €"))
  }
}
