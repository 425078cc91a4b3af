import Glibc
import Testing

@testable import Store

private func describe(_ line: JournalLine) -> String {
  let bytes = UnsafeBufferPointer(
    start: line.source.base + line.start,
    count: line.end - line.start
  )
  return String(decoding: bytes, as: UTF8.self)
}

/// Two sites with parts, undos, a damaged line, a run of parts that was broken off and a torn tail.
private final class Scene {
  let offices: Offices
  let store: Store

  init() throws {
    offices = try Offices(2)
    let other = try offices.places[1].open("bea", segmentSize: 3000)
    let own = try offices.places[0].open("anna", segmentSize: 3000)
    for (store, name) in [(own, "anna"), (other, "bea")] {
      for number in 0..<40 {
        try store.set("vol:\(number % 7)", ["name": "\(name) \(number)", "note": "vol:1 \"vol:2"])
        if number % 9 == 0 { try store.undo() }
        if number % 18 == 0 { try store.redo() }
        guard number == 20 else { continue }
        try store.commit(
          (0..<9).map {
            Change(record: "vol:\($0)", field: "text", value: String(repeating: "ä", count: 90_000))
          }
        )
      }
    }
    try offices.copy(from: other, to: offices.places[0])
    try own.refresh()
    store = own
  }

  /// The lines that a search must find, by reading everything.
  func expected(_ isWanted: (JournalLine) -> Bool) throws -> [String] {
    try store.journal.all(wall: HybridClock.wall()).filter(isWanted).map(describe)
  }

  func found(_ pattern: LinePattern) throws -> [String] {
    var lines: [String] = []
    try JournalSearch(store.journal).forEachLine(pattern) { lines.append(describe($0)) }
    return lines
  }

  func compare() throws {
    for ids in [["vol:1"], ["vol:8"], ["vol:1", "vol:2", "vol:none"], ["vol:none"]] {
      let records = Set(ids.map { ExactText($0) })
      let texts = ids.map { "[\"\($0)\"," }
      let wanted = try expected { line in texts.contains { describe(line).contains($0) } }
      let needles = LinePattern.texts(ids.map { ByteSearch(Array("[\"\($0)\",".utf8)) })
      #expect(try found(needles) == wanted)
      #expect(try found(.records(TokenSet(ids.map { Array($0.utf8) }))) == wanted)
      // A value with the id in it is found too, but nothing is missing.
      #expect(Set(try found(.records(records))).isSuperset(of: wanted))
    }
    let verdicts = try expected { $0.header.kind == .undo || $0.header.kind == .redo }
    #expect(try found(.verdicts) == verdicts && !verdicts.isEmpty)
    #expect(try found(.user("bea")) == expected { $0.user == "bea" })
  }

  func segment(_ store: Store, _ number: Int) -> String {
    "\(store.path)/journal/\(store.journal.own?.site ?? "")/\(Segment.name(number))"
  }
}

@Test
func `a search finds the lines that reading everything finds`() throws {
  let scene = try Scene()
  try scene.compare()
  // Damage, a transaction that was broken off and the rest of a write.
  let path = scene.segment(scene.store, 2)
  var bytes = contents(path)
  let ends = bytes.indices.filter { bytes[$0] == 0x0a }
  bytes[ends[2] + 20] ^= 1
  chmod(path, 0o660)
  overwrite(path, bytes)
  let own = try #require(scene.store.journal.own)
  let long = try #require(
    try Segment.numbers(in: own.folder).first { number in
      contents(scene.segment(scene.store, number)).count > 900_000
    }
  )
  var parts = contents(scene.segment(scene.store, long))
  let last = try #require(parts.lastIndex(of: 0xa4))
  parts[last] ^= 1
  chmod(scene.segment(scene.store, long), 0o660)
  overwrite(scene.segment(scene.store, long), parts)
  let active = scene.offices.places[0].segment(scene.store)
  overwrite(active, contents(active) + Array("{\"n\":99,\"t\":\"0".utf8))
  try scene.store.fold()
  try scene.compare()
  #expect(scene.store.notices.contains { $0.code == .damagedLine })
}

@Test
func `a search leaves out what was not read yet`() throws {
  let scene = try Scene()
  let before = try scene.found(.user("anna"))
  let again = try scene.offices.places[0].open("anna", segmentSize: 3000)
  let beginning = Dictionary(
    uniqueKeysWithValues: scene.store.journal.sites.map { ($0.site, $0.settled) }
  )
  for number in 0..<30 { try again.set("vol:1", ["name": "later \(number)"]) }
  #expect(try scene.found(.user("anna")) == before)
  try scene.store.refresh()
  let after = try scene.found(.user("anna"))
  #expect(after.count == before.count + 30)
  var added: [String] = []
  try JournalSearch(scene.store.journal, behind: beginning)
    .forEachLine(.user("anna")) { added.append(describe($0)) }
  #expect(added == Array(after.suffix(30)))
}

@Test
func `every transaction is found by its name`() throws {
  let scene = try Scene()
  let lines = try scene.store.journal.all(wall: HybridClock.wall())
  let search = JournalSearch(scene.store.journal)
  for operation in Set(lines.map(\.operation)) {
    let wanted = lines.filter { $0.operation == operation }.map(describe)
    #expect(try search.lines(of: operation).map(describe) == wanted)
  }
  let site = try #require(lines.first).site
  let part = try #require(lines.first { $0.site == site && $0.header.part == 2 })
  for number in [0, part.header.number, 9999] {
    #expect(try search.lines(of: OperationID(site: site, number: number)).isEmpty)
  }
}
