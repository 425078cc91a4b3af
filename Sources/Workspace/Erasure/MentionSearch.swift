import Domain
import Store

/// Looks for what records and their history say of people.
struct MentionSearch {
  let person: PersonMentions
  private let workspace: Workspace

  init(_ person: PersonMentions, _ workspace: Workspace) {
    self.person = person
    self.workspace = workspace
  }

  /// The fields worth a closer look: by their present text, or by an earlier one.
  func occurrences(
    apart: Set<RecordID>
  ) throws -> (fields: [Occurrence], remarks: [Remark]) {
    let apartTexts = Set(apart.map(\.text))
    var found = try workspace.store.occurrences(of: person.needles, apart: apartTexts)
    var known = Set(found.fields.map { [$0.record, $0.field] })
    var scratch: [UInt8] = []
    for type in RecordTypes.all {
      let table = workspace.table(type)
      for (position, field) in type.fields.enumerated() where type.scope(of: field) != nil {
        for row in table.ids.indices {
          let text = table.stored(row, position)
          guard !text.isEmpty, person.mayFind(in: text, &scratch) else { continue }
          let id = table.ids[row]
          guard !apart.contains(id), known.insert([id.text, field.key]).inserted else { continue }
          found.fields.append(Occurrence(record: id.text, field: field.key))
        }
      }
    }
    return found
  }

  /// What a field says now, and apart from it what it said, where that is surer.
  func mentions(_ found: Occurrence) -> [ErasurePlan.Mention] {
    let id = RecordID(found.record)
    guard let type = workspace.type(of: id), let field = type.field(found.field),
      let scope = type.scope(of: field)
    else { return [] }
    let stored = workspace.stored(id)?[found.field]
    let current = stored?.value
    func mention(_ text: String, isCurrent: Bool) -> ErasurePlan.Mention? {
      let hits = person.find(in: text, as: scope).map {
        ErasurePlan.Mention.Hit(
          range: $0.range,
          certainty: $0.certainty,
          isChosen: $0.certainty == .certain
        )
      }
      guard !hits.isEmpty else { return nil }
      return ErasurePlan.Mention(
        id: id,
        field: found.field,
        record: "\(type.singular[workspace.language]): \(workspace.label(id) ?? id.text)",
        title: field.title,
        text: text,
        isCurrent: isCurrent,
        current: current,
        base: stored?.write,
        hits: hits
      )
    }
    let now = current.flatMap { mention($0, isCurrent: true) }
    if now?.certainty == .certain { return now.map { [$0] } ?? [] }
    let earlier = found.values.filter { $0 != current }.reversed().compactMap {
      mention($0, isCurrent: false)
    }
    let surest = earlier.first { $0.certainty == .certain } ?? (now == nil ? earlier.first : nil)
    return [now, surest].compactMap { $0 }
  }
}
