import Domain

/// What the rules found, by rule and by record.
struct FoundCases {
  /// The rules that found something, each with its cases.
  let groups: [(rule: Warning, cases: [WarningCase])]
  private let cases: [WarningCase]
  private let places: [RecordID: [Int]]

  /// Takes the cases of each rule, in the order of the rules.
  init(_ results: [[WarningCase]]) {
    groups = zip(Warnings.all, results).compactMap { rule, cases in
      cases.isEmpty ? nil : (rule, cases)
    }
    cases = groups.flatMap(\.cases)
    var places: [RecordID: [Int]] = [:]
    for (place, one) in cases.enumerated() {
      for record in one.records where places[record]?.last != place {
        places[record, default: []].append(place)
      }
    }
    self.places = places
  }

  /// Whether there is a case that rests on a record.
  func concern(_ id: RecordID) -> Bool { places[id] != nil }

  /// The cases that rest on a record.
  func about(_ id: RecordID) -> [WarningCase] { (places[id] ?? []).map { cases[$0] } }
}
