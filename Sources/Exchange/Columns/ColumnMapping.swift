import Domain

/// Which field each column of a file fills, by its header.
struct ColumnMapping {
  let columns: [ImportColumn]

  /// Refuses a file without a column that the records cannot do without.
  init(headers: [String], type: RecordType) throws(Refusal) {
    let meanings = ColumnMapping.meanings(type, headers: headers)
    var uses = headers.map { header in
      let key = HeaderName.key(header)
      if key.isEmpty { return ImportColumn.Use.nameless }
      return meanings[key] ?? meanings[HeaderName.keyWithoutBrackets(header)] ?? .unknown
    }
    ColumnMapping.settleNames(&uses)
    var seen: Set<ImportColumn.Use> = []
    for (index, use) in uses.enumerated() where use != .unknown && use != .nameless {
      if !seen.insert(use).inserted { uses[index] = .repeated }
    }
    columns = zip(headers, uses).map { ImportColumn(header: $0, use: $1) }
    try requireUse(type)
  }

  /// The fields by the words for them; what this program writes beats what others call it.
  private static func meanings(
    _ type: RecordType,
    headers: [String]
  ) -> [String: ImportColumn.Use] {
    var meanings: [String: ImportColumn.Use] = [:]
    func add(_ words: [String], _ use: ImportColumn.Use) {
      for word in words where meanings[HeaderName.key(word)] == nil {
        meanings[HeaderName.key(word)] = use
      }
    }
    let fields = type.typedFields
    let given = Set(headers.map(HeaderName.key))
    // A word may be a title in one language and a key of another field: files keep to one of both.
    let manners = [fields.map(\.title.de), fields.map(\.title.en), fields.map(\.key)].map { words in
      (words: words, found: words.count { given.contains(HeaderName.key($0)) })
    }
    for manner in manners.sorted(by: { $0.found > $1.found }) {
      for (field, word) in zip(fields, manner.words) { add([word], .field(field.key)) }
    }
    let prefix = type.kind.prefix
    for row in HeaderSynonyms.rows where row.kinds.isEmpty || row.kinds.contains(prefix) {
      if type.field(row.field) != nil { add(row.words, .field(row.field)) }
    }
    if type.field("last-name") != nil { add(HeaderSynonyms.fullName, .fullName) }
    add(HeaderSynonyms.identity, .identity)
    return meanings
  }

  /// Beside a column of first names, "Name" means the last name.
  private static func settleNames(_ uses: inout [ImportColumn.Use]) {
    let hasLast = uses.contains(.field("last-name"))
    let hasFirst = uses.contains(.field("first-name"))
    guard hasLast || hasFirst else { return }
    for (index, use) in uses.enumerated() where use == .fullName {
      uses[index] = hasLast ? .repeated : .field("last-name")
    }
  }

  private func requireUse(_ type: RecordType) throws(Refusal) {
    let used = Set(columns.map(\.use))
    guard columns.contains(where: \.isUsed) else {
      let names = columns.prefix(8).map { "„\($0.header.prefix(30))“" }.joined(separator: ", ")
      let known = type.typedFields.prefix(8).map(\.title)
      throw Refusal(
        de:
          "Keine Spalte ist bekannt (gefunden: \(names)). Die erste Zeile muss Namen wie \(known.map(\.de).joined(separator: ", ")) nennen.",
        en:
          "No column is known (found: \(names)). The first row must give names such as \(known.map(\.en).joined(separator: ", "))."
      )
    }
    if used.contains(.identity) { return }
    for field in type.fields where field.isRequired && !used.contains(.field(field.key)) {
      if field.key == "last-name", used.contains(.fullName) { continue }
      throw Refusal(
        de: "Die Spalte „\(field.title.de)“ fehlt.",
        en: "There is no column “\(field.title.en)”."
      )
    }
  }
}
