/// The different quantities of a report: a figure that stands in two places is one cell.
struct DisclosureCells {
  struct Cell {
    let value: Int
    let unit: Figure.Unit
    let records: Set<RecordID>
    let people: Set<RecordID>?
    var places: [FigurePlace]
    /// Whether it counts the people themselves.
    let countsPeople: Bool

    /// Whether it stands in the row of the whole of a table.
    var isSum: Bool { places.contains { $0.row == nil } }

    /// Whether it counts people who have no records, so that only its number tells how many.
    var isUnnamed: Bool { unit == .count && value > 0 && people?.isEmpty == true }
  }

  private struct Key: Hashable {
    let value: Int
    let unit: Figure.Unit
    let records: Set<RecordID>
  }

  private(set) var cells: [Cell] = []
  private(set) var cell: [FigurePlace: Int] = [:]
  /// Cells of which one tells the other: shares and the numbers they are shares of, by their records
  /// or by the people of a row.
  private(set) var twins: [[Int]] = []

  init(_ report: Report) {
    var known: [Key: Int] = [:]
    for table in report.tables {
      for place in table.places {
        guard let figure = table.figure(at: place) else { continue }
        let records = Set(figure.records)
        let key = Key(value: figure.value, unit: figure.unit, records: records)
        if !records.isEmpty, let number = known[key] {
          cells[number].places.append(place)
          cell[place] = number
          continue
        }
        known[key] = cells.count
        cell[place] = cells.count
        cells.append(
          Cell(
            value: figure.value,
            unit: figure.unit,
            records: records,
            people: figure.people,
            places: [place],
            countsPeople: figure.unit == .count && figure.people == records
          )
        )
      }
    }
    let shared = Dictionary(grouping: cells.indices.filter { !cells[$0].records.isEmpty }) {
      cells[$0].records
    }
    twins = shared.values.filter { same in
      same.contains { cells[$0].unit == .permille } && same.count > 1
    }.map { same in same.filter { [.permille, .count].contains(cells[$0].unit) } }
    for table in report.tables {
      addRows(table)
      addBalance(table)
    }
  }

  /// Who came and who went are told together or not at all, also where nobody came or went: from the
  /// one anybody could tell the other who has the reports before and after.
  private mutating func addBalance(_ table: ReportTable) {
    guard let balance = table.balance else { return }
    for column in table.columns.indices {
      let pair = [balance.joined, balance.left].compactMap {
        cell[FigurePlace(table.key, row: $0, column: column)]
      }
      if Set(pair).count > 1 { twins.append(pair) }
    }
  }

  private mutating func addRows(_ table: ReportTable) {
    for row in table.rows.indices.map(Optional.some) + [nil] {
      let line = table.columns.indices.compactMap { column in
        cell[FigurePlace(table.key, row: row, column: column)]
      }
      let told = Set(line).filter { number in
        [.permille, .count].contains(cells[number].unit) && cells[number].people?.isEmpty == false
      }
      let same = Dictionary(grouping: told.sorted()) { cells[$0].people }
      twins += same.values.filter { numbers in
        numbers.count > 1 && numbers.contains { cells[$0].unit == .permille }
      }
    }
  }
}
