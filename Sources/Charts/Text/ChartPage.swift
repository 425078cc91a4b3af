/// Draws charts as rows of text of at most so many cells.
package struct ChartPage {
  let width: Int
  let height: Int
  let signs: ChartSigns
  let measure: (String) -> Int

  /// `width` counts cells, at least eight; `height` is that of the ground of lines, in rows.
  ///
  /// `measure` tells how many cells a text takes.
  package init(
    width: Int,
    height: Int = 8,
    signs: ChartSigns = .full,
    measure: @escaping (String) -> Int = { $0.count }
  ) {
    self.width = max(8, width)
    self.height = min(max(2, height), 100)
    self.signs = signs
    self.measure = measure
  }

  /// The title, the picture, and what its signs mean.
  package func rows(_ chart: Chart) -> [ChartRow] {
    let title = chart.title.isEmpty ? [] : [ChartRow(cut(chart.title, to: width), .title)]
    guard !chart.isEmpty else { return title }
    let picture =
      switch chart.shape {
      case .bars: BarPicture(chart, self).rows
      case .lines: LinePicture(chart, self).rows
      case .sparkline: SparkPicture(chart, self).rows
      case .heat: HeatPicture(chart, self).rows
      }
    return title + picture + (chart.note.map { wrapped($0) } ?? [])
  }

  /// The rows as lines of text.
  package func lines(_ chart: Chart) -> [String] { rows(chart).map(\.text) }

  /// The text that fits the cells; a cut text ends in an ellipsis.
  func cut(_ text: String, to cells: Int) -> String {
    guard cells > 0 else { return "" }
    guard measure(text) > cells else { return text }
    var kept = ""
    for letter in text {
      guard measure(kept + String(letter)) < cells else { break }
      kept.append(letter)
    }
    return kept + String(signs.ellipsis)
  }

  /// The text with blanks up to the cells, cut where it is longer.
  func padded(_ text: String, to cells: Int, trailing: Bool = false) -> String {
    let kept = cut(text, to: cells)
    let blanks = String(repeating: " ", count: max(0, cells - measure(kept)))
    return trailing ? blanks + kept : kept + blanks
  }

  /// The widest of the texts, but not more than the limit.
  func widest(_ texts: some Sequence<String>, upTo limit: Int) -> Int {
    min(max(0, limit), texts.reduce(0) { max($0, measure($1)) })
  }

  /// Small print over as many rows as it needs.
  func wrapped(_ text: String) -> [ChartRow] {
    var lines: [String] = []
    for word in text.split(separator: " ").map(String.init) {
      if let last = lines.last, measure("\(last) \(word)") <= width {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(cut(word, to: width))
      }
    }
    return lines.map { ChartRow($0, .dim) }
  }

  /// A sign and a name for each series, over as many rows as they need.
  func legend(_ entries: [(sign: Character, words: String)]) -> [ChartRow] {
    var rows: [ChartRow] = []
    var used = 0
    for (sign, words) in entries {
      let words = cut(words, to: width - 2)
      let size = 2 + measure(words)
      if rows.isEmpty || used + 2 + size > width {
        rows.append(ChartRow())
        used = 0
      }
      let gap = used == 0 ? "" : "  "
      rows[rows.count - 1].add(gap, .dim)
      rows[rows.count - 1].add(String(sign), .mark)
      rows[rows.count - 1].add(" \(words)", .dim)
      used += gap.count + size
    }
    return rows
  }
}
