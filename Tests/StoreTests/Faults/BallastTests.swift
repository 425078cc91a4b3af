import Glibc
import Testing

@testable import Store

private func blocks(_ path: String) -> Int {
  var status = stat()
  return lstat(path, &status) == 0 ? Int(status.st_blocks) * 512 : 0
}

@Test
func `the ballast is really allocated where there is room, and given back for an undo`() throws {
  let place = try TemporaryStore()
  let disk = FailingDisk()
  disk.free = 40 << 20
  let scarce = try place.open(on: disk)
  let path = try #require(scarce.local?.path) + "/ballast"
  #expect(blocks(path) == 0)
  disk.free = 60 << 20
  let store = try place.open(on: disk)
  #expect(blocks(path) >= 1 << 20)
  try store.set("vol:1", ["name": "a"])
  for code in [ENOSPC, EDQUOT] {
    Store.makeRoom(store)
    disk.forget()
    // As long as the ballast lies there the disk is full.
    disk.failing = { call, _ in call == .write && blocks(path) > 0 ? code : 0 }
    #expect(throws: StoreError.self) { try store.set("vol:2", ["name": "b"]) }
    #expect(blocks(path) > 0)
    if code == ENOSPC { try store.undo() } else { try store.redo() }
    #expect(blocks(path) == 0)
    #expect(store.value("vol:1", "name") == (code == ENOSPC ? nil : "a"))
  }
  disk.failing = { call, _ in call == .write ? ENOSPC : 0 }
  Store.makeRoom(store)
  #expect(throws: StoreError.self) { try store.undo() }
  disk.failing = { call, _ in call == .write ? EIO : 0 }
  Store.makeRoom(store)
  #expect(throws: StoreError.self) { try store.undo() }
  #expect(blocks(path) > 0)
  disk.failing = { _, _ in 0 }
  #expect(try place.open().picture() == store.picture())
  #expect(store.notices.isEmpty && store.check().isEmpty)
}

extension Store {
  fileprivate static func makeRoom(_ store: Store) { store.noteFreeSpace(now: store.clock()) }
}

@Test
func `little free space is said and taken back, looked at once a minute`() throws {
  let place = try TemporaryStore()
  let disk = FailingDisk()
  var now: UInt64 = 1_800_000_000_000
  disk.free = 60 << 20
  let store = try place.open(on: disk, clock: { now })
  #expect(store.notices.isEmpty)
  disk.free = 49 << 20
  try store.refresh()
  #expect(store.notices.isEmpty)
  now += 60_000
  _ = store.hasNews()
  #expect(store.notices.map(\.code) == [.diskNearlyFull])
  now += 60_000
  try store.refresh()
  #expect(store.notices.map(\.code) == [.diskNearlyFull])
  disk.free = 50 << 20
  now -= 3_600_000
  try store.refresh()
  #expect(store.notices.isEmpty)
}

@Test
func `cut tails are deleted after thirty days, or at once where something is erased`() throws {
  let place = try TemporaryStore()
  let store = try place.open()
  try store.set("vol:1", ["name": "a"])
  for tail in ["{\"n\":2", "{\"n\":2,"] {
    overwrite(place.segment(store), contents(place.segment(store)) + Array(tail.utf8))
    let opened = try place.open()
    try opened.set("vol:1", ["name": tail])
    try store.refresh()
  }
  let folder = try #require(try store.local?.folder("quarantine"))
  let names = try folder.names()
  #expect(names.count == 2)
  // How long they lie there counts, not when what is in them was written.
  let wall = HybridClock.wall()
  _ = try place.open(clock: { wall + 29 * HybridClock.day })
  #expect(try folder.names() == names)
  _ = try place.open(clock: { wall + 31 * HybridClock.day })
  #expect(try folder.names().isEmpty)
  overwrite("\(folder.path)/\(names[0])", [1])
  try store.purgeQuarantine()
  #expect(try folder.names().isEmpty)
}
