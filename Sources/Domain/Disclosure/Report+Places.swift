extension Report {
  /// All tables, in order.
  package var tables: [ReportTable] {
    sections.flatMap(\.parts).compactMap { part in
      if case .table(let table) = part { table } else { nil }
    }
  }
}

extension ReportTable {
  /// The places of all figures, row by row, the row of the whole last.
  package var places: [FigurePlace] {
    var places: [FigurePlace] = []
    for (row, line) in rows.enumerated() {
      places += line.figures.indices.map { FigurePlace(key, row: row, column: $0) }
    }
    if let total {
      places += total.figures.indices.map { FigurePlace(key, row: nil, column: $0) }
    }
    return places
  }

  /// The figure that stands at a place; nil where there is none, or the place is elsewhere.
  package func figure(at place: FigurePlace) -> Figure? {
    guard place.table == key else { return nil }
    let line: Row? =
      if let row = place.row { rows.indices.contains(row) ? rows[row] : nil } else { total }
    guard let line, line.figures.indices.contains(place.column) else { return nil }
    return line.figures[place.column]
  }
}
