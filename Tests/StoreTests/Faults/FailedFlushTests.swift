import Glibc
import Testing

@testable import Store

/// Lets the n-th call of one kind fail, counted from now on.
private func fail(_ disk: FailingDisk, _ call: FailingDisk.Call, _ place: Int, _ code: Int32) {
  disk.forget()
  disk.failing = { $0 == call && $1 == place ? code : 0 }
}

/// What every store must hold after failures: all that was acknowledged and nothing that was not.
func expectWhole(
  _ place: TemporaryStore,
  saved: [String],
  refused: Set<String> = [],
  _ comment: Comment
) throws {
  let fresh = try place.open("otto")
  #expect(fresh.picture().keys.sorted() == saved.sorted(), comment)
  #expect(refused.isDisjoint(with: fresh.picture().keys), comment)
  let findings = fresh.notices + fresh.check()
  #expect(!findings.contains { $0.severity == .damage || $0.code == .snapshotDiffers }, comment)
  #expect(fresh.history().count == saved.count, comment)
  #expect(fresh.journal.sites.allSatisfy { $0.isRegular }, comment)
}

@Test
func `each failing call is either survived or refused, and never half`() throws {
  let codes = [EIO, ENOSPC, EDQUOT, EFBIG, EINTR]
  for call in FailingDisk.Call.allCases {
    for code in codes {
      for number in 1...3 {
        let place = try TemporaryStore()
        let disk = FailingDisk()
        // Small segments, so that ending one and making the next are hit too.
        let store = try place.open(on: disk, segmentSize: 400)
        fail(disk, call, number, code)
        let comment: Comment = "\(call) \(number) \(code)"
        var saved: [String] = []
        var refused: Set<String> = []
        for step in 0..<7 {
          let id = "vol:\(step)"
          do {
            try store.set(id, ["name": "Ayşe \(step)"])
            saved.append(id)
          } catch let error as StoreError {
            #expect(error.code == code, comment)
            refused.insert(id)
            #expect(store.record(id) == nil, comment)
          }
        }
        // One failure refuses one change at most; a failed flush refuses none.
        #expect(refused.count <= (call == .write || call == .sync ? 1 : 0), comment)
        if code == EINTR { #expect(refused.isEmpty && store.notices.isEmpty, comment) }
        #expect(store.failure == nil, comment)
        let isLeft = call == .flush && code != EINTR
        #expect((store.notices.first?.code == .diskFailed) == isLeft, comment)
        #expect(store.picture().keys.sorted() == saved.sorted(), comment)
        try expectWhole(place, saved: saved, refused: refused, comment)
      }
    }
  }
}

@Test(arguments: [EIO, ENOSPC, EDQUOT])
func `a change that cannot be flushed stands in a new segment`(code: Int32) throws {
  let place = try TemporaryStore()
  let disk = FailingDisk()
  let anna = try place.open(on: disk)
  let bea = try place.open("bea")
  try anna.set("vol:1", ["name": "a"])
  try bea.set("vol:2", ["name": "b"])
  try anna.refresh()
  fail(disk, .flush, 1, code)
  try anna.set("vol:3", ["name": "c"])
  #expect(disk.counts[.flush] == 2)
  #expect(anna.journal.own?.segment == 2)
  #expect(anna.notices.map(\.code) == [.diskFailed])
  // What the colleague wrote since was flushed by nobody here: it comes again as well.
  let second = contents(place.segment(anna))
  #expect(second.filter { $0 == 0x0a }.count == 2)
  let site = try #require(anna.journal.own?.site)
  let first = contents("\(place.path)/journal/\(site)/000001.jsonl")
  #expect(Array(first.suffix(second.count)) == second)
  // Others go on there, and no line counts twice.
  #expect(bea.hasNews())
  #expect(try bea.refresh() == ["vol:1", "vol:3"])
  try bea.set("vol:4", ["name": "d"])
  #expect(bea.journal.own?.segment == 2)
  #expect(bea.notices.map(\.code) == [.repeatedLine])
  try anna.refresh()
  try anna.undo()
  #expect(try place.open().value("vol:3", "name") == nil)
  try anna.redo()
  #expect(anna.history().map(\.id.number).sorted() == [1, 2, 3, 4, 5, 6])
  #expect(bea.check().map(\.code) == [.repeatedLine, .repeatedLine])
  let fresh = try place.open()
  #expect(fresh.picture().keys.sorted() == ["vol:1", "vol:2", "vol:3", "vol:4"])
  #expect(fresh.notices.map(\.code) == [.repeatedLine])
  #expect(fresh.writeSnapshot())
  #expect(try place.open().notices.isEmpty)
}

@Test
func `where the new segment fails too nothing is saved and the session ends`() throws {
  for call in [FailingDisk.Call.flush, .write, .sync] {
    let place = try TemporaryStore()
    let disk = FailingDisk()
    let store = try place.open(on: disk)
    try store.set("vol:1", ["name": "a"])
    let before = contents(place.segment(store))
    disk.forget()
    disk.failing = { kind, count in
      (kind == .flush && count == 1) || (kind == call && count == 2 - (call == .sync ? 1 : 0))
        ? EIO : 0
    }
    #expect(throws: StoreError.self) { try store.set("vol:2", ["name": "b"]) }
    #expect(store.notices.first?.code == .diskFailed)
    #expect(throws: StoreRefusal.self) { try store.set("vol:3", ["name": "c"]) }
    #expect(store.record("vol:2") == nil)
    #expect(contents(place.segment(store)) == before)
    try expectWhole(place, saved: ["vol:1"], refused: ["vol:2", "vol:3"], "\(call)")
    // Somebody who opens the store anew goes on.
    try place.open("bea").set("vol:4", ["name": "d"])
    try expectWhole(place, saved: ["vol:1", "vol:4"], "\(call)")
  }
}

@Test(arguments: [FailingDisk.Call.truncate, .flush])
func `behind a tail that cannot be cut nothing is appended`(call: FailingDisk.Call) throws {
  let place = try TemporaryStore()
  let disk = FailingDisk()
  let store = try place.open(on: disk)
  try store.set("vol:1", ["name": "a"])
  disk.forget()
  disk.failing = { kind, count in
    kind == .write && count == 1 ? ENOSPC : kind == call ? EIO : 0
  }
  let error = #expect(throws: StoreError.self) { try store.set("vol:2", ["name": "b"]) }
  #expect(error?.code == ENOSPC)
  #expect(store.notices.map(\.code) == [.diskFailed])
  disk.failing = { _, _ in 0 }
  try store.set("vol:3", ["name": "c"])
  #expect(store.journal.own?.segment == 2)
  let bea = try place.open("bea")
  try bea.set("vol:4", ["name": "d"])
  #expect(bea.journal.own?.segment == 2)
  #expect(bea.notices.map(\.code) == (call == .truncate ? [.tornTail] : []))
  try store.refresh()
  #expect(store.picture() == bea.picture())
  try expectWhole(place, saved: ["vol:1", "vol:3", "vol:4"], refused: ["vol:2"], "\(call)")
}

@Test
func `an import in parts counts once when its flush fails`() throws {
  let place = try TemporaryStore()
  let disk = FailingDisk()
  let store = try place.open(on: disk)
  let bea = try place.open("bea")
  try store.set("vol:1", ["name": "a"])
  let long = String(repeating: "x", count: 400_000)
  let changes = (0..<6).map { Change(record: "vol:\($0)", field: "note", value: long) }
  // The first attempt arrives only in part and cannot be cut.
  disk.forget()
  disk.failing = { kind, count in kind == .write ? ENOSPC : kind == .truncate ? EIO : 0 }
  #expect(throws: StoreError.self) { try store.commit(changes) }
  try bea.refresh()
  #expect(bea.picture().count == 1)
  fail(disk, .flush, 1, EIO)
  try store.commit(changes)
  try bea.refresh()
  #expect(bea.picture() == store.picture() && bea.picture().count == 6)
  #expect(bea.history().count == 2)
  #expect(try place.open().picture() == store.picture())
  #expect(!store.check().contains { $0.severity == .damage })
}

@Test
func `different lines with one number stay damage`() throws {
  let place = try TemporaryStore()
  let store = try place.open()
  try store.set("vol:1", ["name": "a"])
  let first = place.segment(store)
  let before = contents(first)
  try store.set("vol:2", ["name": "b"])
  let whole = contents(first)
  overwrite(first, before)
  try place.open("bea").set("vol:3", ["name": "c"])
  let other = Array(contents(first).dropFirst(before.count))
  overwrite(first, whole)
  let second = first.replacing("000001", with: "000002")
  overwrite(second, other)
  #expect(try place.open().notices.map(\.code) == [.doubledNumber])
  #expect(store.check().map(\.code) == [.doubledNumber])
  overwrite(second, Array(whole.dropFirst(before.count)))
  #expect(try place.open().notices.map(\.code) == [.repeatedLine])
}

@Test
func `what comes late to a segment is read although a later one is there`() throws {
  let offices = try Offices(2)
  let store = try offices.places[0].open("anna", segmentSize: 400)
  for number in 0..<6 { try store.set("vol:\(number)", ["name": "Ole \(number)"]) }
  #expect((store.journal.own?.segment ?? 0) >= 2)
  let other = try offices.places[1].open("bea")
  let folder = "\(offices.places[1].path)/journal/\(store.journal.own?.site ?? "")"
  mkdir(folder, 0o2770)
  let source = "\(offices.places[0].path)/journal/\(store.journal.own?.site ?? "")"
  let first = contents("\(source)/000001.jsonl")
  let end = (first.firstIndex(of: 0x0a) ?? 0) + 1
  overwrite("\(folder)/000001.jsonl", Array(first.prefix(end)))
  #expect(try other.refresh() == ["vol:0"])
  overwrite("\(folder)/000002.jsonl", contents("\(source)/000002.jsonl"))
  #expect(other.hasNews())
  try other.refresh()
  #expect(!other.hasNews())
  overwrite("\(folder)/000001.jsonl", first)
  #expect(other.hasNews())
  try offices.copy(from: store, to: offices.places[1])
  try other.refresh()
  #expect(other.picture() == store.picture())
}
