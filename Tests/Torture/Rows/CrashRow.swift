import Glibc
import Store

/// T13: an operation is killed at each of its steps and taken up again.
enum CrashRow {
  static let row = Row(
    name: "T13",
    title: "killed at each step of writing, sealing and snapshot",
    target: "100 crash points, 0 wrong"
  ) { scale in
    try run(scale, .writing)
  }

  static let erasure = Row(
    name: "T13-erase",
    title: "killed at each step of an erasure, finished by the next start",
    target: "100 crash points, 0 bytes left"
  ) { scale in
    try run(scale, .erasure)
  }

  /// An operation and what has to hold after it was killed and taken up again.
  struct Operation: Sendable {
    /// What stands there before it.
    let prepare: @Sendable (Store) throws -> Void
    /// The part of this program that does it, before the store's path and after it.
    let part: (name: String, rest: [String])
    /// Takes it up again, as the next start of the program does.
    let resume: @Sendable (Store) throws -> Void
    /// What no file may hold afterwards.
    let needles: [String]
    /// What has to be in the records afterwards.
    let values: [(record: String, value: String)]

    static let writing = Operation(
      prepare: { store in
        for number in 0..<30 {
          try store.commit([Change(record: "par:\(number)", field: "f", value: "kept \(number)")])
        }
      },
      part: ("session", ["25"]),
      resume: { try $0.commit([Change(record: "par:next", field: "f", value: "next")]) },
      needles: [],
      values: (0..<30).map { ("par:\($0)", "kept \($0)") } + [("par:next", "next")]
    )

    static let erasure = Operation(
      prepare: { store in
        for number in 0..<72 {
          try store.commit([Change(record: "par:\(number)", field: "f", value: "kept \(number)")])
          guard number % 6 == 2 else { continue }
          let secret = "Quittenbaum \(number)"
          try store.commit([Change(record: "vol:gone", field: "f\(number)", value: secret)])
        }
      },
      part: ("erase", ["vol:gone"]),
      resume: { store in
        // Killed before the first step, nothing has begun: the person asks once more.
        try store.finishErasures()
        if store.record("vol:gone") != nil {
          try store.erase(ErasureRequest(records: ["vol:gone"], reason: "wish"))
        }
      },
      needles: ["Quittenbaum"],
      values: (0..<72).map { ("par:\($0)", "kept \($0)") }
    )
  }

  private static let calls = [
    "openat", "write", "writev", "pwrite64", "fdatasync", "fsync", "renameat", "unlinkat",
    "ftruncate",
    "fchmod",
  ]

  static func run(_ scale: Scale, _ operation: Operation) throws -> Outcome {
    guard Tracer.isThere else { return .skipped("strace is not installed") }
    let model = try prepared(operation)
    defer { model.remove() }
    let counts = try Tracer.count(calls, part(operation, model))
    var points = calls.flatMap { call in (counts[call] ?? 1..<1).map { (call, $0) } }
    guard points.count >= 8 else { throw Trouble("only \(points.count) calls were seen") }
    if scale == .quick { points = Array(points.shuffled().prefix(8)) }
    var failures: [String] = []
    for (call, number) in points {
      let fault = Tracer.Fault(call: call, effect: "signal=KILL", when: "\(number)")
      let office = try prepared(operation)
      defer { office.remove() }
      let (lines, status) = try Tracer.start(part(operation, office), fault).finish(within: 20)
      var ledger = Ledger()
      ledger.take(lines)
      if status != SIGKILL { ledger.fail("ended with \(status.map(String.init) ?? "a hang")") }
      try operation.resume(try office.open())
      try ledger.verify(office)
      failures += (ledger.failures + (try remains(of: operation, in: office)))
        .map { "\(fault): \($0)" }
    }
    return Outcome("\(points.count) crash points", failures: failures)
  }

  private static func part(_ operation: Operation, _ office: Office) -> [String] {
    [operation.part.name, office.path] + operation.part.rest
  }

  private static func prepared(_ operation: Operation) throws -> Office {
    let office = try Office(on: .memory)
    try operation.prepare(try office.open(segmentSize: 1200))
    return office
  }

  private static func remains(of operation: Operation, in office: Office) throws -> [String] {
    var failures: [String] = []
    for path in File.all(below: office.folder) {
      let bytes = File.read(path)
      for needle in operation.needles where File.contains(bytes, Array(needle.utf8)) {
        failures.append("\(needle) is still in \(path)")
      }
    }
    let store = try office.open()
    for (record, value) in operation.values
    where store.record(record)?.fields.contains(where: { $0.value == value }) != true {
      failures.append("\(record) has no longer \(value)")
    }
    return failures
  }
}
