import Domain

/// The partners that a column of organisations may name, with those that the file brings.
struct PartnerPool {
  private var pool: RecordPool
  private(set) var created: [(id: RecordID, values: [String: String])] = []

  init(existing: ExistingRecords) {
    pool = RecordPool(type: RecordType(Partner.self), existing: existing)
  }

  /// The partners of a name: in the store, brought by earlier rows, or by this row.
  func records(named name: String, or row: [(id: RecordID, name: String)]) -> [RecordID] {
    let known = pool.records(named: name)
    if !known.isEmpty { return known }
    let key = pool.rule.key(named: name)
    return row.first { pool.rule.key(named: $0.name) == key }.map { [$0.id] } ?? []
  }

  /// What stands for a partner that a row brings beside so many others.
  func placeholder(after others: Int) -> RecordID {
    ImportDraft.placeholder(pool.type.kind.prefix, created.count + others + 1)
  }

  mutating func create(_ partners: [(id: RecordID, name: String)]) {
    for (id, name) in partners {
      var values = pool.type.initialValues
      values["name"] = name
      pool[id] = values
      created.append((id, values))
    }
  }

  /// What is written for the partners that come along.
  var drafts: [ImportDraft] {
    created.map { id, values in
      ImportDraft(
        id: id,
        isNew: true,
        name: pool.rule.name(of: values),
        values: pool.type.differences(from: [:], to: values)
      )
    }
  }
}
