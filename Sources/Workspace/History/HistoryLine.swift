package import Domain
package import Store

/// A history entry in words.
package struct HistoryLine: Sendable {
  package let id: OperationID
  /// Milliseconds since 1970.
  package let time: UInt64
  package let user: String
  /// What was done, such as created or undone.
  package let action: Text
  package let note: String
  /// One sentence a field: `Ort: Bremen → Hamburg`.
  package let details: [String]
  package let records: [RecordID]
  package let isLive: Bool
  /// Whether the user of this program made the change.
  package let isMine: Bool
  /// Whether taking it back brings a change again.
  package let isUndo: Bool
}

extension Workspace {
  /// The history of everything or of one record in words, newest first.
  package func history(of id: RecordID? = nil, limit: Int? = nil) -> [HistoryLine] {
    store.history(of: id?.text, limit: limit).map { line($0, for: id) }
  }

  private func line(_ entry: HistoryEntry, for id: RecordID?) -> HistoryLine {
    // An undo changes nothing by itself: what it took back tells what it did.
    let told = entry.target.flatMap(store.entry)?.changes ?? entry.changes
    let changes = told.filter { id == nil || $0.record == id?.text }
    var records: [RecordID] = []
    for change in told where records.last?.text != change.record {
      records.append(RecordID(change.record))
    }
    return HistoryLine(
      id: entry.id,
      time: entry.time,
      user: entry.user,
      action: action(entry, changes),
      note: entry.note ?? "",
      details: changes.map { sentence($0, naming: id == nil) },
      records: records,
      isLive: entry.isLive,
      isMine: store.isMine(entry),
      isUndo: entry.kind == .undo
    )
  }

  private func action(_ entry: HistoryEntry, _ changes: [HistoryEntry.Change]) -> Text {
    switch entry.kind {
    case .undo: return Text(de: "zurückgenommen", en: "undone")
    case .redo: return Text(de: "wiederhergestellt", en: "redone")
    case .set: break
    }
    if changes.allSatisfy({ $0.field == "archived" }) {
      return changes.contains { $0.new != nil }
        ? Text(de: "archiviert", en: "archived") : Text(de: "wieder in Gebrauch", en: "back in use")
    }
    let required = changes.contains { change in
      type(of: RecordID(change.record))?.field(change.field)?.isRequired == true
        && (change.old ?? "").isEmpty
    }
    return required ? Text(de: "angelegt", en: "created") : Text(de: "geändert", en: "changed")
  }

  /// `Ort: Bremen → Hamburg`; with the record's name in front where several are shown.
  private func sentence(_ change: HistoryEntry.Change, naming: Bool) -> String {
    let id = RecordID(change.record)
    let field = type(of: id)?.field(change.field)
    let title = field?.title[language] ?? change.field
    let old = shown(change.old, field)
    let new = shown(change.new, field)
    let values =
      if old.isEmpty { new } else if new.isEmpty { "\(old) → –" } else { "\(old) → \(new)" }
    let name = naming ? "\(label(id) ?? id.text): " : ""
    return "\(name)\(title): \(values)"
  }

  /// A stored value of a field in words.
  package func shown(_ value: String?, _ field: FieldDefinition?) -> String {
    guard let value, !value.isEmpty else { return "" }
    return field?.kind.show(value, reading) ?? value
  }
}
