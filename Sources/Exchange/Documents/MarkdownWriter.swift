/// Writes a document as Markdown (CommonMark with the tables that GitHub and pandoc read).
package enum MarkdownWriter {
  /// The whole text; it ends with a line end.
  package static func text(_ document: Document) -> String {
    let title = "# " + escaped(document.title)
    let blocks = document.blocks.flatMap { parts($0, document) }
    return ([title] + blocks).joined(separator: "\n\n") + "\n"
  }

  /// The parts of a block, to be parted by empty lines.
  private static func parts(_ block: Document.Block, _ document: Document) -> [String] {
    switch block {
    case .heading(let level, let text):
      return [String(repeating: "#", count: min(max(level, 1), 5) + 1) + " " + escaped(text)]
    case .text(let text), .smallPrint(let text): return paragraphs(text)
    case .list(let items):
      let lines = items.map { item in
        let paragraphs = PrintedText.paragraphs(item).map { broken($0, indent: "  ") }
        return "- " + paragraphs.joined(separator: "\n\n  ")
      }
      return lines.isEmpty ? [] : [lines.joined(separator: "\n")]
    case .link(let words, let address):
      let shown = MarkdownText.escape(PrintedText.line(address), isStart: false)
      let lead = escaped(words) + ": "
      return [WebAddress.target(address).map { "\(lead)[\(shown)](<\($0)>)" } ?? lead + shown]
    case .definitions(let rows): return definitions(rows)
    case .table(let table): return table.columns.isEmpty ? [] : [MarkdownTable.text(table)]
    case .chart(let chart): return ChartText.markdown(chart)
    case .signatures(let signatures):
      let words = SignatureWords(document.language)
      return signatures.flatMap { signature in
        let names = [bold(signature.party), escaped(signature.signatory)].filter { !$0.isEmpty }
        let lines = [words.place, words.signature].map { "\($0): \(words.line)" }
        return (names.isEmpty ? [] : [names.joined(separator: "\\\n")]) + lines
      }
    }
  }

  private static func escaped(_ text: String) -> String {
    MarkdownText.escape(PrintedText.line(text))
  }

  /// Nothing where there is nothing, since four stars would be a rule.
  private static func bold(_ text: String, end: String = "") -> String {
    let line = PrintedText.line(text)
    return line.isEmpty ? "" : "**\(MarkdownText.escape(line, isStart: false))\(end)**"
  }

  private static func paragraphs(_ text: String) -> [String] {
    PrintedText.paragraphs(text).map { broken($0, indent: "") }
  }

  /// Lines with line breaks that are kept between them.
  private static func broken(_ lines: [String], indent: String) -> String {
    lines.map { MarkdownText.escape($0) }.joined(separator: "\\\n" + indent)
  }

  /// Rows of one line stand together, longer ones by themselves.
  private static func definitions(_ rows: [Document.Definition]) -> [String] {
    var parts: [String] = []
    var isOpen = false
    for row in rows {
      let values = PrintedText.paragraphs(row.value)
      let first = values.first.map { lines in
        lines.enumerated().map { MarkdownText.escape($1, isStart: $0 > 0) }
          .joined(separator: "\\\n")
      }
      let text = [bold(row.label, end: ":"), first ?? ""].filter { !$0.isEmpty }
        .joined(separator: " ")
      let isShort = values.count < 2 && (values.first?.count ?? 0) < 2
      if isShort, isOpen, let last = parts.popLast() {
        parts.append(last + "\\\n" + text)
      } else {
        parts.append(text)
      }
      parts += values.dropFirst().map { broken($0, indent: "") }
      isOpen = isShort
    }
    return parts
  }
}
