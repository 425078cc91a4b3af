/// The text of minutes, line by line.
package struct MinutesText: Sendable {
  package let lines: [MinutesLine]

  package init(_ text: String, day: Day, people: MinutesPeople = MinutesPeople([])) {
    lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { MinutesLine(String($0), day: day, people: people) }
  }

  package var decisions: [DecisionLine] { lines.compactMap(\.decision) }
  package var tasks: [TaskLine] { lines.compactMap(\.task) }

  /// The lines under one heading; those before the first one stand under none.
  package struct Section: Hashable, Sendable {
    /// The number of the agenda item, where the heading names one.
    package let number: Int?
    /// The words of the heading; empty for the lines before the first.
    package let title: String
    package let lines: [MinutesLine]

    /// The lines as they were typed, without empty ones at both ends.
    package var text: String {
      let texts = lines.map(\.text)
      let isBlank = { (line: String) in line.allSatisfy(\.isWhitespace) }
      guard let first = texts.firstIndex(where: { !isBlank($0) }),
        let last = texts.lastIndex(where: { !isBlank($0) })
      else { return "" }
      return texts[first...last].joined(separator: "\n")
    }
  }

  /// The lines by their headings; no section before the first heading where nothing stands there.
  package var sections: [Section] {
    var sections: [Section] = []
    var open: (number: Int?, title: String) = (nil, "")
    var lines: [MinutesLine] = []
    func finish() {
      let section = Section(number: open.number, title: open.title, lines: lines)
      if !sections.isEmpty || section.number != nil || section.title != "" || section.text != "" {
        sections.append(section)
      }
    }
    for line in self.lines {
      guard case .heading(let number, let title) = line.content else {
        lines.append(line)
        continue
      }
      finish()
      (open, lines) = ((number, title), [])
    }
    finish()
    return sections
  }
}
