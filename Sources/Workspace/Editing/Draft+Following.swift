import Domain
import Store

/// What others do to a record while it is edited.
extension Draft {
  /// A field that somebody else changed since it was seen.
  package struct ForeignEdit: Hashable, Sendable {
    package let field: String
    package let user: String
    package let time: Moment
  }

  /// Takes over what others saved in fields that are not edited here, and tells of all of them.
  ///
  /// Edited fields, and those that are being typed, keep what was seen, so that saving asks about
  /// them. Nil where the record is gone; then saving makes it anew.
  package mutating func follow(
    _ workspace: Workspace,
    typing: Set<String> = []
  ) -> [ForeignEdit]? {
    guard let record = workspace.stored(id) else {
      rebase(on: nil)
      return nil
    }
    var foreign = record.fields.filter { base[$0.field]?.write != $0.write }.map { field in
      let author = workspace.author(of: field.write)
      return ForeignEdit(
        field: field.field,
        user: author?.user ?? "",
        time: author?.time ?? workspace.now
      )
    }
    let cleared = base.keys.filter { record[$0] == nil }.sorted()
    if !cleared.isEmpty {
      // Who cleared it is an extra: the fields are marked without it too.
      let query = HistoryQuery(record: id.text, limit: 1)
      let last = try? workspace.store.history(query).first
      for field in cleared {
        foreign.append(
          ForeignEdit(
            field: field,
            user: last?.user ?? "",
            time: last.map { LocalClock.moment(at: $0.time) } ?? workspace.now
          )
        )
      }
    }
    takeOver(record, except: typing.union(changedFields))
    return foreign
  }

  /// Takes the record as it stands now as what was seen; own edits stay.
  package mutating func rebase(in workspace: Workspace) {
    rebase(on: workspace.stored(id))
  }
}
