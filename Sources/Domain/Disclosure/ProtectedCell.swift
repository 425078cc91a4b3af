/// A cell whose number must not be found out, and what a reader can think it to be.
struct ProtectedCell {
  let cell: Int
  /// The numbers it may be by the rule alone; nil for one that may be anything.
  let window: ClosedRange<Int>?
  /// How many numbers must stay possible.
  let needed: Int
}

extension DisclosureCells {
  /// The cells that tell of too few people, and of those that tell how few are missing in another.
  func protected(_ fewest: Int) -> [ProtectedCell] {
    let small = cells.indices.filter { isSmall(cells[$0].people?.count ?? 0, fewest) }
    let own = small.map { number in
      protected(number, cells[number].countsPeople ? 1...max(1, fewest - 1) : nil, fewest)
    }
    return own + differences(fewest)
  }

  private func isSmall(_ count: Int, _ fewest: Int) -> Bool { count > 0 && count < fewest }

  /// Where so few numbers are possible that all of them are too few, any other number will do.
  private func protected(_ cell: Int, _ window: ClosedRange<Int>?, _ fewest: Int) -> ProtectedCell {
    let needed = max(2, min(fewest - 1, 3))
    guard let window, window.count >= needed else {
      let half = cells[cell].value.magnitude / 2
      return ProtectedCell(cell: cell, window: nil, needed: max(needed, Int(clamping: half)))
    }
    return ProtectedCell(cell: cell, window: window, needed: needed)
  }

  /// Cells that lack only a few of another: the lesser of the two is to be hidden.
  private func differences(_ fewest: Int) -> [ProtectedCell] {
    let bySize = Dictionary(grouping: cells.indices.filter { isOfPeople(cells[$0]) }) {
      cells[$0].records.count
    }
    return cells.indices.flatMap { lesser -> [ProtectedCell] in
      let part = cells[lesser]
      guard isOfPeople(part) || part.unit == .permille && part.people != nil,
        !part.records.isEmpty, fewest > 1
      else { return [] }
      let sizes = (1..<fewest).map { part.records.count + $0 }
      return sizes.flatMap { bySize[$0] ?? [] }.filter { larger in
        part.records.isSubset(of: cells[larger].records)
      }.map { larger in
        let whole = cells[larger].value
        let window = max(0, whole - fewest + 1)...max(0, whole - 1)
        let isCount = part.countsPeople && cells[larger].countsPeople
        return protected(lesser, isCount ? window : nil, fewest)
      }
    }
  }

  /// Whether each of its records tells of one human being, so that records missing are people.
  private func isOfPeople(_ cell: Cell) -> Bool {
    cell.unit == .count && cell.people != nil && cell.value == cell.records.count
  }
}
