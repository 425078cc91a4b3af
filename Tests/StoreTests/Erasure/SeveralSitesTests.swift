import Glibc
import Testing

@testable import Store

private let name = "Ayşe Öztürk"

@Test
func `another site cleans its own files and confirms it`() throws {
  let offices = try Offices(2)
  let north = try offices.places[0].open("anna")
  let south = try offices.places[1].open("bea")
  try south.set("vol:1", ["name": name])
  try south.set("vol:2", ["name": "Bo"])
  try offices.copy(from: south, to: offices.places[0])
  try north.refresh()
  try north.set("vol:1", ["phone": "+49 40 111222"])

  let report = try north.erase(.init(records: ["vol:1"], reason: "Art. 17"))
  #expect(report.waiting == [south.journal.ownSite])
  #expect(north.record("vol:1") == nil)
  // The other site's file here is not this site's to rewrite.
  #expect(files(in: offices.places[0].folder, with: name).count == 1)

  try offices.copy(from: north, to: offices.places[1])
  try south.refresh()
  #expect(south.record("vol:1") == nil && south.value("vol:2", "name") == "Bo")
  #expect(files(in: offices.places[1].folder, with: name) == [])
  #expect(files(in: offices.places[1].folder, with: "111222") == [])

  try offices.copy(from: south, to: offices.places[0])
  try north.refresh()
  #expect(north.waitingSites() == [])
  #expect(files(in: offices.places[0].folder, with: name) == [])
  for place in offices.places {
    let again = try place.open()
    #expect(again.check() == [] && again.picture() == north.picture())
    #expect(again.value("vol:2", "name") == "Bo")
  }
}

@Test
func `old lines that arrive late stay hidden`() throws {
  let offices = try Offices(2)
  let north = try offices.places[0].open("anna")
  let south = try offices.places[1].open("bea")
  try north.set("vol:1", ["name": name])
  try offices.copy(from: north, to: offices.places[1])
  try south.refresh()
  try south.set("vol:1", ["phone": "+49 40 111222"])
  try north.erase(.init(records: ["vol:1"], reason: "Art. 17"))
  try north.refresh()
  try offices.copy(from: south, to: offices.places[0])
  #expect(try north.refresh() == [])
  #expect(north.record("vol:1") == nil)
  #expect(north.history(of: "vol:1").allSatisfy { $0.changes.isEmpty })
  #expect(try offices.places[0].open().record("vol:1") == nil)
}

@Test
func `a note that another site changed meanwhile keeps no earlier version`() throws {
  let offices = try Offices(2)
  let north = try offices.places[0].open("anna")
  let south = try offices.places[1].open("bea")
  try north.set("mee:1", ["notes": "with \(name)"])
  try offices.copy(from: north, to: offices.places[1])
  try south.refresh()
  let cleaned = Change(record: "mee:1", field: "notes", value: "with [gelöscht]")
  try north.erase(.init(records: [], cleaned: [cleaned], reason: "Art. 17"))
  try south.set("mee:1", ["notes": "tea"])
  try offices.copy(from: north, to: offices.places[1])
  try south.refresh()
  #expect(files(in: offices.places[1].folder, with: name) == [])
  try offices.copy(from: south, to: offices.places[0])
  try north.refresh()
  #expect(files(in: offices.places[0].folder, with: name) == [])
  #expect(north.picture() == south.picture())
}

@Test
func `a copied store answers for the folder of the site it was copied from`() throws {
  let office = try TemporaryStore()
  let store = try office.open()
  try store.set("vol:1", ["name": name])
  let copy = office.folder + "/copy"
  try run("cp", "-a", office.path, copy)
  let moved = try Store(at: copy, user: "anna")
  try moved.set("vol:1", ["phone": "+49 40 111222"])
  #expect(moved.journal.ownSite != store.journal.ownSite)
  let report = try moved.erase(.init(records: ["vol:1"], reason: "Art. 17"))
  #expect(report.waiting == [])
  #expect(files(in: copy, with: name) == [])
  #expect(try Store(at: copy, user: "anna").check() == [])
  #expect(store.value("vol:1", "name") == name)
}

@Test
func `what a crash left is finished by the next start`() throws {
  let office = try TemporaryStore()
  let store = try office.open()
  try store.set("vol:1", ["name": name])
  try store.set("vol:2", ["name": "Bo"])
  // The erase line alone, as if the program had ended behind it.
  let line = try LineEncoder.erase(
    number: 3,
    stamp: HybridClock.next(after: store.journal.lastStamp(wall: 0), wall: HybridClock.wall()),
    site: try #require(store.journal.ownSite),
    user: "anna",
    records: ["vol:1"],
    remarks: [],
    changes: [],
    reason: "Art. 17"
  )
  overwrite(office.segment(store), contents(office.segment(store)) + line)
  #expect(!files(in: office.folder, with: name).isEmpty)
  let next = try office.open("bea")
  #expect(files(in: office.folder, with: name) == [])
  #expect(!next.hasUnfinishedErasures && next.notices.isEmpty)
  #expect(next.value("vol:2", "name") == "Bo" && next.record("vol:1") == nil)
  #expect(next.check() == [])
}

@Test
func `files of a site that is no more are cleaned by who adopts it`() throws {
  let offices = try Offices(2)
  let (here, gone) = (offices.places[0], offices.places[1])
  let old = try gone.open("bea")
  try old.set("vol:1", ["name": name])
  try old.set("vol:2", ["name": "Bo"])
  let store = try here.open("anna")
  try offices.copy(from: old, to: here)
  try store.refresh()
  let site = try #require(old.journal.ownSite)
  let left = here.path + "/local/0123456789abcdef"
  mkdir(left, 0o770)
  overwrite(left + "/site", Array("\(site) 0123456789abcdef 1 2 formerly00\n".utf8))
  overwrite(left + "/backups.jsonl", Array("\"/none/old.tar\"\n".utf8))
  overwrite(left + "/snapshot.jsonl", Array(name.utf8))

  for other in ["abcdefghij", store.journal.ownSite ?? "", "../x"] {
    #expect(throws: StoreRefusal.noOtherSite(other)) { try store.adopt(site: other) }
  }
  let report = try store.erase(.init(records: ["vol:1"], reason: "Art. 17"))
  #expect(report.waiting == [site] && files(in: here.folder, with: name).count == 2)
  let journal = "\(here.path)/journal/\(site)/000001.jsonl"
  #expect(try store.adopt(site: site) == [journal])
  #expect(files(in: here.folder, with: name) == [] && store.waitingSites() == [])
  #expect(try Folder.listing(here.path + "/local") == [Host.name])
  #expect(store.check().map(\.path) == ["/none/old.tar"])
  #expect(try store.ownedSites().dropFirst() == [site, "formerly00"])
  let next = try here.open("carl")
  #expect(next.notices == [] && next.value("vol:2", "name") == "Bo")
  // From now on it is cleaned with this site's own files.
  #expect(try next.erase(.init(records: ["vol:2"], reason: "Art. 17")).waiting == [])
  #expect(files(in: here.folder, with: "Bo\"") == [])
}

/// Runs a program and waits for it.
private func run(_ words: String...) throws {
  var arguments: [UnsafeMutablePointer<CChar>?] = words.map { (text: String) in strdup(text) }
  arguments.append(nil)
  defer { for argument in arguments { free(argument) } }
  var process = pid_t()
  var status: Int32 = -1
  let code = posix_spawnp(&process, words[0], nil, nil, arguments, environ)
  if code == 0 { waitpid(process, &status, 0) }
  guard code == 0, status == 0 else {
    throw StoreError(path: words[0], operation: "spawn", code: code)
  }
}
