import Store

/// T6: what a disk may hold of the last records after a power cut, sector by sector.
enum SectorRow {
  static let row = Row(
    name: "T6",
    title: "each sector of the last record old, new, zero or garbage",
    target: "100 % right"
  ) { scale in
    var cases = 0
    var failures: [String] = []
    for sector in scale.pick([512, 4096], quick: [512]) {
      for length in scale.pick([40, 400, 1200, 2600, 9000], quick: [1200]) {
        let value = String(repeating: "ä", count: length / 2)
        let office = try Office(on: .memory)
        defer { office.remove() }
        let store = try office.open()
        try store.commit([Change(record: "vol:\(cases)", field: "kept", value: "kept \(cases)")])
        let path = try office.lastSegment()
        let old = File.read(path)
        try store.commit([Change(record: "vol:last", field: "name", value: value)])
        let new = File.read(path)
        for states in combinations(of: sectors(old.count, new.count, sector)) {
          let bytes = disk(old, new, sector, states)
          try File.write(path, bytes)
          // What a later case wrote is no memory of this disk.
          for file in File.all(below: "\(office.path)/local") where file.hasSuffix("/seen.json") {
            File.remove(file)
          }
          let name = "sectors of \(sector), \(length) bytes, \(states.map(\.rawValue))"
          failures += try examine(office, old, new).map { "\(name): \($0)" }
          cases += 1
        }
      }
    }
    return Outcome("\(cases) states", failures: failures)
  }

  enum State: String, CaseIterable {
    case new
    /// Not written, the file ends before it where nothing follows.
    case old
    case zero
    case garbage
  }

  private static func sectors(_ old: Int, _ new: Int, _ size: Int) -> Int {
    (new - 1) / size - old / size + 1
  }

  // All of them where they are few, otherwise a sample that holds each pair of neighbours.
  private static func combinations(of count: Int) -> [[State]] {
    let all = State.allCases
    guard count > 4 else {
      return (0..<count).reduce([[]]) { states, _ in
        states.flatMap { old in all.map { old + [$0] } }
      }
    }
    return (0..<300).map { _ in (0..<count).map { _ in all[Int.random(in: 0..<all.count)] } }
  }

  private static func disk(
    _ old: [UInt8],
    _ new: [UInt8],
    _ size: Int,
    _ states: [State]
  ) -> [UInt8] {
    var bytes = new
    let first = old.count / size
    for (index, state) in states.enumerated() {
      // A sector is written whole or not at all: what was acknowledged in it stays.
      let range =
        max(old.count, (first + index) * size)..<min(new.count, (first + index + 1) * size)
      for place in range {
        switch state {
        case .new: break
        case .old, .zero: bytes[place] = 0
        case .garbage: bytes[place] = UInt8.random(in: 0...255)
        }
      }
    }
    if let last = states.lastIndex(where: { $0 != .old }) {
      return Array(bytes.prefix(min(new.count, (first + last + 1) * size)))
    }
    return old
  }

  private static func examine(_ office: Office, _ old: [UInt8], _ new: [UInt8]) throws -> [String] {
    var failures: [String] = []
    let store = try office.open()
    try store.commit([Change(record: "vol:after", field: "name", value: "after \(old.count)")])
    let bytes = File.read(try office.lastSegment())
    if !bytes.starts(with: old) { failures.append("bytes that were acknowledged changed") }
    let reopened = try office.open()
    let kept = old.count(where: { $0 == 0x0a })
    let isWhole = bytes.starts(with: new)
    let lines = try reopened.history(HistoryQuery()).count
    if lines != kept + (isWhole ? 2 : 1) { failures.append("\(lines) lines, \(kept) before") }
    if reopened.record("vol:after")?["name"]?.value != "after \(old.count)" {
      failures.append("what was written afterwards is lost")
    }
    if (reopened.record("vol:last")?["name"] != nil) != isWhole {
      failures.append("a record that was not written whole is there")
    }
    return failures
  }
}
