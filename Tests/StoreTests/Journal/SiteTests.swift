import Glibc
import Testing

@testable import Store

/// Several offices that exchange their journals by copying files.
final class Offices {
  let places: [TemporaryStore]

  init(_ count: Int) throws {
    places = try (0..<count).map { _ in try TemporaryStore() }
    for place in places.dropFirst() {
      overwrite(place.path + "/STORE.json", contents(places[0].path + "/STORE.json"))
    }
  }

  /// Brings what one office wrote itself to another, as a sync engine does: a new file in its place.
  func copy(from source: Store, to target: TemporaryStore) throws {
    guard let own = source.journal.own else { return }
    let folder = "\(target.path)/journal/\(own.site)"
    mkdir(folder, 0o2770)
    for number in try Segment.numbers(in: own.folder) {
      let name = Segment.name(number)
      overwrite(folder + "/.syncing", contents("\(own.folder.path)/\(name)"))
      rename(folder + "/.syncing", "\(folder)/\(name)")
    }
  }
}

@Test
func `offices that exchange files in any order end with the same records`() throws {
  var random = SystemRandomNumberGenerator()
  for _ in 0..<8 {
    let offices = try Offices(3)
    let stores = try offices.places.enumerated().map {
      try $0.element.open("user\($0.offset)", segmentSize: 2000)
    }
    for step in 0..<60 {
      let store = stores[step % 3]
      try act(store, &random)
      let target = Int(random.next(upperBound: UInt64(3)))
      guard step % 4 == 0, target != step % 3 else { continue }
      try offices.copy(from: store, to: offices.places[target])
      try stores[target].refresh()
      if step % 8 == 0 { stores[target].writeSnapshot() }
    }
    for source in stores {
      for (place, store) in zip(offices.places, stores) where store !== source {
        try offices.copy(from: source, to: place)
      }
    }
    for (place, store) in zip(offices.places, stores) {
      try store.refresh()
      #expect(store.picture() == stores[0].picture())
      let reopened = try place.open()
      #expect(reopened.picture() == stores[0].picture())
      #expect(store.notices.isEmpty && reopened.notices.isEmpty)
      unlink("\(store.local?.path ?? "")/\(Snapshot.file)")
      #expect(try place.open().picture() == stores[0].picture())
    }
  }
}

@Test
func `a change made knowing another one wins, even when that clock was ahead`() throws {
  let offices = try Offices(2)
  let now: UInt64 = 1_800_000_000_000
  let fast = try offices.places[0].open("anna", clock: { now + 3_600_000 })
  let slow = try offices.places[1].open("bea", clock: { now })
  try fast.set("vol:1", ["phone": "1", "city": "Köln"])
  try offices.copy(from: fast, to: offices.places[1])
  #expect(try slow.refresh() == ["vol:1"])
  try slow.set("vol:2", ["name": "Ole"])
  #expect(slow.history(of: "vol:2").first?.time == now)
  try slow.set("vol:1", ["phone": "2"])
  #expect(slow.value("vol:1", "phone") == "2")
  try offices.copy(from: slow, to: offices.places[0])
  try fast.refresh()
  #expect(fast.value("vol:1", "phone") == "2")
  try slow.undo()
  try offices.copy(from: slow, to: offices.places[0])
  try fast.refresh()
  #expect(fast.value("vol:1", "phone") == "1")
}

@Test
func `lines of a clock more than a day ahead wait until their time has come`() throws {
  let offices = try Offices(2)
  let now: UInt64 = 1_800_000_000_000
  let day: UInt64 = 86_400_000
  let wrong = try offices.places[0].open("anna", clock: { now + 2 * day })
  var time = now
  let store = try offices.places[1].open("bea", clock: { time })
  try wrong.set("vol:1", ["name": "Ayşe"])
  try offices.copy(from: wrong, to: offices.places[1])
  try store.refresh()
  #expect(store.record("vol:1") == nil)
  #expect(store.notices.map(\.code) == [.heldBack])
  #expect(!store.hasNews())
  time += 2 * day
  try store.set("vol:2", ["name": "Ole"])
  #expect(try offices.places[1].open("bea", clock: { time }).value("vol:1", "name") == "Ayşe")
}

@Test
func `the journal of another office is never written to`() throws {
  let offices = try Offices(2)
  let (first, second) = (try offices.places[0].open(), try offices.places[1].open("bea"))
  try first.set("vol:1", ["name": "Ayşe"])
  try offices.copy(from: first, to: offices.places[1])
  let site = try #require(first.journal.own?.site)
  let path = "\(offices.places[1].path)/journal/\(site)/000001.jsonl"
  let torn = contents(path) + Array("{\"n\":2".utf8)
  overwrite(path, torn)
  try second.refresh()
  try second.set("vol:1", ["name": "Ole"])
  #expect(second.value("vol:1", "name") == "Ole")
  #expect(contents(path) == torn)
  #expect(second.check().map(\.code) == [.tornTail])
}
