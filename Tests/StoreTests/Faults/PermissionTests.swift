import Glibc
import Testing

@testable import Store

private let isRoot = getuid() == 0
private let group = isRoot ? 47_110 : Int(getgid())

/// The name, mode, and group of everything in a folder, itself included.
private func everything(_ path: String) -> [(path: String, status: stat)] {
  var status = stat()
  guard lstat(path, &status) == 0 else { return [] }
  var found = [(path, status)]
  guard status.st_mode & S_IFMT == S_IFDIR, let stream = opendir(path) else { return found }
  defer { closedir(stream) }
  while let entry = readdir(stream) {
    let name = withUnsafeBytes(of: entry.pointee.d_name) {
      String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
    }
    if name != ".", name != ".." { found += everything("\(path)/\(name)") }
  }
  return found
}

/// Gives a new store to the group, as whoever sets up the office does.
private func giveToGroup(_ place: TemporaryStore) {
  chmod(place.folder, 0o755)
  for (path, status) in everything(place.path) {
    lchown(path, uid_t.max, gid_t(group))
    chmod(path, status.st_mode & 0o7777)
  }
}

private func member(_ place: TemporaryStore, _ user: String, _ uid: Int, _ mask: Int) throws
  -> [String]
{
  let arguments = ["member", place.path, user, "\(uid)", "\(group)", "\(mask)"]
  return try #require(WriterProcess(arguments)).finish()
}

@Test
func `two members of the group write under any umask and nobody else may read`() throws {
  let place = try TemporaryStore()
  giveToGroup(place)
  let uids = isRoot ? [47_001, 47_002] : [Int(getuid()), Int(getuid())]
  for round in 0..<2 {
    #expect(try member(place, "anna\(round)", uids[0], 0o077) == ["saved \(uids[0])"])
    #expect(try member(place, "bea\(round)", uids[1], 0o027) == ["saved \(uids[1])"])
  }
  let found = everything(place.path)
  #expect(found.contains { $0.path.hasSuffix("snapshot.jsonl") })
  #expect(found.contains { $0.path.hasSuffix("ballast") })
  for (path, status) in found {
    #expect(status.st_gid == gid_t(group), "\(path)")
    #expect(status.st_mode & 0o007 == 0, "\(path)")
    let mode = status.st_mode & 0o7777
    if status.st_mode & S_IFMT == S_IFDIR {
      #expect(mode == 0o2770, "\(path)")
    } else {
      let isSegment = path.contains("/journal/")
      #expect(mode == 0o660 || isSegment && mode == 0o440, "\(path) \(mode)")
    }
  }
  let store = try place.open()
  #expect(store.picture().count == 32 && store.notices.isEmpty)
  #expect(!store.check().contains { $0.severity > .note })
}

@Test(arguments: [false, true])
func `planted links are refused or ignored and never followed`(isHard: Bool) throws {
  let names = [
    "STORE.json", "HOST/lock", "HOST/site", "HOST/snapshot.jsonl", "HOST/seen.json",
    "HOST/ballast", "journal/SITE/000001.jsonl",
  ]
  for name in names {
    let place = try TemporaryStore()
    let store = try place.open()
    try store.set("vol:1", ["name": "a"])
    #expect(store.writeSnapshot())
    let path = "\(place.path)/\(name)"
      .replacing("HOST", with: "local/\(Host.name)")
      .replacing("SITE", with: store.journal.own?.site ?? "")
    let other = place.folder + "/other"
    rename(path, other)
    let before = contents(other)
    #expect((isHard ? link(other, path) : symlink(other, path)) == 0)
    let mayBeIgnored = ["HOST/snapshot.jsonl", "HOST/seen.json", "HOST/ballast"].contains(name)
    do {
      let opened = try place.open()
      try opened.set("vol:1", ["name": "b"])
      opened.writeSnapshot()
      try opened.undo()
      #expect(mayBeIgnored, "\(name)")
    } catch let refusal as StoreRefusal {
      #expect(
        refusal == (isHard ? .unsafeFile(path: path) : .symbolicLink(path: path, isInside: true)),
        "\(name)"
      )
      #expect(!mayBeIgnored, "\(name)")
    }
    #expect(contents(other) == before, "\(name)")
  }
}

@Test
func `folders that are links are refused and nothing is written there`() throws {
  for name in ["journal", "local", "local/\(Host.name)", "quarantine", "journal/SITE"] {
    let place = try TemporaryStore()
    let store = try place.open()
    try store.set("vol:1", ["name": "a"])
    let isQuarantine = name == "quarantine"
    let site = store.journal.own?.site ?? ""
    let path =
      isQuarantine
      ? "\(store.local?.path ?? "")/quarantine"
      : "\(place.path)/\(name.replacing("SITE", with: site))"
    let other = place.folder + "/other"
    if isQuarantine {
      mkdir(other, 0o2770)
      overwrite(place.segment(store), contents(place.segment(store)) + [0x7b])
    } else {
      rename(path, other)
    }
    symlink(other, path)
    let before = everything(other).map { "\($0.path) \($0.status.st_mtim.tv_nsec)" }
    let refusal = #expect(throws: StoreRefusal.self) {
      try place.open().set("vol:1", ["name": "b"])
    }
    #expect(refusal == .symbolicLink(path: path, isInside: true), "\(name)")
    #expect(everything(other).map { "\($0.path) \($0.status.st_mtim.tv_nsec)" } == before)
  }
}

@Test(.enabled(if: isRoot, "only root can become another user"))
func `a file of a foreign owner is read where that is allowed, and else named`() throws {
  let place = try TemporaryStore()
  giveToGroup(place)
  #expect(try member(place, "anna", 47_001, 0o077) == ["saved 47001"])
  let folder = "\(place.path)/journal/zzzzzzzzzz"
  mkdir(folder, 0o2755)
  chmod(folder, 0o2755)
  let text =
    #"{"n":1,"t":"0192f0c1a2b30001","s":"zzzzzzzzzz","u":"x","k":"set","#
    + #""ch":[["vol:9","name",null,"Ole",null]]"#
  var line = Array(text.utf8)
  LineFrame.close(&line, from: 0)
  let path = folder + "/000001.jsonl"
  overwrite(path, line)
  chown(path, 1, 1)
  chmod(path, 0o644)
  #expect(try member(place, "bea", 47_002, 0o027) == ["saved 47002"])
  #expect(try place.open().value("vol:9", "name") == "Ole")
  chmod(path, 0o600)
  unlink("\(place.path)/local/\(Host.name)/snapshot.jsonl")
  let said = try member(place, "carl", 47_002, 0o027)
  #expect(said.count == 1 && said[0].hasPrefix("failed StoreError"))
  #expect(said[0].contains(path) && said[0].contains("code: \(EACCES)"))
}
