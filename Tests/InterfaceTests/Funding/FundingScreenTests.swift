import Domain
import Terminal
import Testing
import Workspace

@testable import Interface

// Today is 18 March 2026.
struct FundingScreenTests {
  private let office: TestOffice
  private let app: App

  init() throws {
    office = try TestOffice()
    try office.writeFunding()
    app = try office.app(width: 120)
  }

  private func row(_ word: String) -> String {
    app.screen.split(separator: "\n").first { $0.contains(word) }.map(String.init) ?? ""
  }

  @Test
  func `a deadline is settled by one key and goes on to the next year`() throws {
    app.type("w 4 f")
    #expect(app.focusedRow.contains("Änderungen mitteilen: BIR"))
    #expect(app.focusedRow.contains("15.03.2026 seit 3 Tagen vorbei"))
    app.type(">")
    #expect(app.values("fdl:AAAA0001")["done"] == "2026-03-18")
    #expect(app.status.contains("u nimmt es zurück"))
    #expect(row("Änderungen mitteilen").contains("15.03.2027") == false)
    // The directive ends before it would be due again.
    #expect(row("Änderungen mitteilen").isEmpty)
    app.type("u")
    #expect(app.values("fdl:AAAA0001")["done"] == nil)
    #expect(row("Änderungen mitteilen").contains("15.03.2026"))
  }

  @Test
  func `several deadlines are settled together`() throws {
    app.type("w 4 N Space Space >")
    #expect(app.top is PickerScreen)
    app.type("Enter")
    #expect(app.values("fdl:AAAA0001")["done"] == "2026-03-18")
    #expect(app.values("fdl:AAAA0002")["done"] == "2026-03-18")
  }

  @Test
  func `a starting directive becomes records in one step, and is not offered again`() throws {
    let empty = try TestOffice(isEmpty: true)
    let app = try empty.app(width: 120)
    app.type("w 4 d")
    #expect(app.screen.contains("Startwerte: Enter übernimmt sie"))
    app.type("Enter Esc")
    #expect(app.workspace.office.directives.isEmpty)
    app.type("Enter j")
    let directives = app.workspace.office.directives
    #expect(directives.map(\.record.name) == ["Beratungs- und Integrationsrichtlinie (BIR)"])
    #expect(directives.first?.record.maximum == Money(cents: 130_000_00))
    #expect(
      app.workspace.office.fundingDeadlines.compactMap(\.record.day?.stored).sorted()
        == ["2026-11-15", "2027-03-15"]
    )
    #expect(app.top is RecordScreen)
    #expect(app.screen.contains("15.11.2026: Antrag für das Folgejahr"))
    app.type("q")
    #expect(!app.screen.contains("Startwerte"))
    app.type("u")
    #expect(app.workspace.office.directives.isEmpty)
    #expect(app.workspace.office.fundingDeadlines.isEmpty)
    #expect(app.screen.contains("Startwerte"))
  }

  @Test
  func `a fund call begins with what is due until today`() throws {
    app.open(RecordID("gra:AAAA0001"))
    #expect(row("abgerufen").contains("abgerufen 30.000,00 €, eingegangen 30.000,00 €"))
    #expect(row("abgerufen").contains("es bleiben 50.000,00 €"))
    app.type("R")
    let form = try #require(app.top as? FormScreen)
    #expect(form.draft.values["funding"] == "gra:AAAA0001")
    // 40,000 € of 2025, and 77 of 365 days of 40,000 €, less 30,000 €.
    #expect(form.draft.values["amount"] == "18438.35")
    app.type("^S")
    #expect(app.workspace.office.fundCalls.count == 2)
    #expect(row("abgerufen").contains("abgerufen 48.438,35 €"))
  }

  @Test
  func `nothing is called of what is not granted, and own money is not called`() throws {
    app.open(RecordID("gra:AAAA0003"))
    app.type("R")
    #expect(app.top is RecordScreen)
    #expect(app.status.contains("Abgerufen wird, was bewilligt ist"))
    app.open(RecordID("gra:AAAA0002"))
    app.type("R")
    #expect(app.top is RecordScreen)
  }

  @Test
  func `applying tells what the check found, and sets the day`() throws {
    app.open(RecordID("gra:AAAA0003"))
    #expect(row("Fördersatz").contains("nein: 90 %, höchstens 80 %"))
    #expect(row("Dauer").contains("offen: Zeitraum fehlt"))
    app.type("> Enter")
    #expect(app.screen.contains("nicht erfüllt Fördersatz, Eigenanteil"))
    app.type("Esc")
    #expect(app.values("gra:AAAA0003")["state"] == "checked")
    app.type("> Enter Enter")
    #expect(app.values("gra:AAAA0003")["state"] == "applied")
    #expect(app.values("gra:AAAA0003")["applied"] == "2026-03-18")
    app.type("> Enter")
    #expect(app.values("gra:AAAA0003")["state"] == "granted")
    #expect(app.values("gra:AAAA0003")["decided"] == "2026-03-18")
  }

  @Test
  func `a project tells who pays and what is missing`() throws {
    app.open(RecordID("pro:AAAA0001"))
    #expect(row("80.000,00 €").contains("80 % · 80.000,00 € · BIR"))
    #expect(row("Anteile  ").contains("90 %; es fehlen 10 %"))
    #expect(app.screen.contains("Es fehlen 10 %."))
  }

  @Test
  func `the years begin with this one, and Enter lists the fundings of a source`() throws {
    app.type("w 4 j")
    #expect(app.focusedRow.contains("Freistaat Bayern"))
    #expect(app.screen.contains("2025 · Eigenmittel 11,11 %"))
    #expect(row("Freistaat Bayern").contains("40.000,00 €"))
    #expect(row("Freistaat Bayern").contains("38.999,10 €"))
    app.type("Enter")
    _ = app.frame()
    #expect(
      Set((app.top.list?.rows ?? []).map(\.text)) == ["gra:AAAA0001", "gra:AAAA0003"]
    )
  }

  @Test
  func `nothing is there, and the screens say so`() throws {
    let app = try TestOffice(isEmpty: true).app()
    app.type("w 4 f")
    #expect(app.screen.contains("Noch keine Fristen"))
    app.type("q w 4 j")
    #expect(app.screen.contains("Noch keine Förderung mit Betrag"))
  }
}
