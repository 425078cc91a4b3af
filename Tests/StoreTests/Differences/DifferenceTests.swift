import Testing

@testable import Store

/// Two offices, each with one person at work.
final class Tandem {
  let offices: Offices
  let anna: Store
  let bea: Store

  init() throws {
    offices = try Offices(2)
    anna = try offices.places[0].open("anna")
    bea = try offices.places[1].open("bea")
  }

  /// Brings everything to the other office, and back.
  func exchange() throws {
    try offices.copy(from: anna, to: offices.places[1])
    try offices.copy(from: bea, to: offices.places[0])
    try anna.refresh()
    try bea.refresh()
  }

  /// What is open, in one picture when all agree: both stores, opened anew or not.
  func marks(_ record: String = "vol:1") throws -> Set<[String]> {
    let stores = [anna, bea, try offices.places[0].open(), try offices.places[1].open()]
    return Set(stores.map { $0.marks(record) })
  }
}

extension Store {
  func marks(_ record: String) -> [String] {
    differences(of: record).map { difference in
      let value = difference.value ?? "–"
      return "\(difference.field) \(value) \(difference.user)\(difference.isWithdrawn ? " x" : "")"
    }
  }
}

@Test
func `two offices that change one field see a difference until somebody confirms`() throws {
  for isAnna in [true, false] {
    let tandem = try Tandem()
    try tandem.anna.set("vol:1", ["name": "Ayşe", "phone": "0"])
    try tandem.exchange()
    try tandem.anna.set("vol:1", ["phone": "1"])
    try tandem.bea.set("vol:1", ["phone": "2"])
    #expect(try tandem.marks() == [[]])
    try tandem.exchange()
    #expect(tandem.anna.value("vol:1", "phone") == "2")
    #expect(try tandem.marks() == [["phone 1 anna"]])
    #expect(tandem.bea.differing == ["vol:1"])
    let difference = try #require(tandem.bea.differences(of: "vol:1").first)
    #expect(difference.site == tandem.anna.journal.ownSite)
    #expect(tandem.bea.entry(difference.write)?.time == difference.time)
    let confirmer = isAnna ? tandem.anna : tandem.bea
    try confirmer.set("vol:1", ["phone": "2"])
    #expect(confirmer.marks("vol:1").isEmpty)
    try tandem.exchange()
    #expect(try tandem.marks() == [[]])
    #expect(tandem.anna.differing.isEmpty)
    // Nothing is open any more, so the same value once more is no change.
    #expect(try confirmer.commit([Change(record: "vol:1", field: "phone", value: "2")]) == nil)
    try confirmer.undo()
    try tandem.exchange()
    #expect(try tandem.marks() == [["phone 1 anna"]])
  }
}

@Test
func `a change made knowing the other one is no difference`() throws {
  let tandem = try Tandem()
  try tandem.anna.set("vol:1", ["phone": "1"])
  for value in ["2", "3", "4"] {
    try tandem.exchange()
    try tandem.bea.set("vol:1", ["phone": value])
    try tandem.bea.set("vol:1", ["phone": value + "0"])
    try tandem.exchange()
    try tandem.anna.set("vol:1", ["phone": value + "1"])
  }
  try tandem.exchange()
  #expect(try tandem.marks() == [[]])
}

@Test
func `an edit without having seen the other one keeps the mark, also after a confirmation`() throws
{
  let tandem = try Tandem()
  try tandem.anna.set("vol:1", ["phone": "1"])
  try tandem.bea.set("vol:1", ["phone": "2"])
  try tandem.anna.set("vol:1", ["phone": "3"])
  try tandem.exchange()
  #expect(try tandem.marks() == [["phone 2 bea"]])
  try tandem.anna.set("vol:1", ["phone": "3"])
  try tandem.bea.set("vol:1", ["phone": "4"])
  try tandem.exchange()
  #expect(try tandem.marks() == [["phone 3 anna"]])
}

@Test
func `two confirmations at once agree when their values do`() throws {
  let tandem = try Tandem()
  try tandem.anna.set("vol:1", ["phone": "1"])
  try tandem.bea.set("vol:1", ["phone": "2"])
  try tandem.exchange()
  for store in [tandem.anna, tandem.bea] { try store.set("vol:1", ["phone": "1"]) }
  try tandem.exchange()
  #expect(try tandem.marks() == [[]])
  // Whoever changes the value next has seen both.
  try tandem.anna.set("vol:1", ["phone": "5"])
  #expect(tandem.anna.marks("vol:1").isEmpty)
  try tandem.exchange()
  #expect(try tandem.marks() == [[]])
}

@Test
func `a cleared field differs from a changed one`() throws {
  let tandem = try Tandem()
  try tandem.anna.set("vol:1", ["name": "Ayşe", "phone": "0"])
  try tandem.exchange()
  try tandem.anna.set("vol:1", ["phone": nil])
  try tandem.bea.set("vol:1", ["phone": "2"])
  try tandem.exchange()
  #expect(try tandem.marks() == [["phone – anna"]])
  try tandem.bea.set("vol:1", ["phone": nil])
  try tandem.exchange()
  #expect(try tandem.marks() == [[]])
  #expect(tandem.anna.record("vol:1")?["phone"] == nil)
}

@Test
func `an undo takes its side of a difference away and a redo brings it back`() throws {
  let tandem = try Tandem()
  try tandem.anna.set("vol:1", ["phone": "0"])
  try tandem.exchange()
  try tandem.anna.set("vol:1", ["phone": "1"])
  try tandem.bea.set("vol:1", ["phone": "2"])
  try tandem.exchange()
  try tandem.bea.undo()
  #expect(tandem.bea.marks("vol:1").isEmpty && tandem.bea.value("vol:1", "phone") == "1")
  try tandem.exchange()
  #expect(try tandem.marks() == [[]])
  try tandem.bea.redo()
  try tandem.exchange()
  #expect(try tandem.marks() == [["phone 1 anna"]])
}

@Test
func `a value from a third office names only what nobody there has seen`() throws {
  let offices = try Offices(3)
  let stores = try offices.places.map { try $0.open() }
  func copy(_ source: Int, _ target: Int) throws {
    try offices.copy(from: stores[source], to: offices.places[target])
    try stores[target].refresh()
  }
  try stores[0].set("vol:1", ["phone": "0"])
  try stores[1].set("vol:1", ["phone": "1"])
  try copy(1, 2)
  try stores[2].set("vol:1", ["phone": "2"])
  for (source, target) in [(2, 0), (1, 0), (0, 1), (2, 1), (0, 2)] { try copy(source, target) }
  for store in stores {
    #expect(store.marks("vol:1").map { $0.prefix(7) } == ["phone 0"])
    #expect(store.picture() == stores[0].picture())
  }
}

@Test
func `a difference is kept by a snapshot, and the snapshot by a check`() throws {
  let tandem = try Tandem()
  try tandem.anna.set("vol:1", ["name": "Ayşe", "ü\"": "1\n"])
  try tandem.bea.set("vol:1", ["ü\"": "2"])
  try tandem.exchange()
  try #require(tandem.anna.writeSnapshot())
  #expect(try tandem.marks() == [["ü\" 1\n anna"]])
  try tandem.anna.set("vol:2", ["city": "Bremen"])
  try #require(tandem.anna.writeSnapshot())
  let reopened = try tandem.offices.places[0].open()
  #expect(reopened.picture() == tandem.anna.picture() && reopened.check().isEmpty)
  // A snapshot that has forgotten the difference is not true.
  reopened.state.replace(ExactText("vol:1"), with: [Int: [Rival]]())
  try #require(reopened.writeSnapshot())
  #expect(reopened.check().map(\.code) == [.snapshotDiffers])
}
