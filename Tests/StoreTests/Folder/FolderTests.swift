import Glibc
import Testing

@testable import Store

private func mode(_ path: String) -> mode_t {
  var status = stat()
  return lstat(path, &status) == 0 ? status.st_mode & 0o7777 : 0
}

private func refusal(_ work: () throws -> Void) -> StoreRefusal? {
  do { try work() } catch { return error as? StoreRefusal }
  return nil
}

@Test
func `what is not a safe store is refused with the reason`() throws {
  let place = try TemporaryStore()
  #expect(Store.exists(at: place.path) && !Store.exists(at: place.folder))
  let gone = place.folder + "/gone"
  #expect(refusal { _ = try Store(at: gone) } == .notFound(path: gone))
  #expect(refusal { _ = try Store(at: place.folder) } == .notAStore(path: place.folder))
  let link = place.folder + "/link"
  symlink(place.path, link)
  #expect(refusal { _ = try Store(at: link) } == .symbolicLink(path: link))
  #expect(refusal { _ = try Store(at: link + "/") } == .symbolicLink(path: link + "/"))
  let file = place.path + "/STORE.json"
  #expect(refusal { _ = try Store(at: file) } == .notADirectory(path: file))
  chmod(place.path, 0o2777)
  #expect(refusal { _ = try place.open() } == .worldWritable(path: place.path))
  chmod(place.path, 0o2770)
  overwrite(file, Array("{\"format\":1,\"sto".utf8))
  #expect(refusal { _ = try place.open() } == .notAStore(path: place.path))
}

@Test
func `a newer format is refused, or only read`() throws {
  let place = try TemporaryStore()
  try place.open().set("vol:1", ["name": "a"])
  let file = place.path + "/STORE.json"
  let text = String(decoding: contents(file), as: UTF8.self)
  let words = text.split(separator: ",", omittingEmptySubsequences: false)
  func rewrite(_ key: String) {
    overwrite(
      file,
      Array(words.map { $0.contains(key) ? "\"\(key)\":2" : $0 }.joined(separator: ",").utf8)
    )
  }
  rewrite("minReader")
  #expect(refusal { _ = try place.open() } == .newerFormat(path: place.path, version: 2))
  rewrite("minWriter")
  let store = try place.open()
  #expect(store.isReadOnly && store.value("vol:1", "name") == "a")
  #expect(
    refusal { try store.set("vol:1", ["name": "b"]) } == .newerFormat(path: place.path, version: 2)
  )
}

@Test
func `links in place of the store's files are never followed`() throws {
  let place = try TemporaryStore()
  let store = try place.open()
  try store.set("vol:1", ["name": "a"])
  let (segment, other) = (place.segment(store), place.folder + "/other")
  let before = contents(segment)
  rename(segment, other)
  symlink(other, segment)
  #expect(refusal { _ = try place.open() } == .symbolicLink(path: segment, isInside: true))
  #expect(throws: StoreRefusal.self) { try store.set("vol:1", ["name": "b"]) }
  unlink(segment)
  link(other, segment)
  #expect(refusal { _ = try place.open() } == .unsafeFile(path: segment))
  #expect(throws: StoreRefusal.self) { try store.set("vol:1", ["name": "b"]) }
  #expect(contents(other) == before)
}

@Test
func `colleagues can write to what was created under any umask`() throws {
  umask(0o077)
  let place = try TemporaryStore()
  umask(0o077)
  let store = try place.open()
  umask(0o077)
  try store.set("vol:1", ["name": "a"])
  try #require(store.writeSnapshot())
  let site = try #require(store.journal.own?.site)
  let local = try #require(store.local?.path)
  for folder in ["", "/journal", "/journal/\(site)", "/local"] {
    #expect(mode(place.path + folder) == 0o2770, "\(folder)")
  }
  for file in [
    place.segment(store), local + "/lock", local + "/site", local + "/" + Snapshot.file,
    place.path + "/STORE.json", place.path + "/.gitignore",
  ] {
    #expect(mode(file) == 0o660, "\(file)")
  }
}

@Test(.enabled(if: getuid() == 0, "only root can become another user"))
func `someone without write permission can read and is told why nothing is saved`() throws {
  let place = try TemporaryStore()
  try place.open().set("vol:1", ["name": "a"])
  chmod(place.folder, 0o755)
  let all = try #require(WriterProcess(["visit", place.path, "nobody", "65534"])).finish()
  #expect(all.first?.hasPrefix("failed") == true)
  for folder in [place.path, place.path + "/journal", place.path + "/local"] {
    chmod(folder, 0o755)
  }
  let site = try #require(try place.open().journal.own?.site)
  chmod(place.path + "/journal/\(site)", 0o755)
  chmod(place.path + "/journal/\(site)/000001.jsonl", 0o644)
  chmod(place.path + "/STORE.json", 0o644)
  let lines = try #require(WriterProcess(["visit", place.path, "nobody", "65534"])).finish()
  #expect(lines.first == "read-only true")
  #expect(lines.dropFirst().first == "value a")
  #expect(lines.last?.contains("notWritable") == true)
}

@Test(.enabled(if: getuid() == 0, "only root can become another user"))
func `members of the group write to one store`() throws {
  let place = try TemporaryStore()
  chmod(place.folder, 0o755)
  chown(place.path, 0, 65534)
  for folder in ["journal", "local", "backups", "STORE.json"] {
    chown("\(place.path)/\(folder)", 0, 65534)
  }
  for folder in ["journal", "local", "backups"] { chmod("\(place.path)/\(folder)", 0o2770) }
  let first = try #require(WriterProcess(["visit", place.path, "x", "65534"])).finish()
  #expect(first == ["read-only false", "value -", "saved"])
  let store = try place.open()
  try store.set("vol:1", ["name": "root"])
  let second = try #require(WriterProcess(["visit", place.path, "y", "65534"])).finish()
  #expect(second == ["read-only false", "value root", "saved"])
  try store.refresh()
  #expect(store.value("vol:1", "name") == "y")
}

@Test
func `a copied store goes on under a name of its own`() throws {
  let place = try TemporaryStore()
  let store = try place.open()
  try store.set("vol:1", ["name": "a"])
  let site = try #require(store.journal.own?.site)
  // The file says which folder it was made for.
  let file = try #require(store.local?.path) + "/site"
  let text = String(decoding: contents(file), as: UTF8.self)
  overwrite(file, Array(text.dropLast(2).utf8) + Array("x\n".utf8))
  let copy = try place.open()
  try copy.set("vol:1", ["name": "b"])
  #expect(copy.journal.own?.site != site)
  #expect(copy.journal.sites.count == 2)
  #expect(copy.value("vol:1", "name") == "b")
  #expect(try place.open().picture() == copy.picture())
}

@Test
func `whoever waits for the lock too long is told who holds it`() throws {
  let place = try TemporaryStore()
  let store = try place.open("anna")
  let waiting = try Store(at: place.path, user: "bea", command: "tandem", patience: 30)
  try store.commit([Change(record: "vol:1", field: "name", value: "a")]) { _ in
    let found = refusal { try waiting.set("vol:1", ["name": "b"]) }
    #expect(found == .locked(holder: "\(getpid()) anna test"))
  }
  try waiting.set("vol:1", ["name": "b"])
}
