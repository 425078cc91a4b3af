import Glibc
import Testing

@testable import Store

private let name = "Ayşe Öztürk"

private func makeOld(_ path: String) {
  let before = timeval(tv_sec: time(nil) - 7200, tv_usec: 0)
  utimes(path, [before, before])
}

@Test
func `an erasure reaches the oldest folder of a store that was restored twice`() throws {
  let place = try TemporaryStore()
  let store = try place.open()
  try store.set("vol:1", ["name": name])
  try store.backUp()
  let paths = [place.path, place.folder + "/second", place.folder + "/third"]
  for (from, to) in zip(paths, paths.dropFirst()) {
    let next = try Store(at: from, user: "bea")
    try next.set("vol:2", ["name": from])
    try Store.restore(next.backUp().path, to: to)
  }
  let third = try Store(at: paths[2], user: "bea")
  let report = try third.erase(.init(records: ["vol:1"], reason: "Art. 17"))
  #expect(report.waiting == [] && third.check() == [])
  #expect(files(in: paths[2], with: name) == [])
}

@Test
func `who restores an older version answers for the newer ones, too`() throws {
  let place = try TemporaryStore()
  let store = try place.open()
  try store.set("vol:1", ["name": name])
  let file = place.folder + "/outside.tar"
  for _ in 0..<3 { try store.backUp(to: file) }
  try Store.restore(file + ".2", to: place.folder + "/again")
  let again = try Store(at: place.folder + "/again", user: "bea")
  try again.erase(.init(records: ["vol:1"], reason: "Art. 17"))
  #expect(files(in: place.folder, with: name).allSatisfy { $0.hasPrefix(place.path) })
}

@Test
func `what a killed restore left goes with the next one`() throws {
  let place = try TemporaryStore()
  let store = try place.open()
  try store.set("vol:1", ["name": name])
  let file = try store.backUp().path
  let names = [".old-ABCDEFGH.tmp", ".fresh-ABCDEFGH.tmp", ".busy-ABCDEFGH.tmp", ".other.tmp"]
  let folders = names.map { "\(place.folder)/\($0)" }
  for folder in folders {
    mkdir(folder, 0o700)
    overwrite(folder + "/text", [1])
    if folder != folders[3] { overwrite("\(folder)/\(RestoreMark.file)", []) }
  }
  for folder in folders where folder != folders[1] { makeOld("\(folder)/\(RestoreMark.file)") }
  let busy = Descriptor(open("\(folders[2])/\(RestoreMark.file)", O_RDWR))
  #expect(flock(busy.number, LOCK_EX | LOCK_NB) == 0)
  try Store.restore(file, to: place.folder + "/again")
  #expect(try Folder.listing(place.folder) == (names.dropFirst() + ["again", "office"]).sorted())
  #expect(try Folder.listing(place.folder + "/again").contains(RestoreMark.file) == false)
}

@Test
func `a copy begins again when a passed segment is another one now`() throws {
  let place = try TemporaryStore()
  let store = try filled(place)
  let source = try BackupSource(store, lock: #require(store.lock), usingSnapshot: false)
  func copies() throws -> Bool {
    let path = place.folder + "/copy"
    overwrite(path, [])
    var writer = BackupWriter(Descriptor(open(path, O_RDWR)), path: path, created: 0)
    return try source.copy(to: &writer)
  }
  #expect(try copies())
  let first = "\(place.path)/journal/\(store.journal.ownSite ?? "")/000001.jsonl"
  overwrite(first + ".new", contents(first))
  rename(first + ".new", first)
  #expect(try !copies())
}
