import Testing

@testable import Store

private let hour: UInt64 = 3_600_000
private let start: UInt64 = 480_000 * hour

/// Two offices whose clocks differ by half an hour, one line an hour each.
private final class Scene {
  let offices: Offices
  let store: Store
  private(set) var all: [HistoryEntry] = []

  init() throws {
    offices = try Offices(2)
    var now = start
    let users = ["anna", "bea", "carl"]
    let kinds = ["vol", "par", "mtg"]
    var sites: [Store] = []
    for (place, office) in offices.places.enumerated() {
      now = start + UInt64(place) * hour / 2
      let stores = try users.map { try office.open($0, segmentSize: 2500, clock: { now }) }
      for number in 0..<90 {
        now += hour
        let store = stores[number * 7 % 3]
        switch number % 11 {
        case 7: try store.undo()
        case 8 where store.lastRedoable() != nil: try store.redo()
        default:
          let record = "\(kinds[number % 4 % 3]):\(number % 5)"
          try store.set(record, ["name": "\(place) \(number)", "note": "[\"vol:1\",\"vol:2"])
        }
      }
      now += 1000 * hour
      try stores[0].refresh()
      sites.append(stores[0])
    }
    store = sites[0]
    try offices.copy(from: sites[1], to: offices.places[0])
    try store.refresh()
    all = try store.history(HistoryQuery())
  }
}

@Test
func `the whole history is every transaction, newest first`() throws {
  let scene = try Scene()
  let lines = try scene.store.journal.all(wall: start + 5000 * hour)
  let wanted = lines.filter { [.set, .undo, .redo].contains($0.header.kind) }
  #expect(Set(scene.all.map(\.id)) == Set(wanted.map(\.operation)))
  #expect(scene.all.count == wanted.count && scene.all.count > 150)
  #expect(zip(scene.all, scene.all.dropFirst()).allSatisfy { $0.time >= $1.time })
  #expect(Set(scene.all.map(\.id.site)).count == 2)
}

@Test
func `a query answers with what it asks for`() throws {
  let scene = try Scene()
  let all = scene.all
  func touched(_ entry: HistoryEntry, _ isWanted: (String) -> Bool) -> Bool {
    let origin = entry.target.flatMap { target in all.first { $0.id == target } } ?? entry
    return origin.changes.contains { isWanted($0.record) }
  }
  func check(_ query: HistoryQuery, _ isWanted: (HistoryEntry) -> Bool) throws {
    let wanted = all.filter(isWanted)
    #expect(!wanted.isEmpty)
    #expect(try scene.store.history(query).map(\.id) == wanted.map(\.id))
    // In pieces, each going on where the last one ended.
    var pieces: [OperationID] = []
    var piece = query
    piece.limit = 7
    while true {
      let entries = try scene.store.history(piece)
      guard let last = entries.last else { break }
      pieces += entries.map(\.id)
      piece.before = last.id
    }
    #expect(pieces == wanted.map(\.id))
  }
  let (from, to) = (start + 30 * hour, start + 60 * hour)
  try check(HistoryQuery()) { _ in true }
  try check(HistoryQuery(user: "bea")) { $0.user == "bea" }
  try check(HistoryQuery(kind: "mtg")) { touched($0) { $0.hasPrefix("mtg:") } }
  try check(HistoryQuery(record: "vol:1")) { touched($0) { $0 == "vol:1" } }
  try check(HistoryQuery(from: from, to: to)) { from...to ~= $0.time }
  try check(HistoryQuery(record: "vol:1", user: "anna", from: from)) {
    $0.user == "anna" && $0.time >= from && touched($0) { $0 == "vol:1" }
  }
  try check(HistoryQuery(user: "carl", kind: "par", to: to)) {
    $0.user == "carl" && $0.time <= to && touched($0) { $0.hasPrefix("par:") }
  }
  #expect(try scene.store.history(HistoryQuery(record: "vol:none")).isEmpty)
  #expect(try scene.store.history(HistoryQuery(user: "dora")).isEmpty)
  #expect(try scene.store.history(HistoryQuery(limit: 0)).isEmpty)
}

@Test
func `a record of an earlier moment is what the store showed then`() throws {
  let place = try TemporaryStore()
  var now = start
  let (anna, bea) = (
    try place.open("anna", segmentSize: 900, clock: { now }),
    try place.open("bea", clock: { now })
  )
  var shown: [(time: UInt64, record: StoredRecord?)] = [(start - 1, nil)]
  func step(_ act: () throws -> Void) throws {
    now += hour
    try act()
    try anna.refresh()
    shown.append((now, anna.record("vol:1")))
  }
  try step { try anna.set("vol:1", ["name": "Ayşe", "city": "Hamburg"]) }
  try step { try bea.set("vol:1", ["city": "Bremen"]) }
  try step { try bea.set("vol:2", ["city": "vol:1"]) }
  try step { try bea.undo() }
  try step { try bea.undo() }
  try step { try bea.redo() }
  try step { try anna.set("vol:1", ["city": nil]) }
  try step { try anna.undo() }
  try step { try anna.redo() }
  try step { try anna.set("vol:1", ["name": nil]) }
  #expect(anna.record("vol:1") == nil)
  try bea.refresh()
  func fields(_ record: StoredRecord?) -> Set<StoredField> { Set(record?.fields ?? []) }
  for (index, moment) in shown.enumerated() {
    #expect(fields(try bea.record("vol:1", asOf: moment.time)) == fields(moment.record))
    let next = index + 1 < shown.count ? shown[index + 1].time - 1 : UInt64.max
    #expect(fields(try bea.record("vol:1", asOf: next)) == fields(moment.record))
  }
}

@Test
func `a record that one office takes back and another edits meanwhile stays`() throws {
  let offices = try Offices(2)
  let (anna, bea) = (try offices.places[0].open("anna"), try offices.places[1].open("bea"))
  try anna.set("vol:1", ["name": "Ayşe", "city": "Hamburg"])
  try offices.copy(from: anna, to: offices.places[1])
  try bea.refresh()
  try bea.set("vol:1", ["phone": "1"])
  try anna.undo()
  #expect(anna.record("vol:1") == nil)
  try offices.copy(from: bea, to: offices.places[0])
  try offices.copy(from: anna, to: offices.places[1])
  for store in [anna, bea] {
    try store.refresh()
    #expect(store.record("vol:1")?.fields.map(\.field) == ["phone"])
  }
  #expect(anna.picture() == bea.picture())
  // Who took it back can bring it again, with what was written meanwhile.
  try anna.redo()
  #expect(anna.record("vol:1")?.fields.map(\.field).sorted() == ["city", "name", "phone"])
}
