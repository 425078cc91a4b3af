import Domain

/// What a rule found, and from what.
struct RuleResult {
  let rule: Warning
  let cases: [WarningCase]
  let log: ReadLog
  /// Which of the cases rest on a record.
  private let places: [RecordID: [Int]]

  init(_ rule: Warning, _ cases: [WarningCase], _ log: ReadLog) {
    self.rule = rule
    self.cases = cases
    self.log = log
    var places = [RecordID: [Int]](minimumCapacity: cases.count)
    for (place, one) in cases.enumerated() {
      for record in one.records where places[record]?.last != place {
        places[record, default: []].append(place)
      }
    }
    self.places = places
  }

  func concerns(_ id: RecordID) -> Bool { places[id] != nil }

  func cases(about id: RecordID) -> [WarningCase] { (places[id] ?? []).map { cases[$0] } }
}
