import Glibc
import Testing

@testable import Store

private func age(_ path: String, seconds: Int = 7200) {
  let before = timespec(tv_sec: time(nil) - seconds, tv_nsec: 0)
  var times = [before, before]
  utimensat(AT_FDCWD, path, &times, 0)
}

@Test
func `what only a conflict copy holds is taken over`() throws {
  let place = try TemporaryStore()
  let store = try place.open()
  for number in 0..<6 { try store.set("vol:\(number)", ["name": "\(number)"]) }
  let files = SiteFiles(store)
  let lines = files.lines(1)
  let copy = "\(files.folder)/000001.sync-conflict-20260102-030405-ABCDEFG.jsonl"
  overwrite(copy, contents(files.path(1)))
  // One is missing in the middle, two at the end.
  files.write(1, [lines[0], lines[2], lines[3]])
  let found = try Store.check(at: place.path)
  #expect(Set(found.map(\.code)) == [.missingNumber, .syncConflict])
  #expect(found.contains { $0.path == copy && $0.code == .syncConflict })
  let repaired = try place.repair()
  #expect(repaired.left.isEmpty)
  #expect(repaired.outcomes.filter { $0 == .copied(from: copy) }.count == 2)
  #expect(repaired.outcomes.contains(.movedAway))
  #expect(files.lines(1) == lines)
  #expect(try place.open().picture() == store.picture())
  #expect(access(copy, F_OK) != 0)
  #expect(place.quarantine(store).contains { $0.hasPrefix("000001.sync-conflict") })
  #expect(try place.repair().steps.isEmpty)
}

@Test
func `what a conflict copy says otherwise is reported and kept`() throws {
  let place = try TemporaryStore()
  let store = try place.open()
  try store.set("vol:1", ["name": "a"])
  let files = SiteFiles(store)
  let lines = files.lines(1)
  let copy = "\(files.folder)/000001.sync-conflict-20260102-030405-ABCDEFG.jsonl"
  var other = Array(lines[0].dropLast(17)) + Array(",\"z\":1".utf8)
  LineFrame.close(&other, from: 0)
  overwrite(copy, other)
  let repaired = try place.repair()
  #expect(repaired.steps.map(\.finding.code) == [.doubledNumber, .syncConflict])
  #expect(files.lines(1) == lines)
  #expect(try place.check().isEmpty)
}

@Test
func `an old conflict copy is kept for a month from now`() throws {
  let place = try TemporaryStore()
  let store = try place.open()
  try store.set("vol:1", ["name": "a"])
  let copy = "\(SiteFiles(store).folder)/000001.sync-conflict-20260102-030405-ABCDEFG.jsonl"
  overwrite(copy, contents(SiteFiles(store).path(1)))
  age(copy, seconds: 60 * 86_400)
  #expect(try place.repair().outcomes == [.movedAway])
  #expect(place.quarantine(try place.open()).count == 1)
  let later = HybridClock.wall() + 31 * HybridClock.day
  #expect(place.quarantine(try place.open(clock: { later })).isEmpty)
}

@Test
func `a conflict copy stays where the journal could not be repaired`() throws {
  let place = try TemporaryStore()
  let store = try place.open()
  for number in 0..<3 { try store.set("vol:\(number)", ["name": "\(number)"]) }
  let files = SiteFiles(store)
  let copy = "\(files.folder)/000001.sync-conflict-20260102-030405-ABCDEFG.jsonl"
  overwrite(copy, contents(files.path(1)))
  files.write(1, Array(files.lines(1).prefix(1)))
  rename(files.path(1), "\(place.folder)/other")
  symlink("\(place.folder)/other", files.path(1))
  #expect(try place.repair().steps.isEmpty)
  #expect(access(copy, F_OK) == 0)
  unlink(files.path(1))
  rename("\(place.folder)/other", files.path(1))
  #expect(try place.repair().left.isEmpty)
  #expect(try place.open().picture() == store.picture())
}

@Test
func `what was left half written is moved away when it is old`() throws {
  let place = try TemporaryStore()
  let store = try place.open()
  try store.set("vol:1", ["name": "a"])
  let files = SiteFiles(store)
  let names = ["\(files.folder)/000001.jsonl.AB12CD34.tmp", "\(place.path)/journal/x.tmp"]
  for name in names { overwrite(name, [1]) }
  #expect(try place.check().isEmpty)
  for name in names { age(name) }
  #expect(try place.check() == [.strayFile, .strayFile])
  #expect(try place.repair().outcomes == [.movedAway, .movedAway])
  #expect(try place.check().isEmpty)
  #expect(place.quarantine(store).count == 2)
}

@Test
func `what nobody knows stays where it is`() throws {
  let place = try TemporaryStore()
  let store = try place.open()
  try store.set("vol:1", ["name": "a"])
  let note = "\(SiteFiles(store).folder)/notes.txt"
  overwrite(note, Array("Bea".utf8))
  #expect(try place.check() == [.strayFile])
  let repaired = try place.repair()
  #expect(repaired.steps.isEmpty && repaired.left.map(\.path) == [note])
}

@Test
func `the files of another office are left to it`() throws {
  let offices = try Offices(2)
  let (first, second) = (try offices.places[0].open(), try offices.places[1].open("bea"))
  for number in 0..<3 { try first.set("vol:\(number)", ["name": "\(number)"]) }
  try second.set("vol:9", ["name": "Ole"])
  try offices.copy(from: first, to: offices.places[1])
  let site = try #require(first.journal.own?.site)
  let folder = "\(offices.places[1].path)/journal/\(site)"
  var bytes = contents("\(folder)/000001.jsonl")
  bytes[bytes.count / 2] ^= 1
  overwrite("\(folder)/000001.jsonl", bytes)
  overwrite("\(folder)/000001.sync-conflict-20260102-030405-ABCDEFG.jsonl", bytes)
  let repaired = try offices.places[1].repair()
  #expect(repaired.steps.isEmpty)
  #expect(Set(repaired.left.map(\.code)) == [.damagedLine, .syncConflict])
  #expect(!repaired.left.contains { !$0.isElsewhere })
  #expect(contents("\(folder)/000001.jsonl") == bytes)
}

@Test
func `a snapshot that differs is deleted`() throws {
  let place = try TemporaryStore()
  let store = try place.open()
  try store.set("vol:1", ["name": "Ole"])
  #expect(store.writeSnapshot())
  let path = "\(store.local?.path ?? "")/\(Snapshot.file)"
  var sum: UInt32 = 0
  let lines = contents(path).split(separator: 0x0a).map { line -> [UInt8] in
    let text = String(decoding: line.dropLast(16), as: UTF8.self)
    var line = Array(
      text.split(separator: "Ole", omittingEmptySubsequences: false).joined(separator: "Ida").utf8
    )
    if text.hasPrefix("{\"end\"") {
      line = Array(text.dropLast(9).utf8)
      Hexadecimal.append(UInt64(sum), digits: 8, to: &line)
      line.append(UInt8(ascii: "\""))
    }
    SnapshotWriter.add(LineFrame.close(&line, from: 0), to: &sum)
    return line
  }
  overwrite(path, Array(lines.joined()))
  #expect(try place.open().value("vol:1", "name") == "Ida")
  #expect(try place.check() == [.snapshotDiffers])
  #expect(try place.repair().outcomes == [.deleted])
  #expect(try place.check().isEmpty)
  #expect(try place.open().value("vol:1", "name") == "Ole")
}
