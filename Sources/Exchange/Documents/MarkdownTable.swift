/// A table as GitHub and pandoc read it, with a line for each row.
enum MarkdownTable {
  /// Pandoc shares the width of the page by the hyphens below the headings.
  private static let widest = 40

  static func text(_ table: DocumentTable) -> String {
    let headings = table.columns.map { cell($0.heading) }
    let rows = table.rows.map { $0.map(cell) }
    let rules = table.columns.indices.map { column in
      let longest = ([headings] + rows).map { $0[column].count }.max() ?? 0
      let hyphens = String(repeating: "-", count: min(max(longest, 3), widest))
      return table.columns[column].isNumeric ? hyphens.dropLast() + ":" : hyphens[...]
    }
    let lines = [headings, rules.map(String.init)] + rows
    return lines.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
  }

  /// A cell is one line; `<br>` is the only line break that such tables know.
  ///
  /// The blanks part the words where a program drops it.
  private static func cell(_ text: String) -> String {
    PrintedText.lines(text).filter { !$0.isEmpty }
      .map { MarkdownText.escape($0, isStart: false) }
      .joined(separator: " <br> ")
  }
}
