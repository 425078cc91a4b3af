import Glibc
import Store

/// The figures of one journal: how long it takes to fold, and what its snapshot costs and saves.
///
/// Each of them is taken in a new process, for peaks of memory never go down again.
struct StoreBenchmark {
  let name: String
  let path: String

  /// Writes so many lines of about 230 bytes, ten for each record.
  func prepare(lines: Int) throws {
    try Store.create(at: path)
    let store = try Store(at: path)
    let fields = ["name", "phone", "city", "notes", "email", "languages", "since", "hours"]
    let time = try Measurement.milliseconds {
      for start in stride(from: 0, to: lines, by: 250_000) {
        let batch = (start..<min(start + 250_000, lines)).map { number in
          Transaction(
            [
              Change(
                record: "vol:\(10_000_000 + number * 7919 % (lines / 10))",
                field: fields[number % 8],
                value: "Wert \(number) aus Hamburg"
              )
            ],
            note: "nach Anruf bei \(number % 97)"
          )
        }
        try store.commit(batch: batch)
      }
    }
    Report.row(name, "journal written", time)
  }

  /// Opens without a snapshot, then writes one in slices.
  func measureFold() throws {
    var opened: Store?
    let time = try Measurement.milliseconds { opened = try Store(at: path) }
    Report.row(name, "open, folding the whole journal", time)
    Report.row(name, "peak memory after that (MiB)", Measurement.peakMemory())
    guard let store = opened else { return }
    var slices: [Double] = []
    var isUnfinished = true
    while isUnfinished {
      slices.append(Measurement.milliseconds { isUnfinished = store.advanceSnapshot(for: 2) })
    }
    Report.row(name, "snapshot, longest slice of 2 ms", slices.max() ?? 0)
    Report.row(name, "snapshot, all slices", slices.reduce(0, +))
    Report.row(name, "peak memory after the snapshot (MiB)", Measurement.peakMemory())
  }

  /// Changes many records and writes them into a snapshot.
  func measureChanged(records: Int) throws {
    let store = try Store(at: path)
    var ids: [String] = []
    for kind in ["vol", "volunteer", "prj", "meeting", "partner"] {
      store.records(prefix: kind) { ids.append($0.id) }
    }
    try store.commit(
      ids.prefix(records).map { Change(record: $0, field: "x-bench", value: "neu \(getpid())") }
    )
    var slices: [Double] = []
    var isUnfinished = true
    while isUnfinished {
      slices.append(Measurement.milliseconds { isUnfinished = store.advanceSnapshot(for: 2) })
    }
    // A small office does not grow enough by that for a new snapshot.
    guard slices.count > 1 else { return }
    let count = min(records, ids.count)
    Report.row(name, "snapshot with \(count) changed, longest slice", slices.max() ?? 0)
    Report.row(name, "the same, all slices", slices.reduce(0, +))
  }

  /// Opens from the snapshot.
  func measureReopening() throws {
    Report.row(
      name,
      "open store, with snapshot",
      try Measurement.milliseconds { _ = try Store(at: path) }
    )
    Report.row(name, "peak memory after that (MiB)", Measurement.peakMemory())
    let time = try Measurement.median(of: 5) { _ = try Store(at: path) }
    Report.row(name, "open store, with snapshot, median", time)
  }

  /// Finds what the history says of one record, then erases the record from all files.
  func measureErasing() throws {
    let store = try Store(at: path)
    var first: String?
    store.records(prefix: "vol") { first = first ?? $0.id }
    guard let id = first else { return }
    var report: ErasureReport?
    let time = try Measurement.milliseconds {
      report = try store.erase(ErasureRequest(records: [id], reason: "Art. 17"))
    }
    Report.row(name, "erase a record", time)
    Report.row(name, "files rewritten or removed by that", Double(report?.files.count ?? 0))
    Report.row(name, "peak memory after that (MiB)", Measurement.peakMemory())
  }

  func removeSnapshot() throws {
    if let snapshot = try OfficeBenchmark.snapshotPath(path) { unlink(snapshot) }
  }

  /// All rows, each group in a process of its own.
  func measureApart() throws {
    try removeSnapshot()
    Report.apart(["fold", name, path])
    Report.apart(["reopen", name, path])
    Report.apart(["changed", name, path])
    Report.apart(["erase", name, path])
  }
}
