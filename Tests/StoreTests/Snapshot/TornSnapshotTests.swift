import Glibc
import Testing

@testable import Store

@Test
func `what a power cut leaves of a snapshot is ignored`() throws {
  let place = try TemporaryStore()
  let store = try place.open()
  for number in 0..<40 { try store.set("vol:\(number)", ["name": "Ayşe \(number)"]) }
  try store.undo()
  let picture = store.picture()
  try #require(store.writeSnapshot())
  let whole = contents(store.snapshotPath)
  #expect(try place.open().state.base.count == 39)
  for block in [16, 64, 512, 4096] {
    for start in stride(from: 0, to: whole.count, by: block) {
      var torn = whole
      let end = min(start + block, whole.count)
      torn.replaceSubrange(start..<end, with: repeatElement(0, count: end - start))
      overwrite(store.snapshotPath, torn)
      #expect(Snapshot(.copying(torn)) == nil)
      if block > 64 { #expect(try place.open().picture() == picture) }
    }
  }
  for count in whole.indices { #expect(Snapshot(.copying(Array(whole.prefix(count)))) == nil) }
  #expect(Snapshot(.copying(whole)) != nil)
}

@Test
func `blocks of an older snapshot within a newer one are noticed`() throws {
  let place = try TemporaryStore()
  let store = try place.open()
  for number in 10..<50 { try store.set("vol:\(number)", ["name": "Ayşe \(number)"]) }
  try store.set("vol:10", ["city": "Bremen"])
  try store.set("vol:11", ["city": "Bremen"])
  try #require(store.writeSnapshot())
  let old = contents(store.snapshotPath)
  // Lines of the same length in the same place: each of them is whole.
  try store.set("vol:10", ["city": "Kassel"])
  try store.set("vol:11", ["city": "Kassel"])
  try #require(store.writeSnapshot())
  let new = contents(store.snapshotPath)
  let (oldLines, newLines) = (old.split(separator: 0x0a), new.split(separator: 0x0a))
  var isFound = false
  for line in oldLines {
    guard let place = newLines.firstIndex(where: { $0.count == line.count && $0 != line }) else {
      continue
    }
    var mixed = newLines
    mixed[place] = line
    isFound = true
    #expect(Snapshot(.copying(Array(mixed.joined(separator: [0x0a])) + [0x0a])) == nil)
  }
  #expect(isFound)
}

@Test
func `a snapshot of lines that are gone is ignored`() throws {
  let place = try TemporaryStore()
  let store = try place.open()
  try store.set("vol:1", ["name": "Ayşe"])
  try #require(store.writeSnapshot())
  unlink(place.segment(store))
  #expect(try place.open().record("vol:1") == nil)
}

@Test
func `changed records come out in the order of their bytes`() {
  var random = SystemRandomNumberGenerator()
  for count in [0, 1, 2, 3, 500] {
    var queue = RecordQueue()
    var keys: Set<[UInt8]> = []
    while keys.count < count {
      // Long enough that sixteen bytes do not always tell, zeros included.
      let length = Int.random(in: 0...20, using: &random)
      keys.insert((0..<length).map { $0 < 15 ? 0 : UInt8.random(in: 0...2, using: &random) })
      if keys.count < count { keys.insert(Array("vol:\(UInt16.random(in: 0...999))".utf8)) }
    }
    for key in keys { queue.insert(key, RecordState()) }
    var sorted: [[UInt8]] = []
    while let (key, _) = queue.popFirst() { sorted.append(key) }
    #expect(sorted == keys.sorted { $0.lexicographicallyPrecedes($1) })
  }
}

@Test
func `a snapshot that names a site twice is ignored`() {
  func isRead(_ names: [String]) -> Bool {
    let position = Position(segment: 1, start: 0, end: 100, number: 1)
    let header = SnapshotHeader(
      store: "office",
      fields: ["name"],
      sites: names.map { SnapshotHeader.Coverage(site: $0, position: position) }
    )
    let writer = ByteWriter(capacity: 1000)
    _ = header.write(to: writer)
    return writer.withBytes { bytes in
      bytes.bindMemory(to: UInt8.self).baseAddress.flatMap {
        SnapshotHeader($0, from: 0, to: bytes.count - 1)
      }?.sites.count == names.count
    }
  }
  #expect(isRead(["k3v9q2xw7a", "p7d1m4zr0c"]))
  #expect(!isRead(["k3v9q2xw7a", "p7d1m4zr0c", "k3v9q2xw7a"]))
}
