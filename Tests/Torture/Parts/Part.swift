import Glibc
import Store
import Synchronization

/// What this program does as a child of itself: it stands for a colleague's program.
enum Part {
  /// Returns the exit status.
  static func run(_ words: [String]) -> Int32 {
    guard words.count > 1 else { return 2 }
    let path = words[1]
    let number = words.count > 2 ? Int(words[2]) ?? 0 : 0
    do {
      switch words[0] {
      case "create": try Store.create(at: path)
      case "verify": try verify(path, acknowledged: words[3])
      case "append": try append(path, pieces: number)
      case "erase": try erase(path, words[2])
      case "order": try order(path, count: number)
      case "rewrite": try rewrite(path)
      case "session": try session(path, count: number)
      case "save": try save(path, count: number)
      case "fuzz": try FuzzRow.work(path, lines: number, seed: UInt64(words[3]) ?? 0)
      case "start": try StartRow.work(path)
      case "undo": try UndoRow.work(path)
      default: return 2
      }
      return 0
    } catch {
      say("failed \(error)")
      return 1
    }
  }

  /// Compares a store with a file of what its writers were told.
  private static func verify(_ path: String, acknowledged file: String) throws {
    var ledger = Ledger()
    ledger.take(
      File.read(file).split(separator: 0x0a).map { String(decoding: $0, as: UTF8.self) }
    )
    try ledger.verify(Office(at: path))
    for failure in ledger.failures { say(failure) }
    if !ledger.failures.isEmpty { throw Trouble("\(ledger.failures.count) failures") }
  }

  /// Commits without end, now and then takes back, and says so after each one.
  private static func append(_ path: String, pieces: Int) throws {
    WritePieces.limit.store(pieces, ordering: .relaxed)
    let store = try Store(at: path, user: "u\(getpid())", segmentSize: 30_000)
    for number in 0... {
      let value = "\(getpid())-\(number)"
      if number % 9 == 8 {
        // What another has built upon is rightly refused.
        guard let undone = try? store.undo() else { continue }
        say("ok \(undone.line) \(undone.operation.id)")
      } else {
        let change = Change(record: "vol:\(number % 40)", field: "f\(number % 7)", value: value)
        if let operation = try store.commit([change]) { say("ok \(operation) \(value)") }
      }
      store.writeSnapshotIfWorthwhile()
    }
  }

  /// Commits and says when each commit began and ended.
  private static func order(_ path: String, count: Int) throws {
    let store = try Store(at: path, user: "u\(getpid())", patience: 60_000)
    for number in 0..<count {
      let change = Change(record: "vol:\(getpid())", field: "f", value: "\(number)")
      let begin = Clock.nanoseconds()
      guard let operation = try store.commit([change]) else { continue }
      say("\(begin) \(Clock.nanoseconds()) \(operation.number)")
    }
  }

  /// Commits and says how many microseconds each commit took.
  private static func save(_ path: String, count: Int) throws {
    let store = try Store(at: path, user: "u\(getpid())", patience: 60_000)
    for number in 0..<count {
      let change = Change(record: "vol:\(getpid())", field: "f\(number % 9)", value: "\(number)")
      let time = try Clock.milliseconds { try store.commit([change]) }
      say("\(Int(time * 1000))")
      // A person types between two savings.
      usleep(UInt32.random(in: 5_000...45_000))
    }
  }

  /// Erases a record for good.
  private static func erase(_ path: String, _ record: String) throws {
    _ = getpgid(0)
    let store = try Store(at: path, user: "anna", segmentSize: 1200)
    try store.erase(ErasureRequest(records: [record], reason: "wish"))
    say("done")
  }

  /// Replaces one file after the other by a new one with the same bytes, under the lock.
  private static func rewrite(_ path: String) throws {
    while File.names("\(path)/local").isEmpty || File.names("\(path)/journal").isEmpty {
      usleep(500)
    }
    let host = File.names("\(path)/local")[0]
    let lock = open("\(path)/local/\(host)/lock", O_RDWR | O_CLOEXEC)
    guard lock >= 0 else { throw Trouble("lock: \(errno)") }
    while true {
      guard flock(lock, LOCK_EX) == 0 else { throw Trouble("flock: \(errno)") }
      for site in File.names("\(path)/journal") {
        for name in File.names("\(path)/journal/\(site)") where name.hasSuffix(".jsonl") {
          try replace("\(path)/journal/\(site)/\(name)")
        }
      }
      flock(lock, LOCK_UN)
      say("done")
      usleep(2000)
    }
  }

  private static func replace(_ path: String) throws {
    let bytes = File.read(path)
    try File.write("\(path).tmp", bytes)
    chmod("\(path).tmp", 0o660)
    guard rename("\(path).tmp", path) == 0 else { throw Trouble("rename: \(errno)") }
  }

  /// Uses everything that a store writes with, from opening to the snapshot; what is refused is
  /// said, and the work goes on.
  private static func session(_ path: String, count: Int) throws {
    // Where the tracer of the tests begins to count.
    _ = getpgid(0)
    let store: Store
    do {
      store = try Store(at: path, user: "anna", patience: 300, segmentSize: 1200)
    } catch {
      return say("done")
    }
    for number in 0..<count {
      let value = number == count - 1 ? String(repeating: "x", count: 300_000) : "v\(number)"
      let shown = "v\(number)"
      do {
        if number == 3 {
          let undone = try store.undo()
          say("ok \(undone.line) \(undone.operation.id)")
        } else if let operation = try store.commit(
          [
            Change(record: "vol:\(number)", field: "name", value: value),
            Change(record: "vol:\(number)", field: "mark", value: shown),
          ]
        ) {
          say("ok \(operation) \(shown)")
        }
      } catch {
        say("refused - \(shown)")
      }
      store.writeSnapshotIfWorthwhile()
    }
    say("done")
  }
}
