import Domain

/// Makes values of the cells of rows, each by its column.
struct RowReader {
  fileprivate enum Target {
    case field(FieldDefinition)
    case fullName(last: FieldDefinition, first: FieldDefinition)
    case identity
  }

  private let targets: [(column: Int, header: String, target: Target)]
  private let labels: [Int]
  private var parser: CellParser

  init(columns: [ImportColumn], type: RecordType, typing: Typing) {
    targets = columns.enumerated().compactMap { index, column in
      switch column.use {
      case .field(let key):
        type.field(key).map { (index, column.header, .field($0)) }
      case .fullName:
        type.field("last-name").flatMap { last in
          type.field("first-name").map { (index, column.header, .fullName(last: last, first: $0)) }
        }
      case .identity: (index, column.header, .identity)
      case .repeated, .unknown, .nameless: nil
      }
    }
    labels = IdentityRule.of(type).key.compactMap { key in
      columns.firstIndex { $0.use == .field(key) || (key == "last-name" && $0.use == .fullName) }
    }
    parser = CellParser(typing: typing)
  }

  /// What the row calls its record.
  func label(_ row: CSVRow) -> String {
    let named = labels.filter { $0 < row.cells.count }.map { CSVWriter.withoutGuard(row.cells[$0]) }
    let cells = named.filter { !CellParser.isBlank($0) }
    let words = (cells.isEmpty ? Array(row.cells.filter { !$0.isEmpty }.prefix(1)) : cells)
      .map { $0.prefix(60).split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    return words.joined(separator: ", ")
  }

  /// The values of a row, or all that is wrong with its cells.
  mutating func read(
    _ row: CSVRow,
    own: RecordPool,
    partners: PartnerPool
  ) throws(RowRefusal) -> RowValues {
    var values = RowValues()
    var refusals: [Text] = []
    var mayWait = true
    for (column, header, target) in targets where column < row.cells.count {
      let cell = CSVWriter.withoutGuard(row.cells[column])
      if CellParser.isBlank(cell) { continue }
      do throws(RowRefusal) {
        try read(cell, target, own, partners, into: &values)
      } catch {
        refusals.append(Text(header.isEmpty ? "" : "\(header): ") + error.text)
        mayWait = mayWait && error.mayWait
      }
    }
    guard let first = refusals.first else { return values }
    throw RowRefusal(
      refusals.dropFirst().reduce(first) { $0 + Text(" ") + $1 },
      mayWait: mayWait
    )
  }

  private mutating func read(
    _ cell: String,
    _ target: Target,
    _ own: RecordPool,
    _ partners: PartnerPool,
    into values: inout RowValues
  ) throws(RowRefusal) {
    do throws(Refusal) {
      switch target {
      case .identity:
        let id = RecordID(cell.filter { !$0.isWhitespace })
        if own[id] != nil { values.id = id }
      case .fullName(let last, let first):
        let name = PersonName.parted(cell)
        values.fields[last.key] = try parser.parse(name.last, last)
        values.fields[first.key] = try parser.parse(name.first, first)
      case .field(let field) where field.kind.target != nil:
        try readLink(cell, field, own, partners, into: &values)
      case .field(let field):
        if let value = try parser.parse(cell, field) { values.fields[field.key] = value }
      }
    } catch {
      let names = target.link?.kind.target == own.type.kind.prefix
      throw RowRefusal(error.text, mayWait: names)
    }
  }

  private mutating func readLink(
    _ cell: String,
    _ field: FieldDefinition,
    _ own: RecordPool,
    _ partners: PartnerPool,
    into values: inout RowValues
  ) throws(Refusal) {
    let prefix = field.kind.target ?? ""
    if let known = parser.knownLinks[field.key]?[cell] {
      values.fields[field.key] = known
      return
    }
    var records: [String: [RecordID]] = [:]
    var missing: [(id: RecordID, name: String)] = []
    for name in CellParser.names(cell, field) where records[name] == nil {
      if own.rule.creates.contains(field.key) {
        let isIdentity = RecordID(stored: name)?.prefix == prefix[...]
        let named = values.partners + missing
        records[name] =
          isIdentity ? parser.find(prefix, name) : partners.records(named: name, or: named)
        if !isIdentity, records[name]?.isEmpty == true {
          let partner = (id: partners.placeholder(after: named.count), name: name)
          missing.append(partner)
          records[name] = [partner.id]
        }
        continue
      }
      let found = parser.find(prefix, name)
      let isOwn = found.isEmpty && prefix == own.type.kind.prefix
      records[name] = isOwn ? own.records(named: name) : found
    }
    let value = try parser.parse(cell, field, naming: records)
    if value.isEmpty { return }
    values.fields[field.key] = value
    values.partners += missing
    // What this row brings is not remembered, since the row may still be refused.
    if missing.isEmpty, values.partners.isEmpty, prefix != own.type.kind.prefix {
      parser.knownLinks[field.key, default: [:]][cell] = value
    }
  }
}

extension RowReader.Target {
  /// The field of a link.
  fileprivate var link: FieldDefinition? {
    if case .field(let field) = self, field.kind.target != nil { return field }
    return nil
  }
}
