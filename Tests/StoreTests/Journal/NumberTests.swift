import Glibc
import Testing

@testable import Store

/// A whole line with a right checksum, whatever it says.
private func line(_ text: String) -> [UInt8] {
  var line = Array(text.utf8)
  LineFrame.close(&line, from: 0)
  return line
}

private func change(_ site: String, _ number: UInt64, stamp: String, part: String = "") -> [UInt8] {
  line(
    #"{"n":\#(number),"t":"\#(stamp)","s":"\#(site)","u":"anna","k":"set"\#(part),"#
      + #""ch":[["vol:9","name",null,"Ole",null]]"#
  )
}

private let impossible: [UInt64] = [.max, .max - 1, 1 << 63, 9_007_199_254_740_993]

@Test(arguments: impossible)
func `a line with an impossible number is damage and stops nobody`(number: UInt64) throws {
  let place = try TemporaryStore()
  let store = try place.open()
  try store.set("vol:1", ["name": "a"])
  let site = try #require(store.journal.own?.site)
  let path = place.segment(store)
  overwrite(path, contents(path) + change(site, number, stamp: "0192f0c1a2b30001"))
  for opened in [store, try place.open()] {
    #expect(opened.check().contains { $0.code == .damagedLine && $0.severity == .damage })
    try opened.set("vol:1", ["name": "b"])
    try opened.undo()
    try opened.redo()
    #expect(opened.notices.contains { $0.code == .damagedLine })
    #expect(opened.record("vol:9") == nil)
    #expect(opened.value("vol:1", "name") == "b")
    try opened.set("vol:1", ["name": "a"])
  }
  #expect(try place.open().value("vol:1", "name") == "a")
}

@Test
func `no number is given that would not be read again`() throws {
  let place = try TemporaryStore()
  let store = try place.open()
  try store.set("vol:1", ["name": "a"])
  let site = try #require(store.journal.own?.site)
  let path = place.segment(store)
  overwrite(path, contents(path) + change(site, 1 << 53, stamp: "0192f0c1a2b30001"))
  let whole = contents(path)
  #expect(throws: StoreError.self) { try store.set("vol:1", ["name": "b"]) }
  #expect(throws: (any Error).self) { try store.undo() }
  #expect(contents(path) == whole)
  #expect(store.check().map(\.code) == [.missingNumber])
}

@Test
func `the last stamp there is stops nobody`() throws {
  let place = try TemporaryStore()
  let store = try place.open()
  try store.set("vol:1", ["name": "a"])
  let site = try #require(store.journal.own?.site)
  let path = place.segment(store)
  overwrite(path, contents(path) + change(site, 2, stamp: "ffffffffffffffff"))
  try store.set("vol:9", ["name": "b"])
  try store.set("vol:9", ["name": "c"])
  try store.undo()
  #expect(store.value("vol:9", "name") == "b")
  #expect(try place.open().picture() == store.picture())
  #expect(store.check().isEmpty)
}

@Test(arguments: [
  #""part":[1,9223372036854775807]"#, #""part":[2,18446744073709551615]"#, #""part":[7,7],"n":3"#,
  #""part":[9007199254740992,9007199254740993]"#,
])
func `impossible counts of parts stop nobody`(part: String) throws {
  let place = try TemporaryStore()
  let store = try place.open()
  try store.set("vol:1", ["name": "a"])
  try store.set("vol:1", ["name": "b"])
  let site = try #require(store.journal.own?.site)
  let path = place.segment(store)
  let number: UInt64 = part.hasSuffix("3") && part.contains("n") ? 9 : 3
  overwrite(
    path,
    contents(path) + change(site, number, stamp: "0192f0c1a2b30001", part: "," + part)
  )
  #expect(!store.check().isEmpty)
  try store.set("vol:1", ["name": "c"])
  try store.undo()
  #expect(store.record("vol:9") == nil && store.value("vol:1", "name") == "b")
  #expect(try place.open().picture() == store.picture())
}

@Test(arguments: ["9223372036854775807", "1000000", "99999999999999999999"])
func `a segment with an impossible number is reported and not read`(number: String) throws {
  let place = try TemporaryStore()
  let store = try place.open(segmentSize: 600)
  try store.set("vol:1", ["name": "a"])
  let site = try #require(store.journal.own?.site)
  let path = "\(place.path)/journal/\(site)/\(number).jsonl"
  overwrite(path, line(#"{"n":2,"t":"0192f0c1a2b30001","s":"\#(site)","k":"seal""#))
  chmod(path, 0o660)
  for opened in [store, try place.open(segmentSize: 600)] {
    for value in 0..<6 { try opened.set("vol:1", ["name": "\(value)"]) }
    try opened.undo()
    #expect(opened.check().map(\.code) == [.unsafeFile])
    #expect(opened.check().first?.path == path)
  }
  #expect(try place.open().value("vol:1", "name") == "4")
}

@Test
func `behind the last segment that may be no other one is begun`() throws {
  let place = try TemporaryStore()
  let store = try place.open(segmentSize: 300)
  try store.set("vol:1", ["name": "a"])
  let site = try #require(store.journal.own?.site)
  let folder = "\(place.path)/journal/\(site)"
  rename("\(folder)/000001.jsonl", "\(folder)/999999.jsonl")
  let opened = try place.open(segmentSize: 300)
  var saved = "a"
  #expect(throws: StoreError.self) {
    for value in 0..<6 {
      try opened.set("vol:1", ["name": "\(value)"])
      saved = "\(value)"
    }
  }
  #expect(try place.open().value("vol:1", "name") == saved)
}
