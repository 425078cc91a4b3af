import Glibc
import Testing

@testable import Store

private func mode(_ path: String) -> mode_t? {
  var status = stat()
  return lstat(path, &status) == 0 ? status.st_mode & 0o7777 : nil
}

@Test
func `versions move on, and only so many stay as are kept`() throws {
  let place = try TemporaryStore()
  let store = try place.open()
  let path = place.path + "/backups/tandem.tar"
  var wholes: [[UInt8]] = []
  for number in 0..<5 {
    try store.set("vol:1", ["name": "\(number)"])
    try store.backUp(keep: 3)
    wholes.insert(contents(path), at: 0)
    let versions = BackupArchive.versions(of: path)
    #expect(versions.map { contents($0) } == Array(wholes.prefix(3)))
  }
  #expect(mode(path) == 0o660)
  // A version that is missing does no harm, and fewer to keep takes the others away.
  unlink(path + ".1")
  overwrite(path + ".40", wholes[0])
  #expect(BackupArchive.versions(of: path) == [path, path + ".2", path + ".40"])
  try store.backUp(keep: 2)
  #expect(try Folder.listing(place.path + "/backups") == ["tandem.tar", "tandem.tar.1"])
  try store.backUp(keep: 1)
  #expect(try Folder.listing(place.path + "/backups") == ["tandem.tar"])
}

@Test
func `a backup outside the store is for its owner only and is registered once`() throws {
  let place = try TemporaryStore()
  let store = try place.open()
  try store.set("vol:1", ["name": "Ayşe"])
  let local = try #require(store.local)
  #expect(try BackupRegister(local: local).all().isEmpty)
  try store.backUp()
  let paths = ["\(place.folder)/a \"b\".tar", "\(place.folder)/c.tar"]
  for path in paths + paths { #expect(try store.backUp(to: path).path == path) }
  #expect(mode(paths[0]) == 0o600)
  #expect(try BackupRegister(local: local).all() == paths)
}

@Test
func `where something else lies no backup is written`() throws {
  let place = try TemporaryStore()
  let store = try place.open()
  try store.set("vol:1", ["name": "Ayşe"])
  let folder = place.folder
  mkdir(folder + "/folder", 0o770)
  overwrite(folder + "/other", [1])
  symlink(folder + "/other", folder + "/link")
  symlink(folder + "/none", folder + "/dangling")
  link(folder + "/other", folder + "/second")
  overwrite(folder + "/diary", [2])
  overwrite(folder + "/older.9", Array(repeating: 0x20, count: 600))
  symlink(folder + "/other", folder + "/rotated.3")
  symlink(place.path + "/journal", folder + "/inwards")
  let site = try #require(store.journal.own?.site)
  let cases: [(String, BackupPlaceFault)] = [
    (folder + "/folder", .isFolder), (folder + "/", .isFolder), (folder + "/..", .isFolder),
    (folder + "/link", .isNoPlainFile), (folder + "/dangling", .isNoPlainFile),
    (folder + "/second", .isNoPlainFile), (folder + "/rotated", .isNoPlainFile),
    (folder + "/diary", .isNoBackup),
    (folder + "/older", .isNoBackup),
    (folder + "/none/x.tar", .noParent), (folder + "/other/x.tar", .noParent),
    (place.path + "/x.tar", .insideStore), (place.path + "/journal/x.tar", .insideStore),
    (place.path + "/journal/\(site)/x.tar", .insideStore), (folder + "/inwards/x", .insideStore),
    (place.path + "/local/x.tar", .insideStore),
  ]
  let before = try Folder.listing(folder)
  for (path, fault) in cases {
    #expect(throws: StoreRefusal.self) { try store.backUp(to: path) }
    do {
      try store.backUp(to: path)
    } catch StoreRefusal.backupPlace(_, let found) {
      #expect(found == fault, "\(path)")
    }
  }
  #expect(try Folder.listing(folder) == before)
  #expect(contents(folder + "/other") == [1])
  #expect(try Folder.listing(place.path + "/journal") == [site])
}

@Test
func `what a broken off backup left goes with the next one`() throws {
  let place = try TemporaryStore()
  let store = try place.open()
  try store.set("vol:1", ["name": "Ayşe"])
  let old = place.path + "/backups/tandem.tar.0123ABCD.tmp"
  let fresh = place.path + "/backups/tandem.tar.0123ABCE.tmp"
  overwrite(old, [1])
  overwrite(fresh, [1])
  let before = timeval(tv_sec: time(nil) - 7200, tv_usec: 0)
  utimes(old, [before, before])
  try store.backUp()
  let names = try Folder.listing(place.path + "/backups")
  #expect(names == ["tandem.tar", "tandem.tar.0123ABCE.tmp"])
}

@Test
func `a member can be rewritten in every version, and the manifest follows`() throws {
  let place = try TemporaryStore()
  let store = try filled(place)
  let backup = try store.backUp()
  let path = backup.path
  let before = contents(path)
  #expect(try !BackupArchive.rewrite(at: path) { _, _ in nil })
  #expect(contents(path) == before)
  var names: [String] = []
  let isChanged = try BackupArchive.rewrite(at: path) { name, bytes in
    names.append(name)
    guard name.hasSuffix("/000001.jsonl"), let end = bytes.whole.lastIndex(of: 0x0a) else {
      return nil
    }
    // Without its last line.
    let start = bytes.whole[..<end].lastIndex(of: 0x0a).map { $0 + 1 } ?? 0
    return Array(bytes.whole[..<start])
  }
  #expect(isChanged)
  #expect(names.first == "STORE.json" && names.last == "erasures.jsonl")
  #expect(contents(path) != before)
  #expect(mode(path) == 0o660)
  let archive = try BackupArchive(at: path)
  try archive.verify()
  let first = try #require(archive.manifest.members.first { $0.name.hasSuffix("/000001.jsonl") })
  #expect(first.size < backup.manifest.members.first { $0.name == first.name }?.size ?? 0)
  #expect(try archive.hasCountedContent())
  try Store.restore(path, to: place.folder + "/again")
  #expect(try Folder.listing(place.path + "/backups") == ["tandem.tar"])
  overwrite(path, Array(before.dropLast(700)))
  #expect(throws: StoreRefusal.notABackup(path: path, .incomplete)) {
    try BackupArchive.rewrite(at: path) { _, _ in [] }
  }
}

@Test
func `a store is restored only to where nothing is`() throws {
  let place = try TemporaryStore()
  let path = try filled(place).backUp().path
  let folder = place.folder
  mkdir(folder + "/full", 0o770)
  overwrite(folder + "/full/x", [1])
  overwrite(folder + "/file", [1])
  symlink(folder + "/none", folder + "/link")
  let refusals: [(String, StoreRefusal)] = [
    (folder + "/full", .folderNotEmpty(path: folder + "/full")),
    (place.path, .folderNotEmpty(path: place.path)),
    (folder + "/file", .notADirectory(path: folder + "/file")),
    (folder + "/link", .symbolicLink(path: folder + "/link")),
    (folder + "/none/x", .notFound(path: folder + "/none/x")),
  ]
  for (target, refusal) in refusals {
    #expect(throws: refusal) { try Store.restore(path, to: target) }
  }
  mkdir(folder + "/empty", 0o700)
  try Store.restore(path, to: folder + "/empty/")
  #expect(Store.exists(at: folder + "/empty"))
  struct Broken: Error {}
  #expect(throws: Broken.self) {
    try Store.restore(path, to: folder + "/again") { root, erasures in
      #expect(root.status("STORE.json") != nil && erasures.count == 0)
      #expect(root.descriptor.status.map { $0.st_mode & 0o7777 } == 0o2700)
      throw Broken()
    }
  }
  #expect(try Folder.listing(folder) == ["empty", "file", "full", "link", "office"])
}
