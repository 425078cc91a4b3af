import Testing

@testable import Store

@Test
func `a record taken back while another office writes to it stays, with a mark`() throws {
  for fields in [["phone": "2"], ["name": "Ayşe K.", "phone": "2"], ["city": "Bremen"]] {
    let tandem = try Tandem()
    try tandem.anna.set("vol:1", ["name": "Ayşe", "phone": "1"])
    try tandem.exchange()
    try tandem.anna.undo()
    #expect(tandem.anna.record("vol:1") == nil)
    try tandem.bea.commit(
      fields.map { Change(record: "vol:1", field: $0.key, value: $0.value) }
    )
    #expect(tandem.bea.marks("vol:1").isEmpty)
    try tandem.exchange()
    for (field, value) in fields { #expect(tandem.anna.value("vol:1", field) == value) }
    #expect(try tandem.marks() == [["name Ayşe anna x", "phone 1 anna x"]])
    // One value comes back, the other one stays as it is.
    try tandem.anna.set("vol:1", ["name": "Ayşe", "phone": tandem.anna.value("vol:1", "phone")])
    try tandem.exchange()
    #expect(try tandem.marks() == [[]])
    #expect(tandem.bea.value("vol:1", "name") == "Ayşe")
    #expect(tandem.bea.value("vol:1", "phone") == fields["phone"])
  }
}

@Test
func `bringing the record back leaves no mark`() throws {
  let tandem = try Tandem()
  try tandem.anna.set("vol:1", ["name": "Ayşe"])
  try tandem.exchange()
  try tandem.anna.undo()
  try tandem.bea.set("vol:1", ["city": "Bremen"])
  try tandem.exchange()
  #expect(try tandem.marks() == [["name Ayşe anna x"]])
  try tandem.anna.redo()
  try tandem.exchange()
  #expect(try tandem.marks() == [[]])
  #expect(tandem.bea.value("vol:1", "name") == "Ayşe")
}

@Test
func `a record that was corrected before it was taken back has a mark too`() throws {
  let tandem = try Tandem()
  try tandem.anna.set("vol:1", ["name": "Ayse"])
  try tandem.anna.set("vol:1", ["name": "Ayşe"])
  try tandem.exchange()
  try tandem.anna.undo()
  try tandem.anna.undo()
  try tandem.bea.set("vol:1", ["city": "Bremen"])
  try tandem.exchange()
  #expect(try tandem.marks() == [["name Ayse anna x"]])
}

@Test
func `a record made anew after it was taken back has no mark`() throws {
  let tandem = try Tandem()
  try tandem.anna.set("vol:1", ["name": "Ayşe", "city": "Bremen"])
  try tandem.exchange()
  try tandem.anna.undo()
  try tandem.exchange()
  try tandem.bea.set("vol:1", ["name": "Ole"])
  try tandem.exchange()
  try tandem.anna.set("vol:1", ["phone": "1"])
  try tandem.exchange()
  #expect(try tandem.marks() == [[]])
}

@Test
func `only a change that names nothing else of a record says that it saw it`() throws {
  let place = try TemporaryStore()
  let store = try place.open()
  try store.set("vol:1", ["name": "Ayşe"])
  try store.set("vol:1", ["name": "Ole", "phone": "1"])
  try store.set("vol:1", ["city": "Bremen", "district": "Mitte"])
  let text = String(decoding: contents(place.segment(store)), as: UTF8.self)
  let site = try #require(store.journal.ownSite)
  #expect(text.contains("[\"vol:1\",\"name\",null,\"Ayşe\",null]"))
  #expect(text.contains("[\"vol:1\",\"phone\",null,\"1\",null]"))
  #expect(text.contains("[\"vol:1\",\"city\",null,\"Bremen\",null,[\"\(site):2\"]]"))
  #expect(text.contains("[\"vol:1\",\"district\",null,\"Mitte\",null]"))
}
