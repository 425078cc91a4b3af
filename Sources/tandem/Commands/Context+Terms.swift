import Domain
import Workspace

/// Terms of vocabularies that options name.
extension Context {
  /// The term that an option names by key or words; nil where it was not given.
  ///
  /// A word that nobody has used is refused: what is asked for by mistake would look like a gap.
  func term(
    _ option: String,
    of vocabulary: Vocabulary,
    besides known: [Term],
    _ workspace: Workspace
  ) throws -> Term? {
    guard let typed = arguments[option: option] else { return nil }
    let vocabulary = workspace.office.terms[vocabulary]
    let terms = Set(workspace.uses(of: vocabulary).keys).union(known.map(\.key))
      .subtracting(["", Coverage.everywhere.key, Coverage.everybody.key])
    let folded = Folding.fold(typed)
    let found = terms.first { key in
      Folding.fold(key) == folded || Folding.fold(vocabulary.label(key, .german)) == folded
        || Folding.fold(vocabulary.label(key, .english)) == folded
    }
    if let found { return Term(found) }
    let list = terms.map { vocabulary.label($0, language) }.sorted().joined(separator: ", ")
    throw Refusal(
      de: "--\(option): „\(typed)“ kommt nirgends vor. Möglich: \(list).",
      en: "--\(option): “\(typed)” occurs nowhere. Possible: \(list)."
    )
  }
}
