import Glibc
import Testing

@testable import Store

private func sealed(_ place: TemporaryStore) throws -> Store {
  let store = try place.open(segmentSize: 600)
  for number in 0..<20 { try store.set("vol:\(number)", ["name": "Ole \(number)"]) }
  return store
}

@Test
func `missing lines come back from a backup, also where a whole segment is gone`() throws {
  let place = try TemporaryStore()
  let store = try sealed(place)
  let files = SiteFiles(store)
  let whole = [1, 2, 3, 4].flatMap(files.lines)
  #expect(files.segments.count >= 4)
  place.backUp(files)
  unlink(files.path(2))
  var lines = files.lines(3)
  lines.remove(at: 1)
  files.write(3, lines)
  // The seal of the third no longer fits.
  #expect(try Set(place.check()) == [.missingNumber, .damagedLine])
  #expect(try place.repair().left.isEmpty)
  #expect(try place.open().picture() == store.picture())
  let sets = whole.filter { !String(decoding: $0, as: UTF8.self).contains(#""seal""#) }
  #expect(Set([1, 3, 4].flatMap(files.lines)).isSuperset(of: sets))
  #expect(try place.repair().steps.isEmpty)
}

@Test
func `a rewritten segment is sealed anew and keeps its mode`() throws {
  let place = try TemporaryStore()
  let store = try sealed(place)
  let files = SiteFiles(store)
  var lines = files.lines(2)
  lines.remove(at: 1)
  files.write(2, lines)
  #expect(try Set(place.check()) == [.missingNumber, .damagedLine])
  let repaired = try place.repair()
  #expect(repaired.outcomes == [.lost])
  #expect(try place.check().isEmpty)
  var status = stat()
  #expect(stat(files.path(2), &status) == 0 && status.st_mode & 0o777 == 0o440)
  #expect(try place.open().picture().count == 19)
}

@Test
func `the same line twice is dropped once`() throws {
  let place = try TemporaryStore()
  let store = try place.open()
  for number in 0..<4 { try store.set("vol:\(number)", ["name": "\(number)"]) }
  let files = SiteFiles(store)
  let lines = files.lines(1)
  files.write(1, [lines[0], lines[1], lines[1], lines[2], lines[3]])
  let found = try Store.check(at: place.path)
  #expect(found.map(\.code) == [.repeatedLine] && found.first?.line == 3)
  #expect(try place.repair().outcomes == [.dropped])
  #expect(files.lines(1) == lines)
  #expect(try place.check().isEmpty)
}

@Test
func `of two lines with one number both stay, and the same values count`() throws {
  let place = try TemporaryStore()
  let store = try place.open()
  for number in 0..<3 { try store.set("vol:\(number)", ["name": "\(number)"]) }
  let files = SiteFiles(store)
  let lines = files.lines(1)
  try store.set("vol:9", ["name": "Ida"])
  // Written knowing only two lines, as after a disk went back in time.
  let text = String(decoding: files.lines(1)[3], as: UTF8.self)
  var other = Array(text.dropLast(17).utf8)
  other.replaceSubrange(5..<6, with: Array("3".utf8))
  LineFrame.close(&other, from: 0)
  files.write(1, lines + [other])
  #expect(try place.check() == [.doubledNumber])
  let before = try place.open().picture().mapValues(\.count)
  let repaired = try place.repair()
  let site = store.journal.own?.site ?? ""
  #expect(repaired.outcomes == [.renumbered(OperationID(site: site, number: 4))])
  #expect(repaired.left.isEmpty)
  #expect(Array(files.lines(1).prefix(3)) == lines && files.lines(1).count == 4)
  let opened = try place.open()
  #expect(opened.picture().mapValues(\.count) == before)
  #expect(opened.value("vol:9", "name") == "Ida" && opened.value("vol:2", "name") == "2")
}

@Test
func `lines in another order are put in order`() throws {
  let place = try TemporaryStore()
  let store = try place.open()
  for number in 0..<5 { try store.set("vol:\(number)", ["name": "\(number)"]) }
  let files = SiteFiles(store)
  let lines = files.lines(1)
  files.write(1, [0, 2, 1, 4, 3].map { lines[$0] })
  #expect(try Set(place.check()) == [.missingNumber, .doubledNumber])
  #expect(try place.repair().left.isEmpty)
  #expect(files.lines(1) == lines)
}

@Test
func `glued lines stand apart again`() throws {
  for glue in [[], [0], Array("xy".utf8)] as [[UInt8]] {
    let place = try TemporaryStore()
    let store = try place.open()
    for number in 0..<5 { try store.set("vol:\(number)", ["name": "\(number)"]) }
    let files = SiteFiles(store)
    let lines = files.lines(1)
    let glued = lines[0] + lines[1].dropLast() + glue + lines[2] + lines[3] + lines[4]
    files.write(1, bytes: glued)
    let found = try Store.check(at: place.path)
    #expect(found.map(\.code) == [.gluedLines] && found.first?.line == 2)
    #expect(try place.repair().outcomes == [.separated])
    #expect(files.lines(1) == lines)
    #expect(try place.check().isEmpty)
  }
}

@Test
func `a torn tail is cut and kept`() throws {
  let place = try TemporaryStore()
  let store = try place.open()
  for number in 0..<3 { try store.set("vol:\(number)", ["name": "\(number)"]) }
  let files = SiteFiles(store)
  let whole = contents(files.path(1))
  let torn = Array("{\"n\":4,\"t\":\"01".utf8)
  overwrite(files.path(1), whole + torn)
  #expect(try place.check() == [.tornTail])
  var before = stat()
  stat(files.path(1), &before)
  #expect(try place.repair().outcomes == [.cut])
  var after = stat()
  stat(files.path(1), &after)
  #expect(contents(files.path(1)) == whole && before.st_ino == after.st_ino)
  let kept = place.quarantine(store).map {
    contents("\(store.local?.path ?? "")/quarantine/\($0)")
  }
  #expect(kept == [torn])
}

@Test
func `lines that the snapshot has read are missed at the end`() throws {
  let place = try TemporaryStore()
  let store = try place.open()
  for number in 0..<5 { try store.set("vol:\(number)", ["name": "\(number)"]) }
  #expect(store.writeSnapshot())
  let files = SiteFiles(store)
  files.write(1, Array(files.lines(1).prefix(3)))
  let found = try Store.check(at: place.path)
  #expect(found.map(\.code) == [.missingNumber] && found.first?.numbers == 4...5)
  #expect(try place.repair().outcomes == [.rebuilt])
  #expect(try place.open().picture() == store.picture())
  #expect(try place.check().isEmpty)
}

@Test(arguments: [false, true])
func `a journal that is gone is one finding and one step`(isFolderGone: Bool) throws {
  let place = try TemporaryStore()
  let store = try place.open()
  for number in 0..<30 { try store.set("vol:\(number)", ["name": "\(number)"]) }
  #expect(store.writeSnapshot())
  let files = SiteFiles(store)
  unlink(files.path(1))
  if isFolderGone { rmdir(files.folder) }
  let found = try Store.check(at: place.path).filter { $0.code == .missingNumber }
  #expect(found.map(\.numbers) == [1...30] && found.first?.path == files.folder)
  #expect(found.first?.line == nil && found.first?.severity == .damage)
  let steps = try place.repair().steps
  #expect(steps.map(\.outcome) == [.rebuilt] && steps.first?.finding.numbers == 1...30)
  #expect(steps.first?.records.count == 30)
  #expect(try place.open().picture() == store.picture())
}

@Test
func `an open program forgets damage that was repaired`() throws {
  let place = try TemporaryStore()
  let store = try place.open()
  for number in 0..<5 { try store.set("vol:\(number)", ["name": "\(number)"]) }
  let files = SiteFiles(store)
  place.backUp(files)
  var lines = files.lines(1)
  lines[2][30] ^= 1
  files.write(1, lines)
  let open = try place.open("bea")
  #expect(open.notices.map(\.code).contains(.damagedLine))
  _ = try place.repair()
  try open.refresh()
  #expect(open.notices.isEmpty && open.picture() == store.picture())
}
