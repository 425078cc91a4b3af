import Domain
import Exchange
import Terminal

/// Where the cells of a table of a report stand in a width.
struct TableLayout {
  let table: ReportTable
  let rows: [(name: String, isTotal: Bool, cells: [(words: String, isKept: Bool)])]
  let name: Int
  let widths: [Int]
  let titles: [String]
  private let width: Int

  /// `disclosure` says what stays in the house: marked, or left out where that is what is shown.
  init(
    _ table: ReportTable,
    _ disclosure: Disclosure,
    isOutgoing: Bool,
    width: Int,
    _ language: Language
  ) {
    self.table = table
    self.width = width
    let all = ReportCells(table, nil).rows
    let rows = all.enumerated().map { place, row in
      let cells = row.cells.enumerated().map { column, cell -> (words: String, isKept: Bool) in
        guard case .told(let figure) = cell else { return ("–", false) }
        let spot = FigurePlace(table.key, row: row.isTotal ? nil : place, column: column)
        let isKept = !disclosure.shows(spot)
        if isKept, isOutgoing { return (ReportWords.hidden, false) }
        return (figure.written(language), isKept)
      }
      return (name: row.name[language], isTotal: row.isTotal, cells: cells)
    }
    let titles = table.columns.map { $0[language] }
    let names = rows.map { Cells.width(of: $0.name) } + [Cells.width(of: table.rowTitle[language])]
    let name = min(names.max() ?? 0, max(10, width * 2 / 5))
    let room = max(4, (width - name - 2) / max(1, titles.count) - 2)
    widths = titles.enumerated().map { column, title in
      let words = rows.map { Cells.width(of: $0.cells[column].words) }.max() ?? 0
      return max(words, min(Cells.width(of: title), max(8, min(room, 24)))) + 1
    }
    (self.rows, self.titles, self.name) = (rows, titles, name)
  }

  /// The figures of a row that can be chosen.
  func spots(_ row: Int) -> [ReportPage.Spot] {
    let place = rows[row].isTotal ? nil : row
    return table.columns.indices.compactMap { column in
      let spot = FigurePlace(table.key, row: place, column: column)
      return table.figure(at: spot) == nil ? nil : .figure(spot)
    }
  }

  /// The columns that stand there when a column must be seen, the first where none must.
  func shown(with column: Int) -> Range<Int> {
    var first = 0
    while first < widths.count {
      var end = first
      var used = name + 2
      while end < widths.count, used + widths[end] + 1 <= width || end == first {
        used += widths[end] + 1
        end += 1
      }
      if column < end { return first..<end }
      first = end
    }
    return 0..<0
  }
}
