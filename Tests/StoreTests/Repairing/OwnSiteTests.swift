import Glibc
import Testing

@testable import Store

@Test
func `beside a link nothing is promised`() throws {
  let place = try TemporaryStore()
  let store = try place.open(segmentSize: 300)
  for number in 0..<9 { try store.set("vol:\(number)", ["name": "\(number)"]) }
  #expect(store.writeSnapshot())
  let files = SiteFiles(store)
  var lines = files.lines(1)
  lines[1][30] ^= 1
  files.write(1, lines)
  rename(files.path(2), "\(place.folder)/other")
  symlink("\(place.folder)/other", files.path(2))
  let found = try Store.check(at: place.path)
  #expect(found.contains { $0.code == .unsafeFile && !$0.isBlocked && $0.path == files.path(2) })
  #expect(found.contains { $0.code == .damagedLine && $0.isBlocked })
  // What stands behind the link is not known to be missing.
  #expect(!found.contains { $0.code == .missingNumber })
}

@Test
func `a machine's own files stay its own when its name cannot be read`() throws {
  let place = try TemporaryStore()
  let store = try place.open()
  try store.set("vol:1", ["name": "a"])
  let files = SiteFiles(store)
  overwrite(files.path(1), contents(files.path(1)) + Array("{\"n\":2".utf8))
  let name = "\(store.local?.path ?? "")/site"
  rename(name, name + ".old")
  mkdir(name, 0o2770)
  let found = try Store.check(at: place.path)
  #expect(found.contains { $0.code == .wrongPermissions && $0.path == name })
  #expect(found.contains { $0.code == .tornTail && !$0.isElsewhere })
}

@Test
func `in a copy of a store the files are this machine's as well`() throws {
  let place = try TemporaryStore()
  let store = try place.open()
  for number in 0..<3 { try store.set("vol:\(number)", ["name": "\(number)"]) }
  let files = SiteFiles(store)
  var lines = files.lines(1)
  lines[1][30] ^= 1
  files.write(1, lines)
  // The folder is another one now, as after a copy with all modes.
  let name = "\(store.local?.path ?? "")/site"
  let words = String(decoding: contents(name), as: UTF8.self).split(separator: " ")
  overwrite(name, Array("\(words[0]) \(words[1]) \(words[2]) 1\n".utf8))
  let found = try Store.check(at: place.path)
  #expect(found.map(\.code) == [.damagedLine] && found.first?.isElsewhere == false)
  #expect(try place.repair().left.isEmpty)
}
