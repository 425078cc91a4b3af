import Glibc
import Testing

@testable import Store

@Test
func `what was read before a file failed to be read is not lost`() throws {
  let offices = try Offices(2)
  let (first, place) = (try offices.places[0].open(), offices.places[1])
  let second = try place.open("bea")
  try second.set("vol:1", ["name": "Ole"])
  try first.set("vol:2", ["name": "Ayşe"])
  // It sorts behind the site that can be read.
  let broken = place.path + "/journal/zzzzzzzzzz"
  mkdir(broken, 0o770)
  symlink("/nowhere", broken + "/000001.jsonl")
  try offices.copy(from: first, to: place)
  #expect(throws: StoreRefusal.self) { try second.refresh() }
  #expect(second.value("vol:2", "name") == "Ayşe")
  unlink(broken + "/000001.jsonl")
  #expect(try second.refresh().contains("vol:2"))
  #expect(second.picture() == (try place.open("bea").picture()))
}

@Test
func `a batch that failed leaves no trace once the journal can be read again`() throws {
  let place = try TemporaryStore()
  let store = try place.open(segmentSize: 500)
  for number in 0..<10 { try store.set("vol:1", ["name": "Ayşe \(number)"]) }
  let sealed = "\(place.path)/journal/\(store.journal.ownSite ?? "")/000001.jsonl"
  rename(sealed, place.folder + "/aside")
  symlink(place.folder + "/aside", sealed)
  let tooLong = String(repeating: "a", count: LineFrame.limit)
  #expect(throws: StoreRefusal.self) {
    try store.commit(batch: [
      Transaction([Change(record: "vol:1", field: "name", value: "never saved")]),
      Transaction([Change(record: "vol:1", field: "note", value: tooLong)]),
    ])
  }
  #expect(store.hasNews())
  #expect(!store.writeSnapshot())
  unlink(sealed)
  rename(place.folder + "/aside", sealed)
  try store.refresh()
  #expect(store.value("vol:1", "name") == "Ayşe 9" && !store.hasNews())
  try store.set("vol:1", ["name": "Ayşe 10"])
  #expect(store.picture() == (try place.open().picture()))
}
