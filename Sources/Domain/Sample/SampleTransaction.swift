/// What one user of the sample office saved in one step.
package struct SampleTransaction: Sendable {
  /// A login name.
  package let user: String
  package let day: Day
  /// Minutes since midnight.
  package let minute: Int
  /// Why it was done, where somebody said so.
  package let note: String?
  /// Values as stored, by record and field.
  package let changes: [(record: RecordID, field: String, value: String)]
}
