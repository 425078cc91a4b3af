package import Domain
package import Store

/// Which changes somebody wants to see; what is `nil` does not narrow it.
package struct HistoryRequest: Hashable, Sendable {
  package var record: RecordID?
  package var user: String?
  /// The prefix of a kind.
  package var kind: String?
  package var first: DayEntry?
  package var last: DayEntry?

  package init(
    record: RecordID? = nil,
    user: String? = nil,
    kind: String? = nil,
    first: DayEntry? = nil,
    last: DayEntry? = nil
  ) {
    self.record = record
    self.user = user
    self.kind = kind
    self.first = first
    self.last = last
  }

  /// Refuses a span that ends before it begins.
  package func requireOrder() throws(Refusal) {
    guard let first, let last, LocalClock.last(of: last) < LocalClock.first(of: first) else {
      return
    }
    throw Refusal(
      de: "Der Zeitraum endet vor seinem Anfang.",
      en: "The span ends before it begins."
    )
  }

  /// As the store is asked; days are those of the office's clock.
  package var query: HistoryQuery {
    HistoryQuery(
      record: record?.text,
      user: user,
      kind: kind,
      from: first.map(LocalClock.first),
      to: last.map(LocalClock.last)
    )
  }
}

extension Workspace {
  /// Whether more than one office's machine has written to the store.
  package var isShared: Bool { store.isShared }

  /// Whether the user has written nothing since this line of theirs.
  package func isNewest(_ line: OperationID) throws -> Bool {
    try store.history(HistoryQuery(user: store.user, limit: 1)).first?.id == line
  }

  /// So many changes in words, newest first, older than the given one.
  ///
  /// `most` limits the sentences of each: an import changes thousands of fields. The record is named
  /// in them only where a change is about several.
  package func history(
    _ request: HistoryRequest,
    before line: HistoryLine? = nil,
    limit: Int,
    most: Int
  ) throws -> [HistoryLine] {
    var query = request.query
    query.before = line?.id
    query.limit = limit
    return try store.history(query).map {
      self.line($0, for: query.record, most: most, tellsRecord: true)
    }
  }
}
