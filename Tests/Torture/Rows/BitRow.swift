import Store

/// T5: changed bytes are noticed, read from a file as the store reads it.
enum BitRow {
  static let row = Row(
    name: "T5",
    title: "every byte x 255 values, every 2-bit flip, every zeroed range",
    target: "100 % detected"
  ) { scale in
    let office = try Office(on: .memory)
    defer { office.remove() }
    var lines = try office.someLines(scale.pick(20, quick: 1))
    var batch = Batch(try office.lastSegment(), office)
    for line in lines {
      for index in line.indices {
        for step in stride(from: 1, through: 255, by: scale.pick(1, quick: 37)) {
          try batch.add(line) { $0[index] ^= UInt8(step) }
        }
      }
    }
    // One of the length that the trial of the design used.
    lines.sort { $0.count < $1.count }
    let short = Array(lines[0])
    for start in short.indices {
      for end in start..<short.count where scale == .full || end % 7 == 0 {
        try batch.add(short) { line in for index in start...end { line[index] = 0 } }
      }
    }
    let bits = short.count * 8
    for first in stride(from: 0, to: bits, by: scale.pick(1, quick: 41)) {
      for second in stride(from: first + 1, to: bits, by: scale.pick(1, quick: 43)) {
        try batch.add(short) { line in
          line[first / 8] ^= 1 << UInt8(first % 8)
          line[second / 8] ^= 1 << UInt8(second % 8)
        }
      }
    }
    try batch.flush()
    return Outcome("\(batch.cases) cases, \(batch.missed) missed", failures: batch.failures)
  }

  /// Changed lines that are read together, each one a line of a file.
  private struct Batch {
    private let path: String
    private let office: Office
    private var bytes: [UInt8] = []
    private(set) var cases = 0
    private(set) var missed = 0
    private(set) var failures: [String] = []

    init(_ path: String, _ office: Office) {
      self.path = path
      self.office = office
    }

    mutating func add(_ line: [UInt8], _ change: (inout [UInt8]) -> Void) throws {
      var changed = line
      change(&changed)
      // A range of zeros may stand for bytes that were changed to themselves.
      guard changed != line else { return }
      bytes += changed
      bytes.append(0x0a)
      cases += 1
      if bytes.count > 4 << 20 { try flush() }
    }

    mutating func flush() throws {
      try File.write(path, bytes)
      let store = try office.open()
      let accepted = try store.history(HistoryQuery())
      missed += accepted.count
      for entry in accepted { failures.append("accepted: \(entry.id) \(entry.changes)") }
      if !store.picture().isEmpty, accepted.isEmpty {
        failures.append("a changed line has records")
      }
      // Whatever stands between two newlines was changed, and each piece is to be named.
      let expected = bytes.count(where: { $0 == 0x0a })
      let found = store.notices.count { $0.code == .damagedLine }
      if found != expected { failures.append("\(found) of \(expected) pieces were reported") }
      bytes = []
    }
  }
}

extension Office {
  /// Lines of every kind and length as the store writes them, without their newlines.
  func someLines(_ count: Int) throws -> [[UInt8]] {
    let store = try open("bea", segmentSize: 100_000)
    for number in 0..<count {
      let text = number % 3 == 0 ? "Ayşe \"Ä\"\n\u{1}😀" : "n\(number)"
      try store.commit(
        (0...number % 4).map { Change(record: "vol:\(number)", field: "f\($0)", value: text) },
        note: number % 5 == 4 ? "after a call" : nil
      )
      if number % 6 == 5 { try store.undo() }
      if number % 12 == 11 { try store.redo() }
    }
    return File.read(try lastSegment()).split(separator: 0x0a).map(Array.init)
  }
}
