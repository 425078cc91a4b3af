import Glibc
import Testing

@testable import Store

/// A store with lines in several segments, undone changes and cleared fields.
func filled(_ place: TemporaryStore) throws -> Store {
  let store = try place.open(segmentSize: 2000)
  for number in 0..<40 {
    try store.set("vol:\(number % 13)", ["name": "Ayşe \(number)", "city": "Köln"])
    if number % 5 == 0 { try store.set("par:\(number)", ["name": "Verein \(number)"]) }
    if number % 9 == 0 { try store.undo() }
    if number % 7 == 0 { try store.set("vol:\(number % 13)", ["city": nil]) }
  }
  return store
}

@Test
func `a restored store is the store at the time of the backup`() throws {
  let place = try TemporaryStore()
  let store = try filled(place)
  let picture = store.picture()
  let backup = try store.backUp()
  #expect(backup.path.hasSuffix("/office/backups/tandem.tar"))
  #expect(backup.size == contents(backup.path).count)
  try store.set("vol:1", ["name": "später"])
  let target = place.folder + "/again"
  let manifest = try Store.restore(backup.path, to: target)
  #expect(manifest == backup.manifest)
  var status = stat()
  #expect(stat(target, &status) == 0 && status.st_mode & 0o7777 == 0o2770)
  #expect(access(target + "/local", F_OK) != 0)
  let restored = try Store(at: target, user: "bea")
  #expect(restored.picture() == picture)
  #expect(restored.identity == store.identity)
  #expect(restored.notices.isEmpty && restored.check().isEmpty)
  #expect(manifest.records == ["vol": 13, "par": picture.keys.count { $0.hasPrefix("par:") }])
  let names = try restored.root.names()
  #expect(names == [".gitignore", ".stignore", "STORE.json", "backups", "journal", "local"])
}

@Test
func `original and restored store never give one number to two changes`() throws {
  let place = try TemporaryStore()
  let store = try filled(place)
  try Store.restore(store.backUp().path, to: place.folder + "/again")
  let restored = try Store(at: place.folder + "/again", user: "bea")
  var operations: Set<OperationID> = []
  for number in 0..<10 {
    for (office, value) in [(store, "hier"), (restored, "dort")] {
      let change = Change(record: "vol:1", field: "name", value: "\(value) \(number)")
      let operation = try #require(try office.commit([change]))
      #expect(operations.insert(operation).inserted)
    }
  }
  #expect(operations.count == 20 && Set(operations.map(\.site)).count == 2)
}

@Test
func `what was saved before a backup began is in it, whoever writes meanwhile`() throws {
  let place = try TemporaryStore()
  let store = try place.open()
  let writers = try ["bea", "carl"].map {
    try #require(WriterProcess(["append", place.path, $0]))
  }
  for writer in writers { writer.waitForFirstLine() }
  for round in 0..<12 {
    try store.set("par:\(round)", ["name": "Runde \(round)"])
    let backup = try store.backUp(keep: 20)
    let target = "\(place.folder)/again\(round)"
    try Store.restore(backup.path, to: target)
    let restored = try Store(at: target, user: "anna")
    #expect(restored.value("par:\(round)", "name") == "Runde \(round)")
    #expect(restored.notices.isEmpty && restored.check().isEmpty)
  }
  for writer in writers { writer.kill() }
  let acknowledged = writers.flatMap { $0.finish() }
  #expect(acknowledged.count > 100)
  let last = try Store(at: place.folder + "/again11", user: "anna")
  #expect(last.journal.sites.contains { $0.segment > 1 })
  // A whole beginning of the numbers and nothing else: a gap would have been noticed above.
  let known = Set(try place.open().history().map(\.id))
  let held = Set(last.history().map(\.id))
  #expect(held.isSubset(of: known) && held.count < known.count)
}

@Test
func `a store with damage is backed up as it is, and the damage is counted`() throws {
  let place = try TemporaryStore()
  let store = try filled(place)
  store.writeSnapshot()
  let path = "\(place.path)/journal/\(store.journal.own?.site ?? "")/000001.jsonl"
  var bytes = contents(path)
  bytes[700] ^= 1
  chmod(path, 0o660)
  overwrite(path, bytes + Array("{\"n\":".utf8))
  let backup = try place.open().backUp()
  #expect(backup.manifest.damagedLines == 1)
  try Store.restore(backup.path, to: place.folder + "/again")
  #expect(try Store(at: place.folder + "/again").notices.contains { $0.code == .damagedLine })
}

@Test
func `lines of a clock that is ahead are in the backup although they do not count yet`() throws {
  let offices = try Offices(2)
  let now: UInt64 = 1_800_000_000_000
  let wrong = try offices.places[0].open("anna", clock: { now + 3 * 86_400_000 })
  let store = try offices.places[1].open("bea", clock: { now })
  try wrong.set("vol:1", ["name": "Ayşe"])
  try store.set("vol:2", ["name": "Ole"])
  try offices.copy(from: wrong, to: offices.places[1])
  // The end of a file that sync has not brought whole is left out.
  let path = "\(offices.places[1].path)/journal/\(wrong.journal.own?.site ?? "")/000001.jsonl"
  overwrite(path, contents(path) + Array("{\"n\":2".utf8))
  try store.refresh()
  let backup = try store.backUp()
  #expect(backup.manifest.records == ["vol": 1])
  let target = offices.places[1].folder + "/again"
  try Store.restore(backup.path, to: target)
  let later = try Store(at: target, clock: { now + 3 * 86_400_000 })
  #expect(later.value("vol:1", "name") == "Ayşe")
}
