import Glibc
import Testing

@testable import Store

@Test
func `a session that is open while the folder is set back gives no number twice`() throws {
  let place = try TemporaryStore()
  let store = try place.open()
  let path = { place.segment(store) }
  try store.set("vol:1", ["name": "a"])
  let reader = try place.open("bea")
  let before = contents(path())
  try store.set("vol:1", ["name": "b"])
  let (site, whole, segment) = (try #require(store.journal.ownSite), contents(path()), path())
  overwrite(segment, before)
  try store.set("vol:1", ["name": "c"])
  #expect(store.journal.ownSite != site && store.notices.map(\.code) == [.wentBack])
  #expect(store.value("vol:1", "name") == "c")
  // It has not read what is gone, and still gives up the name.
  try reader.set("vol:2", ["name": "d"])
  #expect(reader.journal.ownSite == store.journal.ownSite)
  // What was lost comes back: nothing stands in its place.
  overwrite(segment, whole)
  let again = try place.open()
  #expect(again.notices.isEmpty && again.check().isEmpty && again.history().count == 4)
  #expect(again.journal.ownSite == store.journal.ownSite)
  try store.refresh()
  try reader.refresh()
  #expect(again.picture() == store.picture() && again.picture() == reader.picture())
}

@Test
func `the snapshot of a folder that was set back is kept for a while`() throws {
  let place = try TemporaryStore()
  let store = try place.open()
  try store.set("vol:1", ["name": "a"])
  let before = contents(place.segment(store))
  try store.set("vol:1", ["name": "b"])
  #expect(store.writeSnapshot())
  overwrite(place.segment(store), before)
  let opened = try place.open()
  #expect(opened.notices.map(\.code) == [.wentBack])
  let kept = try opened.local?.folder(Quarantine.name)?.names() ?? []
  #expect(kept.count == 1 && kept.first?.hasPrefix(Snapshot.file) == true)
}

@Test(arguments: ["rotten", "cut", "newline"], [true, false])
func `a damaged last line keeps its number until a repair brings it back`(
  damage: String,
  isWriting: Bool
) throws {
  let place = try TemporaryStore()
  let store = try place.open()
  let (site, segment) = (try #require(store.journal.ownSite), { place.segment(store) })
  try store.set("vol:1", ["name": "a"])
  try store.set("vol:2", ["name": "b"])
  #expect(store.writeSnapshot())
  var bytes = contents(segment())
  switch damage {
  case "rotten": bytes[bytes.count - 40] ^= 1
  case "cut": bytes.removeLast(3)
  default: bytes[bytes.count - 1] = 0x20
  }
  overwrite(segment(), bytes)
  let opened = try place.open()
  #expect(opened.journal.ownSite == site && opened.value("vol:2", "name") == nil)
  #expect(!opened.notices.contains { $0.code == .wentBack })
  if isWriting {
    try opened.set("vol:3", ["name": "c"])
    #expect(opened.journal.own?.highest == 3)
    // The session that was open before does the same.
    try store.set("vol:4", ["name": "d"])
    #expect(store.journal.ownSite == site && store.journal.own?.highest == 4)
    #expect(!opened.writeSnapshot())
  }
  #expect(try place.open().journal.ownSite == site)
  _ = try Store.repair(at: place.path)
  let mended = try place.open()
  #expect(mended.check().isEmpty && mended.journal.ownSite == site)
  #expect(mended.value("vol:2", "name") == "b")
  #expect(!isWriting || mended.value("vol:4", "name") == "d")
}

@Test
func `the number of a damaged last line is not given again, although nobody remembers it`() throws {
  let offices = try Offices(2)
  let (place, other) = (offices.places[0], offices.places[1])
  let store = try place.open()
  try store.set("vol:1", ["name": "a"])
  try store.set("vol:2", ["name": "b"])
  try offices.copy(from: store, to: other)
  var bytes = contents(place.segment(store))
  bytes[bytes.count - 40] ^= 1
  overwrite(place.segment(store), bytes)
  unlink("\(store.local?.path ?? "")/\(Seen.file)")
  let opened = try place.open()
  try opened.set("vol:3", ["name": "c"])
  #expect(opened.journal.own?.highest == 3 && opened.journal.ownSite == store.journal.ownSite)
  try opened.set("vol:3", ["name": "d"])
  #expect(opened.journal.own?.highest == 4)
  #expect(try place.open().notices.map(\.code) == [.damagedLine])
}
