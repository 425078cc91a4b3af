import Glibc
import Testing

@testable import Store

/// Writes random changes, undos, redos and reverts as one of the users.
func act(_ store: Store, _ random: inout SystemRandomNumberGenerator) throws {
  func number(_ bound: Int) -> Int { Int(random.next(upperBound: UInt64(bound))) }
  do {
    switch number(8) {
    case 0: try store.undo()
    case 1: try store.redo()
    case 2:
      let entries = store.history(limit: 6)
      if let entry = entries.randomElement() { try store.revert(entry.id, reason: "why") }
    default:
      let changes = (0...number(3)).map { _ in
        Change(
          record: "vol:\(number(5))",
          field: ["a", "b", "ü\"", "d"][number(4)],
          value: number(4) == 0 ? nil : "\(number(100))\n"
        )
      }
      try store.commit(changes)
    }
  } catch is StoreRefusal {}
}

@Test
func `a snapshot says the same as the whole journal after any history`() throws {
  var random = SystemRandomNumberGenerator()
  for _ in 0..<12 {
    let place = try TemporaryStore()
    let stores = [
      try place.open("anna", segmentSize: 1500), try place.open("bea", segmentSize: 1500),
    ]
    for step in 0..<40 {
      let store = stores[step % 2]
      try act(store, &random)
      if step % 7 == 6 { #expect(store.writeSnapshot()) }
      if step % 5 == 4 {
        let snapshot = "\(store.local?.path ?? "")/\(Snapshot.file)"
        let saved = contents(snapshot)
        let quick = try place.open()
        unlink(snapshot)
        let whole = try place.open()
        for opened in stores { try opened.refresh() }
        #expect(quick.picture() == whole.picture())
        #expect(stores[0].picture() == whole.picture())
        #expect(stores[1].picture() == whole.picture())
        #expect(quick.state.verdicts == whole.state.verdicts)
        if !saved.isEmpty { overwrite(snapshot, saved) }
      }
    }
    #expect(stores[0].check().isEmpty)
  }
}

@Test
func `the fold does not depend on the order of the lines`() throws {
  var random = SystemRandomNumberGenerator()
  for _ in 0..<10 {
    let place = try TemporaryStore()
    let stores = [
      try place.open("anna", segmentSize: 1500), try place.open("bea", segmentSize: 1500),
    ]
    for step in 0..<40 { try act(stores[step % 2], &random) }
    try stores[0].refresh()
    let lines = try stores[0].journal.all(wall: HybridClock.wall())
    let coverage = stores[0].journal.sites.map {
      SnapshotHeader.Coverage(site: $0.site, position: $0.settled)
    }
    for _ in 0..<5 {
      var fold = ColdFold(size: 0)
      fold.apply(lines.shuffled())
      let snapshot = fold.snapshot(store: "x", coverage: coverage)
      let written = try #require(snapshot)
      let mixed = State(base: try #require(Snapshot(written.bytes)))
      #expect(mixed.keysWithCells() == stores[0].state.keysWithCells())
      for key in mixed.keysWithCells() {
        let (left, right) = (mixed.cells(key), stores[0].state.cells(key))
        #expect(left.map(\.name) == right.map(\.name))
        #expect(left.map(\.cell.value) == right.map(\.cell.value))
        #expect(left.map(\.cell.write) == right.map(\.cell.write))
      }
    }
  }
}

@Test
func `a snapshot with any changed byte is ignored`() throws {
  let place = try TemporaryStore()
  let store = try place.open()
  for number in 0..<4 { try store.set("vol:\(number)", ["name": "Ayşe \(number)"]) }
  try store.undo()
  let picture = store.picture()
  try #require(store.writeSnapshot())
  let path = "\(store.local?.path ?? "")/\(Snapshot.file)"
  let whole = contents(path)
  try #require(!whole.isEmpty)
  for index in whole.indices {
    var damaged = whole
    damaged[index] ^= UInt8.random(in: 1...255)
    overwrite(path, damaged)
    #expect(try place.open().picture() == picture)
  }
  for count in stride(from: 0, to: whole.count, by: 3) {
    overwrite(path, Array(whole.prefix(count)))
    #expect(try place.open().picture() == picture)
  }
  // One whole record less: only the count at the end tells.
  let lines = whole.split(separator: 0x0a)
  var shorter: [UInt8] = []
  for (index, line) in lines.enumerated() where index != 3 { shorter += Array(line) + [0x0a] }
  overwrite(path, shorter)
  #expect(try place.open().picture() == picture)
}

@Test
func `a snapshot of another journal is ignored`() throws {
  let place = try TemporaryStore()
  let store = try place.open()
  try store.set("vol:1", ["name": "a"])
  let before = contents(place.segment(store))
  try store.set("vol:2", ["name": "b"])
  try #require(store.writeSnapshot())
  overwrite(place.segment(store), before)
  #expect(try place.open().picture().keys.sorted() == ["vol:1"])
}

@Test
func `a snapshot is really used`() throws {
  let place = try TemporaryStore()
  let store = try place.open()
  try store.set("vol:1", ["name": "a"])
  try store.set("vol:2", ["name": "b"])
  try #require(store.writeSnapshot())
  // Damage in what the snapshot covers is not read again at a start, but found by a check.
  var bytes = contents(place.segment(store))
  bytes[30] ^= 1
  overwrite(place.segment(store), bytes)
  let opened = try place.open()
  #expect(opened.notices.isEmpty && opened.value("vol:1", "name") == "a")
  #expect(opened.check().contains { $0.code == .damagedLine })
}
