import Store

/// What writers said was saved or refused, to be held against what the store has.
struct Ledger {
  private(set) var saved: [(operation: String, value: String)] = []
  private(set) var refused: [String] = []
  private(set) var failures: [String] = []

  /// Takes what a writer said: `ok OPERATION VALUE`, `refused VALUE`, anything else is a failure.
  mutating func take(_ lines: [String]) {
    for line in lines {
      let words = line.split(separator: " ", maxSplits: 2).map(String.init)
      switch words.first {
      case "ok" where words.count == 3: saved.append((words[1], words[2]))
      case "refused" where words.count == 3: refused.append(words[2])
      case "done": break
      default: failures.append("a writer said: \(line)")
      }
    }
  }

  mutating func fail(_ text: String) { failures.append(text) }

  /// Reopens the store, writes to it and compares both readings of it with what was said.
  mutating func verify(_ office: Office, mayRepeat: Bool = false) throws {
    let store = try office.open("verifier")
    try store.commit([Change(record: "vol:verifier", field: "f", value: "\(saved.count) saved")])
    let audit = JournalAudit(office, mayRepeat: mayRepeat)
    failures += audit.failures
    if audit.isTorn { failures.append("the tail is still torn after a write") }
    var seen: Set<String> = []
    for (operation, value) in saved {
      if !audit.holds(operation, value) { failures.append("lost: \(operation) \(value)") }
      if !seen.insert(operation).inserted { failures.append("acknowledged twice: \(operation)") }
    }
    for value in refused where audit.holds(value) {
      failures.append("refused and yet there: \(value)")
    }
    let findings = store.notices + store.check() + (try office.open()).notices
    for finding in findings where finding.severity == .damage || finding.code == .snapshotDiffers {
      failures.append("\(finding.code.rawValue) \(finding.path) \(finding.offset ?? 0)")
    }
    try compareHistory(store)
  }

  // The store's own reader must see every acknowledged line that the bytes hold.
  private mutating func compareHistory(_ store: Store) throws {
    let known = Set(try store.history(HistoryQuery()).map(\.id.description))
    for (operation, _) in saved where !known.contains(operation) {
      failures.append("not in the history: \(operation)")
    }
  }
}
