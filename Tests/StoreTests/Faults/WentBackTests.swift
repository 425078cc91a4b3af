import Glibc
import Testing

@testable import Store

/// Two offices; the second one has seen what the first one wrote.
private struct Seeing {
  let offices: Offices
  let first: Store
  let path: String

  init() throws {
    offices = try Offices(2)
    first = try offices.places[0].open()
    for number in 0..<4 { try first.set("vol:\(number)", ["name": "Ayşe \(number)"]) }
    let second = try offices.places[1].open("bea")
    try second.set("vol:9", ["name": "Ole"])
    try offices.copy(from: first, to: offices.places[1])
    try second.refresh()
    second.writeSnapshotIfWorthwhile()
    path = "\(offices.places[1].path)/journal/\(first.journal.own?.site ?? "")/000001.jsonl"
  }

  func reopened() throws -> Store { try offices.places[1].open("bea") }
}

@Test
func `a site that holds less than was seen of it is reported until it holds it again`() throws {
  let seeing = try Seeing()
  let whole = contents(seeing.path)
  #expect(try seeing.reopened().notices.isEmpty)
  let end = (whole.dropLast().lastIndex(of: 0x0a) ?? 0) + 1
  for isSnapshotWritten in [false, true] {
    overwrite(seeing.path, Array(whole.prefix(end)))
    let store = try seeing.reopened()
    #expect(store.notices.map(\.code) == [.wentBack])
    #expect(store.notices.first?.path.hasSuffix(seeing.first.journal.ownSite ?? "-") == true)
    #expect(store.notices.first?.severity == .warning)
    #expect(store.picture().count == 4)
    store.keepSeen()
    if isSnapshotWritten { #expect(store.writeSnapshot()) }
    #expect(try seeing.reopened().notices.map(\.code) == [.wentBack])
    overwrite(seeing.path, whole)
    #expect(try seeing.reopened().notices.isEmpty)
  }
  unlink(seeing.path)
  #expect(try seeing.reopened().notices.map(\.code) == [.wentBack])
}

@Test
func `another line in place of one that was seen is reported, what an erasure leaves is not`()
  throws
{
  let seeing = try Seeing()
  let whole = contents(seeing.path)
  let end = (whole.dropLast().lastIndex(of: 0x0a) ?? 0) + 1
  for kind in ["set", "erased"] {
    var line = Array(
      #"{"n":4,"t":"0192f0c1a2b30001","s":"\#(seeing.first.journal.ownSite ?? "")","k":"\#(kind)""#
        .utf8
    )
    LineFrame.close(&line, from: 0)
    overwrite(seeing.path, Array(whole.prefix(end)) + line)
    #expect(try seeing.reopened().notices.map(\.code) == (kind == "set" ? [.wentBack] : []))
  }
}

@Test(arguments: ["snapshot", "seen", "nothing"])
func `a number is never given twice when the folder was set back`(witness: String) throws {
  let place = try TemporaryStore()
  let store = try place.open()
  try store.set("vol:1", ["name": "a"])
  let before = contents(place.segment(store))
  try store.set("vol:1", ["name": "b"])
  let whole = contents(place.segment(store))
  let site = try #require(store.journal.own?.site)
  let local = try #require(store.local?.path)
  if witness == "snapshot" {
    #expect(store.writeSnapshot())
    unlink(local + "/seen.json")
  } else if witness == "seen" {
    store.keepSeen()
  }
  #expect(try place.open().journal.ownSite == site)
  overwrite(place.segment(store), before)
  let opened = try place.open()
  #expect((opened.journal.ownSite == site) == (witness == "nothing"))
  #expect(opened.notices.map(\.code) == (witness == "nothing" ? [] : [.wentBack]))
  try opened.set("vol:1", ["name": "c"])
  let again = try place.open()
  #expect(again.notices.isEmpty && again.journal.ownSite == opened.journal.ownSite)
  #expect(again.value("vol:1", "name") == "c")
  // What was lost comes back, say from a backup: nothing stands in its place.
  if witness != "nothing" {
    overwrite("\(place.path)/journal/\(site)/000001.jsonl", whole)
    let found = try place.open()
    #expect(found.notices.isEmpty && found.check().isEmpty && found.history().count == 3)
  }
}

@Test
func `a damaged memory of what was seen is ignored`() throws {
  let seeing = try Seeing()
  let store = try seeing.reopened()
  let file = try #require(store.local?.path) + "/seen.json"
  let text = contents(file)
  #expect(!text.isEmpty)
  overwrite(seeing.path, Array(contents(seeing.path).prefix(100)))
  for cut in [0, 1, text.count / 2, text.count - 1] {
    overwrite(file, Array(text.prefix(cut)))
    #expect(try seeing.reopened().notices.filter { $0.code == .wentBack }.isEmpty)
  }
  overwrite(file, text)
  #expect(try seeing.reopened().notices.contains { $0.code == .wentBack })
}
