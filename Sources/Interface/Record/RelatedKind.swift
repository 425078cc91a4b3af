import Domain
import Workspace

/// The records of a type that name another record in one field: a tab of that record.
struct RelatedKind {
  let type: RecordType
  /// The position of the field in the type.
  let field: Int
  let title: Text

  /// The tabs of a record type, in the order of the record types.
  static func all(of kind: RecordKind) -> [RelatedKind] {
    let related = RecordTypes.related(to: kind.prefix)
    return related.compactMap { type, field in
      guard let position = type.position(of: field.key) else { return nil }
      // Two fields of one type, as carrier and partners of a project, need their names.
      let isAlone = related.count { $0.type.kind == type.kind && $0.field.tab == nil } < 2
      let way = Text(de: " (\(field.title.de))", en: " (\(field.title.en))")
      let title = field.tab ?? (isAlone ? type.title : type.title + way)
      return RelatedKind(type: type, field: position, title: title)
    }
  }

  /// The rows of the table that are in use.
  func rows(of id: RecordID, _ workspace: Workspace) -> [Int] {
    let table = workspace.table(type)
    return table.linking(to: id, in: field).compactMap(table.row).filter { !table.isArchived($0) }
  }

  func count(of id: RecordID, _ workspace: Workspace) -> Int { rows(of: id, workspace).count }

  /// The words for the first few, those that come next before those that were.
  func labels(of id: RecordID, most: Int, _ app: App) -> [String] {
    let workspace = app.workspace
    let table = workspace.table(type)
    let reading = workspace.reading
    let order = RelatedOrder(type, today: workspace.today)
    // What is told on a page need not be told again in each label.
    let own = " · \(workspace.label(id) ?? "")"
    let keyed = rows(of: id, workspace).map { row in
      let label = table.label(row, reading)
      let isRepeated = label.hasSuffix(own) && label != own
      let words = isRepeated ? String(label.dropLast(own.count)) : label
      return (key: order.key(row, table), label: words)
    }
    let sorted = keyed.sorted { left, right in
      left.key == right.key ? left.label < right.label : left.key < right.key
    }
    return sorted.prefix(most).map(\.label)
  }

  /// A row for each kind that has records: how many, and the first of them.
  static func rows(_ kinds: [RelatedKind], _ id: RecordID, _ app: App) -> [OverviewRow] {
    kinds.compactMap { kind in
      let count = kind.count(of: id, app.workspace)
      guard count > 0 else { return nil }
      let labels = kind.labels(of: id, most: 3, app)
      let more = count > labels.count ? "; +\(count - labels.count)" : ""
      let value = labels.joined(separator: "; ") + more
      return OverviewRow(label: kind.title, count: count, value: value)
    }
  }
}
