package import Domain
package import Store

/// The open store as typed records: what is there, who changed it, and how to change it.
package final class Workspace {
  package let store: Store
  package let language: Language
  private var tables: [String: any Table] = [:]
  // Made once a change of the terms, not once a label.
  private var knownTerms: OfficeTerms?
  private let clock: () -> Moment
  /// Counts how often records may have changed.
  private(set) var changes = 0
  /// The rules and what they found, as long as no record changes.
  let attention = Attention()
  /// What of it is put aside.
  let snoozing = SnoozeBook()

  /// Takes an open store; `clock` tells the local day and time.
  package init(_ store: Store, language: Language, clock: @escaping () -> Moment) {
    self.store = store
    self.language = language
    self.clock = clock
  }

  package static func exists(_ path: String) -> Bool { Store.exists(at: path) }

  /// Opens the store in a folder, or makes it where it is to be created.
  package static func open(
    _ path: String,
    language: Language,
    creating: Bool = false,
    command: String = "tandem"
  ) throws -> Workspace {
    if creating { try Store.create(at: path) }
    let store = try Store(at: path, command: command)
    let workspace = Workspace(store, language: language, clock: LocalClock.now)
    if store.hasErasures { workspace.removeErasedDrafts() }
    return workspace
  }

  package var now: Moment { clock() }
  package var today: Day { clock().day }

  /// All records of a type; read from the store when first asked for.
  package func table(_ type: RecordType) -> any Table {
    if let table = tables[type.kind.prefix] { return table }
    let table = makeTable(type.type)
    tables[type.kind.prefix] = table
    return table
  }

  /// The table of a kind, where it was read already.
  func knownTable(_ kind: RecordKind) -> (any Table)? { tables[kind.prefix] }

  /// All records of a Swift type.
  package func records<R: Record>(_ type: R.Type) -> [(RecordID, R)] {
    guard let table = table(RecordType(type)) as? TypedTable<R> else { return [] }
    return Array(zip(table.ids, table.rows))
  }

  private func makeTable<R: Record>(_ type: R.Type) -> any Table {
    TypedTable<R>(store)
  }

  /// How values are shown: in the language of the user, links by their words.
  package var reading: Reading {
    Reading(language: language, terms: terms) { [unowned self] in self.label($0) }
  }

  /// How typed text is understood.
  package var typing: Typing {
    Typing(language: language, today: today, terms: terms) { [unowned self] in self.find($0, $1) }
  }

  /// The vocabularies as the office has them.
  package var terms: OfficeTerms {
    if let knownTerms { return knownTerms }
    let terms = OfficeTerms(officeTerms.map(\.term))
    knownTerms = terms
    return terms
  }

  /// The words by which people know a record; nil where there is none.
  package func label(_ id: RecordID) -> String? {
    guard let type = RecordTypes.type(prefix: id.prefix) else { return nil }
    let table = table(type)
    if let row = table.row(id) { return table.label(row, reading) }
    return isErased(id) ? Text(de: "gelöscht", en: "erased")[language] : nil
  }

  /// The type of a record by its identity.
  package func type(of id: RecordID) -> RecordType? {
    RecordTypes.type(prefix: id.prefix)
  }

  package func exists(_ id: RecordID) -> Bool {
    guard let type = type(of: id) else { return false }
    return table(type).row(id) != nil
  }

  /// A record as stored, with the writes that an editor has to name.
  func stored(_ id: RecordID) -> StoredRecord? { store.record(id.text) }

  /// The stored values of a record by field, also of fields that this program does not know.
  package func values(of id: RecordID) -> [String: String]? {
    stored(id).map { record in
      Dictionary(record.fields.map { ($0.field, $0.value) }) { first, _ in first }
    }
  }

  /// A record to edit; nil where there is none.
  package func draft(of id: RecordID) -> Draft? {
    guard let type = type(of: id), let record = stored(id) else { return nil }
    var draft = Draft(type, record)
    draft.seen = Set(store.differences(of: id.text).map(\.write))
    return draft
  }

  /// Records that somebody means by an identity or by words; those in use come first.
  private func find(_ prefix: String, _ words: String) -> [RecordID] {
    guard let type = RecordTypes.type(prefix: prefix) else { return [] }
    let table = table(type)
    let id = RecordID(words)
    if table.row(id) != nil { return [id] }
    return table.find(words, reading)
  }

  /// Takes in what others wrote since the last look; returns the records that changed.
  package func follow() throws -> Set<RecordID> {
    guard store.hasNews() else { return [] }
    let changed = Set(try store.refresh().map(RecordID.init))
    update(changed)
    return changed
  }

  /// Reads the records again from the store.
  func update(_ changed: Set<RecordID>) {
    changes += 1
    // In order, so that new records of one step stand alike wherever they are read.
    for id in changed.sorted() {
      tables[String(id.prefix)]?.update(id)
    }
    if changed.contains(where: { $0.prefix == OfficeTerm.kind.prefix }) {
      // Any text may hold such a word, be it in the words for a linked record.
      knownTerms = nil
      for table in tables.values { table.forgetTexts() }
    }
    // Labels of linked records stand in the search texts of those that link to them.
    let prefixes = Set(changed.map { String($0.prefix) })
    for table in tables.values where prefixes.contains(where: { !table.type.links(to: $0).isEmpty })
    {
      table.forgetTexts()
    }
  }
}

extension Workspace {
  /// The login name under which changes are written.
  package var user: String { store.user }

  /// Who uses which store, for the status row.
  package var description: String { "\(store.user) · \(store.path)" }

  /// Why nothing can be changed; nil where something can.
  package var readOnly: Text? { store.readOnlyReason?.text }

  /// What is wrong with the store that everybody should know, in one sentence.
  package var warning: Text? {
    if let reason = store.readOnlyReason { return reason.text }
    guard let finding = store.notices.max(by: { $0.severity < $1.severity }),
      finding.severity >= .warning
    else { return nil }
    return Text(
      de: "Achtung, Ablage: \(finding.text.de) (\(finding.place)). Siehe „tandem check“.",
      en: "Warning, store: \(finding.text.en) (\(finding.place)). See “tandem check”."
    )
  }

  /// Writes the snapshot that makes the next start fast, where that is worth it.
  package func settle() { store.writeSnapshotIfWorthwhile() }

  /// Works on that snapshot for so many milliseconds and returns whether there is more to do.
  ///
  /// Then it is to be called again after a short pause.
  package func settle(for milliseconds: Int) -> Bool {
    store.advanceSnapshot(for: milliseconds)
  }

  /// Ends the work on that snapshot within so many milliseconds, or gives it up.
  package func settle(within milliseconds: Int) { store.finishSnapshot(within: milliseconds) }

  /// The folder of the store.
  package var path: String { store.path }

  /// Who wrote a value, and when.
  func author(of write: OperationID) -> (user: String, time: Moment)? {
    store.entry(write).map { ($0.user, LocalClock.moment(at: $0.time)) }
  }
}
