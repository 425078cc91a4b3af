import Glibc
import Store

/// T8: every system call that the store makes fails once, or the program dies at it.
enum InjectionRow {
  static let row = Row(
    name: "T8",
    title: "each system call fails or kills, at every n-th time",
    target: "540 cases, 0 wrong"
  ) { scale in
    let effects = [
      "error=EIO", "error=ENOSPC", "error=EINTR", "error=EDQUOT", "error=EIO+", "signal=KILL",
    ]
    let sample = scale.pick(nil, quick: 12)
    return try run(calls, effects, atMost: scale.pick(24, quick: 3), sample: sample)
  }

  static let calls = [
    "openat", "pread64", "write", "writev", "pwrite64", "fdatasync", "fsync", "ftruncate",
    "renameat", "flock", "newfstatat", "mkdirat", "fchmod", "mmap",
  ]

  /// Each call with each effect at as many of its times, spread over all of them.
  static func run(
    _ calls: [String],
    _ effects: [String],
    atMost times: Int,
    sample: Int? = nil
  ) throws -> Outcome {
    guard Tracer.isThere else { return .skipped("strace is not installed") }
    let model = try Subject()
    defer { model.office.remove() }
    let counts = try Tracer.count(calls, model.part)
    var faults: [Tracer.Fault] = []
    for call in calls {
      let range = counts[call] ?? 1..<1
      let step = max(1, (range.count + times - 1) / times)
      for number in stride(from: range.lowerBound, to: range.upperBound, by: step) {
        for effect in effects {
          let when = effect.hasSuffix("+") ? "\(number)+" : "\(number)"
          let clean = effect.hasSuffix("+") ? String(effect.dropLast()) : effect
          faults.append(Tracer.Fault(call: call, effect: clean, when: when))
        }
      }
    }
    guard faults.count >= 8 else { throw Trouble("only \(faults.count) calls were seen") }
    if let sample { faults = Array(faults.shuffled().prefix(sample)) }
    var failures: [String] = []
    var (hit, killed) = (0, 0)
    // Two at a time: as many as the machine has processors.
    for first in stride(from: 0, to: faults.count, by: 2) {
      let pair = try faults[first..<min(faults.count, first + 2)].map { fault in
        let subject = try Subject()
        return (fault, subject, try Tracer.start(subject.part, fault))
      }
      for (fault, subject, child) in pair {
        defer { subject.office.remove() }
        let (lines, status) = child.finish(within: 20)
        let wrong = try subject.judge(lines, status)
        failures += wrong.map { "\(fault): \($0)" }
        if status == SIGKILL { killed += 1 }
        if lines.contains(where: { $0.hasPrefix("refused") }) || lines.count < 8 { hit += 1 }
      }
    }
    return Outcome(
      "\(faults.count) cases, \(hit) visibly hit (\(killed) killed)",
      failures: failures
    )
  }

  /// A store with a torn tail and the program that works on it.
  private struct Subject {
    let office: Office

    init() throws {
      office = try Office(on: .memory)
      let store = try office.open(segmentSize: 1200)
      for number in 0..<3 {
        try store.commit([Change(record: "vol:old\(number)", field: "f", value: "old\(number)")])
      }
      try File.append(try office.lastSegment(), Array("{\"n\":4,\"t\":\"01".utf8))
    }

    var part: [String] { ["session", office.path, "7"] }

    func judge(_ lines: [String], _ status: Int32?) throws -> [String] {
      var ledger = Ledger()
      if status == nil { ledger.fail("hung") }
      if let status, status != 0, status != SIGKILL { ledger.fail("ended with \(status)") }
      ledger.take(lines)
      try ledger.verify(office, mayRepeat: true)
      let audit = JournalAudit(office, mayRepeat: true)
      for number in 0..<3 where !audit.holds("old\(number)") {
        ledger.fail("lost: old\(number)")
      }
      return ledger.failures
    }
  }
}
