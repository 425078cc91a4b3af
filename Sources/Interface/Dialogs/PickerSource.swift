import Domain
import Workspace

/// What can be chosen from, searched by words.
struct PickerSource {
  struct Entry: Equatable {
    let key: String
    let label: String
    var detail = ""
  }

  /// The entries that the words find.
  let find: (String) -> [Entry]
  /// The words for a key that was chosen before.
  let label: (String) -> String
  /// Goes on to the next variant of a chosen key, such as the level of a language.
  var vary: ((String) -> String)?
  /// Goes on to the next variant in another respect, such as the level in writing.
  var varyBesides: ((String) -> String)?

  /// What a field may hold; `chosen` is what it holds now, as stored.
  static func make(_ field: FieldDefinition, _ app: App, chosen: String = "") -> PickerSource {
    switch field.kind.entry {
    case .link, .links: records(field, app)
    case .languages: languages(app, chosen)
    default: terms(field.kind.vocabulary ?? Vocabulary([]), app, chosen)
    }
  }

  /// Entries whose label or detail holds all the words.
  static func fixed(_ entries: [Entry]) -> PickerSource {
    PickerSource(
      find: { query in
        let folded = Folding.fold(query)
        let words = folded.split(separator: " ")
        let found = entries.filter { entry in
          let text = Folding.fold("\(entry.label) \(entry.detail) \(entry.key)")
          return words.allSatisfy { text.contains($0) }
        }
        let first = found.filter { Folding.fold($0.label).hasPrefix(folded) }
        return first + found.filter { !first.contains($0) }
      },
      label: { key in entries.first { $0.key == key }?.label ?? key }
    )
  }

  /// A vocabulary; one that grows by use takes what was searched as a new term.
  private static func terms(
    _ vocabulary: Vocabulary,
    _ app: App,
    _ chosen: String
  ) -> PickerSource {
    let language = app.language
    let vocabulary = app.workspace.terms[vocabulary]
    let taken = StoredList.parts(of: chosen).map { $0.prefix { $0 != ":" } }
    // What is no longer offered can still be taken out where it stands.
    var entries = vocabulary.entries.filter { !$0.isHidden || taken.contains($0.term.key[...]) }
      .map { Entry(key: $0.term.key, label: $0.label[language]) }
    if vocabulary.isOpen {
      let known = Set(vocabulary.entries.map(\.term.key))
      entries += app.workspace.uses(of: vocabulary).keys.filter { !known.contains($0) }.sorted()
        .map { Entry(key: $0, label: $0) }
    }
    let list = fixed(entries)
    return PickerSource(
      find: { query in
        let found = list.find(query)
        guard vocabulary.isOpen, let key = try? vocabulary.key(meaning: query, language),
          !key.isEmpty
        else { return found }
        // A name in the other language means an entry that its label does not tell.
        if let entry = entries.first(where: { $0.key == key }) {
          return found.contains(entry) ? found : found + [entry]
        }
        let isHidden = vocabulary.entries.contains { $0.term.key == key }
        let detail =
          isHidden
          ? Text(de: "nicht mehr angeboten", en: "no longer offered") : Text(de: "neu", en: "new")
        let label = vocabulary.label(key, language)
        return found + [Entry(key: key, label: label, detail: "(\(detail[language]))")]
      },
      label: { vocabulary.label($0, language) }
    )
  }

  private static func languages(_ app: App, _ chosen: String) -> PickerSource {
    let levels = [Term.none] + Vocabulary.languageLevels.entries.map(\.term)
    func next(
      of stored: String,
      _ level: KeyPath<LanguageSkill, Term>,
      _ make: (LanguageSkill, Term) -> LanguageSkill
    ) -> String {
      guard let skill = LanguageSkill(stored: stored),
        let place = levels.firstIndex(of: skill[keyPath: level])
      else { return stored }
      return make(skill, levels[(place + 1) % levels.count]).stored
    }
    let reading = app.workspace.reading
    return PickerSource(
      find: terms(.languages, app, chosen).find,
      label: { FieldKind.languages.show($0, reading) },
      vary: { next(of: $0, \.level) { LanguageSkill($0.language, $1, written: $0.written) } },
      varyBesides: { next(of: $0, \.written) { LanguageSkill($0.language, $0.level, written: $1) } }
    )
  }

  private static func records(_ field: FieldDefinition, _ app: App) -> PickerSource {
    let workspace = app.workspace
    guard let prefix = field.kind.target, let type = RecordTypes.type(prefix: prefix) else {
      return fixed([])
    }
    let listing = Listing(type)
    let table = workspace.table(type)
    return PickerSource(
      find: { query in
        listing.filter = query
        listing.refresh(workspace)
        let reading = workspace.reading
        // Who is called so comes before those who only have to do with them.
        let words = Folding.fold(query).split(separator: " ")
        let found = listing.rows.prefix(2000).map { row in
          let label = Folding.fold(table.label(row, reading))
          return (row: row, isNamed: words.allSatisfy { label.contains($0) })
        }
        let rows = found.filter(\.isNamed) + found.filter { !$0.isNamed }
        // More than this nobody looks through: another letter is quicker.
        return rows.prefix(200).map { row, _ in
          let shown = type.fields.indices.filter { type.fields[$0].width > 0 }.dropFirst(2)
          let detail = shown.lazy.map { table.shown(row, $0, reading) }.first { !$0.isEmpty }
          return Entry(
            key: table.ids[row].text,
            label: table.label(row, reading),
            detail: detail ?? ""
          )
        }
      },
      label: { workspace.label(RecordID($0)) ?? $0 }
    )
  }
}
