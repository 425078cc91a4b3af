import Domain
import Exchange

/// A store that forgets, with the two questions that an import asks.
struct MemoryStore {
  private(set) var records: [RecordID: [String: String]] = [:]
  private var order: [RecordID] = []

  init() {}

  @discardableResult
  mutating func add(_ prefix: String, _ values: [String: String]) -> RecordID {
    let id = newID(prefix)
    records[id] = values
    return id
  }

  private mutating func newID(_ prefix: String) -> RecordID {
    let id = RecordID("\(prefix):\(padded(order.count + 1, to: 8))")
    order.append(id)
    records[id] = [:]
    return id
  }

  func all(_ prefix: String) -> [[String: String]] {
    order.filter { $0.prefix == prefix[...] }.compactMap { records[$0] }
  }

  var existing: ExistingRecords {
    ExistingRecords { prefix in
      order.filter { $0.prefix == prefix[...] }.map { ($0, records[$0] ?? [:]) }
    }
  }

  func plan<R: Record>(
    _ text: String,
    _ type: R.Type,
    _ language: Language = .german
  ) throws -> ImportPlan {
    try ImportPlan.make(
      bytes: Array(text.utf8),
      type: RecordType(type),
      existing: existing,
      typing: typing(language)
    )
  }

  private func typing(_ language: Language) -> Typing {
    Typing(language: language, today: Day(number: 20_600)) { prefix, words in
      order.filter { id in
        guard id.prefix == prefix[...], let values = records[id] else { return false }
        let name =
          values["name"] ?? values["title"]
          ?? PersonName.listed(last: values["last-name"] ?? "", first: values["first-name"] ?? "")
        return id.text == words || Folding.fold(name) == Folding.fold(words)
      }
    }
  }

  mutating func apply(_ plan: ImportPlan) {
    var copy = self
    let changes = plan.changes { copy.newID($0) }
    self = copy
    for (record, field, value) in changes {
      records[record, default: [:]][field] = value.isEmpty ? nil : value
    }
  }

  /// Plans, applies, and plans again.
  mutating func importTwice<R: Record>(
    _ text: String,
    _ type: R.Type
  ) throws -> (first: ImportPlan, second: ImportPlan) {
    let first = try plan(text, type)
    apply(first)
    return (first, try plan(text, type))
  }
}

extension ImportPlan {
  /// The verdicts in words, one a row.
  var verdicts: [String] { rows.map(\.verdict.word.en) }

  /// The reason of the only refused row.
  var reason: String? {
    for row in rows {
      if case .refused(let text) = row.verdict { return text.de }
    }
    return nil
  }
}
