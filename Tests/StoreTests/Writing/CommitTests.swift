import Testing

@testable import Store

@Test
func `every commit survives reopening`() throws {
  let place = try TemporaryStore()
  let store = try place.open()
  for number in 0..<20 {
    try store.set(
      "vol:\(number % 3)",
      ["name": "Ayşe \(number)", "city": number % 2 == 0 ? "Köln" : nil]
    )
    let other = try place.open()
    #expect(other.picture() == store.picture())
    #expect(other.value("vol:\(number % 3)", "name") == "Ayşe \(number)")
    #expect(other.notices.isEmpty)
  }
}

@Test
func `two open stores see each other's changes`() throws {
  let place = try TemporaryStore()
  let (anna, bea) = (try place.open("anna"), try place.open("bea"))
  #expect(!bea.hasNews())
  try anna.set("vol:1", ["name": "Ayşe"])
  #expect(bea.hasNews())
  #expect(try bea.refresh() == ["vol:1"])
  #expect(bea.value("vol:1", "name") == "Ayşe")
  #expect(!bea.hasNews())
  try bea.set("vol:1", ["city": "Bremen"])
  try anna.set("vol:2", ["name": "Ole"])
  #expect(anna.value("vol:1", "city") == "Bremen")
  #expect(try anna.refresh() == ["vol:1"])
  #expect(try anna.refresh().isEmpty)
  try bea.refresh()
  #expect(anna.picture() == bea.picture())
}

@Test
func `a change that changes nothing writes no line`() throws {
  let place = try TemporaryStore()
  let store = try place.open()
  try store.set("vol:1", ["name": "Ayşe"])
  let before = contents(place.segment(store))
  #expect(try store.commit([Change(record: "vol:1", field: "name", value: "Ayşe")]) == nil)
  #expect(try store.commit([Change(record: "vol:1", field: "phone", value: nil)]) == nil)
  #expect(contents(place.segment(store)) == before)
}

@Test
func `a colleague's newer value is a conflict and nothing is written`() throws {
  let place = try TemporaryStore()
  let (anna, bea) = (try place.open("anna"), try place.open("bea"))
  try anna.set("vol:1", ["phone": "1", "city": "Köln"])
  try bea.refresh()
  let seen = try #require(anna.record("vol:1")?["phone"]).write
  try bea.set("vol:1", ["phone": "2"])
  let before = contents(place.segment(anna))
  #expect {
    try anna.commit([
      Change(record: "vol:1", field: "city", value: "Bremen"),
      Change(record: "vol:1", field: "phone", value: "3", base: .write(seen)),
    ])
  } throws: { error in
    guard case .conflicts(let list)? = error as? StoreRefusal, let conflict = list.first else {
      return false
    }
    return list.count == 1 && conflict.base == "1" && conflict.theirs == "2"
      && conflict.mine == "3" && conflict.user == "bea" && conflict.field == "phone"
  }
  #expect(contents(place.segment(anna)) == before)
  #expect(anna.value("vol:1", "city") == "Köln")
  // The same value is no conflict, and neither is a field that was empty and is so again.
  try anna.commit([Change(record: "vol:1", field: "phone", value: "2", base: .write(seen))])
  try bea.set("vol:1", ["note": "x"])
  try bea.set("vol:1", ["note": nil])
  try anna.commit([Change(record: "vol:1", field: "note", value: "y", base: .write(nil))])
  #expect(anna.value("vol:1", "note") == "y")
}

@Test
func `a check sees the state to come and can refuse`() throws {
  struct Refused: Error {}
  let place = try TemporaryStore()
  let store = try place.open()
  try store.set("vol:1", ["name": "Ayşe"])
  #expect(throws: Refused.self) {
    try store.commit([Change(record: "vol:1", field: "name", value: nil)]) { pending in
      #expect(pending.record("vol:1") == nil)
      #expect(pending.changed == ["vol:1"])
      throw Refused()
    }
  }
  #expect(store.value("vol:1", "name") == "Ayşe")
  #expect(try place.open().value("vol:1", "name") == "Ayşe")
}
