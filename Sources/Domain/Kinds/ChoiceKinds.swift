extension FieldKind {
  /// One term of a vocabulary.
  package static func choice(_ vocabulary: Vocabulary) -> FieldKind {
    var kind = FieldKind(.choice) { typed, typing throws(Refusal) in
      try typing.terms[vocabulary].key(meaning: typed, typing.language)
    }
    kind.entry = .choice
    kind.vocabulary = vocabulary
    kind.show = { stored, reading in
      reading.terms[vocabulary].label(stored, reading.language)
    }
    kind.edit = kind.show
    kind.order = { stored, reading in
      // The stages of a closed list have an order of their own.
      vocabulary.stage(stored).map { padded($0, to: 3) }
        ?? Folding.fold(reading.terms[vocabulary].label(stored, reading.language))
    }
    return kind
  }

  /// Several terms of a vocabulary.
  package static func choices(_ vocabulary: Vocabulary) -> FieldKind {
    var kind = FieldKind(.choices) { typed, typing throws(Refusal) in
      var keys: [String] = []
      let vocabulary = typing.terms[vocabulary]
      for part in parts(typed) {
        let key = try vocabulary.key(meaning: part, typing.language)
        if !key.isEmpty, !keys.contains(key) { keys.append(key) }
      }
      return keys.joined(separator: ",")
    }
    kind.entry = .choices
    kind.vocabulary = vocabulary
    kind.show = { stored, reading in
      let vocabulary = reading.terms[vocabulary]
      return StoredList.parts(of: stored).map { vocabulary.label($0, reading.language) }
        .joined(separator: ", ")
    }
    kind.edit = kind.show
    let show = kind.show
    kind.order = { stored, reading in Folding.fold(show(stored, reading)) }
    return kind
  }

  /// Languages, each with a level: typed as `Dari: fließend, Deutsch`.
  package static let languages: FieldKind = {
    let levels = Vocabulary.languageLevels
    var kind = FieldKind(.languages) { typed, typing throws(Refusal) in
      let languages = typing.terms[.languages]
      var skills: [LanguageSkill] = []
      for part in parts(typed) {
        let (name, level) = skill(part, languages)
        let language = try languages.key(meaning: name, typing.language)
        let levelKey = try levels.key(meaning: level, typing.language)
        if language.isEmpty { continue }
        skills.removeAll { $0.language.key == language }
        skills.append(LanguageSkill(Term(language), Term(levelKey)))
      }
      return skills.stored
    }
    kind.entry = .languages
    kind.vocabulary = .languages
    kind.hint = Text(de: "Dari: fließend, Deutsch: gut", en: "Dari: fluent, German: good")
    kind.show = { stored, reading in
      written(stored, reading) { language, level in "\(language) (\(level))" }
    }
    kind.edit = { stored, reading in
      written(stored, reading) { language, level in "\(language): \(level)" }
    }
    let show = kind.show
    kind.order = { stored, reading in Folding.fold(show(stored, reading)) }
    return kind
  }()

  /// The language and the level of `Dari: gut` or `Dari (gut)`.
  ///
  /// Some languages have brackets in their names: `Kurdisch (Sorani): gut`.
  private static func skill(
    _ part: String,
    _ languages: Vocabulary
  ) -> (language: String, level: String) {
    if languages.knows(part) { return (part, "") }
    let end = part.lastIndex(of: ":") ?? part.lastIndex(of: "(")
    guard let end else { return (part, "") }
    let name = String(part[..<end])
    let language = languages.knows(name) ? name : name.filter { !"()".contains($0) }
    return (language, part[part.index(after: end)...].filter { $0 != ")" })
  }

  private static func written(
    _ stored: String,
    _ reading: Reading,
    _ join: (String, String) -> String
  ) -> String {
    let languages = reading.terms[.languages]
    let language = reading.language
    return ([LanguageSkill](stored: stored) ?? []).map { skill in
      let name = languages.label(skill.language.key, language)
      guard !skill.level.key.isEmpty else { return name }
      return join(name, Vocabulary.languageLevels.label(skill.level.key, language))
    }.joined(separator: ", ")
  }

  static func parts(_ typed: String) -> [String] {
    typed.split { ",;".contains($0) || $0.isNewline }.map(String.init).filter {
      !$0.allSatisfy(\.isWhitespace)
    }
  }
}
