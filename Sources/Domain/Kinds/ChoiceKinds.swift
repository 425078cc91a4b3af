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

  static func parts(_ typed: String) -> [String] {
    typed.split { ",;".contains($0) || $0.isNewline }.map(String.init).filter {
      !$0.allSatisfy(\.isWhitespace)
    }
  }
}
