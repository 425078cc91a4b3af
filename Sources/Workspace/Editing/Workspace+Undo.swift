import Domain
package import Store

/// Taking back and bringing again.
extension Workspace {
  /// Takes back the user's newest change.
  package func undo() throws -> Undone {
    prepare(for: store.lastUndoable())
    return try finish(store.undo(check: requireWhole))
  }

  /// Brings back what the user took back last.
  package func redo() throws -> Undone {
    try finish(store.redo(check: requireWhole))
  }

  /// Takes back any change; others' need a reason.
  package func revert(_ operation: OperationID, reason: String?) throws -> Undone {
    prepare(for: store.entry(operation))
    return try finish(store.revert(operation, reason: reason, check: requireWhole))
  }

  /// Reads the tables that may link to records which vanish, so that nobody waits for it under
  /// the lock.
  private func prepare(for entry: HistoryEntry?) {
    let made = Set(
      (entry?.changes ?? []).filter { $0.old == nil }.map { RecordID($0.record).prefix }
    )
    for type in RecordTypes.all where made.contains(where: { !type.links(to: String($0)).isEmpty })
    {
      _ = table(type)
    }
  }

  private func finish(_ undone: Undone) -> Undone {
    update(Set(undone.effects.map { RecordID($0.record) }))
    return undone
  }

  /// Refuses what would leave a link to nothing or a record without what it must have.
  private func requireWhole(_ pending: Pending) throws {
    update(Set(pending.news.map(RecordID.init)))
    for effect in pending.effects {
      let value = pending.value(effect.record, effect.field)
      try requireTargets(of: effect.record, effect.field, value, pending)
    }
    let renamed = pending.effects.filter { Self.namesTerm($0.record, $0.field) }
    try requireDistinct(renamed.map { ($0.record, $0.field) }, pending)
    for id in Set(pending.effects.map(\.record)) {
      guard let record = pending.record(id) else {
        try requireUnlinked(RecordID(id), pending)
        continue
      }
      let values = Dictionary(record.fields.map { ($0.field, $0.value) }) { first, _ in first }
      if let problem = type(of: RecordID(id))?.problems(of: values).first { throw problem.refusal }
    }
  }

  private func requireUnlinked(_ id: RecordID, _ pending: Pending) throws {
    for type in RecordTypes.all {
      for (position, field) in type.fields.enumerated() where field.kind.target == String(id.prefix)
      {
        for source in table(type).linking(to: id, in: position) {
          let still = pending.value(source.text, field.key)?.split(separator: ",") ?? []
          guard still.contains(Substring(id.text)) else { continue }
          let name = label(source) ?? source.text
          throw Refusal(
            de:
              "Das geht nicht zurück: „\(name)“ (\(type.singular.de)) verweist inzwischen darauf. Archivieren Sie den Eintrag statt dessen.",
            en:
              "This cannot be undone: “\(name)” (\(type.singular.en)) links to it by now. Archive the record instead."
          )
        }
      }
    }
  }
}
