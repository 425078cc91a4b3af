import Domain

/// Makes stored values of cells, and remembers what it found out.
struct CellParser {
  private let typing: Typing
  /// The links that cells were found to mean, by field.
  var knownLinks: [String: [String: String]] = [:]
  private var terms: [String: [String: Result<String, Refusal>]] = [:]
  private var links: [String: [String: [RecordID]]] = [:]

  init(typing: Typing) {
    self.typing = typing
  }

  /// Whether a cell says nothing; offices type dashes where they know nothing.
  static func isBlank(_ cell: String) -> Bool {
    cell.allSatisfy { $0.isWhitespace || "-–—".contains($0) }
  }

  /// Nil where the cell says nothing that could be stored.
  mutating func parse(_ cell: String, _ field: FieldDefinition) throws(Refusal) -> String? {
    let value: String
    switch field.kind.entry {
    case .choice, .choices, .languages: value = try term(cell, field)
    default: value = try field.kind.parse(cell, typing)
    }
    // A flag is the one kind of value that an empty text is a word for.
    return value.isEmpty && field.kind.name != .flag ? nil : value
  }

  /// A link, with the records that the names in the cell mean.
  func parse(
    _ cell: String,
    _ field: FieldDefinition,
    naming records: [String: [RecordID]]
  ) throws(Refusal) -> String {
    let find = typing.find
    let typing = Typing(
      language: typing.language,
      today: typing.today,
      terms: typing.terms
    ) { prefix, words in
      records[words] ?? find(prefix, words)
    }
    return try field.kind.parse(cell, typing)
  }

  /// The names in a cell of links.
  static func names(_ cell: String, _ field: FieldDefinition) -> [String] {
    let parts = field.kind.entry == .links ? cell.split { $0 == ";" || $0.isNewline } : [cell[...]]
    return parts.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
      .filter { !$0.isEmpty }
  }

  /// The records of the store that a name means.
  mutating func find(_ prefix: String, _ words: String) -> [RecordID] {
    if let known = links[prefix]?[words] { return known }
    let found = typing.find(prefix, words)
    links[prefix, default: [:]][words] = found
    return found
  }

  private mutating func term(
    _ cell: String,
    _ field: FieldDefinition
  ) throws(Refusal) -> String {
    if let known = terms[field.key]?[cell] { return try known.get() }
    // A word without letter or digit is no term, only a mark between terms.
    let words = cell.split { ",;".contains($0) || $0.isNewline }
      .filter { $0.contains { $0.isLetter || $0.isNumber } }
      .joined(separator: ",")
    let result: Result<String, Refusal>
    do throws(Refusal) {
      result = .success(try field.kind.parse(words, typing))
    } catch {
      result = .failure(error)
    }
    terms[field.key, default: [:]][cell] = result
    return try result.get()
  }
}
