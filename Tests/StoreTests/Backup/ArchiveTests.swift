import Glibc
import Testing

@testable import Store

/// An archive with the members, whether a backup may have them or not.
func archive(_ members: [(header: [UInt8], bytes: [UInt8])]) -> [UInt8] {
  let blocks = members.flatMap { member in
    member.header + member.bytes
      + [UInt8](repeating: 0, count: (512 - member.bytes.count % 512) % 512)
  }
  return blocks + [UInt8](repeating: 0, count: 1024)
}

/// A header with some bytes changed and its checksum put right.
func header(_ name: String, _ size: Int, _ changes: [Int: UInt8] = [:]) -> [UInt8] {
  var block = TarHeader(name: name, size: size, time: 1).bytes
  for (place, byte) in changes { block[place] = byte }
  for place in 148..<156 { block[place] = 0x20 }
  let sum = String(block.reduce(0) { $0 + Int($1) }, radix: 8)
  let digits = Array((String(repeating: "0", count: 6 - sum.utf8.count) + sum).utf8)
  block.replaceSubrange(148..<156, with: digits + [0, 0x20])
  return block
}

private func fault(_ path: String, _ target: String) -> BackupFault? {
  do {
    try Store.restore(path, to: target)
    return nil
  } catch StoreRefusal.notABackup(path: path, let fault) {
    return fault
  } catch {
    Issue.record("\(error)")
    return nil
  }
}

@Test
func `no byte of a backup can change without its being refused`() throws {
  let place = try TemporaryStore()
  let store = try place.open(segmentSize: 600)
  for number in 0..<9 { try store.set("vol:\(number)", ["name": "Ayşe \(number)"]) }
  let path = try store.backUp().path
  let whole = contents(path)
  let target = place.folder + "/again"
  let manifest = try #require(try BackupArchive(at: path).reader.entries.last).offset
  let everywhere = Array(stride(from: Int.random(in: 0..<13), to: manifest, by: 13))
  for index in everywhere + Array(manifest..<whole.count) {
    var damaged = whole
    damaged[index] ^= index % 3 == 0 ? 1 : 0x40
    overwrite(path, damaged)
    #expect(fault(path, target) != nil, "byte \(index)")
  }
  for length in stride(from: 0, to: whole.count, by: 211) {
    overwrite(path, Array(whole.prefix(length)))
    #expect(fault(path, target) != nil, "length \(length)")
  }
  overwrite(path, whole + [0])
  #expect(fault(path, target) != nil)
  #expect(access(target, F_OK) != 0)
  #expect(try store.root.folder("backups")?.names() == ["tandem.tar"])
  overwrite(path, whole)
  #expect(fault(path, target) == nil)
}

@Test
func `members that no backup has are never unpacked`() throws {
  let place = try TemporaryStore()
  let path = place.folder + "/x.tar"
  let names = [
    "../STORE.json", "/etc/passwd", "journal/../../x/000001.jsonl", "STORE.json/", "./STORE.json",
    "local/0123456789abcdef/site", "journal/k3v9q2xw7a/1.jsonl",
    "journal/k3v9q2xw7a/../000001.jsonl",
    "journal/k3v9q2xw7/000001.jsonl", "journal/k3v9q2xw7a//000001.jsonl", "",
  ]
  for name in names {
    overwrite(path, archive([(header(name, 2), Array("{}".utf8))]))
    #expect(fault(path, place.folder + "/again") == .foreignMember(name))
  }
  let twice = (header("STORE.json", 2), Array("{}".utf8))
  overwrite(path, archive([twice, twice]))
  #expect(fault(path, place.folder + "/again") == .foreignMember("STORE.json"))
  // Links, devices, a prefix, an owner, another mode.
  for (index, byte) in [
    (156, UInt8(0x32)), (156, 0x31), (156, 0x35), (156, 0x4c), (345, 0x2e),
    (265, 0x61), (100, 0x34), (157, 0x2f),
  ] {
    overwrite(path, archive([(header("STORE.json", 0, [index: byte]), [])]))
    #expect(fault(path, place.folder + "/again") == .notAnArchive)
  }
  overwrite(path, archive([]))
  #expect(fault(path, place.folder + "/again") == .notAnArchive)
  overwrite(path, archive([(header("STORE.json", 1 << 30), [])]))
  #expect(fault(path, place.folder + "/again") == .incomplete)
  #expect(fault(place.folder, place.folder + "/again") == .notAFile)
  #expect(fault(place.folder + "/none", place.folder + "/again") == .notFound)
  #expect(try Folder.listing(place.folder) == ["office", "x.tar"])
}

@Test
func `a manifest that was forged does not get other records past the count`() throws {
  let place = try TemporaryStore()
  let store = try filled(place)
  let path = try store.backUp().path
  let archive = try BackupArchive(at: path)
  var forged = archive.manifest
  forged.content.records["vol"] = 12
  #expect(try !rewritten(archive, forged, at: path).hasCountedContent())
  #expect(fault(path, place.folder + "/again") == .otherRecords)
  forged = archive.manifest
  for site in forged.content.numbers.keys { forged.content.numbers[site] = 1 }
  _ = try rewritten(archive, forged, at: path)
  #expect(fault(path, place.folder + "/again") == .otherRecords)
  let endless = BackupManifest(
    store: forged.store,
    site: forged.site,
    created: .max,
    members: forged.members,
    content: forged.content
  )
  #expect(throws: StoreRefusal.notABackup(path: path, .damaged(place: "manifest.json"))) {
    try rewritten(archive, endless, at: path)
  }
  #expect(try Folder.listing(place.folder) == ["office"])
}

private func rewritten(
  _ archive: BackupArchive,
  _ manifest: BackupManifest,
  at path: String
) throws -> BackupArchive {
  let file = open(path + ".new", O_RDWR | O_CREAT | O_EXCL, 0o600)
  let writer = ArchiveWriter(Descriptor(file), path: path, time: 1)
  try archive.forEachMember { try writer.append($0, $1.whole) }
  try manifest.bytes.withUnsafeBytes { try writer.append(BackupMember.manifest, $0) }
  try writer.finish()
  rename(path + ".new", path)
  return try BackupArchive(at: path)
}

@Test
func `a backup of a newer program is refused with its format`() throws {
  let place = try TemporaryStore()
  var line = Array("{\"backup\":7,\"else\":1".utf8)
  LineFrame.close(&line, from: 0)
  overwrite(place.folder + "/x.tar", archive([(header("manifest.json", line.count), line)]))
  #expect(fault(place.folder + "/x.tar", place.folder + "/again") == .newerFormat(7))
}

extension Folder {
  /// The names in any folder, sorted.
  static func listing(_ path: String) throws -> [String] {
    let number = open(path, O_RDONLY | O_DIRECTORY)
    return try Folder(path: path, descriptor: Descriptor(number), device: 0).names()
  }
}
