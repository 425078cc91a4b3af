import Glibc
import Testing

@testable import Store

private let name = "Ayşe Öztürk"

@Test(arguments: [8 << 20, 2000])
func `nothing of an erased record stays in any file`(segmentSize: Int) throws {
  let office = try TemporaryStore()
  let store = try office.open(segmentSize: segmentSize)
  for number in 1...20 {
    try store.set("vol:other", ["notes": "talk \(number)"])
    try store.set("vol:ayse", ["name": "\(name) \(number)", "phone": "+49 40 1112\(number)"])
  }
  try store.undo()
  #expect(store.writeSnapshot())
  let before = store.picture()["vol:other"]

  let report = try store.erase(.init(records: ["vol:ayse"], reason: "Art. 17"))

  #expect(!report.files.isEmpty && report.waiting.isEmpty && report.missing.isEmpty)
  for needle in [name, "Öztürk", "1112"] { #expect(files(in: office.folder, with: needle) == []) }
  #expect(store.record("vol:ayse") == nil)
  for reader in [store, try office.open("bea")] {
    #expect(reader.record("vol:ayse") == nil)
    #expect(reader.picture()["vol:other"] == before)
    #expect(reader.check() == [])
    #expect(!reader.hasUnfinishedErasures)
  }
}

@Test
func `others in the same transaction stay`() throws {
  let office = try TemporaryStore()
  let store = try office.open()
  let text = String(repeating: "x", count: 60_000)
  // Larger than a line, so that it stands in parts.
  try store.commit(
    (0..<40).map { Change(record: "vol:\($0)", field: "notes", value: "\(text) number \($0).") }
  )
  let before = store.picture()
  try store.erase(.init(records: ["vol:3", "vol:20", "vol:39"], reason: "Art. 17"))
  #expect(files(in: office.folder, with: "number 20.") == [])
  let after = try office.open().picture()
  #expect(after == before.filter { !["vol:3", "vol:20", "vol:39"].contains($0.key) })
  #expect(try office.open().check() == [])
}

@Test
func `a whole part of a transaction may go`() throws {
  let office = try TemporaryStore()
  let store = try office.open()
  let text = String(repeating: "y", count: 600_000)
  try store.commit(
    (0..<4).map { Change(record: "vol:\($0)", field: "notes", value: "\(text) number \($0).") }
  )
  for gone in [0, 1, 3] {
    try store.erase(.init(records: ["vol:\(gone)"], reason: "Art. 17"))
    #expect(try office.open().value("vol:2", "notes")?.hasSuffix("number 2.") == true)
  }
  #expect(try office.open().check() == [])
}

@Test
func `a mention goes with its earlier versions`() throws {
  let office = try TemporaryStore()
  let store = try office.open()
  try store.set("mee:1", ["notes": "with \(name)", "place": "town hall"])
  try store.set("mee:1", ["notes": "with \(name) and Bea"])
  let write = try #require(store.record("mee:1")?["notes"]?.write)
  let cleaned = Change(
    record: "mee:1",
    field: "notes",
    value: "with [gelöscht] and Bea",
    base: .write(write)
  )
  try store.erase(.init(records: [], cleaned: [cleaned], reason: "Art. 17"))
  try store.set("mee:1", ["notes": "with [gelöscht] and Bea, long"])
  #expect(files(in: office.folder, with: "Öztürk") == [])
  let again = try office.open()
  #expect(again.value("mee:1", "notes") == "with [gelöscht] and Bea, long")
  #expect(again.value("mee:1", "place") == "town hall")
  try again.undo()
  #expect(again.value("mee:1", "notes") == "with [gelöscht] and Bea")
  #expect(throws: StoreRefusal.changedMeanwhile(record: "mee:1")) {
    try again.erase(.init(records: [], cleaned: [cleaned], reason: "Art. 17"))
  }
}

@Test
func `a remark goes`() throws {
  let office = try TemporaryStore()
  let store = try office.open()
  let kept = try store.commit([Change(record: "vol:1", field: "a", value: "1")], note: "kept")
  let operation = try store.commit(
    [Change(record: "vol:1", field: "a", value: "2")],
    note: "after the call of \(name)"
  )
  let undone = try store.revert(try #require(operation), reason: "\(name) said so").line
  try store.erase(
    .init(records: [], remarks: [try #require(operation), undone], reason: "Art. 17")
  )
  #expect(files(in: office.folder, with: "Öztürk") == [])
  #expect(store.entry(try #require(kept))?.note == "kept")
  #expect(store.entry(try #require(operation))?.changes.count == 1)
  #expect(try office.open().value("vol:1", "a") == "1")
  #expect(store.check() == [])
}

@Test
func `nobody writes to an erased record again`() throws {
  let office = try TemporaryStore()
  let anna = try office.open("anna")
  let bea = try office.open("bea")
  try anna.set("vol:1", ["name": name])
  try bea.refresh()
  try anna.erase(.init(records: ["vol:1"], reason: "Art. 17"))
  #expect(throws: StoreRefusal.self) { try bea.set("vol:1", ["name": "Bo"]) }
  #expect(bea.record("vol:1") == nil)
  bea.writeSnapshot()
  #expect(files(in: office.folder, with: "Öztürk") == [])
  #expect(throws: StoreRefusal.nothingToUndo) { try anna.undo() }
  #expect(anna.lastUndoable() == nil)
}

@Test
func `damaged lines and quarantine go too`() throws {
  let office = try TemporaryStore()
  let store = try office.open()
  try store.set("vol:0", ["name": "Bo"])
  try store.set("vol:1", ["name": name])
  try store.set("vol:2", ["name": "Cy"])
  let segment = office.segment(store)
  var bytes = contents(segment)
  let place = try #require(bytes.firstRange(of: Array("\"name\",null,\"Ay".utf8)))
  bytes[place.upperBound] ^= 1
  bytes += Array("{\"n\":4,\"ch\":[[\"vol:1\",\"name\",null,\"Öztürk".utf8)
  overwrite(segment, bytes)
  let again = try office.open()
  try again.set("vol:3", ["name": "Di"])
  #expect(!files(in: office.folder, with: "Öztürk").isEmpty)
  try again.erase(.init(records: ["vol:1"], reason: "Art. 17"))
  #expect(files(in: office.folder, with: "Öztürk") == [])
  let last = try office.open()
  #expect([0, 2, 3].map { last.value("vol:\($0)", "name") } == ["Bo", "Cy", "Di"])
}

/// The files below a folder in which the text stands.
func files(in folder: String, with text: String) -> [String] {
  guard let stream = opendir(folder) else { return [] }
  defer { closedir(stream) }
  var found: [String] = []
  while let entry = readdir(stream) {
    let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    let path = "\(folder)/\(name)"
    if name == "." || name == ".." { continue }
    if entry.pointee.d_type == UInt8(DT_DIR) {
      found += files(in: path, with: text)
    } else if contents(path).firstRange(of: Array(text.utf8)) != nil {
      found.append(path)
    }
  }
  return found
}

@Test
func `what was erased cannot be taken back, and the answer says since when`() throws {
  let office = try TemporaryStore()
  let store = try office.open()
  try store.set("vol:ayse", ["name": name])
  let operation = try #require(store.lastUndoable()?.id)
  let undone = try store.undo().line
  try store.erase(.init(records: ["vol:ayse"], reason: "Art. 17"))
  let time = try #require(store.erased("vol:ayse"))
  for line in [operation, undone] {
    #expect(throws: StoreRefusal.erased(record: "", time: time)) {
      try store.revert(line, reason: "by mistake")
    }
  }
  let nobodys = OperationID(site: operation.site, number: 1000)
  #expect(throws: StoreRefusal.unknownOperation(nobodys.description)) {
    try store.revert(nobodys, reason: "by mistake")
  }
}
