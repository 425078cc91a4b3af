import Domain
import Terminal
import Testing
import Workspace

@testable import Interface

struct SeveralPeopleTests {
  let office: TestOffice
  let anna: App
  let bert: App

  init() throws {
    office = try TestOffice()
    anna = try office.app("anna")
    bert = try office.app("bert")
  }

  private let edit = "2 / 'saaletal' Enter b"

  @Test
  func `what a colleague adds appears without moving the focus`() throws {
    anna.type("2 j j")
    let before = anna.focusedRow
    bert.type("2 n 'Aaa zuerst' ^S")
    anna.handle(.none)
    #expect(anna.screen.contains("Aaa zuerst"))
    #expect(anna.focusedRow == before)
    #expect(anna.screen.contains("Partner 5"))
  }

  @Test
  func `a field that a colleague changes meanwhile is marked and taken over`() throws {
    anna.type(edit)
    bert.type(edit)
    try bert.fill("town", "^u 'Leipzig' ^S")
    anna.handle(.none)
    #expect(anna.screen.contains("Leipzig"))
    #expect(anna.screen.contains("← bert 09:30"))
    try anna.fill("phone", "^u '0345 1' ^S")
    #expect(anna.values("par:AAAA0001")["town"] == "Leipzig")
    #expect(anna.values("par:AAAA0001")["phone"] == "0345 1")
  }

  @Test(arguments: [true, false], [true, false])
  func `what both touched is asked for before anything is written`(
    isFollowed: Bool,
    isLeft: Bool
  ) throws {
    anna.type(edit)
    try anna.fill("town", "^u 'Merseburg'")
    if isLeft { anna.type("Tab") }
    bert.type(edit)
    try bert.fill("town", "^u 'Leipzig' ^S")
    if isFollowed { anna.handle(.none) }
    anna.type("^S")
    #expect(anna.top is ConflictScreen)
    #expect(bert.values("par:AAAA0001")["town"] == "Leipzig")
    for value in ["Halle (Saale)", "Leipzig", "Merseburg"] {
      #expect(anna.screen.contains(value))
    }
    anna.type("Space Enter")
    #expect(anna.values("par:AAAA0001")["town"] == "Merseburg")
    #expect(anna.top is PaneScreen)
  }

  @Test
  func `the value of the colleague may stay while other edits are saved`() throws {
    anna.type(edit)
    try anna.fill("town", "^u 'Merseburg' Tab ^u '0345 7' Tab")
    bert.type(edit)
    try bert.fill("town", "^u 'Leipzig' ^S")
    anna.type("^S Esc")
    #expect(try anna.form().draft["town"] == "Merseburg")
    anna.type("^S Enter")
    #expect(anna.values("par:AAAA0001")["town"] == "Leipzig")
    #expect(anna.values("par:AAAA0001")["phone"] == "0345 7")
  }

  @Test
  func `many conflicts are all seen and answered`() throws {
    anna.type(edit)
    bert.type(edit)
    let fields = ["carrier", "street", "postal-code", "town", "phone", "website"]
    for field in fields {
      try anna.fill(field, "^u '06112' Tab")
      try bert.fill(field, "^u '06114' Tab")
    }
    bert.type("^S")
    anna.type("^S")
    #expect(anna.top is ConflictScreen)
    for _ in fields {
      let frame = anna.frame()
      let row = try #require(frame.cursor?.y)
      #expect(frame.text(row: row).hasPrefix(">"))
      #expect(frame.text(row: row + 3).contains("Ihres"))
      anna.type("Space Down")
    }
    anna.type("Enter")
    for field in fields { #expect(anna.values("par:AAAA0001")[field] == "06112") }
  }

  @Test
  func `an undo keeps what a colleague changed later and says so`() throws {
    anna.type(edit)
    try anna.fill("town", "^u 'Merseburg' Tab ^u '0345 7' ^S")
    bert.handle(.none)
    bert.type(edit)
    try bert.fill("phone", "^u '0345 99' ^S")
    anna.type("u")
    #expect(anna.screen.contains("bleibt 0345 99 – bert hat es um 09:30 geändert"))
    #expect(anna.values("par:AAAA0001")["town"] == "Halle (Saale)")
    #expect(anna.values("par:AAAA0001")["phone"] == "0345 99")
    anna.type("Esc U Esc")
    #expect(anna.values("par:AAAA0001")["town"] == "Merseburg")
    #expect(anna.values("par:AAAA0001")["phone"] == "0345 99")
  }

  @Test
  func `a new record that a colleague links to is not undone`() throws {
    anna.type("2 n 'Neuer Verein' ^S")
    bert.handle(.none)
    bert.type("4 n 'Projekt'")
    try bert.fill("carrier", "'neuer' Enter ^S")
    anna.type("u")
    #expect(anna.status.hasPrefix("Das geht nicht zurück: „Projekt“"))
    #expect(anna.workspace.records(Partner.self).contains { $0.1.name == "Neuer Verein" })
  }

  @Test
  func `a new record that a colleague wrote to is not undone`() throws {
    anna.type("2 n 'Neuer Verein' ^S")
    bert.handle(.none)
    bert.type("2 / 'neuer' Enter b")
    try bert.fill("phone", "'0345 1' ^S")
    anna.type("u")
    #expect(anna.status.contains("bert hat den Eintrag seither geändert"))
  }

  @Test
  func `saving brings back whole what its author undid meanwhile`() throws {
    bert.type("2 n 'Neuer Verein' ^S")
    anna.handle(.none)
    anna.type("2 / 'neuer' Enter b")
    bert.type("u Esc")
    anna.handle(.none)
    #expect(anna.status.contains("zurückgenommen"))
    try anna.fill("phone", "'0345 1' ^S")
    #expect(anna.status == "Gespeichert: Neuer Verein.")
    #expect(try anna.focusedValues()["state"] == "researched")
  }

  @Test
  func `somebody else's change is reverted with a reason, under its author's name`() throws {
    bert.type(edit)
    try bert.fill("town", "^u 'Leipzig' ^S")
    anna.handle(.none)
    anna.type("2 / 'saaletal' Enter v z Enter")
    #expect(anna.status.contains("Grund"))
    anna.type("z 'falscher Ort' Enter")
    #expect(anna.values("par:AAAA0001")["town"] == "Halle (Saale)")
    #expect(anna.status.contains("bert") && !anna.status.contains("Ihre"))
    #expect(anna.screen.contains("falscher Ort"))
  }

  @Test
  func `a redo after a new change is refused`() throws {
    anna.type(edit)
    try anna.fill("town", "^u 'Leipzig' ^S")
    anna.type("u Esc U")
    #expect(anna.values("par:AAAA0001")["town"] == "Leipzig")
    anna.type("Esc u Esc n 'Neu' ^S U")
    #expect(anna.status.contains("nichts wiederherzustellen"))
  }
}
