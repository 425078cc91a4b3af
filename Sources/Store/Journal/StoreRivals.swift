/// Noticing what several sites wrote to one field.
extension Store {
  /// Whether more than one site may have written: where there is only one, nobody has rivals.
  package var isShared: Bool { journal.sites.count > 1 }

  /// The records in which a line may make or settle rivals, before it is taken in.
  ///
  /// A line of another site that names what it replaces, where that is what stands there, does
  /// neither.
  func doubtfulRecords(_ changes: [RawChange], of line: JournalLine) -> Set<ExactText> {
    let base = line.source.base
    let isUndone = state.isUndone(line.operation)
    var doubtful: Set<ExactText> = []
    for change in changes {
      let key = ExactText(JSONText.string(base, change.record))
      guard !doubtful.contains(key) else { continue }
      let field = state.number(of: JSONText.string(base, change.field))
      let names = change.names(base)
      let old = state.record(key)?.cell(field)
      let isFollowing =
        old.map { old in
          old.yields(to: line.operation, stamp: line.header.stamp)
            && (old.write.site == line.site || old.write == names.replaced)
        } ?? true
      let namesUndone =
        [names.replaced].compactMap(\.self).contains(where: state.isUndone)
        || names.known.contains(where: state.isUndone)
      if isUndone || !isFollowing || namesUndone || state.rivals[key] != nil {
        doubtful.insert(key)
      }
    }
    return doubtful
  }

  /// The rivals in what was folded anew, by the numbers of its fields.
  func rivals(in fold: inout ColdFold) throws -> [ExactText: [Int: [Rival]]] {
    let records = fold.sharedRecords()
    guard !records.isEmpty else { return [:] }
    let lines = try lines(of: records)
    let preface = fold.preface
    return RivalReader.rivals(
      of: records,
      in: lines,
      register: preface.register,
      field: { fold.number(ofField: $0) },
      undo: { preface.verdicts[$0]?.undo }
    ).filter { !$0.value.isEmpty }
  }

  /// Looks again for the rivals in records; returns the records where they changed.
  @discardableResult
  func findRivals(of records: Set<ExactText>) throws -> [ExactText] {
    guard !records.isEmpty else { return [] }
    let found = RivalReader.rivals(
      of: records,
      in: try lines(of: records),
      register: state.register,
      field: { self.state.number(of: $0) },
      undo: { self.state.verdicts[$0]?.undo }
    )
    let changed = found.filter { state.rivals[$0.key] ?? [:] != $0.value }
    for (key, rivals) in changed { state.replace(key, with: rivals) }
    return Array(changed.keys)
  }

  private func lines(of records: Set<ExactText>) throws -> [JournalLine] {
    var lines: [JournalLine] = []
    try JournalSearch(journal).forEachLine(.records(records)) { lines.append($0) }
    return lines
  }
}
