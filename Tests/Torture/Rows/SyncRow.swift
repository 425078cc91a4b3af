import Store

/// T14: offices that exchange their journals end with the same records.
enum SyncRow {
  static let copies = Row(
    name: "T14",
    title: "3 sites, files copied late, doubled, in part; clocks 2 days apart",
    target: "1,000 of 1,000 rounds equal"
  ) { scale in
    let rounds = scale.pick(1000, quick: 8)
    var (equal, copied) = (0, 0)
    var failures: [String] = []
    for _ in 0..<rounds {
      let seed = UInt64.random(in: 0..<UInt64(1 << 40))
      var exchange = try Exchange(sites: 3, seed: seed)
      defer { exchange.remove() }
      for _ in 0..<60 { try exchange.step() }
      try exchange.settle()
      let differences = try exchange.differences()
      copied += exchange.copies
      if differences.isEmpty { equal += 1 }
      failures += differences.map { "seed \(seed): \($0)" }
    }
    return Outcome("\(equal) of \(rounds) equal, \(copied) copies", failures: failures)
  }

  static let mailbox = Row(
    name: "T14-git",
    title: "2 sites with a git repository between them",
    target: "all rounds equal"
  ) { scale in
    guard Child.exists("git") else { return .skipped("git is not installed") }
    let rounds = scale.pick(12, quick: 1)
    var failures: [String] = []
    for _ in 0..<rounds {
      let seed = UInt64.random(in: 0..<UInt64(1 << 40))
      var exchange = try Exchange(sites: 2, seed: seed)
      defer { exchange.remove() }
      let mailbox = try GitMailbox(exchange)
      for _ in 0..<5 {
        for _ in 0..<8 { try exchange.write() }
        try mailbox.exchange(Int.random(in: 0..<2), exchange)
      }
      for site in [0, 1, 0] { try mailbox.exchange(site, exchange) }
      try exchange.awaitAllClocks()
      failures += try exchange.differences().map { "seed \(seed): \($0)" }
    }
    return Outcome("\(rounds) rounds, \(failures.count) differ", failures: failures)
  }
}
