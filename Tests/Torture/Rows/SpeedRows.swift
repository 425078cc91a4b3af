import Glibc
import Store

/// T16: a start with a hundred thousand records.
enum StartRow {
  static let row = Row(
    name: "T16-start",
    title: "start with 100,000 records, with and without a snapshot",
    target: "median 300 ms, 150 MiB"
  ) { scale in
    let office = try Office()
    defer { office.remove() }
    let records = scale.pick(100_000, quick: 3000)
    try office.fill(records: records, fields: 6)
    let warm = try measure(office, runs: 5)
    for path in File.all(below: "\(office.path)/local") where path.hasSuffix("snapshot.jsonl") {
      File.remove(path)
    }
    let cold = try measure(office, runs: 3)
    var failures: [String] = []
    if warm.time > 300 || cold.time > 300 { failures.append("too slow") }
    if warm.memory > 150 || cold.memory > 150 { failures.append("too much memory") }
    return Outcome(
      "snapshot \(Figure.text(warm.time)) ms, \(Figure.text(warm.memory)) MiB; "
        + "folding \(Figure.text(cold.time)) ms, \(Figure.text(cold.memory)) MiB",
      failures: failures
    )
  }

  static func work(_ path: String) throws {
    var store: Store?
    let time = try Clock.milliseconds { store = try Store(at: path, user: "anna") }
    guard store?.record("vol:1") != nil else { throw Trouble("the store is empty") }
    say("\(time) \(Figure.memory())")
  }

  private static func measure(_ office: Office, runs: Int) throws -> (time: Double, memory: Double)
  {
    var figures: [[Double]] = []
    for _ in 0..<runs {
      let (lines, status) = try Child.part(["start", office.path]).finish()
      let words = lines.last?.split(separator: " ").compactMap { Double($0) } ?? []
      guard status == 0, words.count == 2 else { throw Trouble("the start failed: \(lines)") }
      figures.append(words)
    }
    return (Figure.median(figures.map { $0[0] }), Figure.median(figures.map { $0[1] }))
  }
}

/// T16: saving while sixteen processes write.
enum SaveRow {
  static let row = Row(
    name: "T16-save",
    title: "one saving of 16 processes that write at once",
    target: "p99 5 ms"
  ) { scale in
    let office = try Office()
    defer { office.remove() }
    try office.open().commit([])
    let children = try (0..<scale.pick(16, quick: 4)).map { _ in
      try Child.part(["save", office.path, scale.pick("200", quick: "20")])
    }
    var times: [Double] = []
    var failures: [String] = []
    for child in children {
      let (lines, status) = child.finish()
      if status != 0 { failures.append("a process failed: \(lines.suffix(1))") }
      times += lines.compactMap { Double($0) }.map { $0 / 1000 }
    }
    let slow = Figure.quantile(times, 0.99)
    // A machine that runs other tests as well says nothing about the speed.
    if slow > 5, scale == .full { failures.append("too slow") }
    return Outcome(
      "median \(Figure.text(Figure.median(times))) ms, p99 \(Figure.text(slow)) ms, "
        + "slowest \(Figure.text(times.max() ?? 0)) ms of \(times.count)",
      failures: failures
    )
  }
}

/// T16: undo in a long history.
enum UndoRow {
  static let row = Row(
    name: "T16-undo",
    title: "undo with 1,000,000 entries",
    target: "median 300 ms, 150 MiB"
  ) { scale in
    let office = try Office()
    defer { office.remove() }
    for _ in 0..<scale.pick(10, quick: 1) {
      try office.fill(records: scale.pick(100_000, quick: 3000), fields: 1)
    }
    let (lines, status) = try Child.part(["undo", office.path]).finish()
    let words = lines.last?.split(separator: " ").compactMap { Double($0) } ?? []
    guard status == 0, words.count == 2 else { throw Trouble("undo failed: \(lines)") }
    let failures = words[0] > 300 ? ["too slow"] : words[1] > 150 ? ["too much memory"] : []
    return Outcome(
      "undo \(Figure.text(words[0])) ms, \(Figure.text(words[1])) MiB",
      failures: failures
    )
  }

  static func work(_ path: String) throws {
    let store = try Store(at: path, user: "anna")
    let times = try (0..<5).map { number in
      try store.commit([Change(record: "vol:\(number)", field: "f0", value: "to be undone")])
      return try Clock.milliseconds { try store.undo() }
    }
    say("\(Figure.median(times)) \(Figure.memory())")
  }
}

extension Office {
  /// Writes records, one transaction each, and a snapshot; again it changes them.
  fileprivate func fill(records: Int, fields: Int) throws {
    let store = try open()
    let run = UInt64.random(in: 0..<1_000_000)
    for first in stride(from: 0, to: records, by: 20_000) {
      try store.commit(
        batch: (first..<min(records, first + 20_000)).map { number in
          Transaction(
            (0..<fields).map {
              Change(
                record: "vol:\(number)",
                field: "f\($0)",
                value: "value \(number) \($0) \(run)"
              )
            }
          )
        }
      )
    }
    store.writeSnapshotIfWorthwhile()
  }
}
