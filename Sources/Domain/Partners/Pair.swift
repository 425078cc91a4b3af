/// Two partners, whichever comes first.
struct Pair: Hashable, Sendable {
  let first: RecordID
  let second: RecordID

  init(_ one: RecordID, _ other: RecordID) {
    first = min(one, other)
    second = max(one, other)
  }

  /// Every two of these.
  static func all(of partners: [RecordID]) -> [Pair] {
    let all = Set(partners).sorted()
    return all.indices.flatMap { place in all[(place + 1)...].map { Pair(all[place], $0) } }
  }
}
