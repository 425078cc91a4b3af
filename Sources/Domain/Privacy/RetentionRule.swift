/// How long records of a kind are kept, by whose decision, and which are past it.
package struct RetentionRule: Sendable {
  /// Who says how long.
  package enum Period: Sendable {
    /// The office, in its settings.
    case office(Threshold)
    /// The law, in months.
    case law(Int, Text)

    package func months(_ office: Office) -> Int {
      switch self {
      case .office(let threshold): office.value(of: threshold)
      case .law(let months, _): months
      }
    }
  }

  /// A record that is past it, since a day.
  package struct Finding: Hashable, Sendable {
    package let record: RecordID
    package let since: Day
  }

  /// Stable, small letters and hyphens.
  package let name: String
  package let kind: RecordKind
  package let title: Text
  /// What the data is kept for.
  package let purpose: Text
  /// When the months begin.
  package let start: Text
  package let period: Period
  /// The records that have such a day, and the day on which the months are over.
  let find: @Sendable (OfficeBooks, _ months: Int) -> [Finding]

  /// What is past its months today, the oldest first.
  package func findings(_ books: OfficeBooks) -> [Finding] {
    find(books, period.months(books.office)).filter { $0.since <= books.office.today }
      .sorted { ($0.since, $0.record) < ($1.since, $1.record) }
  }
}

/// What is past its months today by the rules that the office sets.
struct RetentionFindings: Sendable {
  let rules: [(rule: RetentionRule, findings: [RetentionRule.Finding])]

  init(_ books: OfficeBooks) {
    rules = RetentionRules.all.compactMap { rule in
      guard case .office = rule.period else { return nil }
      return (rule, rule.findings(books))
    }
  }
}

/// The days until which the receipts of volunteers are to be kept.
///
/// They go with the person, so the person stays as long.
struct ReceiptDays: Sendable {
  private var last: [RecordID: Day] = [:]
  private let months: Int

  init(_ office: Office) {
    months = office.value(of: RetentionThresholds.receipts)
    for entry in office.kept(Expense.self) {
      guard let volunteer = entry.record.volunteer,
        let day = entry.record.paid ?? entry.record.day
      else { continue }
      last[volunteer] = max(last[volunteer] ?? day, day)
    }
  }

  subscript(volunteer: RecordID) -> Day? { last[volunteer]?.adding(months: months) }
}
