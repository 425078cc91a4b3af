import Glibc
import Store

/// T15: whatever bytes stand in a journal, reading them ends, and ends well.
enum FuzzRow {
  static let row = Row(
    name: "T15",
    title: "random and mutated lines, half of them with a right checksum",
    target: "10,000,000 lines, no trap, no hang"
  ) { scale in
    let lines = scale.pick(5_000_000, quick: 5000)
    let seeds = (0..<2).map { _ in UInt64.random(in: 0..<UInt64(1 << 40)) }
    let offices = try seeds.map { _ in try Office(on: .memory) }
    defer { for office in offices { office.remove() } }
    let children = try zip(seeds, offices).map { seed, office in
      try Child.part(["fuzz", office.path, "\(lines)", "\(seed)"])
    }
    var read = 0
    var accepted = 0
    var failures: [String] = []
    for (seed, child) in zip(seeds, children) {
      let (said, status) = child.finish(within: 300)
      let counts = said.last?.split(separator: " ").compactMap { Int($0) } ?? []
      if status != 0 || counts.count != 2 {
        let end = status.map { "ended with \($0)" } ?? "hung"
        failures.append("the reader \(end), seed \(seed), after \(said.last ?? "nothing")")
      } else {
        read += counts[0]
        accepted += counts[1]
      }
    }
    return Outcome("\(read) lines, \(accepted) accepted as transactions", failures: failures)
  }

  /// Writes files of such lines and reads each as a store does.
  static func work(_ path: String, lines limit: Int, seed: UInt64) throws {
    let store = try Store(at: path, user: "anna", segmentSize: 20_000)
    let samples = try sampleLines(store, path)
    guard let site = File.names("\(path)/journal").first else { return }
    let folder = "\(path)/journal/\(site)"
    for name in File.names(folder) { File.remove("\(folder)/\(name)") }
    var random = SeededRandom(seed: seed)
    var (read, accepted) = (0, 0)
    while read < limit {
      var bytes: [UInt8] = []
      let count = min(10_000, limit - read)
      for _ in 0..<count {
        bytes += line(of: samples, &random)
        bytes.append(0x0a)
      }
      try File.write("\(folder)/000001.jsonl", bytes)
      let opened = try Store(at: path, user: "anna")
      for entry in try opened.history(HistoryQuery()) { accepted += entry.kind == .set ? 1 : 0 }
      opened.records(prefix: "vol") { $0.forEachValue { _, _ in } }
      if read % 100_000 == 0 { _ = opened.check() }
      read += count
      say("\(read) \(accepted)")
    }
  }

  private static func sampleLines(_ store: Store, _ path: String) throws -> [[UInt8]] {
    for number in 0..<60 {
      let text = number % 3 == 0 ? "Ayşe \"Ä\"\n\u{1}😀" : "n\(number)"
      let changes = (0...number % 4).map {
        Change(record: "vol:\(number % 7)", field: "f\($0)", value: text + "\(number)")
      }
      try store.commit(changes, note: number % 5 == 4 ? "after a call" : nil)
      if number % 6 == 5 { try store.undo() }
      if number % 12 == 11 { try store.redo() }
    }
    var lines = File.all(below: "\(path)/journal").flatMap { path in
      File.read(path).split(separator: 0x0a).map { Array($0.dropLast(16)) }
    }
    guard let site = File.names("\(path)/journal").first else { return lines }
    let start = "{\"n\":7,\"t\":\"0192f0c1a2b30001\",\"s\":\"\(site)\",\"u\":\"bea\",\"k\":"
    for rest in [
      "\"set\",\"part\":[1,2],\"ch\":[[\"vol:1\",\"f\",null,\"a\",null]]",
      "\"set\",\"part\":[2,2],\"ch\":[[\"vol:1\",\"g\",null,\"b\\ud83d\\ude00\",null]]",
      "\"erase\",\"ch\":[[\"vol:1\",null]]", "\"erased\",\"by\":\"\(site):3\"",
      "\"done\",\"x\":\"\(site):3\"", "\"lost\"", "\"adopt\",\"x\":\"k3v9q2xw7a\"",
      "\"undo\",\"x\":\"\(site):3\",\"m\":\"why\"", "\"seal\",\"lines\":3,\"crc\":\"00000000\"",
    ] { lines.append(Array((start + rest).utf8)) }
    return lines
  }

  private static let marks = Array("\"\"\\\\[[]]{},,::019eu \u{0}\u{7f}".utf8)

  private static func line(of samples: [[UInt8]], _ random: inout SeededRandom) -> [UInt8] {
    var line = samples[random.below(samples.count)]
    for _ in 0..<random.below(6) { mutate(&line, samples, &random) }
    if random.below(100) == 0 {
      line = (0..<random.below(300)).map { _ in UInt8(truncatingIfNeeded: random.next()) }
    }
    if random.below(2) == 0 { return Checksum.closed(line) }
    return line + Array(",\"c\":\"00000000\"}".utf8)
  }

  private static func mutate(
    _ line: inout [UInt8],
    _ samples: [[UInt8]],
    _ random: inout SeededRandom
  ) {
    let index = random.below(line.count)
    let end = min(line.count, index + random.below(20))
    switch random.below(9) {
    case 0 where index < line.count: line[index] = UInt8(truncatingIfNeeded: random.next())
    case 1: line.removeSubrange(index..<end)
    case 2: line.insert(marks[random.below(marks.count)], at: index)
    case 3: line.insert(contentsOf: line[index..<end], at: index)
    case 4: line.removeSubrange(index...)
    case 5: line += samples[random.below(samples.count)].dropFirst(index)
    case 6:
      line.insert(
        contentsOf: Array("99999999999999999999".prefix(random.below(21)).utf8),
        at: index
      )
    case 7 where index < line.count: line[index] = marks[random.below(marks.count)]
    default: line.insert(contentsOf: [UInt8](repeating: 0x5b, count: random.below(400)), at: index)
    }
  }
}
