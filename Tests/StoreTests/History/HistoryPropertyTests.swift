import Testing

@testable import Store

/// What the fold makes of the lines of a world, in an order of its own.
private struct Folded {
  private let state: State

  init(_ world: HistoryWorld, seed: UInt64) throws {
    let names = HistoryWorld.sites.map { TextBytes($0) }
    var random = Generator(state: seed)
    let lines = world.histories.joined().shuffled(using: &random).compactMap { operation in
      let source = FileBytes.copying(operation.line)
      let end = source.count - 1
      let name = names[operation.id.site == HistoryWorld.sites[0] ? 0 : 1]
      return LineHeader(source.base, from: 0, to: end, site: name).map {
        JournalLine(source: source, site: operation.id.site, start: 0, end: end, header: $0)
      }
    }
    var verdicts: [OperationID: Verdict] = [:]
    for line in lines {
      guard let (target, verdict) = line.verdict else { continue }
      if let old = verdicts[target], !old.yields(to: verdict) { continue }
      verdicts[target] = verdict
    }
    let bytes = ColdFold.snapshot(
      of: lines,
      verdicts: verdicts,
      store: "test",
      coverage: HistoryWorld.sites.map { SnapshotHeader.Coverage(site: $0, position: Position()) }
    )
    state = State(base: try #require(Snapshot(bytes)))
  }

  /// The cells of a record by field.
  func cells(_ history: Int, _ record: Int) -> [Cell?] {
    let found = state.record(ExactText(HistoryWorld.name(history, record)))
    return HistoryWorld.fields.map { found?.cell(state.number(of: $0)) }
  }
}

private func isSame(_ left: Cell?, _ right: Cell?) -> Bool {
  left?.write == right?.write && left?.value == right?.value && left?.stamp == right?.stamp
}

/// 40 worlds of 500 histories are 20,000.
@Test(arguments: 0..<40)
func `two sites and five users agree whatever they write, undo, redo and revert`(
  world number: Int
) throws {
  let seed = UInt64(number + 1) &* 0x2545_f491_4f6c_dd1d
  var random = Generator(state: seed)
  let count = 500
  var world = try HistoryWorld(seed: seed, histories: count)
  let first = try Folded(world, seed: seed ^ 1)
  let second = try Folded(world, seed: seed ^ 2)

  // As many redos as undos of one user, at one site.
  let before = world
  for history in 0..<count {
    let (user, site) = (random.below(5), random.below(2))
    let own = before.histories[history].indices.reversed().filter {
      before.histories[history][$0].user == user && before.isLive(history, $0)
    }
    let steps = own.prefix(random.below(4))
    for place in steps { try world.judge(history, place, isUndo: true, user, site) }
    for place in steps.reversed() { try world.judge(history, place, isUndo: false, user, site) }
  }
  let third = try Folded(world, seed: seed ^ 3)

  // One more undo of anything that counts.
  var targets: [Int?] = []
  for history in 0..<count {
    let live = world.histories[history].indices.filter { world.isLive(history, $0) }
    targets.append(live.isEmpty ? nil : live[random.below(live.count)])
  }
  let restored = world
  for (history, target) in targets.enumerated() {
    if let target { try world.judge(history, target, isUndo: true, 0, random.below(2)) }
  }
  let fourth = try Folded(world, seed: seed ^ 4)

  for history in 0..<count {
    for record in 0..<HistoryWorld.records {
      let cells = first.cells(history, record)
      let (other, redone) = (second.cells(history, record), third.cells(history, record))
      let undone = fourth.cells(history, record)
      for field in HistoryWorld.fields.indices {
        let what = "world \(number), history \(history), record \(record), field \(field)"
        let winner = before.winner(history, record, field)
        #expect(cells[field]?.write == winner?.id, "not the newest live write: \(what)")
        #expect(isSame(cells[field], other[field]), "the order of lines matters: \(what)")
        #expect(isSame(cells[field], redone[field]), "undos and redos changed: \(what)")
        let target = targets[history].map { restored.histories[history][$0].id }
        if cells[field]?.write != target || target == nil {
          #expect(isSame(cells[field], undone[field]), "touched another's write: \(what)")
        } else {
          let previous = restored.winner(history, record, field, without: targets[history])
          #expect(undone[field]?.write == previous?.id, "not the previous value: \(what)")
        }
      }
    }
  }
}
