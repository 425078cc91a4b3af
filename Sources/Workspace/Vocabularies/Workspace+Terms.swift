package import Domain
import Store

/// The terms of the office: what keeps them apart, and the key that a new one gets.
extension Workspace {
  /// What the office wrote of its vocabularies; of two with one key, every machine takes the same.
  var officeTerms: [(id: RecordID, term: OfficeTerm)] {
    records(OfficeTerm.self).map { (id: $0.0, term: $0.1) }.sorted { $0.id < $1.id }
  }

  /// All that is wrong with a draft, also beside other records.
  package func problems(of draft: Draft) -> [FieldProblem] {
    guard draft.problems.isEmpty else { return draft.problems }
    return draft.type.kind == OfficeTerm.kind ? termProblems(of: draft) : broken(by: draft)
  }

  /// The rules that a draft breaks together with other records.
  private func broken(by draft: Draft) -> [FieldProblem] {
    let changed = Set(draft.changedFields)
    let rules = SavingRules.all.filter {
      $0.kind == draft.type.kind && !$0.fields.isDisjoint(with: changed)
    }
    guard !rules.isEmpty else { return [] }
    let subject = SavingRule.Subject(draft.id, draft.values)
    return rules.compactMap { $0.problem(subject, office) }
  }

  private func termProblems(of draft: Draft) -> [FieldProblem] {
    let term = OfficeTerm(values: draft.values)
    let changed = Set(draft.changedFields)
    guard !changed.isDisjoint(with: Self.names) else { return [] }
    let others = officeTerms.filter { $0.id != draft.id }.map(\.term)
    return term.clash(with: others).map { [$0] } ?? clash(with: term, draft).map { [$0] } ?? []
  }

  /// Why a term cannot be called like a word that records hold and that nobody defined.
  ///
  /// A new term of that name takes the word over; one that has its key already cannot.
  private func clash(with term: OfficeTerm, _ draft: Draft) -> FieldProblem? {
    guard !term.key.isEmpty, let vocabulary = Vocabularies.named(term.vocabulary.key) else {
      return nil
    }
    let old = officeTerms.first { $0.term.key == term.key && $0.id == draft.id }?.term
    let before = old?.german ?? vocabulary.label(term.key, .german)
    let known = Set(terms[vocabulary].entries.map(\.term.key)).union([term.key])
    let used = uses(of: vocabulary).filter { !known.contains($0.key) }
    for (field, name) in [("label-de", term.german), ("label-en", term.english)] {
      let folded = Folding.fold(name)
      guard !folded.isEmpty,
        let (word, count) = used.min(by: { left, right in
          (Folding.fold(left.key) == folded ? 0 : 1, left.key)
            < (Folding.fold(right.key) == folded ? 0 : 1, right.key)
        }), Folding.fold(word) == folded
      else { continue }
      let records = Text(
        de: count == 1 ? "1 Eintrag" : "\(count) Einträge",
        en: count == 1 ? "1 record" : "\(count) records"
      )
      let refusal = Refusal(
        de:
          "„\(word)“ gibt es schon (\(records.de)). Ändern Sie die Einträge mit „\(before)“ statt des Namens.",
        en:
          "There is “\(word)” already (\(records.en)). Change the records with “\(before)” instead of the name."
      )
      return FieldProblem(field: field, refusal: refusal)
    }
    return nil
  }

  /// The fields that say what a term is called.
  private static let names: Set = ["vocabulary", "key", "label-de", "label-en"]

  static func namesTerm(_ record: String, _ field: String) -> Bool {
    RecordID(record).prefix == OfficeTerm.kind.prefix && names.contains(field)
  }

  /// The keys of terms that come without one: made of the label, never changed afterwards.
  func keysOfNewTerms(in changes: [Change]) -> [Change] {
    let named = changes.filter { Self.namesTerm($0.record, $0.field) }
    var keys: [Change] = []
    var others: [OfficeTerm]?
    for (id, fields) in Dictionary(grouping: named, by: \.record).sorted(by: { $0.key < $1.key }) {
      guard stored(RecordID(id)) == nil, !fields.contains(where: { $0.field == "key" }) else {
        continue
      }
      let values = Dictionary(fields.map { ($0.field, $0.value ?? "") }) { _, last in last }
      var term = OfficeTerm(values: values)
      guard let vocabulary = Vocabularies.named(term.vocabulary.key) else { continue }
      var known = others ?? officeTerms.map(\.term)
      let entries = Set(terms[vocabulary].entries.map(\.term.key))
      term.key = term.makeKey(
        among: known,
        used: uses(of: vocabulary).keys.filter { !entries.contains($0) }.sorted(),
        spare: id.split(separator: ":").last.map { "t-\($0.lowercased())" } ?? id
      )
      keys.append(Change(record: id, field: "key", value: term.key))
      known.append(term)
      others = known
    }
    return keys
  }

  /// The vocabulary and the key of a term stay: records hold the key.
  func requireLasting(_ changes: [Change], _ pending: Pending) throws {
    for change in changes where change.field == "key" || change.field == "vocabulary" {
      guard let old = store.record(change.record)?[change.field]?.value, !old.isEmpty,
        old != pending.value(change.record, change.field)
      else { continue }
      throw Refusal(
        de: "Liste und Schlüssel eines Begriffs bleiben; legen Sie statt dessen einen neuen an.",
        en: "A term keeps its vocabulary and its key; add a new one instead."
      )
    }
  }

  /// Each name means one term of a vocabulary.
  func requireDistinct(_ changes: [(record: String, field: String)], _ pending: Pending) throws {
    guard !changes.isEmpty else { return }
    update(Set(pending.news.map(RecordID.init)))
    let ids = Set(officeTerms.map(\.id)).union(changes.map { RecordID($0.record) }).sorted()
    let terms = ids.compactMap { id in
      pending.record(id.text).map { record in
        let values = Dictionary(record.fields.map { ($0.field, $0.value) }) { first, _ in first }
        return (id: id, term: OfficeTerm(values: values))
      }
    }
    let keyed = Set(changes.filter { $0.field == "key" || $0.field == "vocabulary" }.map(\.record))
    for id in Set(changes.map { RecordID($0.record) }) {
      guard let term = terms.first(where: { $0.id == id })?.term else { continue }
      let others = terms.filter { $0.id != id }.map(\.term)
      if let problem = term.clash(with: others) { throw problem.refusal }
      guard keyed.contains(id.text) else { continue }
      if let twin = others.first(where: { $0.key == term.key && $0.vocabulary == term.vocabulary })
      {
        throw Refusal(
          de: "Diesen Begriff gibt es schon als „\(twin.german)“; ändern Sie ihn dort.",
          en: "There is this term already as “\(twin.german)”; change it there."
        )
      }
    }
  }
}
