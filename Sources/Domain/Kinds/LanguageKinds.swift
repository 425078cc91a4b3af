extension FieldKind {
  /// Languages, each with a level spoken and one written: typed as `Dari: fließend/gut, Deutsch`.
  package static let languages: FieldKind = {
    var kind = FieldKind(.languages) { typed, typing throws(Refusal) in
      let languages = typing.terms[.languages]
      var skills: [LanguageSkill] = []
      for part in languageParts(typed) {
        let (name, level) = skill(part, languages)
        let language = try languages.key(meaning: name, typing.language)
        let (spoken, written) = try levels(level, typing.language)
        if language.isEmpty { continue }
        skills.removeAll { $0.language.key == language }
        skills.append(LanguageSkill(Term(language), spoken, written: written))
      }
      return skills.stored
    }
    kind.entry = .languages
    kind.vocabulary = .languages
    kind.hint = Text(
      de: "Dari: fließend/gut (mündl./schriftl.)",
      en: "Dari: fluent/good (spoken/written)"
    )
    kind.show = { stored, reading in
      words(stored, reading) { name, spoken, written in
        let mark = inWriting[reading.language]
        let levels = [spoken, written.isEmpty ? "" : "\(mark) \(written)"].filter { !$0.isEmpty }
        return "\(name) (\(levels.joined(separator: ", ")))"
      }
    }
    kind.edit = { stored, reading in
      words(stored, reading) { name, spoken, written in
        written.isEmpty ? "\(name): \(spoken)" : "\(name): \(spoken)/\(written)"
      }
    }
    let show = kind.show
    kind.order = { stored, reading in Folding.fold(show(stored, reading)) }
    return kind
  }()

  private static let inWriting = Text(de: "schriftl.", en: "written")

  /// The typed languages; a comma between brackets parts levels and not languages.
  private static func languageParts(_ typed: String) -> [String] {
    var found: [String] = []
    var open = ""
    for part in typed.split(whereSeparator: { ",;".contains($0) || $0.isNewline }) {
      open += open.isEmpty ? String(part) : ",\(part)"
      let opened = open.lastIndex(of: "(")
      let closed = open.lastIndex(of: ")")
      if let opened, closed.map({ $0 < opened }) ?? true { continue }
      found.append(open)
      open = ""
    }
    // A bracket that never closes holds nothing together.
    found += open.split(separator: ",").map(String.init)
    return found.filter { !$0.allSatisfy(\.isWhitespace) }
  }

  /// The language and the levels of `Dari: gut/gut` or `Dari (gut, schriftl. gut)`.
  ///
  /// Some languages have brackets in their names: `Kurdisch (Sorani): gut`.
  private static func skill(
    _ part: String,
    _ languages: Vocabulary
  ) -> (language: String, level: String) {
    if languages.knows(part) { return (part, "") }
    let end = part.firstIndex(of: ":") ?? part.lastIndex(of: "(")
    guard let end else { return (part, "") }
    let name = String(part[..<end])
    let language = languages.knows(name) ? name : name.filter { !"()".contains($0) }
    return (language, part[part.index(after: end)...].filter { $0 != ")" })
  }

  /// The levels of `gut`, `gut/gut`, `/gut` or `gut, schriftl. gut`; as stored, a colon parts them.
  private static func levels(
    _ typed: String,
    _ language: Language
  ) throws(Refusal) -> (spoken: Term, written: Term) {
    let parts = typed.split(omittingEmptySubsequences: false) { "/,:".contains($0) }
    guard parts.count <= 2 else {
      throw Refusal(
        de: "„\(typed)“ sind zu viele Stufen: zuerst mündlich, dann schriftlich, z. B. gut/gut.",
        en: "“\(typed)” are too many levels: first spoken, then written, for example good/good."
      )
    }
    var (spoken, written) = (Term.none, Term.none)
    for (place, part) in parts.enumerated() {
      let words = part.split(whereSeparator: \.isWhitespace).map(String.init)
      let isMarked = words.first.map { mark in
        ["schriftl", "written"].contains { Folding.fold(mark).hasPrefix($0) }
      }
      let rest = words.dropFirst(isMarked == true ? 1 : 0).joined(separator: " ")
      let level = Term(try Vocabulary.languageLevels.key(meaning: rest, language))
      if place == 1 || isMarked == true { written = level } else { spoken = level }
    }
    return (spoken, written)
  }

  private static func words(
    _ stored: String,
    _ reading: Reading,
    _ join: (_ name: String, _ spoken: String, _ written: String) -> String
  ) -> String {
    let languages = reading.terms[.languages]
    let language = reading.language
    return ([LanguageSkill](stored: stored) ?? []).map { skill in
      let name = languages.label(skill.language.key, language)
      guard !(skill.level.key + skill.written.key).isEmpty else { return name }
      let levels = [skill.level, skill.written].map { level in
        Vocabulary.languageLevels.label(level.key, language)
      }
      return join(name, levels[0], levels[1])
    }.joined(separator: ", ")
  }
}
