import Glibc
import Testing

@testable import Store

private let name = "Ayşe Öztürk"

private func filled() throws -> (TemporaryStore, Store) {
  let office = try TemporaryStore()
  let store = try office.open()
  for (id, value) in [("vol:0", "Bo"), ("vol:1", name), ("vol:2", "Cy"), ("vol:3", "Di")] {
    try store.set(id, ["name": value])
  }
  return (office, store)
}

@Test
func `a line glued to that of an erased person stays`() throws {
  let (office, store) = try filled()
  let segment = office.segment(store)
  var lines = contents(segment).split(separator: 0x0a, omittingEmptySubsequences: false)
  lines[1] += lines.remove(at: 2)
  overwrite(segment, Array(lines.joined(separator: [0x0a])))
  let again = try office.open()
  #expect(again.value("vol:2", "name") == nil)
  try again.erase(.init(records: ["vol:1"], reason: "Art. 17"))
  #expect(files(in: office.folder, with: name) == [])
  #expect(again.value("vol:2", "name") == "Cy" && again.check() == [])
  #expect(try office.open().value("vol:3", "name") == "Di")
}

@Test
func `a damaged line of somebody else is mended before what it is mended from goes`() throws {
  let (office, store) = try filled()
  #expect(store.writeSnapshot())
  let segment = office.segment(store)
  var bytes = contents(segment)
  let place = try #require(bytes.firstRange(of: Array("\"Cy\"".utf8)))
  bytes[place.lowerBound + 1] ^= 1
  overwrite(segment, bytes)
  let again = try office.open()
  try again.erase(.init(records: ["vol:1"], reason: "Art. 17"))
  #expect(files(in: office.folder, with: name) == [])
  #expect(try office.open().value("vol:2", "name") == "Cy")
}

@Test
func `what stands behind the last newline of a copy goes`() throws {
  let (office, store) = try filled()
  let copy = office.segment(store).replacingSuffix(".jsonl", ".sync-conflict-20260102.jsonl")
  overwrite(copy, contents(office.segment(store)) + Array("{\"n\":9,\"x\":\"\(name)".utf8))
  try store.erase(.init(records: ["vol:1"], reason: "Art. 17"))
  #expect(files(in: office.folder, with: name) == [])
}

@Test
func `erasing twice in one field leaves a sound store`() throws {
  let (office, store) = try filled()
  try store.set("mee:1", ["notes": "\(name) and Bo", "place": "\(name)'s home"])
  func clean(_ field: String, _ value: String) -> Change {
    Change(record: "mee:1", field: field, value: value)
  }
  let first = [clean("notes", "X and Bo"), clean("place", "at home")]
  try store.erase(.init(records: ["vol:1"], cleaned: first, reason: "Art. 17"))
  try store.erase(
    .init(records: ["vol:0"], cleaned: [clean("notes", "X and Y")], reason: "Art. 17")
  )
  #expect(store.writeSnapshot())
  for reader in [store, try office.open()] {
    #expect(reader.check() == [] && reader.value("mee:1", "notes") == "X and Y")
    #expect(reader.value("mee:1", "place") == "at home")
  }
  try store.erase(.init(records: ["mee:1"], reason: "Art. 17"))
  #expect(store.writeSnapshot() && store.check() == [])
  #expect(files(in: office.folder, with: "at home") == [])
}

extension String {
  fileprivate func replacingSuffix(_ old: String, _ new: String) -> String {
    String(dropLast(old.count)) + new
  }
}
