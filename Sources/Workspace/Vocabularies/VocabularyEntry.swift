package import Domain

/// A term of a vocabulary as the office has it, with where it comes from.
package struct VocabularyEntry: Hashable, Sendable {
  package enum Origin: Hashable, Sendable {
    /// The program brings it.
    case starting
    /// The program brings it, the office words, places or hides it.
    case changed
    /// The office added it.
    case own
    /// Records hold it, but nobody ever said how it is called.
    case used
  }

  package let key: String
  package let label: Text
  package let isHidden: Bool
  package let origin: Origin
  /// How many records hold it.
  package let uses: Int
  /// What the office wrote of it; nil where nothing is written.
  package let record: RecordID?
}

extension Workspace {
  /// The entries of an open vocabulary in the order in which they are offered, then the words that
  /// are only used.
  package func entries(of vocabulary: Vocabulary) -> [VocabularyEntry] {
    let uses = uses(of: vocabulary)
    let starting = Set(vocabulary.entries.map(\.term.key))
    let records = Dictionary(
      officeTerms.filter { $0.term.vocabulary.key == vocabulary.name }.map { ($0.term.key, $0.id) }
    ) { first, _ in first }
    let entries = terms[vocabulary].entries
    let known = Set(entries.map(\.term.key))
    let defined = entries.map { entry in
      let key = entry.term.key
      let record = records[key]
      return VocabularyEntry(
        key: key,
        label: entry.label,
        isHidden: entry.isHidden,
        origin: !starting.contains(key) ? .own : record == nil ? .starting : .changed,
        uses: uses[key] ?? 0,
        record: record
      )
    }
    let words = uses.keys.filter { !known.contains($0) }
    return defined
      + words.sorted { (Folding.fold($0), $0) < (Folding.fold($1), $1) }.map { word in
        VocabularyEntry(
          key: word,
          label: Text(word),
          isHidden: false,
          origin: .used,
          uses: uses[word] ?? 0,
          record: nil
        )
      }
  }

  /// The term to edit: what the office wrote of it, else a new record that begins with what is
  /// shown.
  package func draft(of entry: VocabularyEntry, in vocabulary: Vocabulary) -> Draft? {
    if let record = entry.record { return draft(of: record) }
    let type = RecordType(OfficeTerm.self)
    var values = ["vocabulary": vocabulary.name, "key": entry.key, "label-de": entry.label.de]
    if entry.label.en != entry.label.de { values["label-en"] = entry.label.en }
    return Draft(new: type, id: newID(type), values: values)
  }

  /// Hides a term or offers it again, and returns whether it is hidden now.
  package func toggleHidden(_ entry: VocabularyEntry, in vocabulary: Vocabulary) throws -> Bool {
    if let record = entry.record { return try toggleArchived([record]) }
    guard var draft = draft(of: entry, in: vocabulary) else { return false }
    draft["archived"] = today.stored
    try save(draft)
    return true
  }
}
