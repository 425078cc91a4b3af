import Glibc
import Testing

@testable import Store

/// A site whose journal has several files, and an office that gets them piece by piece.
private struct Delivery {
  let offices: Offices
  let source: Store
  let target: Store
  let from: String
  let to: String

  init(clock: @escaping () -> UInt64 = HybridClock.wall, targetClock: (() -> UInt64)? = nil) throws
  {
    offices = try Offices(2)
    source = try offices.places[0].open("anna", segmentSize: 300, clock: clock)
    target = try offices.places[1].open("bea", clock: targetClock)
    for number in 0..<8 { try source.set("vol:\(number)", ["name": "Ayşe \(number)"]) }
    from = try #require(source.journal.own?.folder.path)
    to = "\(offices.places[1].path)/journal/\(try #require(source.journal.own?.site))"
    mkdir(to, 0o2770)
  }

  func deliver(_ segment: Int, bytes count: Int = .max) throws {
    let name = Segment.name(segment)
    overwrite("\(to)/.arriving", Array(contents("\(from)/\(name)").prefix(count)))
    rename("\(to)/.arriving", "\(to)/\(name)")
    try target.refresh()
  }
}

@Test
func `an open store takes in files that arrive in any order`() throws {
  let delivery = try Delivery()
  try delivery.deliver(2)
  try delivery.deliver(3)
  #expect(delivery.target.value("vol:0", "name") == nil)
  try delivery.deliver(1)
  for number in 4...9 { try delivery.deliver(number) }
  #expect(delivery.target.picture() == delivery.source.picture())
}

@Test(arguments: [0, 30, 200])
func `an open store takes in the rest of a file that came in part`(bytes: Int) throws {
  let delivery = try Delivery()
  try delivery.deliver(1, bytes: bytes)
  try delivery.deliver(2, bytes: 0)
  try delivery.deliver(1)
  for number in 2...9 { try delivery.deliver(number) }
  #expect(delivery.target.picture() == delivery.source.picture())
}

@Test
func `lines that were held back are taken in when their time has come`() throws {
  let day: UInt64 = 86_400_000
  var time: UInt64 = 1_800_000_000_000
  let delivery = try Delivery(clock: { 1_800_000_000_000 + 2 * day }, targetClock: { time })
  for number in 1...9 { try delivery.deliver(number) }
  #expect(delivery.target.picture().isEmpty)
  #expect(!delivery.target.hasNews())
  time += 2 * day
  #expect(delivery.target.hasNews())
  try delivery.target.refresh()
  #expect(delivery.target.picture() == delivery.source.picture())
}
