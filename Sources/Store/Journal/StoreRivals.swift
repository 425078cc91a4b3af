/// Noticing what several sites wrote to one field.
extension Store {
  /// Whether more than one site may have written: where there is only one, nobody has rivals.
  var isShared: Bool { journal.sites.count > 1 }

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

  /// Looks again for the rivals in records; returns the records where they changed.
  @discardableResult
  func findRivals(of records: Set<ExactText>, in lines: [JournalLine]) -> [ExactText] {
    guard !records.isEmpty else { return [] }
    let found = RivalReader.rivals(of: records, in: lines, state: state) {
      self.state.verdicts[$0]?.undo
    }
    let changed = found.filter { state.rivals[$0.key] ?? [:] != $0.value }
    for (key, rivals) in changed { state.replace(key, with: rivals) }
    return Array(changed.keys)
  }
}
