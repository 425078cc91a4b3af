import Domain
import Terminal
import Testing
import Workspace

@testable import Interface

struct DifferenceTests {
  let office: TestOffice
  let other: OtherOffice
  private let saaletal = "2 / 'saaletal' Enter"

  init() throws {
    office = try TestOffice()
    other = try OtherOffice(of: office)
  }

  /// Both offices change town and phone of one partner; Cem, who writes more, wins.
  private func differ() throws {
    let anna = try office.app("anna")
    anna.type("\(saaletal) b")
    try anna.fill("town", "^u 'Merseburg' Tab ^u '0345 111' ^S")
    let cem = try other.office.app("cem")
    cem.type("3 b")
    try cem.fill("hours", "^u '7' ^S")
    cem.type("\(saaletal) b")
    try cem.fill("town", "^u 'Leipzig' Tab ^u '0345 222' ^S")
    try other.exchange()
  }

  @Test
  func `a difference is seen in the list, in the record and while it is settled`() throws {
    try differ()
    let app = try office.app("anna")
    app.type("2")
    Picture.check(app, office, "difference-list")
    app.type("\(saaletal) Enter")
    Picture.check(app, office, "difference-record")
    app.type("d Down Space")
    Picture.check(app, office, "difference-settle")
    let small = try office.app("anna", .english, width: 40, height: 10)
    small.type("\(saaletal) Enter")
    _ = small.frame()
    small.type("j j j j j j")
    Picture.check(small, office, "small-difference-record")
    small.type("d")
    Picture.check(small, office, "small-difference-settle")
    small.type("Down Space")
    Picture.check(small, office, "small-difference-settle-next")
  }

  @Test
  func `what is chosen holds at both offices, and one undo asks again`() throws {
    try differ()
    let anna = try office.app("anna")
    anna.type("\(saaletal) d Space Enter")
    #expect(anna.status == "Abweichung geklärt.")
    #expect(anna.values("par:AAAA0001")["town"] == "Merseburg")
    #expect(anna.values("par:AAAA0001")["phone"] == "0345 222")
    #expect(!anna.screen.contains("≠"))
    anna.type("d")
    #expect(anna.status == "Hier weicht nichts ab.")
    try other.exchange()
    let cem = try other.office.app("cem")
    cem.type(saaletal)
    #expect(cem.values("par:AAAA0001")["town"] == "Merseburg")
    #expect(!cem.screen.contains("≠"))
    anna.type("u Esc")
    #expect(anna.screen.contains("≠"))
    #expect(anna.values("par:AAAA0001")["town"] == "Leipzig")
  }

  @Test
  func `a choice that a colleague overtook is not written`() throws {
    try differ()
    let anna = try office.app("anna")
    let bert = try office.app("bert")
    anna.type("\(saaletal) d")
    bert.type("\(saaletal) d Space Enter")
    anna.type("Enter")
    #expect(anna.status.hasPrefix("Nicht gespeichert"))
    #expect(anna.values("par:AAAA0001")["town"] == "Merseburg")
  }

  @Test
  func `a record taken back elsewhere can be brought back value by value`() throws {
    let cem = try other.office.app("cem")
    cem.type("2 n 'Neuer Verein' ^S")
    try other.exchange()
    let anna = try office.app("anna")
    anna.type("2 / 'neuer' Enter b")
    try anna.fill("phone", "'0345 1' ^S")
    cem.type("u")
    try other.exchange()
    let late = try office.app("anna")
    late.type("2 G")
    #expect(late.screen.contains("≠"))
    let id = try #require(late.workspace.records(Partner.self).first { $0.1.phone == "0345 1" }?.0)
    late.open(id)
    #expect(late.screen.contains("≠ Neuer Verein (cem, 09:30, anderes Büro, zurückgenommen)"))
    late.type("d Enter")
    #expect(late.status == "Abweichung geklärt.")
    #expect(late.values(id.text)["name"] == "Neuer Verein")
    #expect(late.values(id.text)["phone"] == "0345 1")
  }
}
