package import Domain

/// What an import would do, row by row, before anything is written.
package struct ImportPlan: Sendable {
  package let type: RecordType
  /// How the file was understood: encoding and separator.
  package let format: Text
  package let columns: [ImportColumn]
  /// Every row of the file below the headers, in its order.
  package let rows: [ImportRow]
  /// The records to be written: first the partners that come along, then those of the rows.
  package let drafts: [ImportDraft]
  /// The words for records that do not exist yet.
  let names: [RecordID: String]

  /// Goes through a table as records of a type.
  ///
  /// Refuses a table without a column that such records cannot do without; a row that cannot be
  /// taken is refused by itself.
  package static func make(
    _ table: CSVTable,
    type: RecordType,
    existing: ExistingRecords,
    typing: Typing
  ) throws(Refusal) -> ImportPlan {
    let mapping = try ColumnMapping(headers: table.header.cells, type: type)
    var planner = ImportPlanner(
      type: type,
      columns: mapping.columns,
      existing: existing,
      typing: typing
    )
    let rows = planner.plan(table.rows, columns: mapping.columns.count)
    let drafts = planner.drafts
    return ImportPlan(
      type: type,
      format: table.format,
      columns: mapping.columns,
      rows: rows,
      drafts: drafts,
      names: Dictionary(drafts.filter(\.isNew).map { ($0.id, $0.name) }) { first, _ in first }
    )
  }

  /// Reads the bytes of a file and goes through it.
  package static func make(
    bytes: [UInt8],
    type: RecordType,
    existing: ExistingRecords,
    typing: Typing
  ) throws(Refusal) -> ImportPlan {
    try make(CSVTable.read(bytes), type: type, existing: existing, typing: typing)
  }

  /// Whether nothing would be written.
  package var isEmpty: Bool { drafts.isEmpty }

  /// All that is to be written as one undo step; an empty value takes a field away.
  ///
  /// New records get their identities from the caller, by the prefix of their kind.
  package func changes(
    newID: (String) -> RecordID
  ) -> [(record: RecordID, field: String, value: String)] {
    var ids: [RecordID: RecordID] = [:]
    for draft in drafts where draft.isNew { ids[draft.id] = newID(String(draft.id.prefix)) }
    return drafts.flatMap { draft in
      let type = RecordTypes.type(prefix: draft.id.prefix)
      return draft.values.map { field, value in
        let isLink = type?.field(field)?.kind.target != nil
        return (ids[draft.id] ?? draft.id, field, isLink ? resolve(value, ids) : value)
      }
    }
  }

  private func resolve(_ links: String, _ ids: [RecordID: RecordID]) -> String {
    links.split(separator: ",").map { link in
      let id = RecordID(String(link))
      return (ids[id] ?? id).text
    }.joined(separator: ",")
  }
}
