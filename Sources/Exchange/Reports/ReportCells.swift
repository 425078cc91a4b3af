package import Domain

/// The cells of a table of a report, as far as they may be seen.
package struct ReportCells {
  package enum Cell {
    /// Nothing is counted there.
    case nothing
    /// Kept in the house.
    case hidden
    case told(Figure)
  }

  package struct Row {
    package let name: Text
    package let isTotal: Bool
    /// One for each column.
    package let cells: [Cell]
  }

  package let rows: [Row]

  /// Without a disclosure everything may be seen.
  package init(_ table: ReportTable, _ disclosure: Disclosure?) {
    func cell(_ row: Int?, _ column: Int) -> Cell {
      let place = FigurePlace(table.key, row: row, column: column)
      guard let figure = table.figure(at: place) else { return .nothing }
      return disclosure?.shows(place) ?? true ? .told(figure) : .hidden
    }
    func line(_ name: Text, _ row: Int?) -> Row {
      Row(
        name: name,
        isTotal: row == nil,
        cells: table.columns.indices.map { cell(row, $0) }
      )
    }
    rows =
      table.rows.enumerated().map { line($0.element.name, $0.offset) }
      + (table.total.map { [line($0.name, nil)] } ?? [])
  }

  /// How many cells are kept in the house.
  package var hidden: Int {
    rows.reduce(0) { sum, row in
      sum
        + row.cells.count { cell in
          if case .hidden = cell { true } else { false }
        }
    }
  }
}
