import Store

/// T4: the last file is cut at every byte, and written to afterwards.
enum TruncationRow {
  static let row = Row(
    name: "T4",
    title: "file cut at every byte of 20 lines, then appended to",
    target: "100 % right"
  ) { scale in
    let office = try Office(on: .memory)
    defer { office.remove() }
    let store = try office.open()
    for number in 0..<scale.pick(20, quick: 3) {
      try store.commit([Change(record: "vol:\(number)", field: "name", value: "Ayşe \(number)")])
    }
    let path = try office.lastSegment()
    let whole = File.read(path)
    let ends = whole.indices.filter { whole[$0] == 0x0a }.map { $0 + 1 }
    var failures: [String] = []
    for cut in 0...whole.count {
      try File.write(path, Array(whole.prefix(cut)))
      let kept = ends.filter { $0 <= cut }.count
      let torn = Array(whole[(ends.last { $0 <= cut } ?? 0)..<cut])
      failures += try examine(office, kept: kept, torn: torn).map { "cut at \(cut): \($0)" }
    }
    return Outcome("\(whole.count + 1) cuts", failures: failures)
  }

  private static func examine(_ office: Office, kept: Int, torn: [UInt8]) throws -> [String] {
    let quarantine = File.all(below: "\(office.path)/local").filter { $0.contains("/quarantine/") }
    for path in quarantine { File.remove(path) }
    var failures: [String] = []
    let store = try office.open()
    let before = store.picture()
    if before.map({ $0[0] }).sorted() != (0..<kept).map({ "vol:\($0)" }).sorted() {
      failures.append("\(before.count) records instead of \(kept)")
    }
    try store.commit([Change(record: "vol:new", field: "name", value: "Ole")])
    let reopened = try office.open()
    let audit = JournalAudit(office)
    failures += audit.failures
    if audit.isTorn || !reopened.notices.isEmpty { failures.append("not whole after the append") }
    if audit.lines.count != kept + 1 || reopened.picture().count != kept + 1 {
      failures.append("\(audit.lines.count) lines instead of \(kept + 1)")
    }
    let kept = File.all(below: "\(office.path)/local").filter { $0.contains("/quarantine/") }
    if !torn.isEmpty, kept.map(File.read) != [torn] { failures.append("the tail was not kept") }
    return failures
  }
}
