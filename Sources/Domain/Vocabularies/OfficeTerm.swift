/// A term as the office words it: one of its own, or a starting value under another name
/// (requirement 224).
package struct OfficeTerm: Record, Hashable {
  /// The name of the vocabulary.
  package var vocabulary = Term.none
  /// What records store; written once.
  package var key = ""
  package var german = ""
  package var english = ""
  package var order: Int?
  /// Since when the term is no longer offered.
  package var archived: Day?

  package init() {}
}

extension OfficeTerm {
  package static let kind = RecordKind("ter", plural: "terms")
  package static let title = Text(de: "Begriffe", en: "Terms")
  package static let singular = Text(de: "Begriff", en: "Term")

  package static let fields: [Field<OfficeTerm>] = [
    Field(
      "vocabulary",
      Text(de: "Liste", en: "Vocabulary"),
      .choice(Vocabularies.choice),
      at: \.vocabulary
    ).required.column(20),
    Field("label-de", Text(de: "Bezeichnung", en: "German label"), .line, at: \.german)
      .required.column(30),
    Field("label-en", Text(de: "Englisch", en: "English label"), .line, at: \.english)
      .column(26),
    Field("order", Text(de: "Reihenfolge", en: "Order"), startingPlaces, at: \.order).column(11),
    Field("key", Text(de: "Schlüssel", en: "Key"), .line, at: \.key).hidden,
  ]

  /// Between two starting values there is room for nine more.
  static let step = 10

  private static let startingPlaces: FieldKind = {
    var kind = FieldKind.number
    kind.hint = Text(
      de: "Startwerte: 10, 20, 30 …; leer = am Ende",
      en: "starting values: 10, 20, 30 …; empty = last"
    )
    return kind
  }()

  package func label(_ reading: Reading) -> String { words[reading.language] }

  /// The labels; what has no English one is called as in German.
  var words: Text { Text(de: german, en: english.isEmpty ? german : english) }

  package func problems() -> [FieldProblem] {
    var problems: [FieldProblem] = []
    for (field, label) in [("label-de", german), ("label-en", english)] where !label.isEmpty {
      if let refusal = Self.refusal(of: label) {
        problems.append(FieldProblem(field: field, refusal: refusal))
      }
    }
    if key.contains(where: { ",:;".contains($0) || $0.isNewline }) || key.hasPrefix(" ") {
      let refusal = Refusal(
        de: "Ein Schlüssel hat kein Komma, keinen Doppelpunkt und kein Semikolon.",
        en: "A key has no comma, no colon and no semicolon."
      )
      problems.append(FieldProblem(field: "key", refusal: refusal))
    }
    return problems
  }

  /// Why a text cannot be a label: it could not be typed in a list.
  private static func refusal(of label: String) -> Refusal? {
    if label.contains(where: { ",:;".contains($0) }) {
      return Refusal(
        de: "Komma, Doppelpunkt und Semikolon trennen Begriffe; bitte ohne sie.",
        en: "Comma, colon and semicolon part terms; please do without them."
      )
    }
    guard label.contains(where: { $0.isLetter || $0.isNumber }) else {
      return Refusal(
        de: "Ein Begriff hat mindestens einen Buchstaben oder eine Ziffer.",
        en: "A term has at least one letter or digit."
      )
    }
    return nil
  }
}
