import Glibc
import Testing

@testable import Store

extension Store {
  /// Makes a snapshot due and writes as little of it as a slice can.
  func advanceALittle() -> Bool {
    if snapshotBuilder == nil, remains == nil { uncovered = Store.snapshotThreshold }
    return advanceSnapshot(for: 0)
  }

  var snapshotPath: String { "\(local?.path ?? "")/\(Snapshot.file)" }

  var temporaryFiles: [String] {
    ((try? local?.names()) ?? []).filter { $0.hasSuffix(".tmp") }
  }
}

/// A store with more records than one slice of no time writes.
private func fill(_ store: Store, _ count: Int = 700) throws {
  try store.commit(
    batch: (0..<count).map { number in
      Transaction([
        Change(record: "vol:\(number * 7919 % count)", field: "name", value: "Ayşe \(number)")
      ])
    }
  )
}

@Test
func `a snapshot written in slices holds through whatever changes between them`() throws {
  var random = SystemRandomNumberGenerator()
  for _ in 0..<6 {
    let place = try TemporaryStore()
    let stores = [
      try place.open("anna", segmentSize: 60_000), try place.open("bea", segmentSize: 60_000),
    ]
    try fill(stores[0])
    try stores[0].fold()
    var slices = 0
    for step in 0..<60 {
      try act(stores[step % 2], &random)
      if stores[0].advanceALittle() { slices += 1 }
      if step % 9 == 8 { try stores[0].refresh() }
    }
    #expect(slices > 30)
    while stores[0].advanceALittle() {}
    let quick = try place.open()
    #expect(quick.state.base.count > 600)
    unlink(stores[0].snapshotPath)
    let whole = try place.open()
    for store in stores { try store.refresh() }
    #expect(quick.picture() == whole.picture())
    #expect(quick.state.verdicts == whole.state.verdicts)
    #expect(stores[0].picture() == whole.picture())
    #expect(stores[1].picture() == whole.picture())
    #expect(stores[0].check().isEmpty)
  }
}

@Test
func `what changed while a snapshot was written stands in the next one`() throws {
  let place = try TemporaryStore()
  let store = try place.open()
  try fill(store)
  #expect(store.advanceALittle())
  try store.set("vol:1", ["name": "Nele"])
  try store.set("new:1", ["name": "Tarik"])
  while store.advanceALittle() {}
  let covered = try #require(Snapshot(.copying(contents(store.snapshotPath))))
  #expect(covered.count == 700)
  #expect(store.value("vol:1", "name") == "Nele" && store.value("new:1", "name") == "Tarik")
  #expect(store.writeSnapshot())
  #expect(store.state.overlay.isEmpty && store.state.base.count == 701)
  #expect(try place.open().value("vol:1", "name") == "Nele")
  #expect(store.check().isEmpty)
}

@Test
func `a snapshot without changes meanwhile takes the place of the changed records`() throws {
  let place = try TemporaryStore()
  let store = try place.open()
  try fill(store)
  let picture = store.picture()
  while store.advanceALittle() {}
  #expect(store.state.overlay.isEmpty && store.state.base.count == 700)
  #expect(store.picture() == picture)
  #expect(store.uncovered == 0 && !store.advanceSnapshot(for: 1000))
}

@Test
func `what was erased since its beginning keeps a snapshot from being put in place`() throws {
  let place = try TemporaryStore()
  let store = try place.open()
  try fill(store)
  #expect(store.advanceALittle())
  let builder = try #require(store.snapshotBuilder)
  try place.open("bea").erase(.init(records: ["vol:none"], reason: "Art. 17"))
  // Its file went with the erasure.
  while store.snapshotBuilder === builder { _ = store.advanceSnapshot(for: 0) }
  #expect(contents(store.snapshotPath).isEmpty)
  // Begun anew: nothing was erased since.
  while store.advanceSnapshot(for: 10) {}
  #expect(try place.open().state.base.count == 700)
}

@Test
func `a snapshot does not wait for the lock`() throws {
  let place = try TemporaryStore()
  let (store, other) = (try place.open(), try place.open("bea"))
  try fill(store)
  try other.refresh()
  _ = store.advanceALittle()
  try #require(other.lock).hold {
    for _ in 0..<100 { #expect(store.advanceSnapshot(for: 5)) }
    #expect(contents(store.snapshotPath).isEmpty)
  }
  while store.advanceSnapshot(for: 5) {}
  #expect(try place.open().state.base.count == 700)
}

@Test
func `lines that others wrote while a snapshot was written are taken in first`() throws {
  let place = try TemporaryStore()
  let (store, other) = (try place.open(), try place.open("bea"))
  try fill(store)
  #expect(store.advanceALittle())
  try other.set("vol:5", ["name": "Mehmet"])
  while store.advanceALittle() {}
  #expect(store.value("vol:5", "name") == "Mehmet")
  #expect(try store.refresh() == ["vol:5"])
  #expect(store.check().isEmpty)
}

@Test
func `a snapshot that is given up leaves no file`() throws {
  let place = try TemporaryStore()
  let store = try place.open()
  try fill(store)
  #expect(store.advanceALittle())
  #expect(store.temporaryFiles.count == 1)
  store.finishSnapshot(within: 0)
  store.snapshotBuilder = nil
  #expect(store.temporaryFiles.isEmpty)
  store.uncovered = Store.snapshotThreshold
  store.finishSnapshot(within: 2000)
  #expect(try place.open().state.base.count == 700)
}

@Test
func `files of programs that were ended are taken away, others are left alone`() throws {
  let place = try TemporaryStore()
  let store = try place.open()
  try fill(store)
  #expect(store.advanceALittle())
  let mine = store.temporaryFiles
  overwrite("\(store.snapshotPath).ABCDEFGH.tmp", [1, 2, 3])
  overwrite("\(store.local?.path ?? "")/site.ABCDEFGH.tmp", [1, 2, 3])
  _ = try place.open()
  #expect(store.temporaryFiles.sorted() == (mine + ["site.ABCDEFGH.tmp"]).sorted())
  while store.advanceALittle() {}
  #expect(try place.open().state.base.count == 700)
}

@Test
func `a snapshot whose file was taken away is given up until there is more to cover`() throws {
  let place = try TemporaryStore()
  let store = try place.open()
  try fill(store)
  #expect(store.advanceALittle())
  for name in store.temporaryFiles { unlink("\(store.local?.path ?? "")/\(name)") }
  while store.snapshotBuilder != nil { _ = store.advanceSnapshot(for: 5) }
  #expect(!store.advanceSnapshot(for: 5))
  try store.set("vol:1", ["name": "Nele"])
  #expect(store.writeSnapshot())
  #expect(try place.open().value("vol:1", "name") == "Nele")
}
