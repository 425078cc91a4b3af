import Domain
import Workspace

/// The words `FIELD=VALUE` of a command line.
struct FieldAssignments {
  private let pairs: [(name: String, value: String)]

  init(_ words: some Sequence<String>, _ command: Subcommand) throws(UsageError) {
    var pairs: [(String, String)] = []
    for word in words {
      guard let equals = word.firstIndex(of: "="), equals != word.startIndex else {
        throw UsageError(
          de: "„\(word)“ ist nicht von der Form FELD=WERT.",
          en: "“\(word)” is not of the form FIELD=VALUE.",
          topic: command.name
        )
      }
      pairs.append((String(word[..<equals]), String(word[word.index(after: equals)...])))
    }
    self.pairs = pairs
  }

  /// Puts the values into the draft, read as a form reads them; throws all that is wrong.
  func apply(to draft: inout Draft, _ typing: Typing) throws(Refusals) {
    var refusals: [Refusal] = []
    var seen: Set<String> = []
    for (name, value) in pairs {
      do throws(Refusal) {
        let field = try field(name, draft.type)
        guard seen.insert(field.key).inserted else {
          throw Refusal(
            de: "„\(field.title.de)“ ist zweimal angegeben.",
            en: "“\(field.title.en)” is given twice."
          )
        }
        draft[field.key] = try parse(value, field, typing)
      } catch {
        refusals.append(error)
      }
    }
    // A value that was refused is not missing as well.
    let problems = draft.problems.filter { refusals.isEmpty || !seen.contains($0.field) }
    refusals += problems.map(\.refusal)
    if !refusals.isEmpty { throw Refusals(all: refusals) }
  }

  private func parse(
    _ value: String,
    _ field: FieldDefinition,
    _ typing: Typing
  ) throws(Refusal) -> String {
    do {
      return try field.kind.parse(value, typing)
    } catch {
      throw Refusal(
        de: "\(field.title.de): \(error.text.de)",
        en: "\(field.title.en): \(error.text.en)"
      )
    }
  }

  /// The field that a key means, or a title in either language.
  private func field(_ name: String, _ type: RecordType) throws(Refusal) -> FieldDefinition {
    if let field = type.field(name) { return field }
    let folded = Folding.fold(Composition.compose(name))
    let found = type.fields.filter { field in
      [field.key, field.title.de, field.title.en].contains { Folding.fold($0) == folded }
    }
    if let field = found.first { return field }
    let keys = type.fields.map(\.key)
    let offer = Nearest.offer(
      name,
      among: keys + type.fields.flatMap { [$0.title.de, $0.title.en] }
    )
    let kind = type.kind.plural
    throw Refusal(
      de: "Ein Feld „\(name)“ gibt es nicht.\(offer.de) Alle Felder: tandem help \(kind).",
      en: "There is no field “\(name)”.\(offer.en) All fields: tandem help \(kind)."
    )
  }
}
