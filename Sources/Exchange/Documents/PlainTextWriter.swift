import Domain

/// Writes a document as plain text of a given width, to be read in a terminal.
package struct PlainTextWriter {
  private let width: Int
  private let measure: (String) -> Int
  private let wrap: (String, Int) -> [String]

  /// `width` counts cells; `measure` and `wrap` tell how many a text takes and break it to them.
  package init(
    width: Int,
    measure: @escaping (String) -> Int,
    wrap: @escaping (String, Int) -> [String]
  ) {
    self.width = max(width, 20)
    self.measure = measure
    self.wrap = wrap
  }

  /// The whole text; it ends with a line end.
  package func text(_ document: Document) -> String {
    let title = underlined(document.title, "=")
    let parts = [title] + document.blocks.map { lines($0, document) }.filter { !$0.isEmpty }
    return parts.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private func lines(_ block: Document.Block, _ document: Document) -> [String] {
    switch block {
    case .heading(let level, let text):
      return underlined(text, level < 2 ? "-" : "·")
    case .text(let text), .smallPrint(let text): return paragraphs(text, width)
    case .link(let words, let address): return paragraphs("\(words): \(address)", width)
    case .list(let items): return items.flatMap { hanging("- ", paragraphs($0, width - 2), 2) }
    case .definitions(let rows): return definitions(rows)
    case .table(let table):
      return PlainTextTable(table, width: width, measure: measure, wrap: wrap).lines
    case .chart(let chart): return ChartText.lines(chart, width: width, measure: measure)
    case .signatures(let signatures):
      let words = SignatureWords(document.language)
      let groups = signatures.map { signature in
        [signature.party, signature.signatory].flatMap { paragraphs($0, width) } + [""]
          + ["\(words.place): \(words.line)", "", "\(words.signature): \(words.line)"]
      }
      return Array(groups.joined(separator: ["", ""]))
    }
  }

  private func underlined(_ text: String, _ sign: String) -> [String] {
    let lines = wrap(PrintedText.line(text), width)
    let longest = lines.map(measure).max() ?? 0
    return lines + [String(repeating: sign, count: longest)]
  }

  private func paragraphs(_ text: String, _ width: Int) -> [String] {
    let paragraphs = PrintedText.paragraphs(text).map { $0.flatMap { wrap($0, width) } }
    return Array(paragraphs.joined(separator: [""]))
  }

  private func definitions(_ rows: [Document.Definition]) -> [String] {
    let labels = rows.map { PrintedText.line($0.label) + ":" }
    let column = min((labels.map(measure).max() ?? 0) + 1, width * 2 / 5)
    return zip(rows, labels).flatMap { row, label in
      let value = paragraphs(row.value, width - column)
      let head = measure(label) < column ? [] : wrap(label, width)
      return head + hanging(head.isEmpty ? label : "", value.isEmpty ? [""] : value, column)
    }
  }

  /// Lines behind a sign that stands before the first.
  private func hanging(_ sign: String, _ lines: [String], _ column: Int) -> [String] {
    lines.enumerated().map { row, line in
      let lead = row == 0 ? sign : ""
      let blanks = String(repeating: " ", count: max(0, column - measure(lead)))
      return line.isEmpty && lead.isEmpty ? "" : lead + blanks + line
    }
  }
}
