import Glibc
import Testing

@testable import Store

private func mode(_ path: String) -> mode_t {
  var status = stat()
  return lstat(path, &status) == 0 ? status.st_mode & 0o7777 : 0
}

@Test
func `rights that the group lacks are given back, and strangers lose theirs`() throws {
  let place = try TemporaryStore()
  let store = try place.open(segmentSize: 250)
  for number in 0..<4 { try store.set("vol:\(number)", ["name": "\(number)"]) }
  let files = SiteFiles(store)
  #expect(files.segments.count > 1 && mode(files.path(1)) == 0o440)
  #expect(try place.check().isEmpty)
  let last = files.path(files.segments.last ?? 0)
  let cases: [(String, mode_t, mode_t)] = [
    (last, 0o640, 0o660), (last, 0o666, 0o660), (files.path(1), 0o444, 0o440),
    (files.path(1), 0o400, 0o440), (files.folder, 0o700, 0o2770),
    ("\(place.path)/journal", 0o2775, 0o2770), (place.path, 0o770, 0o2770),
    ("\(store.local?.path ?? "")/lock", 0o600, 0o660),
    ("\(store.local?.path ?? "")/site", 0o600, 0o660),
    ("\(place.path)/STORE.json", 0o640, 0o660),
  ]
  for (path, wrong, right) in cases {
    chmod(path, wrong)
    let found = try Store.check(at: place.path)
    #expect(found.map(\.code) == [.wrongPermissions] && found.first?.path == path)
    #expect(try place.repair().outcomes == [.permitted])
    #expect(mode(path) == right, "\(path)")
    #expect(try place.check().isEmpty)
  }
}

@Test
func `a store that is nobody else's needs no rights for a group`() throws {
  let place = try TemporaryStore()
  let store = try place.open()
  try store.set("vol:1", ["name": "a"])
  chmod(place.path, 0o2700)
  chmod(SiteFiles(store).path(1), 0o600)
  chmod(SiteFiles(store).folder, 0o2700)
  #expect(try place.check().isEmpty)
}

@Test(.enabled(if: geteuid() == 0))
func `a file of another group is given to the store's`() throws {
  let place = try TemporaryStore()
  let store = try place.open()
  try store.set("vol:1", ["name": "a"])
  let path = SiteFiles(store).path(1)
  chown(path, uid_t.max, 1)
  #expect(try place.check() == [.wrongOwner])
  #expect(try place.repair().outcomes == [.permitted])
  #expect(try place.check().isEmpty)
}

@Test
func `links are named and never followed`() throws {
  let place = try TemporaryStore()
  let store = try place.open()
  try store.set("vol:1", ["name": "a"])
  let path = SiteFiles(store).path(1)
  let other = "\(place.folder)/other"
  let before = contents(path)
  rename(path, other)
  chmod(other, 0o666)
  for isSymbolic in [true, false] {
    #expect((isSymbolic ? symlink(other, path) : link(other, path)) == 0)
    #expect(try place.check() == [.unsafeFile])
    #expect(try place.repair().left.map(\.code) == [.unsafeFile])
    #expect(contents(other) == before && mode(other) == 0o666)
    unlink(path)
  }
}
