import Glibc
import Testing

@testable import Store

/// Eight changes, one of them to a record that is changed again later.
private func fill(_ store: Store) throws {
  for number in 0..<8 {
    try store.set("vol:\(number)", ["name": "Ayşe \(number)", "town": "Köln"])
  }
}

private func damage(_ files: SiteFiles, line: Int) -> [[UInt8]] {
  let lines = files.lines(1)
  var damaged = lines
  let middle = damaged[line].count * 2 / 3
  damaged[line][middle] ^= 0x11
  files.write(1, damaged)
  return lines
}

@Test
func `a damaged line comes back from a backup as it was`() throws {
  let place = try TemporaryStore()
  let store = try place.open()
  try fill(store)
  let files = SiteFiles(store)
  place.backUp(files)
  let lines = damage(files, line: 2)
  let found = try #require(try Store.check(at: place.path).first)
  #expect(found.code == .damagedLine && found.line == 3 && found.path == files.path(1))
  #expect(try place.open().record("vol:2") == nil)
  let repaired = try place.repair()
  #expect(repaired.outcomes == [.copied(from: "\(place.path)/backups/2026-01-01.tar")])
  #expect(repaired.steps.first?.finding.line == 3)
  #expect(repaired.left.isEmpty)
  #expect(try place.check().isEmpty)
  #expect(files.lines(1) == lines)
  #expect(try place.open().picture() == store.picture())
  // The open program goes on behind it.
  try store.set("vol:9", ["name": "Ole"])
  #expect(try place.check().isEmpty)
  #expect(try place.open().picture() == store.picture())
}

@Test
func `a damaged line comes back from a backup outside the store`() throws {
  let place = try TemporaryStore()
  let store = try place.open()
  try fill(store)
  let path = "\(place.folder)/office.tar"
  try store.backUp(to: path)
  rename(path, "\(path).1")
  let files = SiteFiles(store)
  let lines = damage(files, line: 2)
  #expect(try place.repair().outcomes == [.copied(from: "\(path).1")])
  #expect(files.lines(1) == lines)
}

@Test
func `without a copy the snapshot gives back the values that count`() throws {
  let place = try TemporaryStore()
  let store = try place.open()
  try fill(store)
  try store.set("vol:2", ["town": "Halle"])
  let before = store.picture()
  #expect(store.writeSnapshot())
  let files = SiteFiles(store)
  _ = damage(files, line: 2)
  #expect(try place.check() == [.damagedLine, .snapshotDiffers])
  let repaired = try place.repair()
  #expect(repaired.outcomes == [.rebuilt])
  #expect(repaired.steps.first?.records == ["vol:2"])
  #expect(repaired.left.isEmpty)
  let opened = try place.open()
  #expect(opened.picture() == before)
  // The older town was only in the line.
  let number = UInt64(3)
  let entry = opened.history(of: "vol:2").first { $0.id.number == number }
  #expect(entry?.changes.map(\.field) == ["name"])
  place.backUp(files)
  #expect(try place.repair().steps.isEmpty)
}

@Test
func `with nothing to recover it from a mark stands in the line's place`() throws {
  let place = try TemporaryStore()
  let store = try place.open()
  try fill(store)
  let before = store.picture()
  let files = SiteFiles(store)
  let lines = damage(files, line: 7)
  let repaired = try place.repair()
  #expect(repaired.outcomes == [.lost])
  #expect(repaired.steps.first?.records == ["vol:7"])
  #expect(try place.check().isEmpty)
  #expect(Array(files.lines(1).prefix(7)) == Array(lines.prefix(7)))
  #expect(String(decoding: files.lines(1)[7], as: UTF8.self).contains(#""n":8"#))
  let opened = try place.open()
  #expect(opened.picture() == before.filter { $0.key != "vol:7" })
  #expect(opened.notices.isEmpty)
  // Its number is not given again.
  try opened.set("vol:9", ["name": "Ole"])
  #expect(opened.history(limit: 1).first?.id.number == 9)
  // A copy that turns up later is better than the mark.
  overwrite("\(place.path)/backups/old.tar", Array(lines.joined()))
  guard case .copied? = try place.repair().outcomes.first else {
    Issue.record("The line did not come back.")
    return
  }
  #expect(try place.open().value("vol:7", "name") == "Ayşe 7")
  #expect(try place.check().isEmpty)
}

@Test
func `what a damaged line was stays in quarantine`() throws {
  let place = try TemporaryStore()
  let store = try place.open()
  try fill(store)
  let files = SiteFiles(store)
  _ = damage(files, line: 4)
  let damaged = contents(files.path(1))
  _ = try place.repair()
  let kept = place.quarantine(store).map {
    contents("\(store.local?.path ?? "")/quarantine/\($0)")
  }
  #expect(kept == [damaged])
}

@Test
func `an undo that was lost is known from the snapshot`() throws {
  let place = try TemporaryStore()
  let store = try place.open()
  try fill(store)
  try store.set("vol:1", ["name": "Ole"])
  try store.undo()
  try store.set("vol:3", ["name": "Ida"])
  let before = store.picture()
  #expect(store.writeSnapshot())
  _ = damage(SiteFiles(store), line: 9)
  #expect(try place.repair().outcomes == [.rebuilt])
  #expect(try place.open().picture() == before)
  #expect(try place.check().isEmpty)
}

@Test
func `a lost part of an import does not take the other parts with it`() throws {
  for hasSnapshot in [false, true] {
    let place = try TemporaryStore()
    let store = try place.open()
    let text = String(repeating: "ü", count: 200_000)
    try store.commit((0..<6).map { Change(record: "vol:\($0)", field: "notes", value: text) })
    try store.set("vol:9", ["name": "Ole"])
    let before = store.picture()
    if hasSnapshot { #expect(store.writeSnapshot()) }
    let files = SiteFiles(store)
    #expect(files.lines(1).count == 4)
    _ = damage(files, line: 1)
    #expect(try place.check().first == .damagedLine)
    #expect(try place.repair().outcomes == [hasSnapshot ? .rebuilt : .lost])
    #expect(try place.check().isEmpty)
    let after = try place.open().picture()
    #expect(hasSnapshot ? after == before : after.count == 5)
  }
}
