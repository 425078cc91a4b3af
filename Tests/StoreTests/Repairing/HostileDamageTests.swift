import Glibc
import Testing

@testable import Store

/// A line of the store's site under a number, with what stands behind the kind.
private func line(_ number: UInt64, _ store: Store, _ rest: String) -> [UInt8] {
  var line = LineEncoder.start(
    number,
    HybridClock.stamp(milliseconds: HybridClock.wall()),
    store.journal.ownSite ?? "",
    "anna",
    "set"
  )
  line.append(contentsOf: rest.utf8)
  LineFrame.close(&line, from: 0)
  return line
}

@Test(arguments: [false, true])
func `a part of more parts than there can be does not hold a repair up`(hasSnapshot: Bool) throws {
  let place = try TemporaryStore()
  let store = try place.open()
  for number in 0..<5 { try store.set("vol:\(number)", ["name": "\(number)"]) }
  if hasSnapshot { #expect(store.writeSnapshot()) }
  let files = SiteFiles(store)
  var lines = files.lines(1)
  lines[1] = line(2, store, #","part":[1,9223372036854775807],"ch":[]"#)
  lines.removeSubrange(2...3)
  files.write(1, lines)
  #expect(try place.repair().steps.count > 0)
  #expect(try place.repair().steps.isEmpty)
}

@Test
func `many gaps are not made up for without end`() throws {
  let place = try TemporaryStore()
  let store = try place.open()
  try store.set("vol:0", ["name": "0"])
  let files = SiteFiles(store)
  files.write(1, files.lines(1) + (1...6).map { line(1 + $0 * 10, store, #","ch":[]"#) })
  let segments = try #require(store.journal.own).folder
  let plan = SitePlan(
    site: store.journal.ownSite ?? "",
    folder: files.folder,
    segments: try SegmentText.all(in: segments, site: store.journal.ownSite ?? ""),
    sources: [],
    snapshot: nil,
    covered: 0,
    missingLimit: 30
  )
  #expect(plan.highest == 31 && plan.beyond.count == 3)
  #expect(UInt64(plan.kept.count) == plan.highest)
}

@Test
func `looking for lines in the worst damage ends`() {
  let site = TextBytes("k3v9q2xw7a")
  let opening = Array(#"{"n":"#.utf8)
  let end = Array(#","c":"00000000"}"#.utf8)
  for ends in [0, 40] {
    let bytes =
      Array(repeatElement(opening, count: 40_000).joined())
      + Array(repeatElement(end, count: ends).joined())
    var work = 0
    let found = bytes.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map {
        Salvage.lines(in: $0, from: 0, to: buffer.count, site: site, work: &work)
      }
    }
    // Each opening before each of eight ends would be thirty thousand times the piece.
    #expect(found?.isEmpty == true)
    #expect(work <= Salvage.workLimit(bytes.count) + LineFrame.limit)
    #expect((work > 0) == (ends > 0))
  }
}
