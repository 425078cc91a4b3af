import Testing

@testable import Store

/// The lines of a world, by history.
private func lines(of world: HistoryWorld) -> [[JournalLine]] {
  let names = HistoryWorld.sites.map { TextBytes($0) }
  return world.histories.map { history in
    history.compactMap { operation in
      let source = FileBytes.copying(operation.line)
      let end = source.count - 1
      let name = names[operation.id.site == HistoryWorld.sites[0] ? 0 : 1]
      return LineHeader(source.base, from: 0, to: end, site: name).map {
        JournalLine(source: source, site: operation.id.site, start: 0, end: end, header: $0)
      }
    }
  }
}

/// What the fold makes of the first lines of each history, in an order of its own.
private struct Folded {
  private let state: State

  init(_ all: [[JournalLine]], counts: [Int], seed: UInt64) throws {
    var random = Generator(state: seed)
    let lines = zip(all, counts).flatMap { $0.prefix($1) }.shuffled(using: &random)
    var fold = ColdFold(size: 0)
    fold.apply(lines)
    let snapshot = fold.snapshot(
      store: "test",
      coverage: HistoryWorld.sites.map { SnapshotHeader.Coverage(site: $0, position: Position()) }
    )
    state = State(base: try #require(snapshot))
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
  let before = world

  // As many redos as undos of one user, at one site.
  for history in 0..<count {
    let (user, site) = (random.below(5), random.below(2))
    let own = before.histories[history].indices.reversed().filter {
      before.histories[history][$0].user == user && before.isLive(history, $0)
    }
    let steps = own.prefix(random.below(4))
    for place in steps { try world.judge(history, place, isUndo: true, user, site) }
    for place in steps.reversed() { try world.judge(history, place, isUndo: false, user, site) }
    world.meet(history)
  }
  let restored = world

  // One more undo of anything that counts.
  var targets: [Int?] = []
  for history in 0..<count {
    let live = world.histories[history].indices.filter { world.isLive(history, $0) }
    let target = live.isEmpty ? nil : live[random.below(live.count)]
    targets.append(target)
    if let target { try world.judge(history, target, isUndo: true, 0, random.below(2)) }
  }

  let all = lines(of: world)
  let first = try Folded(all, counts: before.histories.map(\.count), seed: seed ^ 1)
  let second = try Folded(all, counts: restored.histories.map(\.count), seed: seed ^ 2)
  let third = try Folded(all, counts: world.histories.map(\.count), seed: seed ^ 3)
  // An expectation for each field would take longer than all the rest.
  var wrong: [String] = []
  for history in 0..<count {
    let target = targets[history].map { restored.histories[history][$0].id }
    for record in 0..<HistoryWorld.records {
      let cells = first.cells(history, record)
      let redone = second.cells(history, record)
      let undone = third.cells(history, record)
      for field in HistoryWorld.fields.indices {
        if cells[field]?.write != before.winner(history, record, field)?.id {
          wrong.append("\(history): not the newest live write")
        }
        if !isSame(cells[field], redone[field]) {
          wrong.append("\(history): the order, or undos and redos, matter")
        }
        if target == nil || cells[field]?.write != target {
          if !isSame(cells[field], undone[field]) {
            wrong.append("\(history): an undo touched another's write")
          }
        } else {
          let previous = restored.winner(history, record, field, without: targets[history])
          if undone[field]?.write != previous?.id {
            wrong.append("\(history): not the previous live value")
          }
        }
      }
    }
  }
  #expect(wrong.isEmpty)
}
