/// A cell whose number must not be found out, and what it may be by the rule alone.
struct ProtectedCell {
  let cell: Int
  /// Where all numbers that the rule leaves are known: those of too few people.
  let window: ClosedRange<Int>?
  /// How many numbers must stay possible where there is no window.
  let needed: Int
}

extension DisclosureCells {
  /// The cells that tell of too few people, and of those that tell how few are missing in another.
  func protected(_ fewest: Int) -> [ProtectedCell] {
    let small = cells.indices.filter { isSmall(cells[$0], fewest) }
    let own = small.map { number in
      let isCount = cells[number].countsPeople || cells[number].isUnnamed
      // What is not a number of people could be half as much more or less.
      let half = Int(clamping: cells[number].value.magnitude / 2)
      let needed = max(DisclosureAudit.needed, half)
      return ProtectedCell(cell: number, window: isCount ? 1...(fewest - 1) : nil, needed: needed)
    }
    return own + differences(fewest)
  }

  private func isSmall(_ cell: Cell, _ fewest: Int) -> Bool {
    guard let people = cell.people, !people.isEmpty || cell.value > 0 else { return false }
    return (cell.isUnnamed ? cell.value : people.count) < fewest
  }

  /// Cells that lack only a few of another: the lesser of the two is to be hidden.
  private func differences(_ fewest: Int) -> [ProtectedCell] {
    let bySize = Dictionary(grouping: cells.indices.filter { isOfPeople(cells[$0]) }) {
      cells[$0].records.count
    }
    return cells.indices.flatMap { lesser -> [ProtectedCell] in
      let part = cells[lesser]
      guard isOfPeople(part) || part.unit == .permille && part.people != nil,
        !part.records.isEmpty
      else { return [] }
      let sizes = (1..<fewest).map { part.records.count + $0 }
      return sizes.flatMap { bySize[$0] ?? [] }.filter { larger in
        part.records.isSubset(of: cells[larger].records)
      }.map { larger in
        let whole = cells[larger].value
        let window = max(1, whole - fewest + 1)...max(1, whole - 1)
        return ProtectedCell(
          cell: lesser,
          window: part.unit == .count ? window : nil,
          needed: DisclosureAudit.needed
        )
      }
    }
  }

  /// Whether each of its records tells of one human being, so that records missing are people.
  private func isOfPeople(_ cell: Cell) -> Bool {
    cell.unit == .count && cell.people != nil && cell.value == cell.records.count
  }
}
