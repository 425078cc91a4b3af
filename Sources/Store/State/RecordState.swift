/// A record as the fold leaves it, cleared fields included.
struct RecordState {
  var cells: [Cell] = []

  var isAlive: Bool { cells.contains { $0.value != nil } }

  func cell(_ field: Int) -> Cell? { cells.first { $0.field == field } }

  mutating func apply(_ cell: Cell) {
    guard let index = cells.firstIndex(where: { $0.field == cell.field }) else {
      cells.append(cell)
      return
    }
    if cells[index].yields(to: cell.write, stamp: cell.stamp) { cells[index] = cell }
  }
}
