/// One line of the table: a promise of the store and the attempt to break it.
struct Row: Sendable {
  let name: String
  let title: String
  let target: String
  let run: @Sendable (Scale) throws -> Outcome
}

/// How hard a row tries: for the longer command, or within the seconds of the test command.
enum Scale {
  case full
  case quick

  func pick<Value>(_ full: Value, quick: Value) -> Value { self == .full ? full : quick }
}

/// What a row reached; it holds when nothing failed.
struct Outcome {
  var reached: String
  var failures: [String]
  var isSkipped = false

  init(_ reached: String, failures: [String] = []) {
    self.reached = reached
    self.failures = failures
  }

  /// Says what the machine lacks for the row.
  static func skipped(_ reason: String) -> Outcome {
    var outcome = Outcome(reason)
    outcome.isSkipped = true
    return outcome
  }
}

/// Something that went wrong around the store rather than in it.
struct Trouble: Error {
  let text: String

  init(_ text: String) { self.text = text }
}
