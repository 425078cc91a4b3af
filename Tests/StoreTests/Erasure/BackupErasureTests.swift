import Glibc
import Testing

@testable import Store

private let name = "Ayşe Öztürk"

private func office() throws -> (TemporaryStore, Store) {
  let place = try TemporaryStore()
  let store = try place.open(segmentSize: 3000)
  for number in 0..<30 {
    try store.set("vol:\(number)", ["name": number == 7 ? name : "person \(number)"])
  }
  try store.set("mee:1", ["notes": "with \(name)"])
  return (place, store)
}

@Test
func `an erasure reaches every version of every backup`() throws {
  let (place, store) = try office()
  try store.backUp()
  try store.backUp()
  let outside = place.folder + "/outside.tar"
  try store.backUp(to: outside)
  let cleaned = Change(record: "mee:1", field: "notes", value: "with [gelöscht]")
  let report = try store.erase(.init(records: ["vol:7"], cleaned: [cleaned], reason: "Art. 17"))
  #expect(files(in: place.folder, with: name) == [])
  #expect(report.files.count { $0.contains(".tar") } == 3 && report.missing == [])
  for file in [outside, "\(place.path)/backups/tandem.tar", "\(place.path)/backups/tandem.tar.1"] {
    #expect(try BackupArchive(at: file).hasCountedContent())
  }
  try Store.restore(outside, to: place.folder + "/again")
  let again = try Store(at: place.folder + "/again", user: "bea")
  #expect(again.check() == [] && again.record("vol:7") == nil)
  #expect(again.value("vol:8", "name") == "person 8")
  // The text around the name is not lost with it.
  #expect(again.value("mee:1", "notes") == "with [gelöscht]")
}

@Test
func `a backup that is gone is named`() throws {
  let (place, store) = try office()
  let outside = place.folder + "/outside.tar"
  try store.backUp(to: outside)
  let aside = place.folder + "/aside.tar"
  overwrite(aside, contents(outside))
  unlink(outside)
  let cleaned = Change(record: "mee:1", field: "notes", value: "with [gelöscht]")
  let report = try store.erase(.init(records: ["vol:7"], cleaned: [cleaned], reason: "Art. 17"))
  #expect(report.missing == [outside])
  #expect(store.check().map(\.code) == [.backupMissing])
  #expect(files(in: place.folder, with: name) == [aside])

  // It comes back, and a repair cleans it.
  rename(aside, outside)
  #expect(try Store.check(at: place.path).map(\.code) == [.erasureUnfinished])
  #expect(try Store.repair(at: place.path).left == [])
  #expect(files(in: place.folder, with: name) == [])
  unlink(outside)
  #expect(try Store.repair(at: place.path).steps.map(\.outcome) == [.forgotten])
  #expect(try Store.check(at: place.path) == [])
}

@Test
func `a restored old backup forgets what was erased since`() throws {
  let (place, store) = try office()
  let aside = place.folder + "/aside.tar"
  try store.backUp(to: aside)
  let old = contents(aside)
  let cleaned = Change(record: "mee:1", field: "notes", value: "with [gelöscht]")
  try store.erase(.init(records: ["vol:7"], cleaned: [cleaned], reason: "Art. 17"))
  overwrite(aside, old)
  let target = place.folder + "/again"
  try Store.restore(aside, to: target, following: place.path)
  #expect(files(in: target, with: name) == [])
  let again = try Store(at: target, user: "bea")
  #expect(again.record("vol:7") == nil && again.value("vol:6", "name") == "person 6")
  #expect(again.value("mee:1", "notes") == "with [gelöscht]")
  #expect(throws: StoreRefusal.self) { try again.set("vol:7", ["name": name]) }
  #expect(again.check().map(\.path) == [aside])
  // And a later erasure there reaches the folder of the site that it came from.
  try again.erase(.init(records: ["vol:6"], reason: "Art. 17"))
  #expect(
    files(in: place.folder, with: "person 6")
      == [place.path].flatMap { files(in: $0, with: "person 6") }
  )
  #expect(again.check() == [])
}

@Test
func `a second erasure leaves other people's notes in older backups`() throws {
  let (place, store) = try office()
  for number in 1...3 { try store.set("mee:\(number)", ["notes": "tea with \(name) \(number)"]) }
  let old = place.folder + "/old.tar"
  try store.backUp(to: old)
  let first = contents(old)
  let cleaned = (1...3).map {
    Change(record: "mee:\($0)", field: "notes", value: "tea with [gelöscht] \($0)")
  }
  try store.erase(.init(records: ["vol:7"], cleaned: cleaned, reason: "Art. 17"))
  try store.erase(.init(records: ["mee:1"], reason: "Art. 17"))
  // It was out of reach the first time.
  overwrite(old, first)
  try store.erase(.init(records: ["vol:8"], reason: "Art. 17"))
  #expect(files(in: place.folder, with: name) == [])
  try Store.restore(old, to: place.folder + "/again")
  let again = try Store(at: place.folder + "/again", user: "bea")
  #expect(again.record("mee:1") == nil)
  #expect(again.value("mee:2", "notes") == "tea with [gelöscht] 2")
  #expect(again.value("mee:3", "notes") == "tea with [gelöscht] 3")
}

@Test
func `what was undone in a backup does not get the value that stays`() throws {
  let (place, store) = try office()
  try store.set("mee:1", ["notes": "cake with \(name)"])
  try store.undo()
  let old = place.folder + "/old.tar"
  try store.backUp(to: old)
  let cleaned = Change(record: "mee:1", field: "notes", value: "with [gelöscht]")
  try store.erase(.init(records: ["vol:7"], cleaned: [cleaned], reason: "Art. 17"))
  #expect(files(in: place.folder, with: name) == [])
  try Store.restore(old, to: place.folder + "/again")
  let again = try Store(at: place.folder + "/again", user: "bea")
  #expect(again.value("mee:1", "notes") == "with [gelöscht]")
}

@Test
func `a backup that cannot be written anew does not keep an erasure unfinished`() throws {
  let (place, store) = try office()
  let usual = try store.backUp().path
  // Beside this one there is no room for a longer name, as there is none for who has no right.
  let stuck = "\(place.path)/backups/" + String(repeating: "x", count: 250)
  overwrite(stuck, contents(usual))
  let report = try store.erase(.init(records: ["vol:7", "mee:1"], reason: "Art. 17"))
  #expect(report.missing == [stuck] && report.files.contains(usual))
  #expect(!store.hasUnfinishedErasures)
  #expect(store.check().map(\.path) == [stuck])
}

@Test
func `nobody waits for backups that are being cleaned, and nothing is confirmed before`() throws {
  let (place, store) = try office()
  try store.backUp()
  let local = try #require(store.local)
  let backups = try BackupLock.waiting(in: local)
  let line = try LineEncoder.erase(
    number: try #require(store.journal.own).highest + 1,
    stamp: HybridClock.next(after: store.journal.lastStamp(wall: 0), wall: HybridClock.wall()),
    site: try #require(store.journal.ownSite),
    user: "anna",
    records: ["vol:7", "mee:1"],
    remarks: [],
    changes: [],
    reason: "Art. 17"
  )
  overwrite(place.segment(store), contents(place.segment(store)) + line)
  let other = try place.open("bea")
  #expect(other.hasUnfinishedErasures && other.notices.isEmpty)
  try other.set("vol:1", ["name": "Bo"])
  backups.release()
  #expect(try !place.open("carl").hasUnfinishedErasures)
  #expect(files(in: place.folder, with: name) == [])
  try other.refresh()
  #expect(!other.hasUnfinishedErasures)
}

@Test
func `what a broken off cleaning left beside a backup goes with the next erasure`() throws {
  let (place, store) = try office()
  let outside = place.folder + "/outside.tar"
  try store.backUp(to: outside)
  let left = ["outside.tar.0123ABCD.tmp", "outside.tar.3.0123ABCD.tmp"]
  let others = ["outside.tar.x.0123ABCD.tmp", "outside.tar.3.tmp", "outside.target.0123ABCD.tmp"]
  for file in left + others { overwrite("\(place.folder)/\(file)", [1]) }
  try store.erase(.init(records: ["vol:7", "mee:1"], reason: "Art. 17"))
  #expect(try Folder.listing(place.folder) == (others + ["office", "outside.tar"]).sorted())
}

@Test
func `a backup that failed is not asked for later`() throws {
  let (place, store) = try office()
  let outside = "\(place.folder)/" + String(repeating: "x", count: 250)
  #expect(throws: StoreError.self) { try store.backUp(to: outside) }
  #expect(try BackupRegister(local: try #require(store.local)).all() == [])
}
