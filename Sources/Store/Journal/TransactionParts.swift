/// A transaction in parts counts only when all of them are there, one behind the other.
struct TransactionParts {
  private var waiting: [JournalLine] = []

  /// Whether parts wait for others.
  var isOpen: Bool { !waiting.isEmpty }

  /// Takes the next line of a site and adds those that count now.
  mutating func take(_ line: JournalLine, into lines: inout [JournalLine]) {
    let header = line.header
    guard header.parts > 1 else {
      waiting = []
      lines.append(line)
      return
    }
    if header.part != waiting.count + 1
      || waiting.first.map({ $0.operation != line.operation }) == true
    {
      waiting = []
    }
    guard header.part == waiting.count + 1 else { return }
    waiting.append(line)
    guard header.part == header.parts else { return }
    lines.append(contentsOf: waiting)
    waiting = []
  }
}
