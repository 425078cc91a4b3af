package import Domain
import Store

/// What documents are made from.
extension Workspace {
  /// How values are shown in documents, which are German whatever the language of the user.
  ///
  /// What was erased has no words there.
  package var germanReading: Reading {
    Reading(language: .german, terms: terms) { [unowned self] id in
      self.exists(id) ? self.label(id) : nil
    }
  }

  /// A record by its identity, archived or not; nil where there is none.
  package func entry<R: Record>(_ id: RecordID, of type: R.Type) -> Entry<R>? {
    guard let table = table(RecordType(type)) as? TypedTable<R>, let row = table.row(id) else {
      return nil
    }
    return Entry(id, table.rows[row])
  }

  /// The responsibilities as they stood at the end of a day.
  package func responsibilities(asOf day: Day) throws -> [Entry<Responsibility>] {
    try entries(Responsibility.self, asOf: day)
  }

  /// The records of a type as they stood at the end of a day, archived or not.
  ///
  /// What was erased since is in none of them.
  package func entries<R: Record>(_ type: R.Type, asOf day: Day) throws -> [Entry<R>] {
    let next = LocalClock.milliseconds(of: day.adding(days: 1), minute: 0)
    let query = HistoryQuery(kind: R.kind.prefix, from: next)
    let later = try store.history(query)
    let touched = Set(later.flatMap(\.changes).map(\.record))
    // An undo does not name what it took back, so then each record is looked at.
    let isUndone = later.contains { $0.kind == .undo || $0.kind == .redo }
    return try records(type).compactMap { id, record in
      guard isUndone || touched.contains(id.text) else { return Entry(id, record) }
      let values = try values(of: id, asOf: max(1, next) - 1)
      return values.map { Entry(id, R(values: $0)) }
    }
  }

  /// The districts that occur anywhere, by their words.
  package var districts: [Term] {
    uses(of: .districts).keys.filter { !$0.isEmpty }.map { Term($0) }.sorted {
      Folding.fold(reading.word($0.key, of: .districts))
        < Folding.fold(reading.word($1.key, of: .districts))
    }
  }
}
