package import Domain
import Store

extension DayEntry {
  /// Refuses a day that is yet to come: nobody knows what holds then.
  package func requirePast(today: Day) throws(Refusal) {
    guard today < day else { return }
    throw Refusal(
      de: "Der \(day.written(.german)) liegt in der Zukunft.",
      en: "\(day.written(.english)) is in the future."
    )
  }
}

extension Workspace {
  /// The stored values of a record as they were at a moment, `nil` where it had none.
  ///
  /// Records that it links to are called as they are now. `time` in milliseconds since 1970.
  package func values(of id: RecordID, asOf time: UInt64) throws -> [String: String]? {
    try store.record(id.text, asOf: time).map { record in
      Dictionary(record.fields.map { ($0.field, $0.value) }) { first, _ in first }
    }
  }
}
