import Testing

@testable import Store

private let nasty = [
  "", "\"", "\\", "\\\"", "\n\r\t", "\u{0}\u{1}\u{1f}\u{7f}\u{80}\u{9f}", "Ayşe", "e\u{301}", "é",
  "👩‍👩‍👧",
  "\u{2028}\u{feff}\u{202e}", "null", "[1]", "],[", ",\"c\":\"00000000\"}", "a\\u0041",
  "\u{10ffff}",
  "vol:1", "\"vol:1\"",
]

@Test(arguments: nasty)
func `any string comes back as it was, as key and as value`(_ text: String) throws {
  let place = try TemporaryStore()
  let store = try place.open(text)
  let record = "vol:" + text
  try store.commit(
    [
      Change(record: record, field: text, value: text),
      Change(record: record, field: "x" + text, value: text + text),
    ],
    note: text
  )
  store.writeSnapshot()
  try store.set("vol:other", ["name": text])
  let pictures = [store, try place.open(text)]
  try #require(store.writeSnapshot())
  for opened in pictures + [try place.open(text)] {
    let found = try #require(opened.record(record)?[text])
    #expect(Array(found.value.unicodeScalars) == Array(text.unicodeScalars))
    let entry = try #require(opened.history(of: record).first)
    #expect(Array(entry.changes[0].record.unicodeScalars) == Array(record.unicodeScalars))
    #expect(Array((entry.note ?? "-").unicodeScalars) == Array(text.unicodeScalars))
    var ids: [String] = []
    opened.records(prefix: "vol") { ids.append($0.id) }
    #expect(Set(ids.map { Array($0.utf8) }) == [Array(record.utf8), Array("vol:other".utf8)])
  }
  try store.undo()
  try store.undo()
  #expect(store.record(record) == nil)
}

@Test
func `keys that look alike but are spelled differently stay apart`() throws {
  let place = try TemporaryStore()
  let store = try place.open()
  try store.set("vol:é", ["é": "one", "e\u{301}": "two"])
  try store.set("vol:e\u{301}", ["name": "é"])
  try store.set("vol:e\u{301}", ["name": "e\u{301}"])
  for opened in [store, try place.open()] {
    #expect(opened.state.allKeys().count == 2)
    #expect(opened.record("vol:é")?.fields.count == 2)
    let name = try #require(opened.value("vol:e\u{301}", "name"))
    #expect(Array(name.utf8) == Array("e\u{301}".utf8))
  }
}
