import Store

/// Asking a journal of a million lines for a few of them.
struct HistoryBenchmark {
  private static let lines = 1_000_000
  private static let records = 100_000

  let path: String

  /// Writes the journal: five users, three fields a line, an import of 5,000 records at the end.
  func prepare() throws {
    try Store.create(at: path)
    let store = try Store(at: path, user: "anna", command: "tandem-bench")
    let users = ["anna", "bea", "carl", "dora", "emil"]
    for start in stride(from: 0, to: Self.lines, by: 10_000) {
      let batch = (start..<start + 10_000).map { number in
        let record = Self.record(number &* 7919 % Self.records)
        return Transaction(
          [
            Change(record: record, field: "notes", value: "Rückruf vereinbart, Termin \(number)"),
            Change(record: record, field: "phone", value: "0345 \(number)"),
            Change(record: record, field: "town", value: "Halle \(number % 9)"),
          ],
          user: users[number % users.count]
        )
      }
      try store.commit(batch: batch)
    }
    store.writeSnapshotIfWorthwhile()
  }

  func run() throws {
    let store = try Store(at: path, user: "anna", command: "tandem-bench")
    let record = Self.record(4321)
    report("newest 200 of everything") { _ = try store.history(HistoryQuery(limit: 200)) }
    report("newest 200 of one user") {
      _ = try store.history(HistoryQuery(user: "bea", limit: 200))
    }
    report("history of one record") { _ = try store.history(HistoryQuery(record: record)) }
    report("one record as of a moment") { _ = try store.record(record, asOf: .max) }
    try store.commit([Change(record: record, field: "phone", value: "1")])
    report("undo of one change") { _ = try store.undo() }
    report("redo of one change") { _ = try store.redo() }
    try store.commit(
      (0..<5000).flatMap { number in
        (0..<8).map {
          Change(record: Self.record(number), field: "field\($0)", value: "Wert \(number)")
        }
      }
    )
    report("undo of an import of 5,000 records") { _ = try store.undo() }
  }

  private static func record(_ number: Int) -> String { "vol:\(10_000_000 + number)" }

  private func report(_ name: String, _ body: () throws -> Void) {
    do {
      let time = try Measurement.milliseconds(body)
      print("1,000,000 lines | \(name) | \((time * 10).rounded() / 10)")
    } catch {
      print("1,000,000 lines | \(name) | \(error)")
    }
  }
}
