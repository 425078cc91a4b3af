import Domain
import Testing

@testable import Workspace

struct ErasurePlanTests {
  let office: TestOffice
  let workspace: Workspace
  private let id = RecordID("vol:00000001")

  init() throws {
    office = try TestOffice()
    workspace = try office.open()
    try workspace.write("vol:00000001", ["last-name": "Öztürk", "first-name": "Ayşe"])
    try workspace.write("mee:00000001", ["name": "Treff", "notes": "Ayşe Öztürk kommt"])
    try workspace.write("mee:00000002", ["name": "Fest", "notes": "Ayşe Öztürk hilft"])
  }

  @Test
  func `a renewed plan keeps what was decided and takes what is new`() throws {
    var plan = try workspace.erasurePlan(for: id)
    #expect(plan.extent.de == "1 Eintrag, 1 Änderung, 2 Stellen")
    let place = try #require(plan.mentions.firstIndex { $0.id.text == "mee:00000001" })
    plan.mentions[place].isChosen = false
    #expect(try workspace.renewed(plan) == plan)
    try workspace.write("mee:00000001", ["notes": "Ayşe Öztürk kommt später"])
    try workspace.write("par:00000001", ["name": "Verein", "notes": "siehe Ayşe Öztürk"])
    let fresh = try workspace.renewed(plan)
    #expect(fresh != plan)
    let chosen = fresh.mentions.filter(\.isChosen).map(\.id.text).sorted()
    #expect(chosen == ["mee:00000002", "par:00000001"])
    #expect(fresh.extent.en == "1 record, 1 change, 2 places")
  }

  @Test(arguments: ["", " \n", "Wunsch von Frau Öztürk", "Ayse Oeztuerk bat darum"])
  func `a reason is needed and does not name the person`(text: String) throws {
    let plan = try workspace.erasurePlan(for: id)
    #expect(throws: Refusal.self) { try workspace.erasureReason(text, for: plan) }
    #expect(
      try workspace.erasureReason(" Antrag\n nach Art. 17 ", for: plan) == "Antrag nach Art. 17"
    )
  }
}
