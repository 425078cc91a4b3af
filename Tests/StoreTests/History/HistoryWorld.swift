@testable import Store

/// Random histories of two sites and five users, and what a plain reading of the rules makes of
/// them.
///
/// Each history has records of its own, so that one fold serves many of them.
struct HistoryWorld {
  struct Operation {
    let id: OperationID
    let stamp: UInt64
    let user: Int
    let line: [UInt8]
    /// The place of the operation that an undo or redo names.
    var target: Int?
    var isUndo = false
    var changes: [(record: Int, field: Int, value: String?)] = []
    /// Which of the two sites has it.
    var isKnown: [Bool]
  }

  static let sites = ["aaaaaaaaaa", "bbbbbbbbbb"]
  static let records = 2
  static let fields = ["name", "town", "phone"]

  /// By history.
  private(set) var histories: [[Operation]] = []
  private var numbers: [UInt64] = [0, 0]
  private var random: Generator

  init(seed: UInt64, histories count: Int) throws {
    random = Generator(state: seed)
    for history in 0..<count {
      histories.append([])
      let skew = [0, UInt64(random.below(7_200_000))]
      for step in 0..<(5 + random.below(6)) {
        let site = random.below(2)
        let wall = 1_700_000_000_000 + skew[site] + UInt64(step * 600_000)
        try act(history, site, wall)
        if random.below(3) == 0 { exchange(history, from: random.below(2)) }
      }
      meet(history)
    }
  }

  /// Lets both sites have everything.
  mutating func meet(_ history: Int) {
    exchange(history, from: 0)
    exchange(history, from: 1)
  }

  private mutating func exchange(_ history: Int, from site: Int) {
    for place in histories[history].indices where histories[history][place].isKnown[site] {
      histories[history][place].isKnown = [true, true]
    }
  }

  private mutating func act(_ history: Int, _ site: Int, _ wall: UInt64) throws {
    let user = random.below(5)
    let known = histories[history].indices.filter { histories[history][$0].isKnown[site] }
    let own = known.filter { histories[history][$0].user == user }
    switch random.below(8) {
    case 0, 1:
      if let target = own.last(where: { isLive(history, $0, at: site) }) {
        return try judge(history, target, isUndo: true, user, site, wall)
      }
    case 2:
      if let undo = own.last, histories[history][undo].isUndo,
        let target = histories[history][undo].target, !isLive(history, target, at: site)
      {
        return try judge(history, target, isUndo: false, user, site, wall)
      }
    case 3:
      let sets = known.filter { histories[history][$0].target == nil }
      if !sets.isEmpty {
        let target = sets[random.below(sets.count)]
        let isUndo = isLive(history, target, at: site)
        return try judge(history, target, isUndo: isUndo, user, site, wall)
      }
    default: break
    }
    try write(history, user, site, wall)
  }

  private mutating func write(
    _ history: Int,
    _ user: Int,
    _ site: Int,
    _ wall: UInt64
  ) throws {
    let (id, stamp) = next(history, site, wall)
    var changes: [(record: Int, field: Int, value: String?)] = []
    let record = random.below(Self.records)
    for field in Self.fields.indices where changes.isEmpty || random.below(3) == 0 {
      let value = random.below(6) == 0 ? nil : "\(id.number)\(field)"
      changes.append((record, field, value))
    }
    let encoded = changes.map { change in
      LineEncoder.change(
        record: Self.name(history, change.record),
        field: Self.fields[change.field],
        old: nil,
        new: change.value,
        replaced: nil
      )
    }
    let line = try LineEncoder.set(
      number: id.number,
      stamp: stamp,
      site: id.site,
      user: "user\(user)",
      changes: encoded,
      note: nil
    )
    add(
      Operation(id: id, stamp: stamp, user: user, line: line[0], changes: changes, isKnown: []),
      history,
      site
    )
  }

  /// Takes an operation back or brings it again.
  mutating func judge(
    _ history: Int,
    _ target: Int,
    isUndo: Bool,
    _ user: Int,
    _ site: Int,
    _ wall: UInt64 = 0
  ) throws {
    let (id, stamp) = next(history, site, wall)
    let line = try LineEncoder.verdict(
      number: id.number,
      stamp: stamp,
      site: id.site,
      user: "user\(user)",
      isUndo: isUndo,
      target: histories[history][target].id,
      reason: nil
    )
    add(
      Operation(
        id: id,
        stamp: stamp,
        user: user,
        line: line,
        target: target,
        isUndo: isUndo,
        isKnown: []
      ),
      history,
      site
    )
  }

  private mutating func add(_ operation: Operation, _ history: Int, _ site: Int) {
    var operation = operation
    operation.isKnown = [site == 0, site == 1]
    histories[history].append(operation)
  }

  private mutating func next(
    _ history: Int,
    _ site: Int,
    _ wall: UInt64
  ) -> (OperationID, UInt64) {
    numbers[site] += 1
    let last = histories[history].lazy.filter { $0.isKnown[site] }.map(\.stamp).max() ?? 0
    return (
      OperationID(site: Self.sites[site], number: numbers[site]),
      HybridClock.next(after: last, wall: wall)
    )
  }

  static func name(_ history: Int, _ record: Int) -> String { "vol:\(history)-\(record)" }

  /// Whether an operation counts by what a site has, or by everything.
  func isLive(_ history: Int, _ place: Int, at site: Int? = nil) -> Bool {
    guard histories[history][place].target == nil else { return false }
    var newest: Int?
    for other in place + 1..<histories[history].count
    where histories[history][other].target == place {
      if let site, !histories[history][other].isKnown[site] { continue }
      if newest.map({ isLater(history, other, than: $0) }) ?? true { newest = other }
    }
    return newest.map { !histories[history][$0].isUndo } ?? true
  }

  /// The live write that decides a field, without some operation.
  func winner(_ history: Int, _ record: Int, _ field: Int, without: Int? = nil) -> Operation? {
    var newest: Int?
    for place in histories[history].indices where place != without && isLive(history, place) {
      let changes = histories[history][place].changes
      guard changes.contains(where: { $0.record == record && $0.field == field }) else { continue }
      if newest.map({ isLater(history, place, than: $0) }) ?? true { newest = place }
    }
    return newest.map { histories[history][$0] }
  }

  private func isLater(_ history: Int, _ place: Int, than other: Int) -> Bool {
    let (left, right) = (histories[history][place], histories[history][other])
    return left.stamp == right.stamp ? left.id > right.id : left.stamp > right.stamp
  }
}

/// Numbers that look random and are the same in each run.
struct Generator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = (state ^ state >> 30) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
    return mixed ^ mixed >> 31
  }

  mutating func below(_ limit: Int) -> Int { Int(truncatingIfNeeded: next() >> 33) % limit }
}
