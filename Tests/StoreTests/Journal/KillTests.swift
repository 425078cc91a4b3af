import Glibc
import Testing

@testable import Store

/// What a store has to hold after its writers were killed.
private func verify(_ place: TemporaryStore, acknowledged: [String]) throws {
  let store = try place.open()
  let bad =
    store.notices.filter { $0.severity == .damage }
    + store.check().filter { $0.severity == .damage }
  #expect(bad.isEmpty)
  #expect(!store.check().contains { $0.code == .snapshotDiffers })
  var written: [String: String] = [:]
  for entry in store.history() {
    for change in entry.changes { written["\(entry.id)"] = change.new }
  }
  #expect(acknowledged.count > 100)
  for line in acknowledged {
    let words = line.split(separator: " ", maxSplits: 1)
    #expect(words.count == 2 && written[String(words[0])] == String(words[1]), "\(line)")
  }
}

@Test
func `a full disk loses nothing and writing goes on when there is room again`() throws {
  let place = try TemporaryStore()
  let lines = try #require(WriterProcess(["limit", place.path, "anna", "20000"])).finish()
  #expect(lines.contains("error write \(EFBIG)"))
  let last = try #require(lines.last)
  #expect(last.hasSuffix("after"))
  try verify(place, acknowledged: lines.filter { !$0.hasPrefix("error") })
  #expect(try place.open().notices.isEmpty)
}
