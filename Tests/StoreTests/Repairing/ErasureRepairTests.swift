import Glibc
import Testing

@testable import Store

private func office() throws -> (TemporaryStore, Store) {
  let place = try TemporaryStore()
  let store = try place.open()
  for number in 0..<3 {
    try store.set("vol:\(number)", ["name": "Ayşe \(number)", "notes": "with Bea"])
  }
  return (place, store)
}

private func clean(_ store: Store, _ record: String, _ value: String) throws {
  let cleaned = Change(record: record, field: "notes", value: value)
  try store.erase(.init(records: [], cleaned: [cleaned], reason: "Art. 17"))
}

private func damage(_ files: SiteFiles, _ kind: String) {
  let needle = Array("\"k\":\"\(kind)\"".utf8)
  let search = ByteSearch(needle)
  let lines = files.lines(1).map { line -> [UInt8] in
    let isFound = line.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { search.isFound(in: $0, from: 0, to: buffer.count) } ?? false
    }
    guard isFound else { return line }
    var line = line
    line[line.count - 8] ^= 1
    return line
  }
  files.write(1, lines)
}

@Test
func `an erasure whose line is damaged is not forgotten`() throws {
  let (place, store) = try office()
  try store.erase(.init(records: ["vol:1"], reason: "Art. 17"))
  try clean(store, "vol:2", "with [erased]")
  let (picture, register) = (store.picture(), store.state.register)
  #expect(store.writeSnapshot())
  damage(SiteFiles(store), "erase")
  let repaired = try place.repair()
  #expect(Array(repaired.outcomes.prefix(2)) == [.rebuilt, .rebuilt])
  #expect(repaired.left.isEmpty)
  let opened = try place.open()
  #expect(opened.picture() == picture)
  #expect(opened.state.register == register)
  #expect(opened.value("vol:2", "notes") == "with [erased]")
}

@Test
func `a lost confirmation is given again`() throws {
  let (place, store) = try office()
  try store.erase(.init(records: ["vol:1"], reason: "Art. 17"))
  #expect(store.writeSnapshot())
  damage(SiteFiles(store), "done")
  #expect(try place.repair().left.isEmpty)
  let opened = try place.open()
  #expect(opened.state.register.isErased(ExactText("vol:1")))
  #expect(!opened.hasUnfinishedErasures)
}

@Test
func `a second erasure in a field leaves the snapshot true`() throws {
  let (place, store) = try office()
  try clean(store, "vol:2", "with B.")
  try clean(store, "vol:2", "with [erased]")
  #expect(store.writeSnapshot())
  #expect(try place.check() == [])
  try clean(store, "vol:1", "with [erased]")
  try store.erase(.init(records: ["vol:1"], reason: "Art. 17"))
  #expect(store.writeSnapshot())
  #expect(try place.check() == [])
}
