import Domain

/// Goes through a file row by row and keeps what each leaves behind.
struct ImportPlanner {
  private let type: RecordType
  private let initialValues: [String: String]
  private let original: [RecordID: [String: String]]
  private var own: RecordPool
  private var partners: PartnerPool
  private var reader: RowReader
  /// The records that rows write, in the order of the file.
  private var written: [RecordID] = []
  private var isWritten: Set<RecordID> = []
  private var createdCount = 0
  /// The line that first spoke of a record, and of each of its fields.
  private var lines: [RecordID: Int] = [:]
  private var said: [RecordID: [String: Int]] = [:]

  /// Rows that name records of later rows are tried again, so many times.
  private static let rounds = 16

  init(type: RecordType, columns: [ImportColumn], existing: ExistingRecords, typing: Typing) {
    self.type = type
    // Who comes from a list was not talked to yet.
    let imported = type.fields.filter { !$0.importedInitial.isEmpty }
    initialValues = type.initialValues.merging(
      imported.map { ($0.key, $0.importedInitial) }
    ) { _, imported in imported }
    own = RecordPool(type: type, existing: existing)
    original = own.values
    partners = PartnerPool(existing: own.rule.creates.isEmpty ? .none : existing)
    reader = RowReader(columns: columns, type: type, typing: typing)
  }

  /// Every row accounted for, in the order of the file.
  mutating func plan(_ rows: [CSVRow], columns: Int) -> [ImportRow] {
    var planned: [ImportRow?] = Array(repeating: nil, count: rows.count)
    var waiting = Array(rows.indices)
    for round in 1...ImportPlanner.rounds {
      var later: [Int] = []
      for index in waiting {
        do throws(RowRefusal) {
          planned[index] = try plan(rows[index], columns: columns)
        } catch {
          planned[index] = account(rows[index], .refused(error.text))
          if error.mayWait { later.append(index) }
        }
      }
      if later.isEmpty || (round > 1 && later.count == waiting.count) { break }
      waiting = later
    }
    return planned.compactMap { $0 }
  }

  /// What is written: first the partners that others link to.
  var drafts: [ImportDraft] {
    let rows = written.compactMap { id -> ImportDraft? in
      let old = original[id]
      let values = type.differences(from: old ?? [:], to: own[id] ?? [:])
      if values.isEmpty { return nil }
      let name = own.rule.name(of: own[id] ?? [:])
      return ImportDraft(id: id, isNew: old == nil, name: name, values: values)
    }
    return partners.drafts + rows
  }

  private func account(_ row: CSVRow, _ verdict: ImportVerdict, _ notes: [Text] = []) -> ImportRow {
    ImportRow(line: row.line, label: reader.label(row), verdict: verdict, notes: notes)
  }

  private mutating func plan(_ row: CSVRow, columns: Int) throws(RowRefusal) -> ImportRow {
    if row.isBlank { return account(row, .blank) }
    if let flaw = row.flaw { throw RowRefusal(flaw.text) }
    if row.surplus > 0 {
      throw RowRefusal(
        de: "Die Zeile hat mehr Zellen als die Kopfzeile Spalten (\(columns)).",
        en: "The row has more cells than the first row has columns (\(columns))."
      )
    }
    let values = try reader.read(row, own: own, partners: partners)
    if values.fields.isEmpty {
      throw RowRefusal(
        de: "In den bekannten Spalten steht nichts.",
        en: "There is nothing in the known columns."
      )
    }
    var notes = RowNotes.of(row, columns: columns, partners: values.partners.map(\.name))
    guard let id = try record(values) else {
      try create(values, line: row.line)
      return account(row, .new, notes)
    }
    if let line = lines[id] {
      notes.append(Text(de: "Meint denselben Eintrag wie Zeile \(line).", en: "As line \(line)."))
    }
    let changes = try change(id, values, line: row.line)
    return account(row, changes.isEmpty ? .same : .changed(changes), notes)
  }

  /// The record that a row means; nil for a new one.
  private func record(_ values: RowValues) throws(RowRefusal) -> RecordID? {
    if let id = values.id { return id }
    let matches = own.matches(values.fields)
    guard matches.count > 1 else { return matches.first }
    let names = matches.prefix(3).map { id in
      lines[id].map { Text(de: "Zeile \($0)", en: "line \($0)") } ?? Text(id.text)
    }
    let list = names.dropFirst().reduce(names[0]) { $0 + Text(", ") + $1 }
    throw RowRefusal(
      Text(
        de: "Die Zeile passt zu \(matches.count) Einträgen (\(list.de)).",
        en: "This fits \(matches.count) records (\(list.en))."
      )
    )
  }

  private mutating func create(_ values: RowValues, line: Int) throws(RowRefusal) {
    let fields = initialValues.merging(values.fields) { _, given in given }
    if let problem = type.problems(of: fields).first { throw RowRefusal(problem.refusal.text) }
    createdCount += 1
    let id = ImportDraft.placeholder(type.kind.prefix, createdCount)
    keep(id, fields, values, line)
  }

  private mutating func change(
    _ id: RecordID,
    _ values: RowValues,
    line: Int
  ) throws(RowRefusal) -> [ImportChange] {
    let old = own[id] ?? [:]
    var new = old
    var changes: [ImportChange] = []
    for field in type.fields {
      guard let given = values.fields[field.key] else { continue }
      let standing = old[field.key] ?? ""
      let value = field.isAdded ? field.adding(given, to: standing) : given
      if value == standing { continue }
      if !field.isAdded, let earlier = said[id]?[field.key] {
        throw RowRefusal(
          de: "\(field.title.de): In Zeile \(earlier) steht zum selben Eintrag etwas anderes.",
          en: "\(field.title.en): line \(earlier) says otherwise of the same record."
        )
      }
      new[field.key] = value
      changes.append(ImportChange(field: field.key, old: standing, new: value))
    }
    if !changes.isEmpty {
      let problems = type.problems(of: new)
      // What was wrong before is not the fault of the file.
      let known = problems.isEmpty ? [] : type.problems(of: old)
      if let problem = problems.first(where: { !known.contains($0) }) {
        throw RowRefusal(problem.refusal.text)
      }
    }
    keep(id, new, values, line, isChanged: !changes.isEmpty)
    return changes
  }

  private mutating func keep(
    _ id: RecordID,
    _ fields: [String: String],
    _ values: RowValues,
    _ line: Int,
    isChanged: Bool = true
  ) {
    if isChanged {
      own[id] = fields
      if isWritten.insert(id).inserted { written.append(id) }
    }
    partners.create(values.partners)
    if lines[id] == nil { lines[id] = line }
    for field in values.fields.keys where said[id]?[field] == nil {
      said[id, default: [:]][field] = line
    }
  }
}
