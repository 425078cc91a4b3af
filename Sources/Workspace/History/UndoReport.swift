package import Domain
package import Store

/// What an undo or a redo did, in words.
package struct UndoReport: Sendable {
  package let title: Text
  /// One line a field, with what stays since others changed it later.
  package let lines: [String]
  /// Whether a field stayed as somebody else changed it later.
  package let hasKept: Bool
  /// The records that it changed.
  package let records: Set<RecordID>
}

extension Workspace {
  package func report(_ undone: Undone, isRedo: Bool, clock: (UInt64) -> String) -> UndoReport {
    let snoozes = snoozes(in: undone)
    let first = undone.effects.first.map { RecordID($0.record) }
    let count = Set(undone.effects.map(\.record)).count
    let name = first.map { words(for: $0, undone) } ?? ""
    let what =
      count > 1 ? Text(de: "\(count) Einträgen", en: "\(count) records") : Text(name)
    let when = clock(undone.operation.time)
    let author = undone.operation.user
    let change =
      author == user
      ? Text(
        de: "Ihre Änderung von \(when) an \(what.de)",
        en: "your change of \(when) to \(what.en)"
      )
      : Text(
        de: "Änderung von \(author) (\(when)) an \(what.de)",
        en: "\(author)’s change of \(when) to \(what.en)"
      )
    let verb =
      isRedo
      ? Text(de: "Wiederhergestellt: ", en: "Redone: ")
      : Text(de: "Zurückgenommen: ", en: "Undone: ")
    let others = inOrder(undone.effects).filter { !isSnooze(RecordID($0.record)) }
    let told = others.map { effect in
      let name = count > 1 ? "\(words(for: RecordID(effect.record), undone)): " : ""
      return name + line(effect, clock)
    }
    return UndoReport(
      title: others.isEmpty && !snoozes.isEmpty ? snoozeTitle(snoozes) : verb + change,
      lines: snoozes.map { snoozeSentence($0.id, $0.changes)[language] } + told,
      hasKept: undone.effects.contains { $0.kept != nil },
      records: Set(undone.effects.map { RecordID($0.record) })
    )
  }

  /// The cases that were put aside or taken up, each with what became of its fields.
  private func snoozes(in undone: Undone) -> [SnoozeChange] {
    let effects = undone.effects.filter { isSnooze(RecordID($0.record)) }
    return snoozes(
      effects.map {
        (
          $0.record,
          ChangedValue(field: $0.field, before: $0.before, after: $0.kept?.value ?? $0.after)
        )
      }
    )
  }

  /// The words for a record, also for one that is gone with the change that made it.
  private func words(for id: RecordID, _ undone: Undone) -> String {
    if let label = label(id) { return label }
    let values = undone.effects.filter { $0.record == id.text }.compactMap { effect in
      effect.before.map { (effect.field, $0) }
    }
    let known = Dictionary(values) { first, _ in first }
    return type(of: id)?.label(of: known, reading) ?? id.text
  }

  private func inOrder(_ effects: [Effect]) -> [Effect] {
    func place(_ effect: Effect) -> Int {
      type(of: RecordID(effect.record))?.position(of: effect.field) ?? .max
    }
    return effects.sorted { ($0.record, place($0)) < ($1.record, place($1)) }
  }

  private func line(_ effect: Effect, _ clock: (UInt64) -> String) -> String {
    let field = type(of: RecordID(effect.record))?.field(effect.field)
    let title = field?.title[language] ?? effect.field
    if type(of: RecordID(effect.record))?.isProtected == true {
      return title + Text(de: ": (geschützt)", en: ": (protected)")[language]
    }
    let before = shown(effect.before, field)
    guard let kept = effect.kept else {
      let after = shown(effect.after, field)
      return "\(title): \(before.isEmpty ? "–" : before) → \(after.isEmpty ? "–" : after)"
    }
    let value = shown(kept.value, field)
    let sentence = Text(
      de: "bleibt \(value) – \(kept.user) hat es um \(clock(kept.time)) geändert",
      en: "kept \(value) – \(kept.user) changed it at \(clock(kept.time))"
    )
    return "\(title): \(sentence[language])"
  }
}
