import Glibc

/// Runs rows and prints what they reached.
enum Table {
  static let rows: [Row] = [
    KillRow.split, KillRow.whole, OrderRow.row, TruncationRow.row, BitRow.row, SectorRow.row,
    InjectionRow.row, FullDiskRow.row, RewriteRow.row, FlushRow.row, CrashRow.row, CrashRow.erasure,
    SyncRow.copies,
    SyncRow.mailbox, FuzzRow.row, StartRow.row, SaveRow.row, UndoRow.row,
  ]

  /// Returns the exit status: zero, one when a promise was broken, two for an unknown row.
  static func run(_ words: [String]) -> Int32 {
    let names = words.filter { !$0.hasPrefix("-") }
    let scale = words.contains("--quick") ? Scale.quick : .full
    let known = Set(rows.map(\.name))
    for word in words where word != "--quick" && !known.contains(word) {
      say("There is no row \(word). Rows: \(rows.map(\.name).joined(separator: " "))")
      return 2
    }
    print(["row", "test", "target", "reached", "seconds", "result"])
    var isWhole = true
    for row in rows where names.isEmpty || names.contains(row.name) {
      let start = Clock.seconds()
      var outcome: Outcome
      do {
        outcome = try row.run(scale)
      } catch let trouble as Trouble {
        outcome = Outcome("stopped", failures: [trouble.text])
      } catch {
        outcome = Outcome("stopped", failures: ["\(error)"])
      }
      let seconds = Figure.text(Clock.seconds() - start)
      let result = outcome.isSkipped ? "skipped" : outcome.failures.isEmpty ? "ok" : "FAILED"
      print([row.name, row.title, row.target, outcome.reached, seconds, result])
      for failure in outcome.failures.prefix(10) { say("      \(failure)") }
      if outcome.failures.count > 10 { say("      and \(outcome.failures.count - 10) more") }
      if !outcome.failures.isEmpty { isWhole = false }
    }
    return isWhole ? 0 : 1
  }

  private static func print(_ cells: [String]) {
    say("| " + cells.joined(separator: " | ") + " |")
  }
}

/// Writes a line to standard output at once.
func say(_ text: String) {
  var bytes = Array("\(text)\n".utf8)
  let count = bytes.count
  bytes.withUnsafeMutableBytes { buffer in
    // One call, so that a line is not cut up where writes to the store are.
    var piece = iovec(iov_base: buffer.baseAddress, iov_len: count)
    _ = writev(1, &piece, 1)
  }
}
