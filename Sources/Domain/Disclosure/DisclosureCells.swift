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
  }

  private struct Key: Hashable {
    let value: Int
    let unit: Figure.Unit
    let records: Set<RecordID>
  }

  private(set) var cells: [Cell] = []
  private(set) var cell: [FigurePlace: Int] = [:]
  /// Cells that tell of the same records: shares and the numbers they are shares of.
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
  }
}
