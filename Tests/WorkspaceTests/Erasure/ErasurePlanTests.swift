import Domain
import Store
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

  @Test(arguments: [
    ("AYSE OZTURK da", "[gelöscht] da"), ("bei Öztürk", "bei Öztürk"),
    ("+49 171 23 45 678 angerufen\nA. Oeztuerk", "[gelöscht] angerufen\n[gelöscht]"),
    ("wohnt Lindenstr. 7", "wohnt [gelöscht]"),
  ])
  func `whatever the spelling, it is found now and in earlier versions`(
    text: String,
    cleaned: String
  ) throws {
    try workspace.write(id.text, ["mobile": "0171 2345678", "street": "Lindenstraße 7"])
    try workspace.write("pro:00000001", ["name": "Garten", "notes": text])
    try workspace.write("pro:00000002", ["name": "Garten", "notes": text])
    try workspace.write("pro:00000002", ["notes": "anders"])
    let plan = try workspace.erasurePlan(for: id)
    let places = plan.mentions.filter { $0.id.prefix == "pro" }
    #expect(places.map(\.isCurrent).sorted { $0 && !$1 } == [true, false])
    #expect(places.allSatisfy { $0.isChosen == (text != cleaned) })
    #expect(places.first(where: \.isCurrent)?.cleaned == cleaned)
  }

  @Test
  func `an earlier version goes even where the present text may mean somebody else`() throws {
    try workspace.write("mee:00000001", ["notes": "Öztürk kommt"])
    let plan = try workspace.erasurePlan(for: id)
    let places = plan.mentions.filter { $0.id.text == "mee:00000001" }
    #expect(places.map(\.isCurrent) == [true, false] && places.map(\.isChosen) == [false, true])
    _ = try workspace.erase(plan, reason: "Art. 17")
    #expect(workspace.values(of: RecordID("mee:00000001"))?["notes"] == "Öztürk kommt")
    #expect(try workspace.store.occurrences(of: ["Ayşe"], apart: []).fields.isEmpty)
  }

  @Test
  func `a meeting with its minutes outlives its network`() throws {
    try workspace.write("net:00000001", ["name": "Runder Tisch"])
    try workspace.write("mee:00000003", ["name": "Sitzung", "network": "net:00000001"])
    let plan = try workspace.erasurePlan(for: RecordID("net:00000001"))
    #expect(plan.records.map(\.id.text) == ["net:00000001"])
    #expect(RecordTypes.related(to: "net").contains { $0.type.kind.prefix == "mee" })
  }

  @Test
  func `with a party goes its side of an agreement, not the agreement`() throws {
    try workspace.write("par:00000001", ["name": "Verein"])
    try workspace.write("par:00000002", ["name": "Stelle"])
    try workspace.write("agr:00000001", ["title": "A", "parties": "par:00000001,par:00000002"])
    for number in ["1", "2"] {
      try workspace.write(
        "sid:0000000\(number)",
        [
          "agreement": "agr:00000001", "partner": "par:0000000\(number)",
          "decision-maker": "Otto Fort",
        ]
      )
    }
    let plan = try workspace.erasurePlan(for: RecordID("par:00000001"))
    #expect(plan.records.map(\.id.text) == ["par:00000001", "sid:00000001"])
    _ = try workspace.erase(plan, reason: "Art. 17")
    #expect(workspace.germanReading.label(RecordID("par:00000001")) == nil)
    #expect(workspace.germanReading.label(RecordID("par:00000002")) == "Stelle")
  }
}
