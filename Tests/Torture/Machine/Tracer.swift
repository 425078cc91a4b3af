import Glibc

/// Runs a part of a test under `strace`, which makes system calls fail or kills at them.
struct Tracer {
  /// What happens at a call.
  struct Fault: CustomStringConvertible {
    let call: String
    /// `error=EIO`, `signal=KILL`.
    let effect: String
    /// `3` for the third call, `3+` for it and all after it.
    let when: String

    var description: String { "\(call):\(effect):when=\(when)" }
  }

  static let isThere = Child.exists("strace")

  /// How often each call is made before and after the part says that it begins, by `getpgid`.
  static func count(_ calls: [String], _ part: [String]) throws -> [String: Range<Int>] {
    let folder = try Office.makeFolder(.memory)
    defer { File.remove(folder) }
    let log = "\(folder)/log"
    let filter = "trace=" + (calls + ["getpgid"]).joined(separator: ",")
    let words = ["strace", "-f", "-qq", "-o", log, "-e", filter, Child.own, "child"] + part
    try Child.run(words)
    var before: [String: Int] = [:]
    var all: [String: Int] = [:]
    for line in File.read(log).split(separator: 0x0a) {
      // A number of a process, blanks to a width, a call and its arguments.
      let text = String(decoding: line.prefix(60), as: UTF8.self)
      let call = String(text.drop { $0 != " " }.drop { $0 == " " }.prefix { $0 != "(" })
      if call == "getpgid" { before = all }
      all[call, default: 0] += 1
    }
    return all.mapValues { $0 + 1 }.reduce(into: [:]) { ranges, entry in
      ranges[entry.key] = (before[entry.key] ?? 0) + 1..<entry.value
    }
  }

  static func start(_ part: [String], _ fault: Fault) throws -> Child {
    try Child(
      ["strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=\(fault.call)"]
        + ["-e", "inject=\(fault)", Child.own, "child"] + part
    )
  }
}
