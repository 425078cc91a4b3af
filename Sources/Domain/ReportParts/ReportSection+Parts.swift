extension ReportSection {
  /// Leaves out tables without rows, and pictures of them.
  init(_ title: Text, told parts: [ReportPart]) {
    let empty = Set(
      parts.compactMap { part in
        if case .table(let table) = part, table.rows.isEmpty { table.key } else { nil }
      }
    )
    self.init(
      title,
      parts.filter { part in
        switch part {
        case .table(let table): !empty.contains(table.key)
        case .picture(let picture): !empty.contains(picture.table)
        case .list(let lines): !lines.isEmpty
        case .text, .note: true
        }
      }
    )
  }
}
