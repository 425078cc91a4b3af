/// A field whose values hold wanted words, now or earlier.
package struct Occurrence: Hashable, Sendable {
  package let record: String
  package let field: String
  /// Everything with the words that ever stood there, each once, the latest last.
  package internal(set) var values: [String]

  package init(record: String, field: String, values: [String] = []) {
    self.record = record
    self.field = field
    self.values = values
  }
}

/// A remark of a transaction, or the reason of an undo.
package struct Remark: Hashable, Sendable {
  package let operation: OperationID
  package let text: String
}

/// Looking for words in everything that was ever written.
extension Store {
  /// The fields and remarks in which one of the words stands, byte by byte as it is given.
  ///
  /// Records that are erased, or are `apart`, are left out.
  package func occurrences(
    of words: [String],
    apart: Set<String>
  ) throws -> (fields: [Occurrence], remarks: [Remark]) {
    guard !words.isEmpty else { return ([], []) }
    if journal.hasNews(wall: clock()) { try absorb() }
    let texts = words.map { ByteSearch(Array(JSONText.token($0).dropFirst().dropLast())) }
    var order: [Erasure.Place] = []
    var found: [Erasure.Place: [String]] = [:]
    var remarks: [Remark] = []
    var changes: [RawChange] = []
    try JournalSearch(journal).forEachLine(.texts(texts)) { line in
      let base = line.source.base
      func holds(_ token: Token) -> Bool {
        texts.contains { $0.first(in: base, from: token.start, to: token.end) != nil }
      }
      if let remark = LineMember.value("m", of: line), line.header.kind != .erase, holds(remark),
        let text = JSONText.value(base, remark), remarks.last?.operation != line.operation
      {
        remarks.append(Remark(operation: line.operation, text: text))
      }
      guard line.changes(into: &changes) else { return }
      for change in changes {
        let record = JSONText.string(base, change.record)
        let place = Erasure.Place(
          record: record,
          field: JSONText.string(base, change.field)
        )
        if apart.contains(record) { continue }
        if state.register.hides(place, line.operation, line.header.stamp) { continue }
        for token in [change.old, change.new] where holds(token) {
          guard let value = JSONText.value(base, token) else { continue }
          if found[place] == nil { order.append(place) }
          found[place, default: []].removeAll { ExactText.isSame($0, value) }
          found[place, default: []].append(value)
        }
      }
    }
    let fields = order.map {
      Occurrence(record: $0.record, field: $0.field, values: found[$0] ?? [])
    }
    return (fields, remarks)
  }

  /// How many transactions of the history wrote to each of the records.
  package func changeCounts(of records: Set<String>) throws -> [String: Int] {
    var counts: [String: Int] = [:]
    var last: [String: OperationID] = [:]
    var changes: [RawChange] = []
    let ids = Set(records.map { ExactText($0) })
    guard !ids.isEmpty else { return [:] }
    try JournalSearch(journal).forEachLine(.records(ids)) { line in
      guard line.changes(into: &changes) else { return }
      for change in changes {
        let record = JSONText.string(line.source.base, change.record)
        guard records.contains(record), last[record] != line.operation else { continue }
        last[record] = line.operation
        counts[record, default: 0] += 1
      }
    }
    return counts
  }

  /// Everything that was ever written to a field of a record and still stands in the journal.
  package func everyValue(of record: String) throws -> [String: [String]] {
    var values: [String: [String]] = [:]
    var changes: [RawChange] = []
    try JournalSearch(journal).forEachLine(.records([ExactText(record)])) { line in
      guard line.changes(into: &changes) else { return }
      for change in changes {
        let base = line.source.base
        guard ExactText.isSame(JSONText.string(base, change.record), record),
          let value = JSONText.value(base, change.new)
        else { continue }
        let field = JSONText.string(base, change.field)
        if values[field]?.contains(value) != true { values[field, default: []].append(value) }
      }
    }
    return values
  }

  /// Whether anything was ever erased here.
  package var hasErasures: Bool { !state.register.isEmpty }

  /// When the data of a record was erased, in milliseconds since 1970; `nil` where it was not.
  package func erased(_ record: String) -> UInt64? {
    state.register.erasure(of: ExactText(record))?.time
  }

  /// Whether an erasure cleaned the field after this write; no write stands for an empty field.
  package func isCleaned(_ field: String, of record: String, since write: OperationID?) -> Bool {
    let place = Erasure.Place(record: record, field: field)
    guard let erasure = state.register.erasure(of: place) else { return false }
    guard let write else { return true }
    return write != erasure.operation && (entry(write)?.time ?? 0) <= erasure.time
  }
}
