extension Meeting {
  /// Records that came of the minutes, in the order of their lines there; what has none comes last.
  package func ordered<R>(_ records: [R], by line: (R) -> String) -> [R] {
    let rows = minutes.split(separator: "\n", omittingEmptySubsequences: false)
    let places = Dictionary(rows.enumerated().map { (String($1), $0) }) { first, _ in first }
    return records.enumerated().sorted { left, right in
      (places[line(left.element)] ?? .max, left.offset)
        < (places[line(right.element)] ?? .max, right.offset)
    }.map(\.element)
  }
}
