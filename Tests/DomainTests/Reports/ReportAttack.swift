@testable import Domain

/// Somebody who has a report as it leaves the house, and what its tables say of themselves.
///
/// Columns add up to the row of the whole, or to more where rows overlap; a last column "Zusammen"
/// adds up its row; people are no more than the placements in which they serve; a figure of the same
/// records is the same wherever it stands.
struct ReportAttack {
  private struct Key: Hashable {
    let records: [RecordID]
    let unit: Figure.Unit
    let value: Int
  }

  private(set) var attack: DisclosureAttack
  private(set) var figures: [Figure] = []
  private var places: [FigurePlace: Int] = [:]

  init(_ report: Report, shows: (FigurePlace) -> Bool) {
    attack = DisclosureAttack(values: [], isHidden: [], sums: [], most: 0)
    var known: [Key: Int] = [:]
    var isHidden: [Bool] = []
    for table in report.tables {
      for place in table.places {
        guard let figure = table.figure(at: place) else { continue }
        let key = Key(records: figure.records, unit: figure.unit, value: figure.value)
        let number = figure.records.isEmpty ? nil : known[key]
        places[place] = number ?? figures.count
        guard let number else {
          known[key] = figures.count
          figures.append(figure)
          isHidden.append(!shows(place))
          continue
        }
        // What is shown anywhere is known.
        if shows(place) { isHidden[number] = false }
      }
    }
    let values = figures.map(\.value)
    attack = DisclosureAttack(
      values: values,
      isHidden: isHidden,
      sums: report.tables.flatMap { downwards($0) + across($0) },
      most: (values.max() ?? 0) * 2 + 100
    )
  }

  private func number(_ table: ReportTable, _ row: Int?, _ column: Int) -> Int? {
    places[FigurePlace(table.key, row: row, column: column)]
  }

  private func downwards(_ table: ReportTable) -> [DisclosureAttack.Sum] {
    table.columns.indices.flatMap { column -> [DisclosureAttack.Sum] in
      let parts = table.rows.indices.compactMap { number(table, $0, column) }
      guard let whole = number(table, nil, column), figures[whole].unit != .permille else {
        return []
      }
      let surplus = parts.reduce(0) { $0 + figures[$1].value } - figures[whole].value
      if surplus == 0 { return [.init(parts: parts, whole: whole)] }
      return [.init(parts: parts, whole: whole, kind: surplus > 0 ? .atLeast : .atMost)]
        + (surplus > 0 ? parts.map { .init(parts: [$0], whole: whole, kind: .atMost) } : [])
    }
  }

  private func across(_ table: ReportTable) -> [DisclosureAttack.Sum] {
    let rows = table.rows.indices.map(Optional.some) + [nil]
    let titles = table.columns.map(\.de)
    return rows.flatMap { row -> [DisclosureAttack.Sum] in
      var sums: [DisclosureAttack.Sum] = []
      if let last = titles.firstIndex(of: "Zusammen"), let whole = number(table, row, last) {
        let parts = titles.indices.filter { $0 != last }.compactMap { number(table, row, $0) }
        sums.append(.init(parts: parts, whole: whole))
      }
      if let people = titles.firstIndex(of: "Freiwillige"),
        let placements = titles.firstIndex(of: "Einsätze"),
        let part = number(table, row, people), let whole = number(table, row, placements)
      {
        sums.append(.init(parts: [part], whole: whole, kind: .atMost))
      }
      return sums
    }
  }

  /// The figures of too few people that are not kept as the rule demands.
  func found(fewest: Int) -> [Figure] {
    figures.indices.filter { number in
      let figure = figures[number]
      guard let people = figure.people, figure.value > 0 else { return false }
      let count = people.isEmpty ? figure.value : people.count
      guard count < fewest else { return false }
      return !attack.isHidden[number] || !isOpen(number, fewest)
    }.map { figures[$0] }
  }

  /// Whether a number of people could be another one of too few, and any other one half as much more
  /// or less.
  private func isOpen(_ number: Int, _ fewest: Int) -> Bool {
    let figure = figures[number]
    let isCount = figure.people == Set(figure.records) || figure.people?.isEmpty == true
    if figure.unit == .count, isCount {
      return (1..<fewest).contains {
        $0 != figure.value && attack.isPossible($0, at: number)
      }
    }
    let half = max(1, figure.value / 2)
    let (low, high) = (figure.value - half, figure.value + half)
    return attack.isPossible(high...attack.most, at: number)
      || low >= 1 && attack.isPossible(1...low, at: number)
      || attack.isPossible(low...high, at: number) && isWide(number)
  }

  /// Whether at least three numbers are possible.
  private func isWide(_ number: Int) -> Bool {
    let value = figures[number].value
    let near = (max(1, value - 8)...(value + 8)).lazy.filter {
      $0 != value && attack.isPossible($0, at: number)
    }
    return figures[number].unit == .count && near.prefix(2).count == 2
  }
}
