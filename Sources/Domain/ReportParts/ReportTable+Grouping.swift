extension ReportTable {
  /// The words for what nobody wrote down.
  static let unknown = Text(de: "ohne Angabe", en: "not stated")

  /// The heading of a column that counts.
  static let number = Text(de: "Anzahl", en: "Number")

  /// Records counted by what they have in common, by name.
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
    // The order must not tell which number is larger where some are kept in the house.
    let sorted = groups.map { term, items in
      let name = term == .none ? unknown : words(term)
      let order = (term == .none ? 1 : 0, Folding.fold(name.de), term.key)
      return (order: order, row: Row(name, columns.map { $0.figure(items) }))
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

  /// Single numbers, one below the other.
  static func numbers(
    _ key: String,
    _ title: Text,
    rows rowTitle: Text = Text(de: "Was", en: "What"),
    _ rows: [(Text, Figure?)]
  ) -> ReportTable {
    ReportTable(
      key,
      title,
      rows: rowTitle,
      columns: [number],
      rows.map { Row($0.0, [$0.1]) }
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
