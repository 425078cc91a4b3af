import Glibc
import Testing

@testable import Store

/// Calls back whenever the store asks for the time.
private final class Watch {
  var lock: Int32 = -1
  var tick: ((_ isLocked: Bool) -> Void)?

  deinit { if lock >= 0 { close(lock) } }

  func milliseconds() -> UInt64 {
    guard lock >= 0, let tick else { return HybridClock.wall() }
    let isLocked = flock(lock, LOCK_EX | LOCK_NB) != 0
    if !isLocked { _ = flock(lock, LOCK_UN) }
    self.tick = nil
    tick(isLocked)
    self.tick = self.tick ?? tick
    return HybridClock.wall()
  }

  func begin(_ store: Store, _ tick: @escaping (_ isLocked: Bool) -> Void) {
    lock = open("\(store.local?.path ?? "")/\(StoreLock.file)", O_RDWR | O_CLOEXEC)
    self.tick = tick
  }

  func end() {
    tick = nil
    if lock >= 0 { close(lock) }
    lock = -1
  }
}

@Test
func `while an undo keeps others waiting it reads no old segment`() throws {
  let place = try TemporaryStore()
  let watch = Watch()
  let store = try place.open(segmentSize: 600, clock: { watch.milliseconds() })
  try store.set("vol:1", ["name": "a"])
  let first = place.segment(store)
  for number in 0..<8 { try store.set("vol:2", ["name": "\(number)"]) }
  try store.set("vol:1", ["name": "b"])
  let operation = try #require(store.lastUndoable()?.id)
  try #require(place.segment(store) != first)
  var wasLocked = false
  watch.begin(store) { isLocked in
    guard isLocked else { return }
    wasLocked = true
    rename(first, first + ".hidden")
  }
  defer { watch.end() }
  func hiding(_ work: () throws -> Void) throws {
    wasLocked = false
    try work()
    #expect(wasLocked)
    rename(first + ".hidden", first)
  }
  try hiding { try store.undo() }
  #expect(store.value("vol:1", "name") == "a")
  try hiding { try store.redo() }
  #expect(store.value("vol:1", "name") == "b")
  try hiding { try store.revert(operation) }
  #expect(store.value("vol:1", "name") == "a")
  watch.end()
  #expect(try place.open().picture() == store.picture())
}

@Test(arguments: 1...4)
func `what is written while an undo is prepared counts`(moment: Int) throws {
  let place = try TemporaryStore()
  let watch = Watch()
  let anna = try place.open("anna", clock: { watch.milliseconds() })
  let (again, bea) = (try place.open("anna"), try place.open("bea"))
  try anna.set("vol:1", ["name": "a", "phone": "1"])
  try anna.set("vol:1", ["name": "b", "phone": "2"])
  func during(_ work: @escaping () -> Void, _ undo: () throws -> Void) rethrows -> Bool {
    var count = 0
    var isDone = false
    watch.begin(anna) { isLocked in
      count += 1
      guard count >= moment, !isLocked, !isDone else { return }
      isDone = true
      work()
    }
    defer { watch.end() }
    try undo()
    return isDone
  }
  // A colleague changes what is taken back.
  var undone: Undone?
  if try during({ try? bea.set("vol:1", ["phone": "3"]) }, { undone = try anna.undo() }) {
    #expect(undone?.effects.contains { $0.kept?.user == "bea" && $0.kept?.value == "3" } == true)
    #expect(anna.value("vol:1", "phone") == "3")
  }
  #expect(anna.value("vol:1", "name") == "a")
  // The same person changes something in another session: that is the newest now.
  try anna.redo()
  if try during({ try? again.set("vol:2", ["name": "c"]) }, { undone = try anna.undo() }) {
    #expect(undone?.effects.map(\.record) == ["vol:2"])
    #expect(anna.value("vol:1", "name") == "b")
  }
  #expect(try place.open().picture() == anna.picture())
  #expect(anna.check().isEmpty)
}

@Test
func `an undo that is saved is not called failed when old files cannot be read`() throws {
  let offices = try Offices(2)
  let (other, place) = (try offices.places[1].open("bea"), offices.places[0])
  try other.set("vol:9", ["name": "Ole"])
  let watch = Watch()
  let store = try place.open(segmentSize: 600, clock: { watch.milliseconds() })
  try offices.copy(from: other, to: place)
  try store.set("vol:1", ["name": "a"])
  let first = place.segment(store)
  for number in 0..<8 { try store.set("vol:2", ["name": "\(number)"]) }
  try store.set("vol:1", ["name": "b"])
  try #require(store.isShared && place.segment(store) != first)
  var isHidden = false
  watch.begin(store) { isLocked in
    guard isLocked, !isHidden else { return }
    isHidden = true
    rename(first, first + ".hidden")
    symlink(first + ".hidden", first)
  }
  defer { watch.end() }
  #expect(try store.undo().effects.map(\.after) == ["a"])
  watch.end()
  unlink(first)
  rename(first + ".hidden", first)
  #expect(store.value("vol:1", "name") == "a" && store.hasNews())
  try store.refresh()
  #expect(store.picture() == (try place.open().picture()))
}
