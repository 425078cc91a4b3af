package import Domain
import Store

/// A record while somebody edits it: what it was, and what it shall be.
package struct Draft {
  struct Base: Hashable, Sendable {
    let value: String
    let write: OperationID?
  }

  package let type: RecordType
  package let id: RecordID
  package let isNew: Bool
  /// What the editor saw, by field.
  private(set) var base: [String: Base]
  /// What a new record begins with, which nobody typed.
  package let initialValues: [String: String]
  /// The differing values that the editor saw; saving another value settles them.
  var seen: Set<OperationID> = []
  /// The stored values by field, as edited.
  package var values: [String: String]

  /// A new record, perhaps with some values already.
  ///
  /// `presets` depend on who makes it and when; `Workspace.newDraft` fills them in.
  package init(
    new type: RecordType,
    id: RecordID,
    values: [String: String] = [:],
    presets: [String: String] = [:]
  ) {
    self.type = type
    self.id = id
    isNew = true
    base = [:]
    initialValues = type.initialValues.merging(presets) { _, preset in preset }
    self.values = initialValues.merging(values) { _, given in given }
  }

  /// An existing record as it stands.
  init(_ type: RecordType, _ record: StoredRecord) {
    self.type = type
    id = RecordID(record.id)
    isNew = false
    initialValues = [:]
    base = Dictionary(
      record.fields.map { ($0.field, Base(value: $0.value, write: $0.write)) }
    ) { first, _ in first }
    values = base.mapValues(\.value)
  }

  package subscript(field: String) -> String {
    get { values[field] ?? "" }
    set { values[field] = newValue }
  }

  /// What the editor saw in a field, or what a new record begins with.
  package func original(_ field: String) -> String {
    isNew ? initialValues[field] ?? "" : base[field]?.value ?? ""
  }

  /// What the editor saw in all fields.
  var originals: [String: String] { isNew ? initialValues : base.mapValues(\.value) }

  package var isChanged: Bool { !changedFields.isEmpty }

  package var changedFields: [String] {
    values.keys.filter { values[$0] != (base[$0]?.value ?? "") }.sorted()
  }

  package var problems: [FieldProblem] {
    let unreadable = changedFields.filter { !type.accepts(values[$0] ?? "", in: $0) }
    return type.problems(of: values)
      + unreadable.map { field in
        let title = type.field(field)?.title ?? Text(field)
        let refusal = Refusal(
          de: "In „\(title.de)“ steht etwas, das dort nicht stehen kann.",
          en: "“\(title.en)” holds something that cannot stand there."
        )
        return FieldProblem(field: field, refusal: refusal)
      }
  }

  /// The changes that saving writes, each with what the editor saw.
  var changes: [Change] {
    changedFields.map { field in
      Change(
        record: id.text,
        field: field,
        value: values[field].flatMap { $0.isEmpty ? nil : $0 },
        base: isNew ? .any : .write(base[field]?.write),
        seen: seen
      )
    }
  }

  /// Takes the stored record as what the editor has now seen; own edits stay.
  ///
  /// Where the record is gone all values stay, so that saving makes it anew and whole.
  mutating func rebase(on record: StoredRecord?) {
    guard let record else {
      base = [:]
      return
    }
    let edited = Dictionary(
      changedFields.map { ($0, values[$0] ?? "") }
    ) { first, _ in first }
    base = Dictionary(
      record.fields.map { ($0.field, Base(value: $0.value, write: $0.write)) }
    ) { first, _ in first }
    values = base.mapValues(\.value).merging(edited) { _, mine in mine }
  }

  /// Takes what the person was asked about as seen, and what was decided as wanted.
  ///
  /// Who wrote once more since then is asked about again.
  package mutating func settle(_ conflict: EditConflict, keepsMine: Bool) {
    base[conflict.field] = Base(value: conflict.theirs, write: conflict.write)
    values[conflict.field] = keepsMine ? conflict.mine : conflict.theirs
  }

  /// Takes a write as what the editor saw in a field, whatever stands there now.
  mutating func see(_ write: OperationID?, in field: String) {
    base[field] = Base(value: base[field]?.value ?? "", write: write)
  }

  /// Takes the stored record as seen, but for these fields, which keep what the editor saw.
  mutating func takeOver(_ record: StoredRecord, except touched: Set<String>) {
    let seen = Dictionary(
      record.fields.map { ($0.field, Base(value: $0.value, write: $0.write)) }
    ) { first, _ in first }
    for field in Set(seen.keys).union(base.keys) where !touched.contains(field) {
      base[field] = seen[field]
      values[field] = seen[field]?.value
    }
  }
}
