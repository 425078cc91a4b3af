extension ReportTable {
  /// The words for what nobody wrote down.
  static let unknown = Text(de: "ohne Angabe", en: "not stated")

  /// Records counted by what they have in common, the most of the first column first.
  ///
  /// A record that has several of it stands in each row; one that has none in a row of its own, the
  /// last. The row of the whole counts each once.
  static func grouping<Item: Sendable>(
    _ key: String,
    _ title: Text,
    rows rowTitle: Text,
    _ items: [Item],
    by terms: (Item) -> [Term],
    words: (Term) -> Text,
    columns: [ReportColumn<Item>]
  ) -> ReportTable {
    var groups: [Term: [Item]] = [:]
    for item in items {
      let own = Set(terms(item).filter { $0 != .none })
      for term in own.isEmpty ? [.none] : own { groups[term, default: []].append(item) }
    }
    let lines = groups.map { term, items in
      (
        isLast: term == .none,
        name: term == .none ? unknown : words(term),
        figures: columns.map { $0.figure(items) }
      )
    }
    let sorted = lines.map { line in
      let first = line.figures.first.flatMap { $0 }?.value ?? 0
      let order = (line.isLast ? 1 : 0, -first, Folding.fold(line.name.de))
      return (order: order, row: Row(line.name, line.figures))
    }.sorted { $0.order < $1.order }
    return ReportTable(
      key,
      title,
      rows: rowTitle,
      columns: columns.map(\.title),
      sorted.map(\.row),
      total: .all(columns.map { $0.figure(items) })
    )
  }

  /// Records counted in each stretch of a time, in their order.
  static func timeline<Item: Sendable>(
    _ key: String,
    _ title: Text,
    _ stretches: [ReportStretch],
    _ items: [Item],
    day: (Item) -> Day?,
    columns: [ReportColumn<Item>]
  ) -> ReportTable {
    var groups: [Int: [Item]] = [:]
    for item in items {
      guard let day = day(item), let place = stretches.place(of: day) else { continue }
      groups[place, default: []].append(item)
    }
    return ReportTable(
      key,
      title,
      rows: stretches.title,
      columns: columns.map(\.title),
      stretches.enumerated().map { place, stretch in
        Row(stretch.title, columns.map { $0.figure(groups[place] ?? []) })
      },
      total: .all(columns.map { $0.figure(items) })
    )
  }
}

extension ReportTable.Row {
  static func all(_ figures: [Figure?]) -> ReportTable.Row {
    ReportTable.Row(Text(de: "Alle", en: "All"), figures)
  }
}
