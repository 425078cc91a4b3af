package import Domain
import Store

/// All records of one Swift type.
package final class TypedTable<R: Record>: Table {
  package let type = RecordType(R.self)
  package private(set) var ids: [RecordID] = []
  package private(set) var rows: [R] = []
  package private(set) var version = 0
  package private(set) var recordVersion = 0
  package private(set) var factVersion = 0
  /// The records as the office takes them, made when they are first asked for.
  private var known: [Entry<R>]?
  private var places: [RecordID: Int] = [:]
  // Kept apart from the definitions, which would be copied with each value that is read.
  private let readers = R.allFields.map(\.read)
  private let writers = R.allFields.map(\.write)
  private let shows = R.allFields.map(\.definition.kind.show)
  /// The fields that are more than notes.
  private let facts = R.allFields.indices.filter { place in
    let field = R.allFields[place].definition
    return field.key != "notes" || field.privacy == .special
  }
  private var columns: [Int?] = []
  private var texts: SearchTexts?
  /// Whether rows have no search text yet.
  private var areTextsPartial = false
  private var names: [String: [RecordID]]?
  private var links: [Int: [RecordID: [RecordID]]] = [:]

  private let store: Store

  /// Reads every record of the type.
  init(_ store: Store) {
    self.store = store
    store.records(prefix: R.kind.prefix) { raw in
      let id = RecordID(raw.id)
      places[id] = ids.count
      ids.append(id)
      rows.append(record(raw))
    }
    forgetIndexes()
  }

  private func record(_ raw: RawRecord) -> R {
    var record = R()
    forEachField(raw) { field, value in writers[field](&record, value) }
    return record
  }

  private func forEachField(_ raw: RawRecord, _ body: (Int, String) -> Void) {
    raw.forEachValue { token, value in
      if token >= columns.count { columns = store.fieldNames.map(type.position) }
      if token < columns.count, let field = columns[token] { body(field, value) }
    }
  }

  package func row(_ id: RecordID) -> Int? { places[id] }

  // Read in place: a copy of a record with all its fields costs more than what is asked of it.
  package func stored(_ row: Int, _ field: Int) -> String {
    rows.withUnsafeBufferPointer { readers[field]($0[row]) }
  }

  package func shown(_ row: Int, _ field: Int, _ reading: Reading) -> String {
    let value = stored(row, field)
    return value.isEmpty ? "" : shows[field](value, reading)
  }

  package func label(_ row: Int, _ reading: Reading) -> String {
    rows.withUnsafeBufferPointer { $0[row].label(reading) }
  }

  package func isArchived(_ row: Int) -> Bool {
    rows.withUnsafeBufferPointer { $0[row].archived != nil }
  }

  /// All records with their identities, row by row.
  var entries: [Entry<R>] {
    if let known { return known }
    let entries = zip(ids, rows).map { Entry($0, $1) }
    known = entries
    return entries
  }

  /// The records in use, and those that are archived.
  var parted: (inUse: [Entry<R>], archived: [Entry<R>]) {
    var (inUse, archived): ([Entry<R>], [Entry<R>]) = ([], [])
    inUse.reserveCapacity(ids.count)
    for (row, entry) in entries.enumerated() {
      if isArchived(row) { archived.append(entry) } else { inUse.append(entry) }
    }
    return (inUse, archived)
  }

  package func update(_ id: RecordID) {
    var isOnlyNoted = false
    defer { forgetIndexes(isOnlyNoted: isOnlyNoted) }
    guard let stored = store.record(id.text) else {
      remove(id)
      return
    }
    let values = Dictionary(stored.fields.map { ($0.field, $0.value) }) { first, _ in first }
    let record = R(values: values)
    if let row = places[id] {
      let before = rows[row]
      isOnlyNoted = facts.allSatisfy { readers[$0](before) == readers[$0](record) }
      rows[row] = record
      known?[row] = Entry(id, record)
      texts?.forget(row)
    } else {
      places[id] = ids.count
      ids.append(id)
      rows.append(record)
      known?.append(Entry(id, record))
    }
  }

  private func remove(_ id: RecordID) {
    guard let row = places.removeValue(forKey: id), let last = ids.last else { return }
    // The last record takes the empty place, so that no other row moves.
    ids[row] = last
    rows[row] = rows[rows.count - 1]
    if last != id { places[last] = row }
    ids.removeLast()
    rows.removeLast()
    known = nil
    texts = nil
  }

  private func forgetIndexes(isOnlyNoted: Bool = false) {
    version += 1
    recordVersion += 1
    if !isOnlyNoted { factVersion += 1 }
    names = nil
    links = [:]
  }

  package func forgetTexts() {
    version += 1
    texts = nil
    names = nil
  }

  package func find(_ words: String, _ reading: Reading) -> [RecordID] {
    let names = self.names ?? indexNames(reading)
    self.names = names
    let folded = Folding.fold(words)
    return names[folded] ?? names[Folding.collapse(folded)] ?? []
  }

  private func indexNames(_ reading: Reading) -> [String: [RecordID]] {
    var names: [String: [RecordID]] = [:]
    for (id, record) in zip(ids, rows) {
      let label = Folding.fold(record.label(reading))
      var spellings: Set = [label, Folding.collapse(label)]
      // "Öztürk, Ayşe" is also found as "Ayşe Öztürk".
      if let comma = label.firstIndex(of: ",") {
        let first = label[label.index(after: comma)...].drop { $0 == " " }
        let turned = "\(first) \(label[..<comma])"
        spellings.formUnion([turned, Folding.collapse(turned)])
      }
      for spelling in spellings { names[spelling, default: []].append(id) }
    }
    return names
  }

  package func linking(to id: RecordID, in field: Int) -> [RecordID] {
    if links[field] == nil {
      var index: [RecordID: [RecordID]] = [:]
      for (source, record) in zip(ids, rows) {
        for target in StoredList.parts(of: readers[field](record)) {
          index[RecordID(target), default: []].append(source)
        }
      }
      links[field] = index
    }
    return links[field]?[id] ?? []
  }

  package func prepareTexts(_ reading: Reading) {
    if texts == nil || areTextsPartial { texts = makeTexts(reading) }
  }

  // From the stored values in one pass, since reading them record by record takes much longer.
  private func makeTexts(_ reading: Reading) -> SearchTexts {
    areTextsPartial = false
    var texts = SearchTexts(count: rows.count)
    store.records(prefix: R.kind.prefix) { raw in
      guard let row = places[RecordID(raw.id)] else { return }
      texts.make(row) { append in
        forEachField(raw) { field, value in append(shows[field](value, reading)) }
      }
    }
    return texts
  }

  package func matches(_ filter: Filter, in part: Range<Int>, _ reading: Reading) -> [Int] {
    if texts == nil {
      texts = SearchTexts(count: rows.count)
      areTextsPartial = true
    }
    return look(for: filter, among: Array(part.clamped(to: rows.indices)), reading)
  }

  package func matches(_ filter: Filter, among candidates: [Int], _ reading: Reading) -> [Int] {
    prepareTexts(reading)
    return look(for: filter, among: candidates, reading)
  }

  private func look(for filter: Filter, among candidates: [Int], _ reading: Reading) -> [Int] {
    var texts = self.texts ?? SearchTexts(count: rows.count)
    self.texts = nil
    let found = candidates.filter { row in
      filter.words.allSatisfy { word in
        let isFound =
          if let field = word.field {
            texts.contains(word, in: shown(row, field, reading))
          } else {
            texts.contains(word, row) { append in
              for field in readers.indices { append(shown(row, field, reading)) }
            }
          }
        return isFound != word.isExcluded
      }
    }
    self.texts = texts
    return found
  }
}
