import Store

/// T3: numbers follow real time, over all processes.
enum OrderRow {
  static let row = Row(
    name: "T3",
    title: "acknowledged before another began: the smaller number",
    target: "0 violations, 1 to 16 processes"
  ) { scale in
    var commits = 0
    var failures: [String] = []
    for processes in scale.pick([1, 2, 4, 8, 16], quick: [4]) {
      let count = scale.pick(3000, quick: 200) / processes
      let office = try Office()
      defer { office.remove() }
      // The first line makes the site, so that all begin with the same work.
      try office.open().commit([])
      let children = try (0..<processes).map { _ in
        try Child.part(["order", office.path, "\(count)"])
      }
      var spans: [Span] = []
      for child in children {
        let (lines, status) = child.finish()
        if status != 0 { failures.append("a process failed: \(lines.suffix(1))") }
        spans += lines.compactMap(Span.init)
      }
      if spans.count != count * processes { failures.append("\(spans.count) commits were made") }
      failures += violations(spans)
      commits += spans.count
    }
    return Outcome("\(commits) commits", failures: failures)
  }

  private struct Span {
    let begin: UInt64
    let end: UInt64
    let number: UInt64

    init?(_ line: String) {
      let words = line.split(separator: " ").compactMap { UInt64($0) }
      guard words.count == 3 else { return nil }
      (begin, end, number) = (words[0], words[1], words[2])
    }
  }

  private static func violations(_ spans: [Span]) -> [String] {
    var latest: Span?
    var failures: [String] = []
    for span in spans.sorted(by: { $0.number < $1.number }) {
      if let before = latest {
        if before.number == span.number { failures.append("\(span.number) twice") }
        if span.end < before.begin {
          failures.append("\(before.number) began after \(span.number) was acknowledged")
        }
      }
      if latest.map({ $0.begin < span.begin }) ?? true { latest = span }
    }
    return failures
  }
}
