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
  let find: @Sendable (Office, ServiceDays, _ months: Int) -> [Finding]

  /// What is past its months today, the oldest first.
  package func findings(_ office: Office, _ service: ServiceDays) -> [Finding] {
    find(office, service, period.months(office)).filter { $0.since <= office.today }
      .sorted { ($0.since, $0.record) < ($1.since, $1.record) }
  }
}
