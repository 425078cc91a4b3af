/// The folded store: a snapshot and, on top of it, the records that changed since.
final class State {
  private(set) var base: Snapshot
  private(set) var overlay: [ExactText: RecordState] = [:]
  private(set) var fields = FieldTable()
  private(set) var verdicts: [OperationID: Verdict]
  /// What was erased, and where it is really gone.
  var register: ErasureRegister
  /// The fields that several sites wrote without knowing of each other, by record.
  private(set) var rivals: [ExactText: [Int: [Rival]]] = [:]
  /// Grows whenever another set of transactions may count than before.
  private(set) var revision = 0
  /// Grows with whatever changes.
  private(set) var changes = 0
  // The field numbers of the snapshot in terms of `fields`.
  private var tokens: [Int] = []

  init(base: Snapshot) {
    self.base = base
    verdicts = base.preface.verdicts
    register = base.preface.register
    tokens = base.header.fields.map { fields.number($0) }
    adoptRivals()
  }

  /// Puts a snapshot in place of everything; numbers of fields keep their meaning.
  func adopt(_ snapshot: Snapshot) {
    base = snapshot
    overlay = [:]
    verdicts = snapshot.preface.verdicts
    register = snapshot.preface.register
    revision += 1
    changes += 1
    tokens = snapshot.header.fields.map { fields.number($0) }
    adoptRivals()
  }

  /// Takes a snapshot for what lies below the changed records.
  ///
  /// It was written from this state; records that have changed since stay on top of it. Returns what is not needed any more and takes a while to be freed.
  func rebase(on snapshot: Snapshot, changedSince: Bool) -> [ExactText: RecordState] {
    base = snapshot
    tokens = snapshot.header.fields.map { fields.number($0) }
    guard !changedSince else { return [:] }
    defer { overlay = [:] }
    return overlay
  }

  /// What the snapshots before this one say beside their records.
  var preface: SnapshotPreface {
    SnapshotPreface(verdicts: verdicts, register: register, rivals: rivals)
  }

  func number(of field: String) -> Int { fields.number(field) }

  func isUndone(_ operation: OperationID) -> Bool {
    !verdicts.isEmpty && verdicts[operation]?.isUndo == true
  }

  /// Takes a verdict over when it is newer; `false` when it changes nothing.
  func judge(_ target: OperationID, _ verdict: Verdict) -> Bool {
    let old = verdicts[target]
    if let old, !old.yields(to: verdict) { return false }
    verdicts[target] = verdict
    revision += 1
    changes += 1
    return (old?.isUndo ?? false) != verdict.isUndo
  }

  func record(_ key: ExactText) -> RecordState? {
    if let record = overlay[key] { return record }
    let written = Self.written(key)
    return base.index(of: written[...]).map(decode)
  }

  func replace(_ key: ExactText, with record: RecordState) {
    overlay[key] = record
    changes += 1
  }

  func apply(_ cell: Cell, to key: ExactText) {
    if overlay[key] == nil { overlay[key] = record(key) ?? RecordState() }
    overlay[key]?.apply(cell)
    changes += 1
  }

  func replace(_ key: ExactText, with found: [Int: [Rival]]) {
    rivals[key] = found.isEmpty ? nil : found
    changes += 1
  }

  /// Takes note that a write to the field names all its rivals.
  func settle(_ key: ExactText, _ field: Int) {
    guard rivals[key] != nil else { return }
    rivals[key]?[field] = nil
    if rivals[key]?.isEmpty == true { rivals[key] = nil }
  }

  /// The rivals by the name of their field, to compare two states.
  func namedRivals() -> [ExactText: [ExactText: [Rival]]] {
    rivals.mapValues { fields in
      Dictionary(fields.map { (ExactText(self.fields.names[$0.key]), $0.value) }) { first, _ in
        first
      }
    }
  }

  private func adoptRivals() {
    rivals = base.preface.rivals.mapValues { fields in
      Dictionary(fields.map { (tokens[$0.key], $0.value) }) { first, _ in first }
    }
  }

  func stored(_ id: String, _ record: RecordState) -> StoredRecord? {
    let fields = record.cells.compactMap { cell in
      cell.value.map {
        StoredField(
          field: self.fields.names[cell.field],
          value: $0,
          write: cell.write,
          stamp: cell.stamp
        )
      }
    }
    return fields.isEmpty ? nil : StoredRecord(id: id, fields: fields)
  }

  /// Runs over the records with a value whose id begins with the prefix, sorted by id.
  func forEachRecord(prefix: String, _ body: (RawRecord) -> Void) {
    let wanted = Self.written(ExactText(prefix))[...]
    let changed = overlay.filter { $0.key.text.utf8.starts(with: prefix.utf8) }
      .map { (Self.written($0.key)[...], $0.key.text, $0.value) }
      .sorted { $0.0.lexicographicallyPrecedes($1.0) }
    var index = base.firstIndex(notBefore: wanted)
    func visit(upTo end: Int) {
      while index < end, base.hasPrefix(index, wanted) {
        if hasValue(index) {
          let id = JSONText.string(base.bytes.base, base.key(index))
          body(RawRecord(id: id, source: .snapshot(base, index, tokens: tokens)))
        }
        index += 1
      }
    }
    for (key, id, record) in changed {
      visit(upTo: base.firstIndex(notBefore: key))
      if base.index(of: key) == index { index += 1 }
      if record.isAlive { body(RawRecord(id: id, source: .state(record))) }
    }
    visit(upTo: base.count)
    base.bytes.releasePages()
  }

  /// All ids, also of records without a value.
  func allKeys() -> Set<ExactText> {
    var keys = Set(overlay.keys)
    for index in 0..<base.count {
      keys.insert(ExactText(JSONText.string(base.bytes.base, base.key(index))))
    }
    return keys
  }

  /// The ids of records that were ever written and not wholly undone.
  func keysWithCells() -> Set<ExactText> {
    allKeys().filter { record($0)?.cells.isEmpty == false }
  }

  /// The cells of a record by the name of their field, to compare two states.
  func cells(_ key: ExactText) -> [(name: String, cell: Cell)] {
    let cells = record(key)?.cells ?? []
    return cells.map { (fields.names[$0.field], $0) }
      .sorted { ExactText($0.0) < ExactText($1.0) }
  }

  private func hasValue(_ index: Int) -> Bool {
    var found = false
    base.forEachCell(index) { _, _, _, _, value in
      found = found || !JSONText.isNull(base.bytes.base, value)
    }
    return found
  }

  private func decode(_ index: Int) -> RecordState {
    let bytes = base.bytes.base
    var record = RecordState()
    base.forEachCell(index) { site, number, stamp, field, value in
      guard site < base.header.sites.count, field < tokens.count else { return }
      let digits = UnsafeBufferPointer(start: bytes + stamp.start, count: stamp.count)
      record.cells.append(
        Cell(
          field: tokens[field],
          value: JSONText.value(bytes, value),
          write: OperationID(site: base.header.sites[site].site, number: number),
          stamp: Hexadecimal.value(digits) ?? 0
        )
      )
    }
    return record
  }

  // Without quotes: the order of a snapshot is that of the bytes in its lines.
  static func written(_ key: ExactText) -> [UInt8] {
    Array(JSONText.token(key.text).dropFirst().dropLast())
  }
}
