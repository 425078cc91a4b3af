/// T1 and T2: writers are killed at any moment.
enum KillRow {
  static let split = Row(
    name: "T1",
    title: "kill -9, 4 writers, writes in pieces of 1 to 60 bytes",
    target: "10,000 kills, 0 lost, 0 bad lines, 0 gaps, 0 doubles"
  ) { try run($0, pieces: 60) }

  static let whole = Row(
    name: "T2",
    title: "kill -9, 4 writers, whole writes",
    target: "10,000 kills, 0 lost, 0 bad lines, 0 gaps, 0 doubles"
  ) { try run($0, pieces: .max) }

  private static func run(_ scale: Scale, pieces: Int) throws -> Outcome {
    let kills = scale.pick(10_000, quick: 120)
    let part = ["append", "\(pieces)"]
    return try run(kills: kills, [part, part, part, part], atLeast: kills * 2)
  }

  /// Kills on ever new stores, since opening a long journal would take the time.
  static func run(kills: Int, _ parts: [[String]], atLeast saved: Int) throws -> Outcome {
    var (done, acknowledged, torn) = (0, 0, 0)
    var failures: [String] = []
    while done < kills, failures.count < 20 {
      let office = try Office()
      defer { office.remove() }
      var loop = KillLoop(parts)
      try loop.run(office, kills: min(250, kills - done))
      var ledger = loop.ledger
      let isTorn = JournalAudit(office).isTorn
      try ledger.verify(office)
      torn += File.all(below: "\(office.path)/local").filter { $0.contains("/quarantine/") }.count
      if isTorn, torn == 0 { failures.append("a torn tail is not in quarantine") }
      done += loop.kills
      acknowledged += ledger.saved.count
      failures += ledger.failures
    }
    // Too few would mean that the processes were killed before their work.
    if acknowledged < saved { failures.append("only \(acknowledged) acknowledged") }
    return Outcome(
      "\(done) kills, \(acknowledged) acknowledged, \(torn) torn tails cut",
      failures: failures
    )
  }
}
