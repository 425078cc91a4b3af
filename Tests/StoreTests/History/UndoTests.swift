import Testing

@testable import Store

@Test
func `undo keeps what a colleague changed later`() throws {
  let place = try TemporaryStore()
  let (anna, bea) = (try place.open("anna"), try place.open("bea"))
  try bea.set("vol:1", ["name": "Ayşe", "city": "Hamburg", "phone": "0"])
  try anna.set("vol:1", ["city": "Bremen", "phone": "111"])
  try bea.set("vol:1", ["phone": "222"])
  let undone = try anna.undo()
  #expect(anna.value("vol:1", "city") == "Hamburg")
  #expect(anna.value("vol:1", "phone") == "222")
  let phone = try #require(undone.effects.first { $0.field == "phone" })
  #expect(phone.kept?.user == "bea" && phone.kept?.value == "222")
  let city = try #require(undone.effects.first { $0.field == "city" })
  #expect(city.before == "Bremen" && city.after == "Hamburg" && city.kept == nil)
  #expect(undone.operation.user == "anna")
  try bea.refresh()
  #expect(bea.picture() == anna.picture())
  #expect(try place.open().picture() == anna.picture())
}

@Test
func `after both undo the value before both is back`() throws {
  let place = try TemporaryStore()
  let (anna, bea) = (try place.open("anna"), try place.open("bea"))
  try place.open("carl").set("vol:1", ["phone": "0"])
  try anna.set("vol:1", ["phone": "1"])
  try bea.set("vol:1", ["phone": "2"])
  try anna.undo()
  #expect(anna.value("vol:1", "phone") == "2")
  try bea.undo()
  #expect(bea.value("vol:1", "phone") == "0")
}

@Test
func `as many redos as undos change nothing`() throws {
  let place = try TemporaryStore()
  let store = try place.open()
  for number in 1...4 {
    try store.set("vol:\(number % 2)", ["name": "\(number)", "n": "\(-number)"])
  }
  let before = store.picture()
  for _ in 1...4 { try store.undo() }
  #expect(store.picture().isEmpty)
  #expect(throws: StoreRefusal.nothingToUndo) { try store.undo() }
  for _ in 1...4 { try store.redo() }
  #expect(store.picture() == before)
  #expect(throws: StoreRefusal.nothingToRedo) { try store.redo() }
  #expect(try place.open().picture() == before)
}

@Test
func `nothing is redone after a new change`() throws {
  let place = try TemporaryStore()
  let store = try place.open()
  try store.set("vol:1", ["name": "a"])
  try store.undo()
  #expect(store.lastRedoable() != nil)
  try store.set("vol:2", ["name": "b"])
  #expect(store.lastRedoable() == nil)
  #expect(throws: StoreRefusal.nothingToRedo) { try store.redo() }
}

@Test
func `undo takes back my own changes only, in any session`() throws {
  let place = try TemporaryStore()
  try place.open("anna").set("vol:1", ["name": "a"])
  try place.open("bea").set("vol:2", ["name": "b"])
  let anna = try place.open("anna")
  #expect(anna.lastUndoable()?.changes.first?.record == "vol:1")
  try anna.undo()
  #expect(anna.record("vol:1") == nil)
  #expect(anna.value("vol:2", "name") == "b")
  #expect(throws: StoreRefusal.nothingToUndo) { try anna.undo() }
}

@Test
func `what is older than ninety days is not undone`() throws {
  let place = try TemporaryStore()
  let day: UInt64 = 86_400_000
  var now = 20_000 * day
  let store = try place.open(clock: { now })
  try store.set("vol:1", ["name": "a"])
  now += 90 * day + 1
  #expect(throws: StoreRefusal.nothingToUndo) { try store.undo() }
  now -= 2
  try store.undo()
}

@Test
func `a new record that others have written to is not undone`() throws {
  let place = try TemporaryStore()
  let (anna, bea) = (try place.open("anna"), try place.open("bea"))
  try anna.set("vol:1", ["name": "Ayşe"])
  try bea.set("vol:1", ["phone": "1"])
  #expect {
    try anna.undo()
  } throws: { error in
    guard case .inUse(let record, let entries)? = error as? StoreRefusal else { return false }
    return record == "vol:1" && entries.map(\.user) == ["bea"]
  }
  #expect(anna.value("vol:1", "name") == "Ayşe")
  try bea.undo()
  try anna.undo()
  #expect(anna.record("vol:1") == nil)
}

@Test
func `another person's change is reverted only with a reason`() throws {
  let place = try TemporaryStore()
  let (anna, bea) = (try place.open("anna"), try place.open("bea"))
  try anna.set("vol:1", ["name": "Ayşe"])
  let operation = try #require(
    try anna.commit([Change(record: "vol:1", field: "name", value: "Ole")])
  )
  #expect(throws: StoreRefusal.foreignNeedsReason(operation)) { try bea.revert(operation) }
  #expect(throws: StoreRefusal.foreignNeedsReason(operation)) {
    try bea.revert(operation, reason: " ")
  }
  let undone = try bea.revert(operation, reason: "wrong person")
  #expect(bea.value("vol:1", "name") == "Ayşe")
  #expect(throws: StoreRefusal.alreadyUndone(operation)) { try bea.revert(operation, reason: "x") }
  #expect(bea.history(limit: 1).first?.note == "wrong person")
  try bea.revert(undone.line)
  #expect(bea.value("vol:1", "name") == "Ole")
  let unknown = OperationID(site: operation.site, number: 99)
  #expect(throws: StoreRefusal.unknownOperation(unknown.description)) { try bea.revert(unknown) }
}

@Test
func `a check can refuse an undo`() throws {
  struct Refused: Error {}
  let place = try TemporaryStore()
  let store = try place.open()
  try store.set("vol:1", ["name": "a"])
  #expect(throws: Refused.self) {
    try store.undo { pending in
      #expect(pending.record("vol:1") == nil)
      #expect(pending.effects.map(\.before) == ["a"])
      throw Refused()
    }
  }
  #expect(store.value("vol:1", "name") == "a")
}

@Test
func `what another office takes back and brings again can be undone again`() throws {
  let offices = try Offices(2)
  let (anna, bea) = (try offices.places[0].open("anna"), try offices.places[1].open("bea"))
  try anna.set("vol:1", ["name": "a"])
  let operation = try #require(anna.lastUndoable()?.id)
  try offices.copy(from: anna, to: offices.places[1])
  try bea.refresh()
  let line = try bea.revert(operation, reason: "wrong person").line
  try offices.copy(from: bea, to: offices.places[0])
  try anna.refresh()
  #expect(anna.lastUndoable() == nil)
  try bea.revert(line)
  try offices.copy(from: bea, to: offices.places[0])
  try anna.refresh()
  #expect(anna.value("vol:1", "name") == "a")
  #expect(anna.lastUndoable()?.id == operation)
}
