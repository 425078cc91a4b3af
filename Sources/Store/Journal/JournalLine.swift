/// One verified line and the bytes it stands in.
struct JournalLine {
  let source: FileBytes
  let site: String
  let start: Int
  /// Behind the closing brace.
  let end: Int
  let header: LineHeader

  /// The transaction that the line is, or is a part of.
  var operation: OperationID {
    OperationID(site: site, number: header.number - UInt64(header.part - 1))
  }

  var user: String { JSONText.string(source.base, header.user) }

  var target: OperationID? { OperationID(JSONText.string(source.base, header.target)) }

  /// Reads the changes; `false` when the line has none that can be read.
  func changes(into changes: inout [RawChange]) -> Bool {
    guard header.kind.isWriting, header.changes > 0 else { return false }
    return RawChange.read(source.base, from: header.changes, to: end, into: &changes)
  }
}
