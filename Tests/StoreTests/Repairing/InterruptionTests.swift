import Glibc
import Testing

@testable import Store

private struct Crash: Error {}

/// Damage of every kind in one store.
private func ruin(_ place: TemporaryStore) throws -> (SiteFiles, [String: [String]]) {
  let store = try place.open(segmentSize: 700)
  for number in 0..<16 { try store.set("vol:\(number)", ["name": "Ole \(number)"]) }
  let files = SiteFiles(store)
  place.backUp(files)
  let copy = "\(files.folder)/000002.sync-conflict-20260102-030405-ABCDEFG.jsonl"
  overwrite(copy, contents(files.path(2)))
  for segment in files.segments {
    var lines = files.lines(segment)
    lines[0][lines[0].count / 2] ^= 2
    if segment == 2 { lines.swapAt(1, 2) }
    if segment == 3 { lines[1].removeLast() }
    files.write(segment, lines)
  }
  let last = files.path(files.segments.last ?? 0)
  overwrite(last, contents(last) + Array("{\"n\":".utf8))
  overwrite("\(store.local?.path ?? "")/\(Snapshot.file)", [1, 2, 3, 0x0a])
  return (files, store.picture())
}

@Test
func `a repair that ends at any step is finished by the next one`() throws {
  var names: Set<String> = []
  for stop in 0..<100 {
    let place = try TemporaryStore()
    let (_, picture) = try ruin(place)
    var steps = 0
    do {
      _ = try Store.repair(at: place.path, user: "anna") { name in
        names.insert(name)
        steps += 1
        if steps > stop { throw Crash() }
      }
    } catch is Crash {
      // What is there now is damaged or mended, and readable in any case.
      _ = try Store.check(at: place.path)
      _ = try place.open()
    }
    let repaired = try place.repair()
    #expect(repaired.left.isEmpty)
    #expect(try place.open().picture() == picture)
    #expect(try place.repair().steps.isEmpty)
    if steps <= stop { break }
  }
  #expect(names.isSuperset(of: ["keep", "replace", "move"]))
}

@Test
func `a repair that cannot write changes nothing`() throws {
  let place = try TemporaryStore()
  let (files, _) = try ruin(place)
  let before = files.segments.map { contents(files.path($0)) }
  #expect(throws: Crash.self) {
    _ = try Store.repair(at: place.path) { _ in throw Crash() }
  }
  #expect(files.segments.map { contents(files.path($0)) } == before)
}
