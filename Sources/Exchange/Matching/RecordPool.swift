import Domain

/// The records of one kind as they stand while a file is gone through, found by who they are.
struct RecordPool {
  let type: RecordType
  let rule: IdentityRule
  private(set) var values: [RecordID: [String: String]]
  private var byKey: [String: [RecordID]]

  init(type: RecordType, existing: ExistingRecords) {
    self.type = type
    rule = IdentityRule.of(type)
    let records = existing.records(type.kind.prefix)
    values = Dictionary(minimumCapacity: records.count)
    byKey = Dictionary(minimumCapacity: records.count)
    for (id, fields) in records { self[id] = fields }
  }

  subscript(id: RecordID) -> [String: String]? {
    get { values[id] }
    set {
      values[id] = newValue
      guard let newValue, let key = rule.key(of: newValue) else { return }
      if byKey[key]?.contains(id) != true { byKey[key, default: []].append(id) }
    }
  }

  /// The records that people call by these words.
  func records(named words: String) -> [RecordID] {
    rule.key(named: words).map(records(of:)) ?? []
  }

  /// The record that a row means; several where that cannot be said.
  func matches(_ row: [String: String]) -> [RecordID] {
    guard let key = rule.key(of: row) else { return [] }
    var possible: [RecordID] = []
    var best = 0
    for id in records(of: key) {
      let record = values[id] ?? [:]
      let support = support(row, record)
      if support < best || (support == 0 && contradicts(row, record)) { continue }
      if support > best {
        best = support
        possible = []
      }
      possible.append(id)
    }
    guard possible.count > 1 else { return possible }
    // Where one of them says all that the row says, nothing is lost by taking it.
    return possible.first { holds(row, values[$0] ?? [:]) }.map { [$0] } ?? possible
  }

  /// The key of a record that was renamed on the way still leads to it, but is its no more.
  private func records(of key: String) -> [RecordID] {
    (byKey[key] ?? []).filter { rule.key(of: values[$0] ?? [:]) == key }
  }

  private func support(_ row: [String: String], _ record: [String: String]) -> Int {
    rule.support.count { agree($0, row, record) == true }
  }

  private func contradicts(_ row: [String: String], _ record: [String: String]) -> Bool {
    rule.contradiction.contains { group in
      group.allSatisfy { agree($0, row, record) == false }
    }
  }

  private func agree(_ key: String, _ row: [String: String], _ record: [String: String]) -> Bool? {
    type.field(key).flatMap { Evidence.agree(row[key], record[key], $0) }
  }

  private func holds(_ row: [String: String], _ record: [String: String]) -> Bool {
    row.allSatisfy { key, value in
      guard let field = type.field(key), field.isAdded else { return record[key] ?? "" == value }
      return field.adding(value, to: record[key] ?? "") == record[key] ?? ""
    }
  }
}
