import Glibc
import Testing

@testable import Store

/// What really happened in one field: who had seen which write when writing.
private struct TrueField {
  var writes: [(id: OperationID, stamp: UInt64, value: String?, seen: Set<OperationID>)] = []

  /// The values that nobody who wrote later had seen, without that of the winner.
  var open: Set<String> {
    let winner = writes.max { ($0.stamp, $0.id) < ($1.stamp, $1.id) }
    let seen = writes.reduce(into: Set<OperationID>()) { $0.formUnion($1.seen) }
    let heads = writes.filter { !seen.contains($0.id) && $0.id != winner?.id }
    return Set(heads.filter { $0.value != winner?.value }.map { "\($0.id)" })
  }

  func isKnown(_ id: OperationID, to sites: [String: UInt64]) -> Bool {
    sites[id.site].map { id.number <= $0 } ?? false
  }
}

@Test
func `the marks are what really was written without knowing, in whatever order files arrive`()
  throws
{
  var random = SystemRandomNumberGenerator()
  for _ in 0..<6 {
    let offices = try Offices(3)
    let stores = try offices.places.map { try $0.open(segmentSize: 2000) }
    var truth: [String: TrueField] = [:]
    for _ in 0..<40 {
      let index = Int.random(in: 0..<3)
      let store = stores[index]
      let key = "vol:\(Int.random(in: 0..<2))"
      let field = ["a", "b"].randomElement() ?? ""
      let value = [nil, "1", "2", "3"].randomElement() ?? nil
      let change = Change(record: key, field: field, value: value)
      if let id = try store.commit([change]) {
        let known = Dictionary(
          uniqueKeysWithValues: store.journal.sites.map { ($0.site, $0.highest) }
        )
        let field = truth["\(key) \(field)", default: TrueField()]
        // Through a write that was seen, also what its writer had seen.
        var seen: Set<OperationID> = []
        for write in field.writes where write.id != id && field.isKnown(write.id, to: known) {
          seen.formUnion(write.seen.union([write.id]))
        }
        let stamp = store.journal.own?.last.stamp ?? 0
        truth["\(key) \(change.field)", default: field].writes.append((id, stamp, value, seen))
      }
      if Int.random(in: 0..<3, using: &random) == 0 {
        let target = (index + Int.random(in: 1...2)) % 3
        try offices.copy(from: store, to: offices.places[target])
        try stores[target].refresh()
        if Bool.random() { stores[target].writeSnapshot() }
      }
    }
    for source in stores {
      for (place, store) in zip(offices.places, stores) where store !== source {
        try offices.copy(from: source, to: place)
        if Bool.random() { try store.refresh() }
      }
    }
    for (place, store) in zip(offices.places, stores) {
      try store.refresh()
      for opened in [store, try place.open()] {
        for (name, field) in truth {
          let parts = name.split(separator: " ").map(String.init)
          let isAlive = opened.record(parts[0]) != nil
          let found = opened.differences(of: parts[0]).filter { $0.field == parts[1] }
          #expect(Set(found.map(\.write.description)) == (isAlive ? field.open : []))
        }
      }
    }
    try confirmEverything(stores, offices)
  }
}

/// Settles what is open at one office: no other one has anything left to settle.
private func confirmEverything(_ stores: [Store], _ offices: Offices) throws {
  let store = try #require(stores.randomElement())
  for record in store.differing {
    let fields = Set(store.differences(of: record).map(\.field))
    try store.commit(
      fields.map { Change(record: record, field: $0, value: store.value(record, $0)) }
    )
  }
  #expect(store.differing.isEmpty)
  for (place, other) in zip(offices.places, stores) where other !== store {
    try offices.copy(from: store, to: place)
    try other.refresh()
    #expect(other.differing.isEmpty)
    #expect(other.picture() == store.picture())
  }
}

@Test
func `the marks do not depend on the order of the lines, undone ones included`() throws {
  var random = SystemRandomNumberGenerator()
  var marked = 0
  for _ in 0..<6 {
    let offices = try Offices(2)
    let stores = try offices.places.map { try $0.open(segmentSize: 1500) }
    for step in 0..<40 {
      do { try act(stores[step % 2], &random) } catch let error as StoreError {
        // An undo may have arrived before what it names.
        #expect(error.code == EAGAIN)
      }
      guard step % 9 == 0 else { continue }
      try offices.copy(from: stores[step % 2], to: offices.places[1 - step % 2])
    }
    for store in stores.reversed() { try offices.copy(from: store, to: offices.places[0]) }
    try stores[0].refresh()
    let lines = try stores[0].journal.all(wall: HybridClock.wall())
    let coverage = stores[0].journal.sites.map {
      SnapshotHeader.Coverage(site: $0.site, position: $0.settled)
    }
    for _ in 0..<5 {
      var fold = ColdFold(size: 0)
      fold.apply(lines.shuffled())
      let preface = fold.preface
      fold.preface.rivals = RivalReader.rivals(
        of: fold.sharedRecords(),
        in: lines.shuffled(),
        register: preface.register,
        field: { fold.number(ofField: $0) },
        undo: { preface.verdicts[$0]?.undo }
      ).filter { !$0.value.isEmpty }
      let snapshot = fold.snapshot(store: "x", coverage: coverage)
      let mixed = State(base: try #require(snapshot))
      #expect(mixed.namedRivals() == stores[0].state.namedRivals())
    }
    marked += stores[0].state.rivals.count
  }
  #expect(marked > 0)
}
