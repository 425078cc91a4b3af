import Domain

/// An office to which a test adds what it is about.
struct WarningScene {
  var office = Office(today: Believable.today)
  private var count = 0

  mutating func add<R: Record>(
    _ list: WritableKeyPath<Office, [Entry<R>]>,
    _ change: (inout R) -> Void
  ) -> RecordID {
    count += 1
    let id = RecordID("\(R.kind.prefix):\(count)")
    var record = R()
    change(&record)
    office[keyPath: list].append(Entry(id, record))
    return id
  }

  mutating func partner(_ name: String, type: String = "other", state: String = "partner")
    -> RecordID
  {
    add(\.partners) {
      $0.name = name
      $0.type = Term(type)
      $0.state = Term(state)
    }
  }

  /// The cases of one rule; 0 for the rule of our own.
  func cases(_ number: Int) -> [WarningCase] {
    Warnings.all.filter { $0.number == number }.flatMap { $0.cases(office) }
  }

  func sentences(_ number: Int) -> [String] { cases(number).map(\.sentence.de) }

  mutating func set(_ threshold: Threshold, _ value: Int) { office.settings[threshold.key] = value }
}

extension Day {
  init(_ stored: String) { self = Believable.day(stored) }
}
