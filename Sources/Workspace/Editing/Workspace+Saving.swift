package import Domain
package import Store

/// Writing records.
extension Workspace {
  package func newID(_ type: RecordType) -> RecordID {
    newID(prefix: type.kind.prefix)
  }

  package func newID(prefix: String) -> RecordID {
    var id: RecordID
    repeat {
      id = RecordID("\(prefix):\(Store.newIdentifier())")
    } while store.record(id.text) != nil
    return id
  }

  /// A new record as a person begins it here today: with some values, and the presets of the type.
  package func newDraft(_ type: RecordType, _ values: [String: String] = [:]) -> Draft {
    let presets = type.fields.compactMap { field -> (String, String)? in
      switch field.preset {
      case .today: (field.key, today.stored)
      case .user: (field.key, user)
      case nil: nil
      }
    }
    let values = values.filter { !$0.value.isEmpty }
    let settled = MeetingPresets.values(for: type.kind, values) { office }
    return Draft(
      new: type,
      id: newID(type),
      values: values,
      presets: Dictionary(presets) { first, _ in first }.filter { !$0.value.isEmpty }
        .merging(settled) { _, settled in settled }
    )
  }

  /// Saves a draft as one undo step, perhaps with values of other records that lead to it.
  ///
  /// Throws a `Refusal` for what is wrong with it, `EditConflicts` where somebody else changed a
  /// field that this draft changes too.
  package func save(
    _ draft: Draft,
    with others: [(record: RecordID, field: String, value: String)] = []
  ) throws {
    let draft = try completed(draft)
    if let problem = problems(of: draft).first { throw problem.refusal }
    let more = others.map { id, field, value in
      Change(record: id.text, field: field, value: value.isEmpty ? nil : value)
    }
    do {
      try commit(draft.changes + more)
    } catch StoreRefusal.conflicts(let conflicts) {
      throw EditConflicts(all: conflicts.map { EditConflict($0, draft.type) })
    }
  }

  /// Saves new records, and sets values of others, as one undo step.
  ///
  /// Throws a `Refusal` for the first thing that is wrong with one of them.
  package func save(
    _ drafts: [Draft],
    setting values: [(record: RecordID, field: String, value: String)] = []
  ) throws {
    let drafts = try drafts.map { try completed($0) }
    for draft in drafts {
      if let problem = problems(of: draft).first { throw problem.refusal }
    }
    let others = values.map {
      Change(record: $0.record.text, field: $0.field, value: $0.value.isEmpty ? nil : $0.value)
    }
    try commit(drafts.flatMap(\.changes) + others)
  }

  /// Sets one field of several records as one undo step.
  package func set(_ field: String, to value: String, of ids: [RecordID]) throws {
    try commit(
      ids.map { Change(record: $0.text, field: field, value: value.isEmpty ? nil : value) }
    )
  }

  /// Takes records out of use, or back into it; the first decides which.
  @discardableResult
  package func toggleArchived(_ ids: [RecordID]) throws -> Bool {
    guard let first = ids.first else { return false }
    let isArchived = stored(first)?["archived"] != nil
    try set("archived", to: isArchived ? "" : today.stored, of: ids)
    return !isArchived
  }

  /// Writes values as one undo step, unless somebody else changed one of these fields since the
  /// last look.
  package func write(
    _ values: [(record: RecordID, field: String, value: String)],
    note: String? = nil
  ) throws {
    var seen: (id: RecordID, stored: StoredRecord?)?
    let changes = values.map { id, field, value in
      if seen?.id != id { seen = (id, stored(id)) }
      return Change(
        record: id.text,
        field: field,
        value: value.isEmpty ? nil : value,
        base: .write(seen?.stored?[field]?.write)
      )
    }
    try commit(changes, note: note)
  }

  /// Writes changes as one undo step, if what they leave behind holds together.
  package func commit(_ changes: [Change], note: String? = nil) throws {
    for change in changes where !Self.isSafe(change.field) {
      throw Refusal(
        de: "„\(change.field)“ ist kein Feld.",
        en: "“\(change.field)” is no field."
      )
    }
    for change in changes where change.field == "minutes" { try requireOpenMinutes(change) }
    let changes = changes + keysOfNewTerms(in: changes)
    let renamed = changes.filter { Self.namesTerm($0.record, $0.field) }
    try store.commit(changes, note: note) { pending in
      try self.requireLasting(renamed, pending)
      try self.requireDistinct(renamed.map { ($0.record, $0.field) }, pending)
      for id in Set(changes.map(\.record)) { try self.requirePresent(RecordID(id), pending) }
      for change in changes {
        try self.requireTargets(of: change.record, change.field, change.value, pending)
      }
    }
    update(Set(changes.map { RecordID($0.record) }))
  }

  private static func isSafe(_ field: String) -> Bool {
    !field.isEmpty && field.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
  }

  /// Minutes that were closed say what was sent; whoever wants to change them reopens them first.
  private func requireOpenMinutes(_ change: Change) throws {
    let id = RecordID(change.record)
    guard id.prefix == Meeting.kind.prefix, values(of: id)?["minutes"] != change.value else {
      return
    }
    let versions = inUse(MinutesVersion.self, naming: id.text, in: "meeting")
    guard let closed = MinutesVersion.closed(versions, of: id) else { return }
    let number = closed.record.number ?? 1
    throw Refusal(
      de: """
        Fassung \(number) des Protokolls ist abgeschlossen. Öffnen Sie sie auf der Seite des \
        Treffens wieder, um es zu ändern.
        """,
      en: """
        Version \(number) of the minutes is closed. Reopen it on the page of the meeting to change \
        them.
        """
    )
  }

  /// A record whose making was taken back meanwhile must not come back as a few fields.
  private func requirePresent(_ id: RecordID, _ pending: Pending) throws {
    guard let required = type(of: id)?.fields.filter(\.isRequired), !required.isEmpty,
      let record = pending.record(id.text),
      required.allSatisfy({ record[$0.key] == nil })
    else { return }
    throw Refusal(
      de: "Diesen Eintrag (\(id.text)) gibt es nicht mehr; seine Anlage wurde zurückgenommen.",
      en: "This record (\(id.text)) is gone; its creation was undone."
    )
  }

  /// What a link names must exist when it is written.
  func requireTargets(
    of record: String,
    _ field: String,
    _ value: String?,
    _ pending: Pending
  ) throws {
    guard let type = type(of: RecordID(record)), let value,
      let field = type.field(field), field.kind.target != nil
    else { return }
    if StoredList.parts(of: value).contains(record) {
      throw Refusal(
        de: "„\(field.title.de)“ nennt den Eintrag selbst.",
        en: "“\(field.title.en)” names the record itself."
      )
    }
    for target in value.split(separator: ",") where pending.record(String(target)) == nil {
      throw Refusal(
        de: "„\(field.title.de)“ nennt einen Eintrag, den es nicht mehr gibt (\(target)).",
        en: "“\(field.title.en)” names a record that is gone (\(target))."
      )
    }
  }
}
