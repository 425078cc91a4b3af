import Glibc
import Testing

@testable import Store

/// Every file and folder with its mode, times and content.
private func listing(_ path: String) -> [String] {
  var status = stat()
  guard lstat(path, &status) == 0 else { return [] }
  let line =
    "\(path) \(status.st_mode) \(status.st_mtim) \(status.st_ctim) \(status.st_ino) "
    + "\(status.st_uid) \(status.st_gid) \(status.st_nlink)"
  guard status.st_mode & S_IFMT == S_IFDIR else { return ["\(line) \(contents(path))"] }
  let number = open(path, O_RDONLY | O_DIRECTORY)
  let folder = Folder(path: path, descriptor: Descriptor(number), device: status.st_dev)
  return [line] + ((try? folder.names()) ?? []).flatMap { listing("\(path)/\($0)") }
}

@Test
func `a check writes nothing, whatever is wrong`() throws {
  let place = try TemporaryStore()
  let store = try place.open(segmentSize: 500)
  for number in 0..<12 { try store.set("vol:\(number)", ["name": "\(number)"]) }
  store.writeSnapshot()
  let files = SiteFiles(store)
  let last = files.path(files.segments.last ?? 0)
  overwrite(last, contents(last) + Array("{\"n\":".utf8))
  var bytes = contents(files.path(2))
  bytes[40] ^= 1
  files.write(2, bytes: bytes)
  chmod(last, 0o644)
  overwrite("\(files.folder)/000001.sync-conflict-1-2-A.jsonl", [1])
  symlink("/etc/hostname", "\(files.folder)/000099.jsonl")
  let before = listing(place.path)
  let found = Set(try place.check())
  #expect(
    found.isSuperset(of: [.damagedLine, .wrongPermissions, .syncConflict, .unsafeFile])
  )
  #expect(listing(place.path) == before && before.count > 12)
}

@Test
func `a store that was never opened here gets no folder by a check`() throws {
  let place = try TemporaryStore()
  let before = listing(place.path)
  #expect(try place.check().isEmpty)
  #expect(listing(place.path) == before)
}

@Test
func `a check beside a busy writer finds nothing wrong`() throws {
  let place = try TemporaryStore()
  let writers = ["anna", "bea"].compactMap { WriterProcess(["append", place.path, $0]) }
  for writer in writers { writer.waitForFirstLine() }
  var found: [Finding] = []
  for _ in 0..<8 {
    found += try Store.check(at: place.path)
    // However little of the machine they have, they go on between the looks.
    for writer in writers { writer.waitForFirstLine() }
  }
  for writer in writers { writer.kill() }
  #expect(writers.count == 2 && found.isEmpty, "\(found)")
  #expect(writers.map { $0.finish().count }.reduce(0, +) > 2, "They did not write meanwhile.")
}

@Test
func `the lines of a wrong clock are named`() throws {
  let offices = try Offices(2)
  let wall = HybridClock.wall()
  let wrong = try offices.places[0].open("anna", clock: { wall + 3 * HybridClock.day })
  try wrong.set("vol:1", ["name": "Ayşe"])
  try offices.places[1].open("bea").set("vol:2", ["name": "Ole"])
  try offices.copy(from: wrong, to: offices.places[1])
  let found = try Store.check(at: offices.places[1].path)
  #expect(found.map(\.code) == [.heldBack])
  #expect(found.first?.line == 1 && found.first?.isElsewhere == true)
}
