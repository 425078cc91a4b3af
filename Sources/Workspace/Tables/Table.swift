package import Domain

/// All records of one type, for everything that treats every type alike.
///
/// Rows are places in `ids`; they change with the table's version, identities do not.
package protocol Table: AnyObject {
  var type: RecordType { get }
  var ids: [RecordID] { get }
  /// Counts the changes of the table, also of the words that stand in it for other records.
  var version: Int { get }
  /// Counts the changes of its records.
  var recordVersion: Int { get }
  /// Counts the changes of its records beyond their notes, which no rule reads.
  var factVersion: Int { get }
  func row(_ id: RecordID) -> Int?
  /// The value of a field as stored.
  func stored(_ row: Int, _ field: Int) -> String
  /// A value as people read it.
  func shown(_ row: Int, _ field: Int, _ reading: Reading) -> String
  func label(_ row: Int, _ reading: Reading) -> String
  func isArchived(_ row: Int) -> Bool
  /// The records whose words are these, whatever the case and the diacritics.
  func find(_ words: String, _ reading: Reading) -> [RecordID]
  /// The rows, out of the given ones, that a filter finds.
  func matches(_ filter: Filter, among rows: [Int], _ reading: Reading) -> [Int]
  /// The same among the rows of a range; makes only their search texts, so that it takes no longer
  /// than these need.
  func matches(_ filter: Filter, in rows: Range<Int>, _ reading: Reading) -> [Int]
  /// The records that name this one in a field.
  func linking(to id: RecordID, in field: Int) -> [RecordID]
  func update(_ id: RecordID)
  /// Makes the search texts now, so that the first letter of a filter need not wait for them.
  func prepareTexts(_ reading: Reading)
  /// Drops the search texts, since words of linked records changed.
  func forgetTexts()
}
