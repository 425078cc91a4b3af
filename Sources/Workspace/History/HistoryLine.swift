package import Domain
package import Store

/// A history entry in words.
package struct HistoryLine: Sendable {
  package let id: OperationID
  /// Milliseconds since 1970.
  package let time: UInt64
  package let user: String
  /// Where it was written: here, or the name of another office's machine.
  package let place: Text
  package let isHere: Bool
  /// What was done, such as created or undone.
  package let action: Text
  package let note: String
  /// One sentence a field: `Ort: Bremen → Hamburg`.
  package let details: [String]
  /// How many more fields there are than sentences.
  package let omitted: Int
  package let records: [RecordID]
  package let isLive: Bool
  /// Whether the user of this program made the change.
  package let isMine: Bool
  /// Whether taking it back brings a change again.
  package let isUndo: Bool
}

extension Workspace {
  /// The history that a query asks for in words, newest first.
  package func history(_ query: HistoryQuery) throws -> [HistoryLine] {
    try store.history(query).map {
      line($0, for: query.record, most: .max, tellsRecord: false)
    }
  }

  /// One operation with all its fields in words, `nil` where there is none.
  package func historyLine(_ operation: OperationID) -> HistoryLine? {
    store.entry(operation).map { line($0, for: nil, most: .max, tellsRecord: true) }
  }

  /// An entry in words.
  func line(
    _ entry: HistoryEntry,
    for record: String?,
    most: Int,
    tellsRecord: Bool
  ) -> HistoryLine {
    // An undo changes nothing by itself: what it took back tells what it did.
    let told = entry.target.flatMap(store.entry)?.changes ?? entry.changes
    let changes = told.filter { record == nil || $0.record == record }
    var records = entry.erased.map { RecordID($0) }
    let erased = records.map { id in
      "\(type(of: id)?.singular[language] ?? ""): \(label(id) ?? id.text) (\(id.text))"
    }
    for change in told where records.last?.text != change.record {
      records.append(RecordID(change.record))
    }
    let sentences = sentences(changes, of: entry)
    let others = changes.filter { !isSnooze(RecordID($0.record)) }
    let isNaming = record == nil && !(tellsRecord && Set(records).count < 2)
    return HistoryLine(
      id: entry.id,
      time: entry.time,
      user: entry.user,
      place: store.isHere(entry.id) ? Text(de: "hier", en: "here") : Text(entry.id.site),
      isHere: store.isHere(entry.id),
      action: action(entry, changes),
      note: entry.note ?? "",
      details: erased + sentences.prefix(most)
        + others.prefix(max(0, most - sentences.count)).map {
          let (old, new) = direction($0, of: entry)
          return sentence($0, from: old, to: new, naming: isNaming)
        },
      omitted: max(0, sentences.count + others.count - most),
      records: records,
      isLive: entry.isLive,
      isMine: store.isMine(entry),
      isUndo: entry.kind == .undo
    )
  }

  /// What an undo did leads back; it may have kept what somebody else wrote later.
  private func direction(
    _ change: HistoryEntry.Change,
    of entry: HistoryEntry
  ) -> (old: String?, new: String?) {
    entry.kind == .undo ? (change.new, change.old) : (change.old, change.new)
  }

  /// One sentence for each case that was put aside or taken up.
  private func sentences(_ changes: [HistoryEntry.Change], of entry: HistoryEntry) -> [String] {
    let told = changes.filter { isSnooze(RecordID($0.record)) }.map { change in
      let (old, new) = direction(change, of: entry)
      return (change.record, ChangedValue(field: change.field, before: old, after: new))
    }
    return snoozes(told).map { snoozeSentence($0.id, $0.changes)[language] }
  }

  private func action(_ entry: HistoryEntry, _ changes: [HistoryEntry.Change]) -> Text {
    switch entry.kind {
    case .undo: return Text(de: "zurückgenommen", en: "undone")
    case .redo: return Text(de: "wiederhergestellt", en: "redone")
    case .erase: return Text(de: "gelöscht", en: "erased")
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
  private func sentence(
    _ change: HistoryEntry.Change,
    from before: String?,
    to after: String?,
    naming: Bool
  ) -> String {
    let id = RecordID(change.record)
    let field = type(of: id)?.field(change.field)
    let title = field?.title[language] ?? change.field
    let old = shown(before, field)
    let new = shown(after, field)
    let values =
      if old.isEmpty { new } else if new.isEmpty { "\(old) → –" } else { "\(old) → \(new)" }
    if type(of: id)?.isProtected == true {
      let name = naming ? "\(type(of: id)?.singular[language] ?? ""): " : ""
      return name + title + Text(de: ": (geschützt)", en: ": (protected)")[language]
    }
    let name = naming ? "\(label(id) ?? id.text): " : ""
    return "\(name)\(title): \(values)"
  }

  /// A stored value of a field in words.
  package func shown(_ value: String?, _ field: FieldDefinition?) -> String {
    guard let value, !value.isEmpty else { return "" }
    return field?.kind.show(value, reading) ?? value
  }
}
