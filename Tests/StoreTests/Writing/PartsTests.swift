import Glibc
import Testing

@testable import Store

private func large(_ number: Int, _ letter: Character = "x") -> Change {
  Change(
    record: "vol:\(number)",
    field: "note",
    value: String(repeating: letter, count: 300_000)
  )
}

@Test
func `a transaction that is too long for one line is written in parts and undone as one`() throws {
  let place = try TemporaryStore()
  let store = try place.open()
  try store.set("vol:0", ["name": "Ayşe"])
  let operation = try #require(try store.commit((1...10).map { large($0) }, note: "import"))
  let lines = contents(place.segment(store)).split(separator: 0x0a)
  #expect(lines.count > 3 && lines.allSatisfy { $0.count < LineFrame.limit })
  for opened in [store, try place.open()] {
    #expect(opened.value("vol:7", "note")?.utf8.count == 300_000)
    #expect(opened.lastUndoable()?.id == operation)
    let entries = opened.history(limit: 2)
    #expect(entries.map(\.changes.count) == [10, 1] && entries[0].note == "import")
    #expect(opened.record("vol:3")?["note"]?.write == operation)
  }
  let next = try #require(try store.commit([Change(record: "vol:0", field: "name", value: "O")]))
  #expect(next.number == operation.number + UInt64(lines.count - 1))
  try store.undo()
  try store.undo()
  #expect(store.state.keysWithCells() == [ExactText("vol:0")])
  #expect(try place.open().picture() == store.picture())
  #expect(store.check().isEmpty)
}

@Test
func `parts without their last one count for nothing`() throws {
  let place = try TemporaryStore()
  let store = try place.open()
  try store.set("vol:0", ["name": "Ayşe"])
  let watching = try place.open("bea")
  try store.commit((1...10).map { large($0) })
  let path = place.segment(store)
  let whole = contents(path)
  let ends = whole.indices.filter { whole[$0] == 0x0a }.map { $0 + 1 }
  for end in ends.dropLast() {
    overwrite(path, Array(whole.prefix(end)))
    let opened = try place.open()
    #expect(opened.state.keysWithCells() == [ExactText("vol:0")])
    opened.writeSnapshot()
    #expect(try place.open().state.keysWithCells() == [ExactText("vol:0")])
  }
  overwrite(path, Array(whole.prefix(ends[2])))
  try watching.refresh()
  #expect(watching.record("vol:1") == nil)
  // The rest arrives while the store is open.
  overwrite(path, whole)
  try watching.refresh()
  #expect(watching.picture() == store.picture())
  // Or never: what is written next stands behind the broken run.
  overwrite(path, Array(whole.prefix(ends[2])))
  let next = try place.open()
  try next.set("vol:new", ["name": "Ole"])
  #expect(try place.open().picture().keys.sorted() == ["vol:0", "vol:new"])
  #expect(next.check().map(\.code) == [.unfinishedTransaction])
}

@Test
func `a value larger than a line is refused and nothing is written`() throws {
  let place = try TemporaryStore()
  let store = try place.open()
  let huge = Change(
    record: "vol:1",
    field: "note",
    value: String(repeating: "x", count: 10_000_000)
  )
  #expect(throws: StoreRefusal.lineTooLong) {
    try store.commit([Change(record: "vol:1", field: "name", value: "A"), huge])
  }
  #expect(throws: StoreRefusal.lineTooLong) {
    try store.commit([large(1)], note: String(repeating: "n", count: 2_000_000))
  }
  #expect(store.record("vol:1") == nil)
  #expect(contents(place.segment(store)).isEmpty)
  try store.set("vol:1", ["name": "A"])
  #expect(try place.open().picture() == store.picture())
}

@Test
func `a full segment is sealed and the next one begun`() throws {
  let place = try TemporaryStore()
  let store = try place.open(segmentSize: 4000)
  let other = try place.open("bea", segmentSize: 4000)
  for number in 0..<60 {
    try (number % 2 == 0 ? store : other).set("vol:\(number % 7)", ["name": "Ayşe \(number)"])
    if number % 5 == 0 { try other.refresh() }
  }
  try store.refresh()
  try other.refresh()
  #expect((store.journal.own?.segment ?? 0) > 2)
  #expect(other.picture() == store.picture())
  let opened = try place.open()
  #expect(opened.picture() == store.picture() && opened.check().isEmpty)
  #expect(opened.history().count == 60)
  let sealed = try #require(store.journal.own?.folder.status(Segment.name(1)))
  #expect(sealed.st_mode & 0o777 == 0o440)
  let batch = (0..<60).map {
    Transaction([Change(record: "par:\($0)", field: "name", value: "Ole \($0)")])
  }
  try store.commit(batch: batch)
  #expect(try place.open().picture() == store.picture())
  #expect(try place.open().picture().count == 67)
  #expect(store.check().isEmpty)
  try opened.undo()
  #expect(opened.record("par:59") == nil && opened.record("par:58") != nil)
}

@Test
func `a batch keeps its authors and times`() throws {
  let place = try TemporaryStore()
  let store = try place.open(clock: { 2_000_000_000_000 })
  let operations = try store.commit(batch: [
    Transaction(
      [Change(record: "vol:1", field: "name", value: "A")],
      note: "n",
      user: "bea",
      time: 1_700_000_000_000
    ),
    Transaction([Change(record: "vol:1", field: "name", value: "A")]),
    Transaction([Change(record: "vol:1", field: "name", value: "B")]),
  ])
  #expect(operations.map(\.number) == [1, 2])
  let opened = try place.open()
  let entries = opened.history()
  #expect(entries.map(\.user) == ["anna", "bea"])
  #expect(entries.map(\.time) == [2_000_000_000_000, 1_700_000_000_000])
  #expect(entries[0].changes.first?.old == "A")
  #expect(opened.picture() == store.picture())
}
