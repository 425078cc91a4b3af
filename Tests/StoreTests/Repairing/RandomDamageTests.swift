import Glibc
import Testing

@testable import Store

/// A store of several segments, a copy of it as a backup, and what it held.
private struct Office {
  let place: TemporaryStore
  let files: SiteFiles
  let whole: [[UInt8]]
  let sound: [Int: [UInt8]]
  let backup: [UInt8]
  let snapshot: [UInt8]
  let snapshotPath: String
  let picture: [String: [String]]

  init() throws {
    place = try TemporaryStore()
    let store = try place.open(segmentSize: 1500)
    for number in 0..<24 {
      try store.set("vol:\(number % 9)", ["name": "Ayşe \(number)", "town": "Köln"])
      if number % 7 == 3 { try store.undo() }
    }
    _ = store.writeSnapshot()
    files = SiteFiles(store)
    let files = files
    whole = files.segments.flatMap { contents(files.path($0)) }.split(separator: 0x0a).map(
      Array.init
    )
    let sound = Dictionary(
      uniqueKeysWithValues: files.segments.map { ($0, contents(files.path($0))) }
    )
    self.sound = sound
    backup = Array(sound.keys.sorted().flatMap { sound[$0] ?? [] })
    snapshotPath = "\(store.local?.path ?? "")/\(Snapshot.file)"
    snapshot = contents(snapshotPath)
    picture = store.picture()
  }

  func reset(hasBackup: Bool, hasSnapshot: Bool) {
    for number in 1...20 {
      if let bytes = sound[number] {
        files.write(number, bytes: bytes)
        chmod(files.path(number), number == sound.count ? 0o660 : 0o440)
      } else {
        unlink(files.path(number))
      }
    }
    let local = snapshotPath.dropLast(Snapshot.file.utf8.count)
    for name in (try? Inspection(at: place.path).local?.folder("quarantine")?.names()) ?? [] {
      unlink("\(local)quarantine/\(name)")
    }
    if hasSnapshot { overwrite(snapshotPath, snapshot) } else { unlink(snapshotPath) }
    let archive = "\(place.path)/backups/1.tar"
    if hasBackup { overwrite(archive, backup) } else { unlink(archive) }
  }
}

private func damage(_ bytes: inout [UInt8], _ random: inout some RandomNumberGenerator) {
  guard bytes.count > 2 else { return }
  let ends = bytes.indices.filter { bytes[$0] == 0x0a }
  let index = Int.random(in: 0..<bytes.count, using: &random)
  let line = Int.random(in: 0..<max(1, ends.count), using: &random)
  let start = line == 0 || ends.isEmpty ? 0 : ends[line - 1] + 1
  let end = ends.isEmpty ? bytes.count : ends[line] + 1
  switch Int.random(in: 0..<9, using: &random) {
  case 0, 1: bytes[index] ^= UInt8.random(in: 1...255, using: &random)
  case 2:
    let last = min(bytes.count, index + Int.random(in: 1...600, using: &random))
    for place in index..<last { bytes[place] = 0 }
  case 3: bytes.removeSubrange(start..<end)
  case 4: bytes.insert(contentsOf: bytes[start..<end], at: end)
  case 5: bytes.remove(at: end - 1)
  case 6: bytes.removeSubrange(index...)
  case 7: bytes.insert(UInt8.random(in: 0...255, using: &random), at: index)
  default:
    let other = Array(bytes[start..<end])
    bytes.removeSubrange(start..<end)
    bytes.insert(contentsOf: other, at: 0)
  }
}

@Test
func `whatever is damaged, repair loses no whole line and has nothing to do again`() throws {
  let office = try Office()
  var random = SystemRandomNumberGenerator()
  for round in 0..<120 {
    let (hasBackup, hasSnapshot) = (round % 2 == 0, round % 4 < 2)
    office.reset(hasBackup: hasBackup, hasSnapshot: hasSnapshot)
    var damaged: [Int: [UInt8]] = [:]
    for _ in 0...(round % 5) {
      guard let number = office.sound.keys.randomElement(using: &random) else { continue }
      var bytes = damaged[number] ?? office.sound[number] ?? []
      damage(&bytes, &random)
      damaged[number] = bytes
      office.files.write(number, bytes: bytes)
    }
    let text = Set(
      office.files.segments.flatMap { segment in
        contents(office.files.path(segment)).split(separator: 0x0a).map(Array.init)
      }
    )
    let untouched = office.whole.filter(text.contains)
    // A check waits for what may be in motion; the repair looks at the rest.
    if round % 5 == 0 { _ = try Store.check(at: office.place.path) }
    let repaired = try office.place.repair()
    #expect(repaired.left.isEmpty, "\(repaired.left)")
    let after = Set(office.files.allLines().map { Array($0.dropLast()) })
    for line in untouched where !after.contains(line) {
      // A seal changes with what stands before it.
      #expect(String(decoding: line, as: UTF8.self).contains(#""seal""#))
    }
    let bytes = office.files.segments.map { contents(office.files.path($0)) }
    let again = try office.place.repair()
    #expect(again.steps.isEmpty && again.left.isEmpty, "\(again)")
    #expect(office.files.segments.map { contents(office.files.path($0)) } == bytes)
    if hasBackup, hasSnapshot {
      #expect(try office.place.open().picture() == office.picture)
    }
  }
}
