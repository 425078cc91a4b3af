/// What sort of value a field holds: how it is typed, shown and put in order.
package struct FieldKind: Sendable {
  /// The kinds there are.
  package enum Name: String, Sendable {
    case line
    case note
    case flag
    case day
    case time
    case duration
    case money
    case number
    case distance
    case share
    case choice
    case choices
    case languages
    case phone
    case email
    case postalCode = "postal-code"
    case coordinates
    case weekTimes = "week-times"
    case caseKey = "case-key"
    case link
    case links
  }

  /// How a form asks for the value.
  package enum Entry: Hashable, Sendable {
    /// Typed in one line.
    case line
    /// Typed in several lines.
    case note
    /// One of a vocabulary.
    case choice
    /// Several of a vocabulary.
    case choices
    /// Several of the vocabulary of languages, each with a level.
    case languages
    /// One record.
    case link
    /// Several records.
    case links
  }

  package var name: Name
  package var entry = Entry.line
  /// The vocabulary of a choice.
  package var vocabulary: Vocabulary?
  /// The prefix of the kind of records that a link may name.
  package var target: String?
  /// Whether it refuses what tells who a person is (requirement 150).
  package var isPseudonymous = false
  /// What may be typed, shown beside the field.
  package var hint = Text("")
  /// What somebody typed, as stored; refused with a sentence.
  var understand: @Sendable (String, Typing) throws(Refusal) -> String
  /// A stored value as people read it.
  package var show: @Sendable (String, Reading) -> String
  /// A stored value as text to type on; what `parse` takes back.
  package var edit: @Sendable (String, Reading) -> String
  /// The text by which stored values are sorted.
  package var order: @Sendable (String, Reading) -> String

  /// A kind whose stored text is what people read.
  package init(
    _ name: Name,
    parse: @escaping @Sendable (String, Typing) throws(Refusal) -> String
  ) {
    self.name = name
    understand = parse
    show = { stored, _ in stored }
    edit = { stored, _ in stored }
    order = { stored, _ in Folding.fold(stored) }
  }

  /// What somebody typed, as stored: in Unicode form C, and of a length that can be edited again.
  package func parse(_ typed: String, _ typing: Typing) throws(Refusal) -> String {
    let most = entry == .note ? 100_000 : 2000
    let length = typed.utf8.count
    guard length <= most else {
      throw Refusal(
        de: "Der Text ist zu lang (\(length) Bytes); höchstens \(most) sind möglich.",
        en: "The text is too long (\(length) bytes); at most \(most) are possible."
      )
    }
    return try understand(Composition.compose(typed), typing)
  }
}

/// What is known while somebody types.
package struct Typing {
  package let language: Language
  /// The day that "today" means.
  package let today: Day
  /// The office's own words for the terms of vocabularies.
  package let terms: OfficeTerms
  /// The records that a name may mean, by the prefix of their kind.
  package let find: (String, String) -> [RecordID]

  package init(
    language: Language,
    today: Day,
    terms: OfficeTerms = .none,
    find: @escaping (String, String) -> [RecordID] = { _, _ in [] }
  ) {
    self.language = language
    self.today = today
    self.terms = terms
    self.find = find
  }
}

/// What is known while values are shown.
package struct Reading {
  package var language: Language
  /// The office's own words for the terms of vocabularies.
  package let terms: OfficeTerms
  /// The words for a linked record; nil where there is none.
  package let label: (RecordID) -> String?

  package init(
    language: Language,
    terms: OfficeTerms = .none,
    label: @escaping (RecordID) -> String? = { _ in nil }
  ) {
    self.language = language
    self.terms = terms
    self.label = label
  }

  /// The words of a term, as the office calls it.
  package func word(_ key: String, of vocabulary: Vocabulary) -> String {
    terms[vocabulary].label(key, language)
  }
}
